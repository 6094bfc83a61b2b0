package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RoundsTest {
  @Test
  void aRoundBesideItselfChangesNothing() {
    Corpus corpus = earlier().build();
    Rounds rounds = rounds(corpus, corpus);
    assertThat(rounds.changes()).isEmpty();
    assertThat(rounds.unchanged()).isEqualTo(rounds.steps().size());
    assertThat(rounds.sheet(Language.ENGLISH, corpus.codebook(), false).rows()).isEmpty();
  }

  @Test
  void eachNumberStandsBesideTheOldOneWithTheDifferenceOfTheShares() {
    Corpus before = earlier().build();
    Corpus after =
        earlier().say("P2", "And it is loud.").coding("A", "noise", "it is loud").build();
    Rounds rounds = rounds(before, after);
    Rounds.Step step = step(rounds, "noise", "IT");
    assertThat(step.before().orElseThrow().participants()).isEqualTo(1);
    assertThat(step.after().orElseThrow().participants()).isEqualTo(2);
    assertThat(step.difference().orElseThrow()).isCloseTo(0.5, within(1e-9));
    assertThat(rounds.sheet(Language.ENGLISH, after.codebook(), false).rows())
        .contains(List.of("number", "noise", "noise", "IT", "1 of 2", "2 of 2", "+0.50", ""));
    assertThat(what(rounds, "caution")).containsExactly("transcripts");
  }

  @Test
  void groupsAndPeopleThatJoinOrLeaveAreToldWithACaution() {
    Corpus before = earlier().build();
    Corpus after =
        earlier()
            .participant("P3", "guard")
            .group("nl-1", "NL", "nl")
            .participant("P1", "guard")
            .say("P1", "Lawaai.")
            .build();
    Rounds rounds = rounds(before, after);
    assertThat(rounds.changes())
        .contains(new Change("group", "nl-1", "", "", "joined"))
        .contains(new Change("people", "it-1", "2", "3", "1 joined, 0 left, by their labels"));
    assertThat(what(rounds, "caution")).contains("groups", "people");
    Rounds.Step newcomer = step(rounds, "noise", "NL");
    assertThat(newcomer.before()).isEmpty();
    assertThat(newcomer.difference()).isEmpty();
    assertThat(rounds(after, before).changes())
        .contains(new Change("group", "nl-1", "", "", "left"));
  }

  @Test
  void anAliasCarriesACodeOverToItsNewId() {
    Corpus before = earlier().build();
    Corpus plain = later().build();
    Codebook book = plain.codebook();
    Corpus after =
        new Corpus(
            plain.study(),
            new Codebook(book.codes(), List.of(), Map.of("noise", "sound"), List.of()),
            plain.transcripts(),
            plain.codings(),
            plain.ledger());
    Rounds rounds = rounds(before, after);
    assertThat(rounds.changes()).contains(new Change("code", "sound", "noise", "sound", "renamed"));
    assertThat(what(rounds, "caution")).doesNotContain("codes");
    assertThat(step(rounds, "sound", "IT").isSame()).isTrue();
    assertThat(rounds.steps()).noneMatch(one -> one.code().equals("noise"));
  }

  @Test
  void withoutAnAliasOneCodeIsGoneAndAnotherIsNew() {
    Rounds rounds = rounds(earlier().build(), later().build());
    assertThat(rounds.changes())
        .contains(new Change("code", "sound", "", "sound", "added"))
        .contains(new Change("code", "noise", "noise", "", "removed"));
    assertThat(what(rounds, "caution")).contains("codes");
    assertThat(step(rounds, "noise", "IT").after()).isEmpty();
    assertThat(step(rounds, "sound", "IT").before()).isEmpty();
  }

  @Test
  void otherCodersAndQuestionsAreToldWithACaution() {
    Corpus before = earlier().build();
    Corpus after =
        new CorpusBuilder()
            .questions("q1", "q2")
            .theme("stress")
            .code("noise", "stress")
            .group("it-1", "IT", "it")
            .participant("P1", "guard")
            .participant("P2", "guard")
            .say("P1", "The noise at night.")
            .coding("B", "noise", "noise at night")
            .build();
    Rounds rounds = rounds(before, after);
    assertThat(rounds.changes())
        .contains(new Change("coders", "it-1", "A", "B", ""))
        .contains(new Change("question", "q2", "", "", "added"));
    assertThat(what(rounds, "caution")).containsExactly("coders", "questions");
  }

  @Test
  void peopleAndProgramsBesideEachOtherAreACaution() {
    Corpus corpus = earlier().build();
    Rounds rounds =
        Rounds.between(
            new Round(corpus, Basis.HUMAN),
            new Round(corpus, Basis.MACHINE),
            Axis.COUNTRY,
            Scope.ALL);
    assertThat(what(rounds, "caution")).contains("basis", "coders");
  }

  private static CorpusBuilder earlier() {
    return talk("noise");
  }

  private static CorpusBuilder later() {
    return talk("sound");
  }

  private static CorpusBuilder talk(String code) {
    return new CorpusBuilder()
        .questions("q1")
        .theme("stress")
        .code(code, "stress")
        .group("it-1", "IT", "it")
        .participant("P1", "guard")
        .participant("P2", "guard")
        .say("P1", "The noise at night.")
        .coding("A", code, "noise at night");
  }

  private static Rounds rounds(Corpus before, Corpus after) {
    return Rounds.between(
        new Round(before, Basis.HUMAN), new Round(after, Basis.HUMAN), Axis.COUNTRY, Scope.ALL);
  }

  private static Rounds.Step step(Rounds rounds, String code, String column) {
    return rounds.steps().stream()
        .filter(one -> one.code().equals(code) && one.column().equals(column))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> what(Rounds rounds, String what) {
    return rounds.changes().stream()
        .filter(one -> one.what().equals(what))
        .map(Change::id)
        .toList();
  }

  @Test
  void codingsThatChangedAndQuestionsThatMovedAreToldWithTheirCautions() {
    CorpusBuilder old = talk("q1", "q2").coding("A", "noise", "loud").coding("A", "noise", "night");
    CorpusBuilder now = talk("q2", "q1").coding("A", "noise", "loud").coding("A", "rest", "quiet");
    Rounds rounds =
        Rounds.between(
            new Round(old.build(), Basis.HUMAN),
            new Round(now.build(), Basis.HUMAN),
            Axis.COUNTRY,
            Scope.ALL);
    assertThat(rounds.changes())
        .contains(new Change("codings", "it-1", "2", "2", "1 new, 1 gone"))
        .contains(new Change("question", "q1", "1", "2", "moved"))
        .contains(new Change("question", "q2", "2", "1", "moved"));
    assertThat(rounds.changes())
        .filteredOn(one -> one.what().equals("caution"))
        .extracting(Change::id)
        .containsExactly("codings", "order");
  }

  private static CorpusBuilder talk(String first, String second) {
    return new CorpusBuilder()
        .questions(first, second)
        .theme("noise")
        .theme("rest")
        .group("it-1", "IT", "it")
        .ask("q1")
        .say("P1", "It is loud at night and never quiet.");
  }

  @Test
  void everyNoteIsSaidInEveryLanguage() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/eu/restart/refrain/comparison/RoundChanges.java"));
    for (String code : List.of("it", "nb", "nl", "ro")) {
      RoundWords words = RoundWords.in(new Language(code));
      Matcher notes =
          Pattern.compile(
                  "\"((?:not the same|a group's|people's)[^\"]+|joined|left|added|removed"
                      + "|worded otherwise|moved|renamed|under another theme|defined otherwise"
                      + "|another transcript)\"")
              .matcher(source);
      int found = 0;
      while (notes.find()) {
        found++;
        assertThat(words.say(notes.group(1))).isNotEqualTo(notes.group(1));
      }
      assertThat(found).isGreaterThan(15);
      assertThat(words.say("3 joined, 12 left, by their labels"))
          .contains("3", "12")
          .doesNotContain("#", "joined");
      assertThat(words.say("1 new, 2 gone")).contains("1", "2").doesNotContain("gone");
    }
    assertThat(RoundWords.in(new Language("fr")).say("joined")).isEqualTo("joined");
  }
}
