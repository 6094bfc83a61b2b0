package eu.restart.refrain.agreement;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * gamma, agreement on where stretches lie and what they are called: 1 - observed / expected
 * disorder of the best alignment (Mathet, Widloecher and Metivier 2015).
 *
 * <p>What is expected is random: each draw gives every coder the stretches of a real coder, the
 * text cut at a random place and its two parts exchanged. So gamma goes with its seed and an
 * interval.
 *
 * @param gamma observed and expected are disorders
 * @param categories gamma_cat, agreement on the categories alone where stretches were aligned
 *     (Mathet 2017): each aligned pair weighs 1 - d_pos, at least 0, by the number of stretches of
 *     its group less 1; expected is the mean over the same draws
 * @param low lower end of what the number of draws leaves open, at 95 %: not the uncertainty of the
 *     coders
 * @param high its upper end
 * @param draws how many random texts were made
 * @param seed of the random numbers
 * @param proven whether every alignment is known to be the best
 */
public record Gamma(
    Coefficient gamma,
    Coefficient categories,
    OptionalDouble low,
    OptionalDouble high,
    int draws,
    long seed,
    boolean proven) {
  /** Draws made before their spread says how many are needed. */
  public static final int FIRST = 30;

  private static final int MOST = 400;
  private static final double PRECISION = 0.02;
  private static final double Z = 1.959963984540054;

  /**
   * Gamma, with as many draws as make the expected disorder known to 2 % (at least 30, at most
   * 400).
   *
   * @throws IllegalArgumentException where nobody marked anything
   */
  public static Gamma of(Continuum continuum, Dissimilarity dissimilarity, long seed) {
    Alignment observed = Alignment.best(continuum, dissimilarity);
    Draws draws = new Draws(seed);
    boolean proven = observed.proven();
    List<Double> disorders = new ArrayList<>();
    List<Double> mixed = new ArrayList<>();
    int wanted = FIRST;
    while (disorders.size() < wanted) {
      Continuum random = shuffled(continuum, draws);
      Alignment one = Alignment.best(random, dissimilarity);
      proven &= one.proven();
      mixedCategories(random, one, dissimilarity).ifPresent(mixed::add);
      disorders.add(one.disorder());
      if (disorders.size() == FIRST) {
        wanted = wanted(disorders);
      }
    }
    double expected = mean(disorders);
    double margin = Z * spread(disorders) / Math.sqrt(disorders.size());
    Coefficient gamma = Coefficient.ofDisagreement(observed.disorder(), expected);
    return new Gamma(
        gamma,
        categories(mixedCategories(continuum, observed, dissimilarity), mixed),
        expected > margin
            ? OptionalDouble.of(1 - observed.disorder() / (expected - margin))
            : OptionalDouble.empty(),
        expected > 0
            ? OptionalDouble.of(1 - observed.disorder() / (expected + margin))
            : OptionalDouble.empty(),
        disorders.size(),
        seed,
        proven);
  }

  private static Coefficient categories(OptionalDouble observed, List<Double> drawn) {
    return observed.isEmpty() || drawn.isEmpty()
        ? new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE)
        : Coefficient.ofDisagreement(observed.getAsDouble(), mean(drawn));
  }

  /**
   * The weighted share of aligned pairs whose categories differ; nothing where no two stretches are
   * aligned near enough to weigh anything.
   */
  public static OptionalDouble mixedCategories(
      Continuum continuum, Alignment alignment, Dissimilarity by) {
    double differing = 0;
    double all = 0;
    for (List<Integer> group : alignment.groups()) {
      List<Continuum.Marked> members = new ArrayList<>();
      for (int coder = 0; coder < group.size(); coder++) {
        if (group.get(coder) >= 0) {
          members.add(continuum.coders().get(coder).get(group.get(coder)));
        }
      }
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          Continuum.Marked one = members.get(i);
          Continuum.Marked other = members.get(j);
          double near = 1 - by.position(one.span(), other.span()) / by.empty();
          double weight = Math.max(0, near) / (members.size() - 1);
          all += weight;
          differing += one.category().equals(other.category()) ? 0 : weight;
        }
      }
    }
    return all > 0 ? OptionalDouble.of(differing / all) : OptionalDouble.empty();
  }

  private static int wanted(List<Double> disorders) {
    double mean = mean(disorders);
    double relative = mean > 0 ? spread(disorders) / mean : 0;
    double enough = Math.ceil(Math.pow(relative * Z / PRECISION, 2));
    return (int) Math.max(FIRST, Math.min(MOST, enough));
  }

  /** Every coder gets a random coder's stretches, moved round by a random distance. */
  private static Continuum shuffled(Continuum continuum, Draws draws) {
    int length = continuum.span().length();
    int first = continuum.span().start();
    int longest = 0;
    List<List<Continuum.Marked>> coders = new ArrayList<>();
    List<List<Continuum.Marked>> marking =
        continuum.coders().stream().filter(one -> !one.isEmpty()).toList();
    for (int coder = 0; coder < continuum.coders().size(); coder++) {
      List<Continuum.Marked> moved = new ArrayList<>();
      int shift = draws.below(length);
      for (Continuum.Marked one : marking.get(draws.below(marking.size()))) {
        int start = first + (one.span().start() - first + shift) % length;
        moved.add(
            new Continuum.Marked(new Span(start, start + one.span().length()), one.category()));
        longest = Math.max(longest, one.span().length());
      }
      coders.add(moved);
    }
    return new Continuum(new Span(first, continuum.span().end() + longest), coders);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static double spread(List<Double> values) {
    double mean = mean(values);
    double squares = values.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (values.size() - 1));
  }
}
