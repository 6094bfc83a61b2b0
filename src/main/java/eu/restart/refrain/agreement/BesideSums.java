package eu.restart.refrain.agreement;

import eu.restart.refrain.coding.Coder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Sums for alpha of the people, of a machine with each of them, and of the machine with each seat,
 * over the same turns. Where every group has its own coders, a person's alpha covers one group only
 * and cannot be set beside that of all people; a seat, the first coder of every group, the second
 * and so on, covers the same turns as all people do.
 */
final class BesideSums {
  private static final List<Boolean> NO_OR_YES = List.of(false, true);

  private final List<Coder> people;
  private final int seats;
  private final AlphaSums<Boolean> alpha =
      new AlphaSums<>(Counts.of(NO_OR_YES, List.of()), Metric.nominal());
  private final int width = alpha.width();
  private final Resampling resampling = new Resampling();
  private final double[] total;

  BesideSums(List<Coder> people, int seats) {
    this.people = people;
    this.seats = seats;
    total = new double[width * (1 + people.size() + seats)];
  }

  /** A transcript: for each turn what the machine says, then what each of these coders says. */
  void add(List<Coder> coders, List<List<Boolean>> turns) {
    AlphaSums<Boolean> together =
        sums(turns.stream().map(one -> one.subList(1, one.size())).toList());
    List<AlphaSums<Boolean>> pairs = new ArrayList<>();
    for (int i = 1; i <= coders.size(); i++) {
      int coder = i;
      pairs.add(sums(turns.stream().map(one -> List.of(one.getFirst(), one.get(coder))).toList()));
    }
    Resampling.Filler filler =
        (row, unit) -> {
          together.addTo(row, 0, unit);
          for (int i = 0; i < pairs.size(); i++) {
            pairs.get(i).addTo(row, width * (1 + people.indexOf(coders.get(i))), unit);
            pairs.get(i).addTo(row, width * (1 + people.size() + i), unit);
          }
        };
    resampling.add(turns.size(), total.length, filler);
    for (int unit = 0; unit < turns.size(); unit++) {
      filler.fill(total, unit);
    }
  }

  private static AlphaSums<Boolean> sums(List<List<Boolean>> turns) {
    return new AlphaSums<>(Counts.of(NO_OR_YES, turns), Metric.nominal());
  }

  Coefficient people() {
    return alpha.coefficient(total, 0);
  }

  List<MachineAgreement.Beside> beside() {
    List<MachineAgreement.Beside> beside = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      beside.add(
          new MachineAgreement.Beside(
              people.get(i).name(), alpha.coefficient(total, width * (i + 1))));
    }
    return beside;
  }

  OptionalDouble difference() {
    return difference(total);
  }

  Optional<Interval> interval(Bootstrap plan) {
    return difference().isEmpty() ? Optional.empty() : resampling.interval(plan, this::difference);
  }

  private OptionalDouble difference(double[] sums) {
    OptionalDouble together = alpha.coefficient(sums, 0).number();
    double mean = 0;
    for (int i = 0; i < seats; i++) {
      OptionalDouble one = alpha.coefficient(sums, width * (1 + people.size() + i)).number();
      if (one.isEmpty()) {
        return one;
      }
      mean += one.getAsDouble() / seats;
    }
    return together.isEmpty() || seats == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(mean - together.getAsDouble());
  }
}
