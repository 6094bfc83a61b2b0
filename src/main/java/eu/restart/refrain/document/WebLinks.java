package eu.restart.refrain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses within the report's own text; those in people's talk stay text. */
final class WebLinks {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9./_~%?=&#:+,;@-]{0,500}(?<![.,;:?])");

  private WebLinks() {}

  /** A piece of text, an address or none. */
  record Piece(String text, boolean address) {}

  /** The text in order, cut where addresses begin and end. */
  static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    int at = 0;
    while (matcher.find()) {
      if (matcher.start() > at) {
        pieces.add(new Piece(text.substring(at, matcher.start()), false));
      }
      pieces.add(new Piece(matcher.group(), true));
      at = matcher.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), false));
    }
    return pieces;
  }
}
