package eu.restart.refrain.statistics;

/**
 * The sample odds ratio a d / (b c) of two columns of people; R prints another one, the conditional
 * estimate: see {@link FisherExact#conditionalOddsRatio}.
 *
 * @param value above 0
 * @param kind how it was had
 */
public record OddsRatio(double value, Kind kind) {
  /** The forms of the sample odds ratio. */
  public enum Kind {
    /** a d / (b c). */
    SAMPLE,
    /** The same with 0.5 added to each cell, because one was 0 (Haldane 1956, Anscombe 1956). */
    SAMPLE_HALF_ADDED
  }

  /** Of a table of people. */
  public static OddsRatio of(FisherExact table) {
    boolean zero = table.a() == 0 || table.b() == 0 || table.c() == 0 || table.d() == 0;
    double add = zero ? 0.5 : 0;
    double value = (table.a() + add) * (table.d() + add) / ((table.b() + add) * (table.c() + add));
    return new OddsRatio(value, zero ? Kind.SAMPLE_HALF_ADDED : Kind.SAMPLE);
  }
}
