package eu.restart.refrain.coding;

import java.util.List;
import java.util.Optional;

/** What a cell says where a code was given or not, in the words of people and of spreadsheets. */
final class YesNo {
  private static final List<String> YES =
      List.of(
          "1",
          "x",
          "y",
          "yes",
          "true",
          "j",
          "ja",
          "waar",
          "si",
          "vero",
          "sann",
          "da",
          "adevarat",
          "✓",
          "✔",
          "☑",
          "+");

  private static final List<String> NO =
      List.of(
          "", "0", "n", "no", "false", "nee", "onwaar", "falso", "nei", "usann", "nu", "fals", "-",
          "☐");

  private YesNo() {}

  /** Nothing where the cell says neither. */
  static Optional<Boolean> of(String cell) {
    String word = Vocabulary.fold(cell.replaceFirst("^([01])[.,]0+$", "$1"));
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  static boolean isYes(String cell) {
    return of(cell).orElse(false);
  }
}
