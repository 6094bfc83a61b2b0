package eu.restart.refrain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClusteredPeopleTest {
  @Test
  void sixInAGroupMakeTwentyFourPeopleTwelve() {
    ClusteredPeople people = new ClusteredPeople(24, 6);
    assertThat(people.designEffect()).isCloseTo(2, within(1e-12));
    assertThat(people.effective()).isCloseTo(12, within(1e-12));
  }

  @Test
  void onePersonAGroupIsWorthOnePerson() {
    assertThat(new ClusteredPeople(7, 1).effective()).isEqualTo(7);
  }

  @Test
  void nobodyIsRefused() {
    assertThatThrownBy(() -> new ClusteredPeople(0, 6))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ClusteredPeople(6, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
