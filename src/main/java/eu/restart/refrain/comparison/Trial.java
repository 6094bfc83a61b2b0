package eu.restart.refrain.comparison;

import eu.restart.refrain.statistics.Crossed;
import eu.restart.refrain.statistics.FisherExact;
import eu.restart.refrain.statistics.FreemanHalton;
import eu.restart.refrain.statistics.KruskalWallis;
import eu.restart.refrain.statistics.MantelHaenszel;
import eu.restart.refrain.statistics.StratifiedPermutation;
import eu.restart.refrain.statistics.Tail;
import eu.restart.refrain.statistics.TwoRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The test of one code, before it stands in a family. */
record Trial(Outcome.Method method, double p, double smallest) {

  static Trial of(Divided divided, Units units, String code, Plan plan) {
    int[] columns = units.people().stream().mapToInt(divided::column).distinct().sorted().toArray();
    if (plan.measure() == Plan.Measure.CHI_SQUARE) {
      return chiSquare(tables(divided, units, code, columns));
    }
    if (units.whole() || plan.measure() == Plan.Measure.TURNS) {
      return exchange(divided, units, code, plan);
    }
    List<int[][]> tables = tables(divided, units, code, columns);
    if (columns.length == 2) {
      return ofTwo(tables.stream().map(Trial::fisher).toList());
    }
    if (tables.size() == 1) {
      int[][] table = tables.getFirst();
      OptionalDouble p = FreemanHalton.p(table);
      OptionalDouble smallest =
          TwoRows.smallestP(
              IntStream.range(0, columns.length).map(c -> table[0][c] + table[1][c]).toArray(),
              Arrays.stream(table[0]).sum());
      if (p.isPresent() && smallest.isPresent()) {
        return new Trial(Outcome.Method.FREEMAN_HALTON, p.getAsDouble(), smallest.getAsDouble());
      }
    }
    return exchange(divided, units, code, plan);
  }

  private static Trial ofTwo(List<FisherExact> tables) {
    if (tables.size() == 1) {
      FisherExact only = tables.getFirst();
      return new Trial(Outcome.Method.FISHER, only.p(Tail.TWO_SIDED), only.smallestP());
    }
    double low = MantelHaenszel.of(tables.stream().map(FisherExact::lowest).toList()).p();
    double high = MantelHaenszel.of(tables.stream().map(FisherExact::highest).toList()).p();
    return new Trial(
        Outcome.Method.EXACT_WITHIN_GROUPS, MantelHaenszel.of(tables).p(), Math.min(low, high));
  }

  private static Trial chiSquare(List<int[][]> tables) {
    OptionalDouble p =
        tables.size() == 1
            ? new Crossed(tables.getFirst()).p()
            : MantelHaenszel.of(tables.stream().map(Trial::fisher).toList()).chiSquareP();
    return new Trial(Outcome.Method.CHI_SQUARE, p.orElseThrow(), 0);
  }

  private static Trial exchange(Divided divided, Units units, String code, Plan plan) {
    StratifiedPermutation permutation =
        StratifiedPermutation.of(
            strata(divided, units, code, plan), divided.columns().size(), plan.seed());
    return new Trial(
        units.whole()
            ? Outcome.Method.PERMUTATION_OF_GROUPS
            : isRanked(divided, units)
                ? Outcome.Method.KRUSKAL_WALLIS
                : Outcome.Method.PERMUTATION_WITHIN_GROUPS,
        permutation.p(),
        permutation.smallest());
  }

  private static boolean isRanked(Divided divided, Units units) {
    return !units.whole()
        && units.people().stream().mapToInt(divided::column).distinct().count() > 2;
  }

  /**
   * Each unit's value; twice its mean rank, which is whole, where whole groups or the people of
   * more than two columns are set beside each other.
   */
  static List<StratifiedPermutation.Stratum> strata(
      Divided divided, Units units, String code, Plan plan) {
    ToDoubleFunction<Roster.Person> one =
        plan.measure() == Plan.Measure.TURNS
            ? person -> divided.turns(code, person)
            : person -> divided.turns(code, person) > 0 ? 1 : 0;
    double[] all =
        units.strata().stream()
            .flatMap(List::stream)
            .mapToDouble(unit -> mean(unit, one))
            .toArray();
    List<StratifiedPermutation.Stratum> strata = new ArrayList<>();
    for (List<List<Roster.Person>> stratum : units.strata()) {
      double[] here = stratum.stream().mapToDouble(unit -> mean(unit, one)).toArray();
      List<Integer> values = new ArrayList<>();
      for (double value : here) {
        values.add(
            units.whole()
                ? KruskalWallis.doubledRank(value, all)
                : isRanked(divided, units) ? KruskalWallis.doubledRank(value, here) : (int) value);
      }
      strata.add(
          new StratifiedPermutation.Stratum(
              values, stratum.stream().map(unit -> divided.column(unit.getFirst())).toList()));
    }
    return strata;
  }

  private static double mean(List<Roster.Person> unit, ToDoubleFunction<Roster.Person> one) {
    return unit.stream().mapToDouble(one).sum() / unit.size();
  }

  /** One table a stratum, of the columns that are there at all. */
  static List<int[][]> tables(Divided divided, Units units, String code, int[] columns) {
    List<int[][]> tables = new ArrayList<>();
    for (List<List<Roster.Person>> stratum : units.strata()) {
      int[][] all = divided.table(code, stratum.stream().flatMap(List::stream).toList());
      int[][] here = new int[2][columns.length];
      for (int c = 0; c < columns.length; c++) {
        here[0][c] = all[0][columns[c]];
        here[1][c] = all[1][columns[c]];
      }
      tables.add(here);
    }
    return tables;
  }

  private static FisherExact fisher(int[][] table) {
    return new FisherExact(table[0][0], table[1][0], table[0][1], table[1][1]);
  }
}
