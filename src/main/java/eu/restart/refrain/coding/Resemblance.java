package eu.restart.refrain.coding;

import eu.restart.refrain.language.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the passages most like a quote.
 *
 * <p>Rare words that both have propose where to look; there the words are aligned (Sellers 1980,
 * approximate matching with free ends), a word weighing its letters and one more. The likeness is
 * one minus the weight of what differs over that of the longer of the two.
 */
final class Resemblance {
  private static final int COMMON = 40;
  private static final int STEP = 8;
  private static final int MOST_CANDIDATES = 4;
  private static final int MOST_WORDS = 1_500;

  private final Layer layer;
  private final List<String> quote;
  private final int weight;

  private Resemblance(Layer layer, List<String> quote) {
    this.layer = layer;
    this.quote = quote;
    weight = quote.stream().mapToInt(Resemblance::weight).sum();
  }

  /** The best passages that do not overlap, the best first. */
  static List<Found.Like> find(Layer layer, List<String> quote) {
    if (quote.isEmpty() || quote.size() > MOST_WORDS) {
      return List.of();
    }
    return new Resemblance(layer, quote).find();
  }

  private List<Found.Like> find() {
    List<Found.Like> all = new ArrayList<>();
    for (int around : candidates()) {
      int slack = quote.size() / 6 + 3;
      int from = Math.max(0, around - slack);
      int to = Math.min(layer.size(), around + STEP + quote.size() + slack);
      if (from < to) {
        all.add(align(from, to));
      }
    }
    all.sort(
        Comparator.comparingDouble(Found.Like::likeness)
            .reversed()
            .thenComparing(Found.Like::span));
    List<Found.Like> apart = new ArrayList<>();
    for (Found.Like one : all) {
      if (apart.stream().noneMatch(better -> better.span().overlaps(one.span()))) {
        apart.add(one);
      }
    }
    return apart;
  }

  /** Words at which the quote would begin, by the votes of words that are rare in the text. */
  private List<Integer> candidates() {
    int rarest =
        quote.stream()
            .mapToInt(word -> layer.places(word).size())
            .filter(count -> count > 0)
            .min()
            .orElse(0);
    Map<Integer, Double> votes = new TreeMap<>();
    for (int i = 0; i < quote.size(); i++) {
      List<Integer> places = layer.places(quote.get(i));
      if (places.size() <= Math.max(COMMON, rarest)) {
        for (int place : places) {
          votes.merge(Math.floorDiv(place - i, STEP), 1.0 / places.size(), Double::sum);
        }
      }
    }
    double most = votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 >= most)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_CANDIDATES)
        .map(entry -> entry.getKey() * STEP)
        .toList();
  }

  private Found.Like align(int from, int to) {
    int width = to - from;
    double[] above = new double[width + 1];
    int[] aboveStart = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      aboveStart[j] = j;
    }
    for (String word : quote) {
      double[] cost = new double[width + 1];
      int[] start = new int[width + 1];
      cost[0] = above[0] + weight(word);
      for (int j = 1; j <= width; j++) {
        String said = layer.word(from + j - 1);
        double change = above[j - 1] + difference(word, said);
        double left = above[j] + weight(word);
        double added = cost[j - 1] + weight(said);
        cost[j] = Math.min(change, Math.min(left, added));
        start[j] =
            cost[j] == change ? aboveStart[j - 1] : cost[j] == left ? aboveStart[j] : start[j - 1];
      }
      above = cost;
      aboveStart = start;
    }
    return best(from, above, aboveStart);
  }

  private Found.Like best(int from, double[] cost, int[] start) {
    int[] weights = new int[cost.length];
    for (int j = 1; j < cost.length; j++) {
      weights[j] = weights[j - 1] + weight(layer.word(from + j - 1));
    }
    int end = 1;
    double likest = -1;
    for (int j = 1; j < cost.length; j++) {
      double likeness = 1 - cost[j] / Math.max(weight, weights[j] - weights[start[j]]);
      if (start[j] < j && likeness > likest) {
        likest = likeness;
        end = j;
      }
    }
    int first = Math.min(start[end], end - 1);
    return new Found.Like(layer.span(from + first, from + end), Math.max(0, likest));
  }

  private static int weight(String word) {
    return word.length() + 1;
  }

  private static double difference(String word, String said) {
    if (word.equals(said)) {
      return 0;
    }
    int longer = Math.max(word.length(), said.length());
    int shorter = Math.min(word.length(), said.length());
    boolean maybe = shorter * 2 >= longer && longer <= 50 && shareLetters(word, said);
    double same = maybe ? Likeness.ofNames(word, said) : 0;
    return (longer + 1) * (same < 0.5 ? 1 : 1 - same);
  }

  /** Quick to tell: words that are half alike have half of the shorter one's letters in common. */
  private static boolean shareLetters(String word, String said) {
    String shorter = word.length() < said.length() ? word : said;
    String longer = word.length() < said.length() ? said : word;
    int shared = 0;
    for (int i = 0; i < shorter.length(); i++) {
      shared += longer.indexOf(shorter.charAt(i)) >= 0 ? 1 : 0;
    }
    return shared * 2 >= longer.length();
  }
}
