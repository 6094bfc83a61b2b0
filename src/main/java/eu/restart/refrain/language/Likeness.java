package eu.restart.refrain.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

  /**
   * How like two texts are in what they speak of: twice the content words in common over the
   * content words of both, each counted once (Dice 1945); from 0, nothing in common or nothing
   * said, to 1, the same words.
   */
  public static double ofTexts(ContentWords content, String one, String other) {
    Set<String> a = new TreeSet<>(content.of(one));
    Set<String> b = new TreeSet<>(content.of(other));
    int both = a.size() + b.size();
    return both == 0 ? 0 : 2.0 * common(a, b) / both;
  }

  /**
   * How much of a short text a long one takes up: the share of its content words, each counted
   * once, that stand in the long one; from 0, none or nothing said, to 1, all.
   *
   * @param part what should be found, such as a question of the guide
   * @param whole where it is looked for, such as a moderator's turn
   */
  public static double contained(ContentWords content, String part, String whole) {
    Set<String> wanted = new TreeSet<>(content.of(part));
    int found = common(wanted, new TreeSet<>(content.of(whole)));
    return wanted.isEmpty() ? 0 : (double) found / wanted.size();
  }

  private static int common(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
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
