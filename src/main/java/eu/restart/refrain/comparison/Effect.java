package eu.restart.refrain.comparison;

import eu.restart.refrain.statistics.Crossed;
import eu.restart.refrain.statistics.FisherExact;
import eu.restart.refrain.statistics.OddsRatio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far apart the people of some columns are on a code; a description of these people, no test.
 *
 * @param shares one for each column, in its order
 * @param gap the first share less the second; of more than two columns the largest less the
 *     smallest; nothing of fewer than two
 * @param oddsRatio of the first to the second of two columns; nothing where nobody or everybody
 *     mentions it
 * @param cliffsDelta of two columns, over the turns in which each person mentions it: the pairs of
 *     people in which the first has more, less those in which the second has, as a share of all
 *     pairs; from -1 to 1 (Cliff 1993)
 * @param cramersV from 0 to 1; nothing where nobody or everybody mentions it (Cramer 1946)
 */
public record Effect(
    String code,
    List<Share> shares,
    Optional<Gap> gap,
    Optional<OddsRatio> oddsRatio,
    OptionalDouble cliffsDelta,
    OptionalDouble cramersV) {
  /** Copies the list. */
  public Effect {
    shares = List.copyOf(shares);
  }

  /**
   * A column's people.
   *
   * @param participants k, who mention it
   * @param of n, who could have
   */
  public record Share(String column, int participants, int of) {
    /** k over n. */
    public double value() {
      return (double) participants / of;
    }
  }

  /**
   * A difference of two shares.
   *
   * @param first a column's id
   * @param second another's
   * @param difference the first share less the second, from -1 to 1
   */
  public record Gap(String first, String second, double difference) {}

  /** The same without what counts turns. */
  Effect ofPeople() {
    return new Effect(code, shares, gap, oddsRatio, OptionalDouble.empty(), cramersV);
  }

  static Effect of(Divided divided, String code) {
    int[][] table = divided.table(code, divided.people().keySet());
    List<Share> shares = new ArrayList<>();
    for (int column = 0; column < divided.columns().size(); column++) {
      shares.add(
          new Share(
              divided.columns().get(column),
              table[0][column],
              table[0][column] + table[1][column]));
    }
    boolean two = shares.size() == 2;
    return new Effect(
        code,
        shares,
        gap(shares),
        two ? oddsRatio(table) : Optional.empty(),
        two ? OptionalDouble.of(cliffsDelta(divided, code)) : OptionalDouble.empty(),
        shares.size() < 2 ? OptionalDouble.empty() : new Crossed(table).cramersV());
  }

  private static Optional<OddsRatio> oddsRatio(int[][] table) {
    FisherExact two = new FisherExact(table[0][0], table[1][0], table[0][1], table[1][1]);
    return two.hasContrast() ? Optional.of(OddsRatio.of(two)) : Optional.empty();
  }

  private static Optional<Gap> gap(List<Share> shares) {
    if (shares.size() < 2) {
      return Optional.empty();
    }
    Share first = shares.getFirst();
    Share second = shares.getLast();
    if (shares.size() > 2) {
      first = shares.stream().reduce((a, b) -> b.value() > a.value() ? b : a).orElseThrow();
      second = shares.stream().min(Comparator.comparingDouble(Share::value)).orElseThrow();
      second = second.value() == first.value() ? shares.getLast() : second;
    }
    return Optional.of(new Gap(first.column(), second.column(), first.value() - second.value()));
  }

  private static double cliffsDelta(Divided divided, String code) {
    long more = 0;
    List<Roster.Person> first = divided.of(0);
    List<Roster.Person> second = divided.of(1);
    for (Roster.Person one : first) {
      for (Roster.Person other : second) {
        int difference = divided.turns(code, one) - divided.turns(code, other);
        more += Integer.signum(difference);
      }
    }
    return more / ((double) first.size() * second.size());
  }
}
