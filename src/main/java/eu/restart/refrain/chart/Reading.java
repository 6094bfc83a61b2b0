package eu.restart.refrain.chart;

import java.util.List;

/** A figure in words. */
final class Reading {
  private Reading() {}

  /** The kind of a figure and its title. */
  static String opening(Figure figure, ChartWord kind) {
    return figure.words().say(kind) + ". " + sentence(figure.caption().title());
  }

  /** A first line, and a line for each row. */
  static String lines(String first, List<String> rows) {
    return rows.isEmpty() ? first : first + "\n" + String.join("\n", rows);
  }

  static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }

  static String file(Figure figure) {
    ChartWords words = figure.words();
    Caption caption = figure.caption();
    return caption.title()
        + "\n"
        + (caption.subtitle().isEmpty() ? "" : caption.subtitle() + "\n")
        + "\n"
        + words.say(ChartWord.HOW_COUNTED)
        + "\n"
        + caption.note()
        + "\n\n"
        + words.say(ChartWord.ALTERNATIVE)
        + "\n"
        + figure.reading()
        + "\n";
  }
}
