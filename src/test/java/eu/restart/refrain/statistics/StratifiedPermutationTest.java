package eu.restart.refrain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.statistics.StratifiedPermutation.Stratum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StratifiedPermutationTest {
  @Test
  void fiveAgainstFiveByHand() {
    Stratum apart =
        new Stratum(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), List.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1));
    StratifiedPermutation two = StratifiedPermutation.of(List.of(apart), 2, 1);
    assertThat(two.p()).isCloseTo(2 / 252.0, within(1e-12));
    assertThat(two.smallest()).isEqualTo(two.p());
    assertThat(two.exact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void twoColumnsAreTheSameByBothWays(long seed) {
    List<Stratum> strata = random(seed, 2);
    StratifiedPermutation summed = StratifiedPermutation.of(strata, 2, 1);
    Arrangements all = new Arrangements(strata, 2);
    double[] weighed = all.weigh();
    assertThat(weighed).hasSize((int) all.number());
    if (strata.stream().map(Stratum::values).mapToInt(List::size).distinct().count() == 1) {
      double seen = all.seen();
      long far = IntStream.range(0, weighed.length).filter(i -> weighed[i] >= seen - 1e-9).count();
      assertThat(summed.p()).isCloseTo(far / (double) weighed.length, within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void orderAndNamesDoNotMatter(long seed) {
    for (int columns : List.of(2, 3)) {
      List<Stratum> strata = random(seed, columns);
      List<Stratum> other = new ArrayList<>();
      for (Stratum stratum : strata) {
        List<Integer> order =
            new ArrayList<>(IntStream.range(0, stratum.values().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        other.add(
            new Stratum(
                order.stream().map(stratum.values()::get).toList(),
                order.stream().map(i -> columns - 1 - stratum.columns().get(i)).toList()));
      }
      Collections.reverse(other);
      StratifiedPermutation one = StratifiedPermutation.of(strata, columns, 1);
      StratifiedPermutation same = StratifiedPermutation.of(other, columns, 1);
      assertThat(same.p()).isCloseTo(one.p(), within(1e-9));
      assertThat(same.smallest()).isCloseTo(one.smallest(), within(1e-9));
      assertThat(one.p()).isBetween(one.smallest() - 1e-12, 1.0);
    }
  }

  @Test
  void tooManyArrangementsAreDrawnAlikeEachTime() {
    List<Integer> columns = IntStream.range(0, 30).map(i -> i % 3).boxed().toList();
    List<Integer> values = IntStream.range(0, 30).map(i -> i % 3 == 0 ? 5 : i % 4).boxed().toList();
    List<Stratum> strata = List.of(new Stratum(values, columns));
    StratifiedPermutation drawn = StratifiedPermutation.of(strata, 3, 7);
    assertThat(drawn.exact()).isFalse();
    assertThat(drawn).isEqualTo(StratifiedPermutation.of(strata, 3, 7));
    assertThat(drawn.p()).isBetween(1.0 / (StratifiedPermutation.DRAWS + 1), 0.05);
  }

  @Test
  void nothingToExchange() {
    assertThatThrownBy(() -> StratifiedPermutation.of(List.of(), 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Stratum(List.of(1), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void smallestTableOfTwoRows() {
    assertThat(TwoRows.smallestP(new int[] {5, 5}, 5).orElseThrow())
        .isCloseTo(new FisherExact(5, 0, 0, 5).p(Tail.TWO_SIDED), within(1e-12));
    double three = TwoRows.smallestP(new int[] {3, 3, 3}, 3).orElseThrow();
    assertThat(three)
        .isCloseTo(FreemanHalton.p(new int[][] {{3, 0, 0}, {0, 3, 3}}).orElseThrow(), within(1e-9));
  }

  private static List<Stratum> random(long seed, int columns) {
    Random random = new Random(seed);
    int size = 5 + random.nextInt(2);
    return IntStream.range(0, 2)
        .mapToObj(
            s ->
                new Stratum(
                    IntStream.range(0, size).map(i -> random.nextInt(4)).boxed().toList(),
                    IntStream.range(0, size).map(i -> i % columns).boxed().toList()))
        .toList();
  }
}
