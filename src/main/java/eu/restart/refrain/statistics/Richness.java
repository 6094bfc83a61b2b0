package eu.restart.refrain.statistics;

import java.util.OptionalDouble;

/**
 * How many codes there would be with more of the same people: lower bounds, for an open codebook
 * and independent draws only. With a closed codebook they do not apply.
 */
public final class Richness {
  private Richness() {}

  /**
   * From how often each code was mentioned.
   *
   * @param observed S, the codes seen
   * @param chao1 S + f1^2 / (2 f2); S + f1 (f1 - 1) / 2 where f2 is 0 (Chao 1984)
   * @param chao1Corrected S + f1 (f1 - 1) / (2 (f2 + 1)), bias-corrected (Chao 2005)
   * @param coverage 1 - f1 / n (Good 1953); nothing without mentions
   */
  public record Mentioned(
      int observed, double chao1, double chao1Corrected, OptionalDouble coverage) {}

  /** From mentions of each code; a code with 0 was not seen. */
  public static Mentioned ofMentions(int... mentions) {
    int observed = 0;
    double once = 0;
    double twice = 0;
    double n = 0;
    for (int count : mentions) {
      if (count < 0) {
        throw new IllegalArgumentException("no count: " + count);
      }
      observed += count > 0 ? 1 : 0;
      once += count == 1 ? 1 : 0;
      twice += count == 2 ? 1 : 0;
      n += count;
    }
    return new Mentioned(
        observed,
        observed + (twice > 0 ? once * once / (2 * twice) : once * (once - 1) / 2),
        observed + once * (once - 1) / (2 * (twice + 1)),
        n > 0 ? OptionalDouble.of(1 - once / n) : OptionalDouble.empty());
  }

  /**
   * From which units (people, groups) have which code.
   *
   * @param units T
   * @param observed S, the codes seen
   * @param chao2 S + A Q1^2 / (2 Q2); S + A Q1 (Q1 - 1) / 2 where Q2 is 0 (Chao 1987)
   * @param jackknife1 S + Q1 (T - 1) / T (Burnham and Overton 1978)
   * @param jackknife2 S + Q1 (2T - 3) / T - Q2 (T - 2)^2 / (T (T - 1)); nothing for one unit
   * @param bootstrap S + sum (1 - q / T)^T (Smith and van Belle 1984)
   */
  public record Incidence(
      int units,
      int observed,
      double chao2,
      double jackknife1,
      OptionalDouble jackknife2,
      double bootstrap) {}

  /**
   * From a table of units by codes.
   *
   * @param smallSample whether A is (T - 1) / T instead of 1, as vegan has it since 2.2
   */
  public static Incidence ofUnits(boolean[][] units, boolean smallSample) {
    double t = units.length;
    if (units.length == 0) {
      throw new IllegalArgumentException("no units");
    }
    int observed = 0;
    double once = 0;
    double twice = 0;
    double bootstrap = 0;
    for (int q : having(units)) {
      observed += q > 0 ? 1 : 0;
      once += q == 1 ? 1 : 0;
      twice += q == 2 ? 1 : 0;
      bootstrap += q > 0 ? Math.pow(1 - q / t, t) : 0;
    }
    double a = smallSample ? (t - 1) / t : 1;
    return new Incidence(
        units.length,
        observed,
        observed + a * (twice > 0 ? once * once / (2 * twice) : once * (once - 1) / 2),
        observed + once * (t - 1) / t,
        t > 1
            ? OptionalDouble.of(
                observed + once * (2 * t - 3) / t - twice * (t - 2) * (t - 2) / (t * (t - 1)))
            : OptionalDouble.empty(),
        observed + bootstrap);
  }

  /**
   * The codes expected in 1, 2, ... T units, over all their orders: S(k) = sum [1 - C(T - q, k) /
   * C(T, k)] (Mao Tau; Colwell, Mao and Chang 2004).
   */
  public static double[] accumulation(boolean[][] units) {
    double[] curve = new double[units.length];
    for (int k = 1; k <= units.length; k++) {
      for (int q : having(units)) {
        boolean surely = units.length - q < k;
        curve[k - 1] +=
            surely
                ? 1
                : 1
                    - Math.exp(
                        Factorials.logChoose(units.length - q, k)
                            - Factorials.logChoose(units.length, k));
      }
    }
    return curve;
  }

  /** How many units have each code. */
  private static int[] having(boolean[][] units) {
    int[] having = new int[units.length == 0 ? 0 : units[0].length];
    for (boolean[] unit : units) {
      if (unit.length != having.length) {
        throw new IllegalArgumentException("units with different numbers of codes");
      }
      for (int code = 0; code < having.length; code++) {
        having[code] += unit[code] ? 1 : 0;
      }
    }
    return having;
  }
}
