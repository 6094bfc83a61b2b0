package eu.restart.refrain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BalanceTest {
  /** The scikit-bio test of its Gini index, trapezoids. */
  @Test
  void giniIsThatOfScikitBio() {
    Balance balance = Balance.of(4.5, 6.7, 3.4, 15.0, 18.0, 3.5, 6.7, 14.1).orElseThrow();
    assertThat(balance.gini()).isCloseTo(0.32771210013908214, within(1e-12));
    assertThat(balance.corrected().orElseThrow())
        .isCloseTo(0.32771210013908214 * 8 / 7, within(1e-12));
  }

  /** The scikit-bio test of Shannon's entropy. */
  @Test
  void shannonIsThatOfScikitBio() {
    Balance balance = Balance.of(1, 2, 3, 4).orElseThrow();
    assertThat(balance.shannon()).isCloseTo(1.279854226, within(6e-10));
    assertThat(balance.effective()).isCloseTo(3.596115467, within(6e-10));
  }

  @Test
  void evenTalkAndOneSpeakerAreTheEnds() {
    Balance even = Balance.of(5, 5, 5, 5).orElseThrow();
    assertThat(even.gini()).isCloseTo(0, within(1e-12));
    assertThat(even.effective()).isCloseTo(4, within(1e-12));
    assertThat(even.evenness().orElseThrow()).isCloseTo(1, within(1e-12));
    Balance one = Balance.of(0, 0, 9, 0).orElseThrow();
    assertThat(one.gini()).isCloseTo(0.75, within(1e-12));
    assertThat(one.corrected().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(one.effective()).isCloseTo(1, within(1e-12));
    assertThat(one.largest()).isEqualTo(1);
  }

  @Test
  void whatIsUndefinedIsNotANumber() {
    assertThat(Balance.of()).isEmpty();
    assertThat(Balance.of(0, 0)).isEmpty();
    Balance alone = Balance.of(7).orElseThrow();
    assertThat(alone.corrected()).isEmpty();
    assertThat(alone.evenness()).isEmpty();
    assertThatThrownBy(() -> Balance.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Balance.of(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
