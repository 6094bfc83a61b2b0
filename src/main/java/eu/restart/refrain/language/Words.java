package eu.restart.refrain.language;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into words. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private Words() {}

  /**
   * A word.
   *
   * @param form in lower case
   */
  public record Word(Span span, String form) {}

  /** The words of a text in order, with offsets into it. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(
          new Word(
              new Span(matcher.start(), matcher.end()), matcher.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  /** The number of words of a text. */
  public static int count(String text) {
    return of(text).size();
  }
}
