package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.statistics.LogLikelihood;
import eu.restart.refrain.statistics.LogRatio;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that mark a group or a role. */
class KeynessTest {
  static LongStream seeds() {
    return LongStream.range(1, 21);
  }

  private static CorpusBuilder group(CorpusBuilder builder, String id, String own) {
    builder.group(id, "IT", "en").moderator("keys keys keys keys prison");
    for (String who : List.of("a", "b", "c")) {
      builder.participant(who, id.equals("g1") ? "staff" : "teachers");
      builder.say(who, own + " " + own + " prison walls walls");
    }
    return builder.participant("silent", "");
  }

  private static Corpus two() {
    CorpusBuilder builder = new CorpusBuilder().roles("staff", "teachers").questions("prison");
    group(builder, "g1", "keys").say("a", "loud loud loud loud loud loud");
    return group(builder, "g2", "books").build();
  }

  @Test
  void listsWhatSeveralSpeakersOfOneSideUseMore() {
    Keyness first = Keyness.of(two(), Keyness.By.GROUP, 5).getFirst();
    assertThat(first.refusal()).isEmpty();
    assertThat(first.people()).as("the silent stay in n").isEqualTo(4);
    assertThat(first.words()).as("without the moderator's").isEqualTo(21);
    assertThat(first.restWords()).isEqualTo(15);
    assertThat(first.marking().stream().map(Keyness.Word::form))
        .as("loud has one speaker, prison is the guide's word, walls are more of the rest's")
        .containsExactly("keys");
    Keyness.Word keys = first.marking().getFirst();
    assertThat(keys.times()).isEqualTo(6);
    assertThat(keys.restTimes()).isZero();
    assertThat(keys.logRatio()).isEqualTo(LogRatio.of(6, 0, 21, 15));
    assertThat(keys.g2()).isEqualTo(LogLikelihood.twoCells(6, 0, 21, 15));
    assertThat(keys.speakers()).isEqualTo(3);
    assertThat(keys.groups()).isEqualTo(1);
    assertThat(keys.holds()).isTrue();
  }

  @Test
  void rolesLeaveOutWhoseRoleIsNotKnown() {
    List<Keyness> all = Keyness.of(two(), Keyness.By.ROLE, 5);
    assertThat(all.stream().map(Keyness::target)).containsExactly("staff", "teachers");
    assertThat(all.getFirst().people()).isEqualTo(3);
    assertThat(all.getLast().marking().stream().map(Keyness.Word::form)).contains("books");
  }

  @Test
  void aWordThatHangsOnOneSpeakerDoesNotHold() {
    CorpusBuilder builder = new CorpusBuilder();
    for (String id : List.of("g1", "g2")) {
      builder.group(id, "IT", "en");
      for (String who : List.of("a", "b", "c")) {
        boolean many = id.equals("g1") && who.equals("a");
        builder.say(who, many ? "keys keys keys keys keys walls" : "keys walls walls walls");
      }
    }
    Keyness first = Keyness.of(builder.build(), Keyness.By.GROUP, 5).getFirst();
    assertThat(first.marking()).hasSize(1);
    assertThat(first.marking().getFirst().holds()).isFalse();
  }

  @Test
  void neverAcrossLanguagesOrRoutes() {
    CorpusBuilder builder = new CorpusBuilder();
    group(group(builder, "g1", "keys"), "g2", "books").translated("somebody");
    Keyness first = Keyness.of(builder.build(), Keyness.By.GROUP, 5).getFirst();
    assertThat(first.refusal()).hasValue(Keyness.Refusal.NO_REST);
    assertThat(first.marking()).isEmpty();
  }

  @Test
  void neverWhereASideHasFewerThanThreeSpeakers() {
    CorpusBuilder builder = new CorpusBuilder().roles("staff", "teachers");
    group(builder, "g1", "keys");
    builder.group("g2", "IT", "en").participant("x", "teachers").participant("y", "teachers");
    builder.participant("z", "teachers").say("x", "books books").say("y", "books books books");
    List<Keyness> all = Keyness.of(builder.build(), Keyness.By.ROLE, 1);
    assertThat(all)
        .hasSize(2)
        .allMatch(one -> one.refusal().equals(Optional.of(Keyness.Refusal.TOO_FEW_PEOPLE)))
        .allMatch(one -> one.marking().isEmpty());
    Sheet sheet = Keyness.sheet(all, 20);
    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.rows().getFirst().subList(0, 6))
        .containsExactly("en", "", "staff", "too-few-people", "", "");
  }

  @Test
  void refusesNoFrequency() {
    assertThatThrownBy(() -> Keyness.of(two(), Keyness.By.GROUP, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void listedWordsKeepTheRules(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    for (Keyness.By by : Keyness.By.values()) {
      for (Keyness one : Keyness.of(corpus, by, 2)) {
        assertThat(one.marking())
            .allMatch(word -> word.speakers() >= 3 && word.times() >= 2 && word.logRatio() > 0)
            .allMatch(word -> word.g2() >= -1e-9 && word.times() <= one.words());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfGroupsChangesNoRole(long seed) {
    RandomCorpus random = new RandomCorpus(seed);
    assertThat(
            Keyness.of(
                random.corpus(List.of(3, 1, 0, 2), "-x", Optional.empty()), Keyness.By.ROLE, 2))
        .isEqualTo(Keyness.of(random.corpus(), Keyness.By.ROLE, 2));
  }
}
