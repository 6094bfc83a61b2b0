package eu.restart.refrain.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * How text looks.
 *
 * @param size in points
 */
record Style(Face face, double size, Color color) {
  static final Color BLACK = new Color(0x1F1F1F);
  static final Color GREY = new Color(0x595959);
  static final Color RULE = new Color(0xD4D4D4);

  static final Style TITLE = new Style(Face.BOLD, 10.5, BLACK);
  static final Style SUBTITLE = new Style(Face.REGULAR, 8.5, GREY);
  static final Style LABEL = new Style(Face.REGULAR, 8.5, BLACK);
  static final Style HEADER = new Style(Face.BOLD, 8.5, BLACK);
  static final Style NUMBER = new Style(Face.REGULAR, 8, BLACK);
  static final Style FAINT = new Style(Face.REGULAR, 8, new Color(0x6E6E6E));
  static final Style NOTE = new Style(Face.REGULAR, 7.5, GREY);

  Style in(Color other) {
    return new Style(face, size, other);
  }

  /** From one baseline to the next. */
  double line() {
    return Math.ceil(size * 1.22 * 2) / 2;
  }

  double width(String text) {
    return face.width(text, size);
  }

  /** The width of the widest of some texts; 0 for none. */
  double widest(List<String> texts) {
    return texts.stream().mapToDouble(this::width).max().orElse(0);
  }

  /**
   * A text in lines that are no wider than {@code width}; a word that is wider by itself is broken
   * with a hyphen. Nothing is left out.
   */
  List<String> wrap(String text, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split(" +", -1)) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (width(longer) > width && !line.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
        } else if (!line.isEmpty()) {
          line.append(' ');
        }
        line.append(broken(word, width, lines));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Moves the parts of a word that is too wide to {@code lines}, and gives its last part back. */
  private String broken(String word, double width, List<String> lines) {
    String rest = word;
    while (width(rest) > width) {
      int end = rest.offsetByCodePoints(0, 1);
      int next = end;
      while (next < rest.length() && width(rest.substring(0, next) + "-") <= width) {
        end = next;
        next = rest.offsetByCodePoints(next, 1);
      }
      if (end == rest.length()) {
        break;
      }
      lines.add(rest.substring(0, end) + "-");
      rest = rest.substring(end);
    }
    return rest;
  }

  /** The baseline at which a line of capitals stands in the middle of {@code y}. */
  double middle(double y) {
    return y + face.capital(size) / 2;
  }
}
