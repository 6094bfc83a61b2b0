package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A comparison as the numbers and words of a figure. */
final class Tables {
  /** More codes than these are not named in a title. */
  private static final int MOST_NAMED = 3;

  private Tables() {}

  /** The themes of a comparison, in codebook order. */
  static Grid themes(Comparison comparison, Codebook codebook, ChartWords words) {
    return grid(
        comparison, codebook, words, id -> codebook.code(id).map(Code::isTheme).orElse(false));
  }

  /** All codes below a theme, in codebook order. */
  static Grid below(String theme, Comparison comparison, Codebook codebook, ChartWords words) {
    return grid(
        comparison, codebook, words, id -> !id.equals(theme) && codebook.theme(id).equals(theme));
  }

  /** Codes by their ids, in the order in which they are given. */
  static Grid codes(
      List<String> shown, Comparison comparison, Codebook codebook, ChartWords words) {
    return grid(comparison, codebook, words, shown::contains).inOrder(shown);
  }

  /** What some codes are together: all themes, the codes of one theme, or their own names. */
  static String named(List<String> codes, Codebook codebook, ChartWords words) {
    List<String> themes = codebook.themes().stream().map(Code::id).toList();
    if (themes.equals(codes)) {
      return words.say(ChartWord.THEMES);
    }
    for (String theme : themes) {
      if (below(theme, codebook).equals(codes)) {
        return codebook.label(theme, words.language());
      }
    }
    List<String> leaves =
        codebook.codes().stream().map(Code::id).filter(id -> codebook.below(id).isEmpty()).toList();
    if (leaves.equals(codes)) {
      return words.say(ChartWord.ALL_CODES);
    }
    return codes.size() <= MOST_NAMED
        ? codes.stream()
            .map(code -> codebook.label(code, words.language()))
            .collect(Collectors.joining("; "))
        : words.say(ChartWord.SOME_CODES, Map.of("n", codes.size()));
  }

  /** All codes below a theme, in codebook order. */
  static List<String> below(String theme, Codebook codebook) {
    return codebook.withAllBelow(List.of()).keySet().stream()
        .filter(id -> !id.equals(theme) && codebook.theme(id).equals(theme))
        .toList();
  }

  /** By what axis some codes are counted. */
  static Caption codesCaption(
      List<String> codes,
      Comparison comparison,
      Codebook codebook,
      ChartWords words,
      List<ChartWord> note) {
    String what = named(codes, codebook, words);
    String title =
        what.equals(words.say(ChartWord.THEMES))
            ? words.say(ChartWord.THEMES_BY, Map.of("by", by(comparison, words)))
            : words.say(ChartWord.THEME_BY, Map.of("theme", what, "by", by(comparison, words)));
    return caption(title, comparison, words, note);
  }

  private static Grid grid(
      Comparison comparison, Codebook codebook, ChartWords words, Predicate<String> shown) {
    Language language = words.language();
    List<String> codes = comparison.codes().stream().filter(shown).toList();
    return new Grid(
        codes.stream().map(id -> new Label(id, codebook.label(id, language))).toList(),
        comparison.columns().stream()
            .map(column -> new Label(column.id(), label(comparison.axis(), column, words)))
            .toList(),
        comparison.cells().stream()
            .filter(cell -> shown.test(cell.code()))
            .map(Datum::of)
            .toList());
  }

  private static String label(Axis axis, Column column, ChartWords words) {
    if (column.id().isEmpty()) {
      ChartWord nowhere =
          axis == Axis.QUESTION ? ChartWord.OUTSIDE_QUESTIONS : ChartWord.NOT_STATED;
      return column.label().in(words.language(), words.say(nowhere));
    }
    String country =
        axis == Axis.COUNTRY
            ? Locale.of("", column.id()).getDisplayCountry(words.language().locale())
            : column.id();
    return column.label().in(words.language(), country);
  }

  static Caption themesCaption(Comparison comparison, ChartWords words, List<ChartWord> note) {
    return caption(
        words.say(ChartWord.THEMES_BY, Map.of("by", by(comparison, words))),
        comparison,
        words,
        note);
  }

  static Caption themeCaption(
      String theme,
      Comparison comparison,
      Codebook codebook,
      ChartWords words,
      List<ChartWord> note) {
    return caption(
        words.say(
            ChartWord.THEME_BY,
            Map.of("theme", codebook.label(theme, words.language()), "by", by(comparison, words))),
        comparison,
        words,
        note);
  }

  static Caption caption(
      String title, Comparison comparison, ChartWords words, List<ChartWord> note) {
    boolean mentions = note.contains(ChartWord.NOTE_MENTIONS);
    StringBuilder text = new StringBuilder();
    for (ChartWord sentence : note) {
      text.append(words.say(sentence)).append(' ');
    }
    ChartWord basis =
        comparison.basis() == Basis.HUMAN ? ChartWord.BASIS_HUMAN : ChartWord.BASIS_MACHINE;
    return new Caption(
        title,
        words.say(mentions ? ChartWord.COUNTS_MENTIONS : ChartWord.COUNTS_PARTICIPANTS),
        text.append(words.say(basis)).toString());
  }

  private static String by(Comparison comparison, ChartWords words) {
    return words.say(
        switch (comparison.axis()) {
          case COUNTRY -> ChartWord.BY_COUNTRY;
          case ROLE -> ChartWord.BY_ROLE;
          case ABOUT -> ChartWord.BY_ABOUT;
          case QUESTION -> ChartWord.BY_QUESTION;
        });
  }
}
