package eu.restart.refrain.statistics;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that mark one of two groups, rare words damped by a Dirichlet prior (Monroe, Colaresi and
 * Quinn 2008).
 *
 * @param delta difference of the log-odds; above 0 the first group uses it more
 * @param z delta / sqrt(1 / (y_i + a) + 1 / (y_j + a)): to sort by, not to test with
 */
public record WeightedLogOdds(double delta, double z) {
  /**
   * Every word of either group.
   *
   * @param prior the words' alpha, the same for all and above 0
   */
  public static SortedMap<String, WeightedLogOdds> of(
      Map<String, Integer> first, Map<String, Integer> second, double prior) {
    if (!(prior > 0)) {
      throw new IllegalArgumentException("no prior: " + prior);
    }
    TreeSet<String> words = new TreeSet<>(first.keySet());
    words.addAll(second.keySet());
    double all = prior * words.size();
    double n = first.values().stream().mapToInt(Integer::intValue).sum() + all;
    double m = second.values().stream().mapToInt(Integer::intValue).sum() + all;
    SortedMap<String, WeightedLogOdds> odds = new TreeMap<>();
    for (String word : words) {
      double y = first.getOrDefault(word, 0) + prior;
      double x = second.getOrDefault(word, 0) + prior;
      double delta = Math.log(y / (n - y)) - Math.log(x / (m - x));
      odds.put(word, new WeightedLogOdds(delta, delta / Math.sqrt(1 / y + 1 / x)));
    }
    return odds;
  }
}
