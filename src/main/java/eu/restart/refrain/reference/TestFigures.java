package eu.restart.refrain.reference;

import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.statistics.Adjustment;
import eu.restart.refrain.statistics.Balance;
import eu.restart.refrain.statistics.FisherExact;
import eu.restart.refrain.statistics.FreemanHalton;
import eu.restart.refrain.statistics.KruskalWallis;
import eu.restart.refrain.statistics.MannWhitney;
import eu.restart.refrain.statistics.MantelHaenszel;
import eu.restart.refrain.statistics.ShareInterval;
import eu.restart.refrain.statistics.StratifiedPermutation;
import eu.restart.refrain.statistics.Tail;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests, intervals and effect sizes of people, and the balance of talk. */
final class TestFigures {
  private static final Pattern REJECTED = Pattern.compile("rejected_([A-Za-z]+)_(\\d{1,6})");

  private TestFigures() {}

  static Figures fisher(Input input) {
    int[][] table = Input.table(input.need("table"));
    Figures figures = new Figures().with(() -> FreemanHalton.p(table), "p", "p_two_sided");
    if (table.length != 2 || table[0].length != 2) {
      return figures;
    }
    FisherExact fisher = table2x2(table);
    return new Figures()
        .with(() -> fisher.p(tail(input)), "p")
        .with(() -> fisher.p(Tail.TWO_SIDED), "p_two_sided")
        .with(() -> fisher.p(Tail.GREATER), "p_greater")
        .with(() -> fisher.p(Tail.LESS), "p_less")
        .with(fisher::smallestP, "smallest_p")
        .with(fisher::oddsRatio, "odds_ratio_sample", "odds_ratio")
        .with(fisher::conditionalOddsRatio, "odds_ratio_cmle", "odds_ratio_conditional");
  }

  static Figures mannWhitney(Input input) {
    MannWhitney test =
        MannWhitney.of(
            Input.numbers(input.need(List.of("x", "treatment"))),
            Input.numbers(input.need(List.of("y", "control"))));
    return new Figures()
        .with(test::u, "U")
        .with(() -> test.p(tail(input)), "p")
        .with(test::p, "p_two_sided")
        .with(test::greater, "p_greater")
        .with(test::less, "p_less")
        .with(() -> MannWhitney.smallestP(test.first(), test.second()), "smallest_p")
        .with(test::cliffDelta, "cliff_delta", "delta");
  }

  static Figures cliff(Input input) {
    return mannWhitney(input);
  }

  static Figures kruskal(Input input) {
    List<double[]> groups = Input.list(input.need("groups")).stream().map(Input::numbers).toList();
    KruskalWallis test = KruskalWallis.of(groups);
    return new Figures()
        .with(test::h, "H")
        .with(test::df, "df")
        .with(test::p, "p")
        .with(() -> permuted(groups).p(), "p_permutation", "p_exact")
        .with(() -> permuted(groups).smallest(), "smallest_p");
  }

  private static StratifiedPermutation permuted(List<double[]> groups) {
    return KruskalWallis.permutation(groups, Bootstrap.DEFAULT.seed());
  }

  static Figures mantelHaenszel(Input input) {
    MantelHaenszel test =
        MantelHaenszel.of(
            Input.list(input.need("strata")).stream()
                .map(one -> table2x2(Input.table(one)))
                .toList());
    return new Figures()
        .with(test::chiSquare, "mh_chi2", "chi2")
        .with(test::chiSquareP, "mh_p", "p")
        .with(test::oddsRatio, "common_or_mh", "common_odds_ratio")
        .with(test::s, "S")
        .with(test::p, "p_exact_two_sided", "p_exact")
        .with(test::greater, "p_exact_greater")
        .with(test::less, "p_exact_less");
  }

  static Figures adjusted(Input input) {
    List<Double> p = Arrays.stream(Input.numbers(input.need("p"))).boxed().toList();
    Figures figures = new Figures();
    for (Adjustment one : Adjustment.values()) {
      figures.with(() -> one.of(p), one.name());
    }
    return figures
        .with(() -> Adjustment.BENJAMINI_HOCHBERG.of(p), "BH", "fdr")
        .with(() -> Adjustment.BENJAMINI_YEKUTIELI.of(p), "BY")
        .with(() -> smallest(p), "smallest_p")
        .others(key -> rejected(p, key));
  }

  private static double smallest(List<Double> p) {
    return p.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static Optional<Integer> rejected(List<Double> p, String key) {
    Matcher matcher = REJECTED.matcher(key);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double level = Double.parseDouble("0." + matcher.group(2).replaceFirst("^0+(?=5$)", "0"));
    return named(matcher.group(1))
        .map(one -> (int) one.of(p).stream().filter(each -> each <= level).count());
  }

  private static Optional<Adjustment> named(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "BH" -> Optional.of(Adjustment.BENJAMINI_HOCHBERG);
      case "BY" -> Optional.of(Adjustment.BENJAMINI_YEKUTIELI);
      default ->
          Arrays.stream(Adjustment.values())
              .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
              .findFirst();
    };
  }

  static Figures share(Input input) {
    int k = Input.whole(input.need(List.of("count", "k")));
    int n = input.whole("n");
    double level = input.number("level", 0.95);
    return new Figures()
        .with(() -> ends(ShareInterval.wilson(k, n, level)), "wilson")
        .with(() -> ends(ShareInterval.clopperPearson(k, n, level)), "clopper_pearson", "exact");
  }

  private static List<Double> ends(ShareInterval interval) {
    return List.of(interval.low(), interval.high());
  }

  static Figures balance(Input input) {
    Balance balance =
        Balance.of(Input.numbers(input.need("x")))
            .orElseThrow(() -> new UnfitInput("the amounts add up to 0"));
    return new Figures()
        .with(balance::gini, "gini")
        .with(balance::corrected, "gini_corrected")
        .with(balance::shannon, "H", "shannon")
        .with(balance::effective, "effective_number")
        .with(balance::evenness, "evenness")
        .with(balance::largest, "largest_share");
  }

  private static FisherExact table2x2(int[][] table) {
    if (table.length != 2 || table[0].length != 2) {
      throw new UnfitInput("no table of 2 x 2");
    }
    return new FisherExact(table[0][0], table[0][1], table[1][0], table[1][1]);
  }

  private static Tail tail(Input input) {
    String tail = input.text("alternative").orElse("two-sided").replaceAll("[-_. ]", "");
    return switch (tail.toLowerCase(Locale.ROOT)) {
      case "twosided" -> Tail.TWO_SIDED;
      case "greater" -> Tail.GREATER;
      case "less" -> Tail.LESS;
      default -> throw new UnfitInput("no alternative: " + tail);
    };
  }
}
