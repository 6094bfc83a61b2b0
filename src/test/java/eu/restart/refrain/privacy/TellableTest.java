package eu.restart.refrain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Division;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.study.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellableTest {
  private static CorpusBuilder group(
      CorpusBuilder builder, String country, int officers, int educators) {
    builder.group(country.toLowerCase(Locale.ROOT) + "-1", country, "en");
    for (int i = 0; i < officers + educators; i++) {
      builder.participant("P" + i, i < officers ? "officer" : "educator");
    }
    builder.moderator("And you?");
    for (int i = 0; i < officers + educators; i++) {
      String quote = country + " noise " + i + " here";
      builder.say("P" + i, quote).coding("Ann", "noise", quote);
    }
    return builder;
  }

  private static Corpus study() {
    CorpusBuilder builder = new CorpusBuilder().roles("officer", "educator").theme("noise");
    group(builder, "IT", 3, 3);
    group(builder, "NO", 2, 3);
    return group(builder, "RO", 1, 1).build();
  }

  @Test
  void aGroupOfTwoIsLeftOutAndASmallRoleTakesAllRolesOfItsGroupAlong() {
    Tellable told = Tellable.of(study());
    assertThat(told.leftOut()).containsExactly("ro-1");
    assertThat(told.withoutRoles()).containsExactly("no-1");
    assertThat(told.corpus().transcript("ro-1")).isEmpty();
    assertThat(told.corpus().codings().all()).noneMatch(one -> one.group().equals("ro-1"));
    assertThat(told.corpus().study().group("ro-1").orElseThrow().participants()).isEmpty();
    assertThat(told.corpus().study().group("no-1").orElseThrow().participants())
        .extracting(Participant::role)
        .hasSize(5)
        .allMatch(role -> role.isEmpty());
    assertThat(told.corpus().study().group("it-1").orElseThrow().participants())
        .noneMatch(one -> one.role().isEmpty());
  }

  @Test
  void whatIsTakenOutIsSaidToBeWithheldAndNotToBeNothing() {
    Tellable told = Tellable.of(study());
    Mentions mentions = Mentions.of(told.corpus(), Basis.HUMAN);
    SmallCells cells = SmallCells.of(told, mentions);
    Comparison all = cells.mask(Comparison.of(told.corpus(), mentions, Axis.COUNTRY, Scope.ALL));
    assertThat(all.cell("noise", "RO").state()).isEqualTo(State.SUPPRESSED);
    assertThat(all.cell("noise", "NO").participants()).isEqualTo(5);
    assertThat(all.total("noise").of()).isEqualTo(11);
    Comparison officers =
        cells.mask(Comparison.of(told.corpus(), mentions, Axis.COUNTRY, Scope.ALL.role("officer")));
    assertThat(officers.cells())
        .filteredOn(cell -> cell.state() == State.SUPPRESSED)
        .extracting(Cell::column)
        .containsExactly("NO", "RO");
    assertThat(officers.total("noise").of()).isEqualTo(3);
  }

  @Test
  void whatIsToldOfAGroupIsTheSameWhateverElseIsLookedAt() {
    Corpus whole = study();
    for (String group : List.of("it-1", "no-1")) {
      Corpus alone =
          new Corpus(
              whole.study().of(Set.of(group)),
              whole.codebook(),
              whole.transcript(group).stream().toList(),
              whole.codings().of(group),
              whole.ledger());
      assertThat(Tellable.of(alone).corpus().study().groups())
          .isEqualTo(Tellable.of(whole).of(Set.of(group)).corpus().study().groups());
    }
  }

  @Test
  void byHowMuchTwoPeopleDifferIsAsMuchAsWhatTheySay() {
    // Officers less women: the one man among the officers less the one woman among the others.
    Corpus read =
        new CorpusBuilder()
            .roles("officer", "educator")
            .group("it-1", "IT", "en")
            .participant("A", "officer", Map.of("gender", "f"))
            .participant("B", "officer", Map.of("gender", "f"))
            .participant("C", "officer", Map.of("gender", "m"))
            .participant("D", "educator", Map.of("gender", "f"))
            .participant("E", "educator", Map.of("gender", "m"))
            .participant("F", "educator", Map.of("gender", "m"))
            .say("A", "noise here")
            .coding("Ann", "noise", "noise here")
            .build();
    Tellable told = Tellable.of(read);
    SmallCells cells = SmallCells.of(told, Mentions.of(told.corpus(), Basis.HUMAN));
    assertThat(cells.tellsRoles("it-1")).isTrue();
    assertThat(cells.withheld(new Division.ByAttribute("gender"), Scope.ALL))
        .containsExactly("f", "m");
  }
}
