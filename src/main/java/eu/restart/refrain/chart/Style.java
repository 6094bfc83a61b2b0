package eu.restart.refrain.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How text looks.
 *
 * @param size in points
 */
record Style(Face face, double size, Color color) {
  static final Color BLACK = new Color(0x1F1F1F);
  static final Color GREY = new Color(0x595959);
  static final Color FAINT_GREY = new Color(0x6E6E6E);
  static final Color RULE = new Color(0xD4D4D4);

  private static final double LINE = 1.22;

  /** After spaces, and after a hyphen between letters. */
  private static final Pattern PIECE_END =
      Pattern.compile("(?<= )(?! )|(?<=\\p{L}{2}-)(?=\\p{L}{2})");

  private static final Pattern VOWEL = Pattern.compile("[aeiouyàèéêëìíîïòóôöùúûüăâæøåAEIOUY]");

  private static final Pattern SYLLABLE = Pattern.compile("(?=\\p{L})(?!" + VOWEL + ")." + VOWEL);

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

  /** A word is not broken so that fewer letters than these stand alone. */
  private static final int SHORTEST_REST = 3;

  Style in(Color other) {
    return new Style(face, size, other);
  }

  /** From one baseline to the next. */
  double line() {
    return Math.ceil(Math.max(size * LINE, face.ascent(size) + face.descent(size)) * 2) / 2;
  }

  double width(String text) {
    return face.width(text, size);
  }

  /** The width of the widest of some texts; 0 for none. */
  double widest(List<String> texts) {
    return texts.stream().mapToDouble(this::width).max().orElse(0);
  }

  /**
   * A text in lines that are no wider than {@code width}; a line may end after a hyphen, and a word
   * that is wider by itself is broken with one. Nothing is left out.
   */
  List<String> wrap(String text, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : CONTROL.matcher(text).replaceAll(" ").strip().split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String piece : PIECE_END.split(paragraph.strip(), -1)) {
        if (!line.isEmpty() && width((line + piece).stripTrailing()) > width) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? broken(piece, width, lines) : piece);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Moves the parts of a word that is too wide to {@code lines}, and gives its last part back. */
  private String broken(String word, double width, List<String> lines) {
    String rest = word;
    while (width(rest.stripTrailing()) > width) {
      int letters = rest.codePointCount(0, rest.length());
      int most = 1;
      while (most < letters && width(head(rest, most + 1) + "-") <= width) {
        most++;
      }
      int kept = syllables(rest, Math.max(1, Math.min(most, letters - SHORTEST_REST)));
      if (letters == 1) {
        break;
      }
      lines.add(head(rest, kept) + "-");
      rest = rest.substring(head(rest, kept).length());
    }
    return rest;
  }

  /**
   * How many of at most so many letters to keep: before a consonant with a vowel behind it, where a
   * syllable begins in most words of most languages; all of them where that would keep few.
   */
  private static int syllables(String word, int most) {
    for (int kept = most; kept > 2 && kept >= most / 2; kept--) {
      String next = word.substring(word.offsetByCodePoints(0, kept));
      if (SYLLABLE.matcher(next).lookingAt() && VOWEL.matcher(head(word, kept)).find()) {
        return kept;
      }
    }
    return most;
  }

  private static String head(String text, int letters) {
    return text.substring(0, text.offsetByCodePoints(0, letters));
  }

  /** The baseline at which a line of capitals stands in the middle of {@code y}. */
  double middle(double y) {
    return y + face.capital(size) / 2;
  }
}
