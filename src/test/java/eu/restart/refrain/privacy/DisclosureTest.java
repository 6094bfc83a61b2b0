package eu.restart.refrain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import org.junit.jupiter.api.Test;

class DisclosureTest {
  private static CorpusBuilder group(int officers, int educators) {
    CorpusBuilder builder =
        new CorpusBuilder().roles("officer", "educator").group("no-1", "NO", "nb");
    for (int i = 0; i < officers; i++) {
      builder.participant("O" + i, "officer");
    }
    for (int i = 0; i < educators; i++) {
      builder.participant("E" + i, "educator");
    }
    return builder;
  }

  @Test
  void tellsARoleThatThreeShare() {
    Disclosure disclosure = Disclosure.of(group(3, 4).say("O0", "Words.").build());
    assertThat(disclosure.tellsRoles("no-1")).isTrue();
    assertThat(disclosure.role("no-1", " o0 ")).contains("officer");
  }

  @Test
  void twoOfOneRoleSilenceTheOtherToo() {
    Disclosure disclosure = Disclosure.of(group(2, 3).say("E0", "Words.").build());
    assertThat(disclosure.tellsRoles("no-1")).isFalse();
    assertThat(disclosure.role("no-1", "O0")).isEmpty();
    assertThat(disclosure.role("no-1", "E0")).isEmpty();
  }

  @Test
  void oneRoleForAllIsToldFromThree() {
    assertThat(Disclosure.of(group(3, 0).build()).role("no-1", "O1")).contains("officer");
    assertThat(Disclosure.of(group(2, 0).build()).role("no-1", "O1")).isEmpty();
  }

  @Test
  void whoIsHeardAndNotListedIsOneWithoutRole() {
    Corpus corpus = group(3, 3).say("X", "Who am I?").build();
    assertThat(Disclosure.of(corpus).tellsRoles("no-1")).isFalse();
  }

  @Test
  void moderatorsAndNobodyDoNotCount() {
    Corpus corpus = group(3, 3).moderator("A question?").say("", "Somebody.").build();
    assertThat(Disclosure.of(corpus).tellsRoles("no-1")).isTrue();
  }

  @Test
  void aHigherThresholdHidesMore() {
    Corpus corpus = group(3, 4).build();
    assertThat(new Disclosure(corpus, 4).tellsRoles("no-1")).isFalse();
    assertThat(new Disclosure(corpus, 1).tellsRoles("no-1")).isTrue();
    assertThatThrownBy(() -> new Disclosure(corpus, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aGroupThatIsNotThereTellsNothing() {
    Disclosure disclosure = Disclosure.of(group(3, 3).build());
    assertThat(disclosure.tellsRoles("it-9")).isFalse();
    assertThat(disclosure.role("it-9", "O0")).isEmpty();
  }
}
