package eu.restart.refrain.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How like two texts are. */
public final class Likeness {
  private Likeness() {}

  /**
   * One minus the edit distance over the longer length, case folded (Levenshtein 1966); from 0,
   * nothing in common, to 1, the same.
   */
  public static double ofNames(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
  }

  /** The candidate most like a name; of equals the first in alphabetical order. */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    return candidates.stream()
        .max(
            Comparator.comparingDouble((String candidate) -> ofNames(name, candidate))
                .thenComparing(Comparator.<String>naturalOrder().reversed()));
  }

  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      int[] done = row;
      row = above;
      above = done;
    }
    return above[b.length()];
  }
}
