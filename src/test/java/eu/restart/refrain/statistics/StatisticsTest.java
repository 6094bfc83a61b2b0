package eu.restart.refrain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Invariants and edges of the statistics; their published values are in ReferenceTest. */
class StatisticsTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void aTransposedTableHasTheSameExactP() {
    Random random = new Random(1);
    for (int run = 0; run < 100; run++) {
      int a = random.nextInt(8);
      int b = 1 + random.nextInt(8);
      int c = 1 + random.nextInt(8);
      int d = random.nextInt(8);
      double p = new FisherExact(a, b, c, d).p(Tail.TWO_SIDED);
      assertThat(new FisherExact(a, c, b, d).p(Tail.TWO_SIDED)).isCloseTo(p, CLOSE);
      assertThat(FreemanHalton.p(new int[][] {{a, b}, {c, d}}).orElseThrow())
          .isCloseTo(p, within(1e-8));
      MantelHaenszel one = MantelHaenszel.of(List.of(new FisherExact(a, b, c, d)));
      assertThat(one.p()).isCloseTo(p, within(1e-8));
      assertThat(one.greater())
          .isCloseTo(new FisherExact(a, b, c, d).p(Tail.GREATER), within(1e-8));
    }
  }

  @Test
  void freemanAndHaltonIsTheSumOverAllTables() {
    Random random = new Random(2);
    for (int run = 0; run < 40; run++) {
      int[][] table = new int[3][3];
      for (int[] row : table) {
        Arrays.setAll(row, i -> random.nextInt(4));
      }
      double p = FreemanHalton.p(table).orElseThrow();
      assertThat(p).isCloseTo(enumerated(table), within(1e-8));
      int[][] turned = new int[3][3];
      for (int i = 0; i < 9; i++) {
        turned[i % 3][i / 3] = table[i / 3][i % 3];
      }
      assertThat(FreemanHalton.p(turned).orElseThrow()).isCloseTo(p, within(1e-8));
    }
    assertThat(FreemanHalton.p(new int[][] {{500, 2}, {1, 400}}).orElseThrow())
        .isBetween(0.0, 1e-6);
  }

  @Test
  void holmIsNeverBelowTheRawAndBenjaminiHochbergNeverAboveHolm() {
    Random random = new Random(3);
    for (int run = 0; run < 100; run++) {
      List<Double> p = new ArrayList<>();
      for (int i = 0; i < 1 + run % 20; i++) {
        p.add(random.nextInt(4) == 0 ? 0.05 : random.nextDouble());
      }
      List<Double> holm = Adjustment.HOLM.of(p);
      List<Double> hochberg = Adjustment.HOCHBERG.of(p);
      List<Double> bh = Adjustment.BENJAMINI_HOCHBERG.of(p);
      List<Double> bonferroni = Adjustment.BONFERRONI.of(p);
      for (int i = 0; i < p.size(); i++) {
        assertThat(bh.get(i)).isBetween(p.get(i) - 1e-12, hochberg.get(i) + 1e-12);
        assertThat(hochberg.get(i)).isLessThanOrEqualTo(holm.get(i) + 1e-12);
        assertThat(holm.get(i)).isLessThanOrEqualTo(bonferroni.get(i) + 1e-12);
      }
    }
    assertThat(Adjustment.HOLM.of(List.of())).isEmpty();
    assertThatThrownBy(() -> Adjustment.HOLM.of(List.of(1.2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mannWhitneyCountsEveryArrangement() {
    Random random = new Random(4);
    for (int run = 0; run < 40; run++) {
      double[] x = random.doubles(1 + run % 4).map(v -> Math.floor(v * 5)).toArray();
      double[] y = random.doubles(2 + run % 3).map(v -> Math.floor(v * 5)).toArray();
      MannWhitney one = MannWhitney.of(x, y);
      MannWhitney other = MannWhitney.of(y, x);
      assertThat(one.u() + other.u()).isCloseTo((double) x.length * y.length, CLOSE);
      assertThat(one.p()).isCloseTo(other.p(), CLOSE);
      assertThat(one.greater()).isCloseTo(other.less(), CLOSE);
      assertThat(one.cliffDelta()).isCloseTo(-other.cliffDelta(), CLOSE);
      assertThat(one.p())
          .isGreaterThanOrEqualTo(MannWhitney.smallestP(x.length, y.length) / 2 - 1e-12);
    }
    assertThat(MannWhitney.smallestP(5, 5)).isCloseTo(2.0 / 252, CLOSE);
    assertThat(MannWhitney.smallestP(2, 2)).isCloseTo(2.0 / 6, CLOSE);
    assertThat(MannWhitney.smallestP(1, 3)).isCloseTo(0.5, CLOSE);
  }

  @Test
  void withoutContrastThereIsNoTest() {
    assertThat(new FisherExact(3, 0, 4, 0).hasContrast()).isFalse();
    assertThatThrownBy(() -> KruskalWallis.of(List.of(new double[] {1}, new double[] {1})))
        .hasMessageContaining("no contrast");
    assertThat(MantelHaenszel.of(List.of(new FisherExact(3, 0, 4, 0))).chiSquare()).isEmpty();
  }

  @Test
  void theSmallestPIsThatOfTheMostExtremeTable() {
    assertThat(new FisherExact(2, 3, 3, 2).smallestP()).isCloseTo(2.0 / 252, CLOSE);
    assertThat(new FisherExact(1, 1, 1, 1).smallestP()).isCloseTo(2.0 / 6, CLOSE);
  }

  @Test
  void accumulationEndsWithAllCodesAndNeverFalls() {
    Random random = new Random(5);
    for (int run = 0; run < 30; run++) {
      boolean[][] units = new boolean[2 + run % 5][12];
      for (boolean[] unit : units) {
        for (int c = 0; c < unit.length; c++) {
          unit[c] = random.nextInt(3) == 0;
        }
      }
      double[] curve = Richness.accumulation(units);
      Richness.Incidence richness = Richness.ofUnits(units, false);
      assertThat(curve[curve.length - 1]).isCloseTo(richness.observed(), CLOSE);
      for (int k = 1; k < curve.length; k++) {
        assertThat(curve[k]).isGreaterThanOrEqualTo(curve[k - 1] - 1e-12);
      }
      assertThat(richness.chao2()).isGreaterThanOrEqualTo(richness.observed());
      assertThat(Richness.ofUnits(units, true).chao2())
          .isLessThanOrEqualTo(richness.chao2() + 1e-12);
    }
  }

  @Test
  void fourGroupsWithABaseOfFourCannotBeAssessed() {
    List<Set<String>> groups = List.of(Set.of("a"), Set.of("b"), Set.of("c"), Set.of("a"));
    Saturation saturation = Saturation.of(groups, 4, 2, 0.05);
    assertThat(saturation.canBeAssessed()).isFalse();
    assertThat(saturation.reached()).isEmpty();
    assertThat(Saturation.of(groups, 2, 1, 0.0).reached()).contains("3+1");
  }

  @Test
  void independentCodesHaveNoPull() {
    Overlap overlap = new Overlap(10, 20, 50, 100);
    assertThat(overlap.lift()).hasValue(1);
    assertThat(overlap.pmi()).hasValue(0);
    assertThat(overlap.npmi().orElseThrow()).isCloseTo(0, CLOSE);
    assertThat(new Overlap(10, 10, 10, 100).npmi().orElseThrow()).isCloseTo(1, CLOSE);
    assertThat(new Overlap(0, 10, 10, 100).pmi()).isEmpty();
    assertThat(new Overlap(10, 10, 10, 100).jaccard()).hasValue(1);
    assertThatThrownBy(() -> new Overlap(11, 10, 10, 100))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keynessTurnsWithTheGroups() {
    Map<String, Integer> one = Map.of("cell", 5, "door", 1);
    Map<String, Integer> other = Map.of("cell", 1, "door", 4, "yard", 2);
    Map<String, WeightedLogOdds> here = WeightedLogOdds.of(one, other, 0.5);
    WeightedLogOdds.of(other, one, 0.5)
        .forEach(
            (word, odds) ->
                assertThat(odds.z())
                    .isCloseTo(-java.util.Objects.requireNonNull(here.get(word)).z(), CLOSE));
    assertThat(LogRatio.of(4, 1, 100, 100)).isCloseTo(2, CLOSE);
    assertThat(LogRatio.of(0, 1, 100, 100)).isCloseTo(-1, CLOSE);
    assertThat(LogLikelihood.twoCells(3, 3, 50, 50)).isCloseTo(0, CLOSE);
    double[][] table = {{20, 30}, {80, 170}};
    assertThat(LogLikelihood.williams(table)).isLessThan(LogLikelihood.allCells(table));
  }

  @Test
  void scoresOfNothingAreUndefined() {
    LabelScores scores = LabelScores.of(new boolean[1][1], new boolean[1][1]);
    assertThat(scores.codes().getFirst().precision()).isEmpty();
    assertThat(scores.codes().getFirst().recall()).isEmpty();
    assertThat(scores.codes().getFirst().f1()).isEmpty();
    assertThat(scores.exact()).isEqualTo(1);
  }

  /** Every 3 x 3 table with the margins, one by one. */
  private static double enumerated(int[][] table) {
    int[] rows = new int[3];
    int[] columns = new int[3];
    for (int i = 0; i < 9; i++) {
      rows[i / 3] += table[i / 3][i % 3];
      columns[i % 3] += table[i / 3][i % 3];
    }
    double seen = weight(table);
    double all = 0;
    double taken = 0;
    for (int a = 0; a <= rows[0]; a++) {
      for (int b = 0; b <= rows[0] - a; b++) {
        for (int c = 0; c <= rows[1]; c++) {
          for (int d = 0; d <= rows[1] - c; d++) {
            int[][] one = {
              {a, b, rows[0] - a - b},
              {c, d, rows[1] - c - d},
              {columns[0] - a - c, columns[1] - b - d, 0}
            };
            one[2][2] = rows[2] - one[2][0] - one[2][1];
            if (one[2][0] >= 0 && one[2][1] >= 0 && one[2][2] >= 0) {
              double weight = weight(one);
              all += weight;
              taken += weight <= seen * (1 + 1e-7) ? weight : 0;
            }
          }
        }
      }
    }
    return taken / all;
  }

  private static double weight(int[][] table) {
    double log = 0;
    for (int[] row : table) {
      for (int count : row) {
        log -= Factorials.log(count);
      }
    }
    return Math.exp(log);
  }
}
