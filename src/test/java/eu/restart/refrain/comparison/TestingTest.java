package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the nine refusals, and what is given where none applies. */
class TestingTest {
  static final String SEVEN_OF_EIGHT = "G+G+G+G+G+G+G+G-E+E-E-E-E-E-E-E-";
  static final List<String> BOTH = List.of("anna", "bert");

  @ParameterizedTest
  @EnumSource(names = {"ABOUT", "QUESTION"})
  void rule1NoTestOfMentions(Axis axis) {
    refused(new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).by(axis), 1, "the same people");
  }

  @Test
  void rule2OneGroupACountry() {
    Spoken study = new Spoken().group("it-1", "IT", "G+G+G+G+G+").group("nl-1", "NL", "G-G-G-G-G+");
    refused(study.by(Axis.COUNTRY), 2, "one group only");
  }

  @Test
  void rule2ProfessionConfoundedWithCountry() {
    Spoken study =
        new Spoken()
            .group("it-1", "IT", "G+G+G+")
            .group("it-2", "IT", "G+G+G+")
            .group("nl-1", "NL", "E-E-E+")
            .group("nl-2", "NL", "E-E-E+");
    refused(study.by(Axis.ROLE), 2, "guard, educator");
  }

  @Test
  void rule3NoOutcomeCouldReachTheLevel() {
    Testing three = new Spoken().group("it-1", "IT", "G+G+G+E-E-E-").by(Axis.ROLE);
    refused(three, 3, "0.1000");
    assertThat(three.tests()).isZero();
  }

  @Test
  void rule3TwoGroupsEach() {
    Spoken study =
        new Spoken()
            .group("it-1", "IT", "G+G+G+G+")
            .group("it-2", "IT", "G+G+G+G+")
            .group("nl-1", "NL", "G-G-G-G+")
            .group("nl-2", "NL", "G-G-G-G+");
    refused(study.by(Axis.COUNTRY), 3, "0.3333");
  }

  @Test
  void rule4NotAskedInOneOfTheGroups() {
    Spoken study = fourEach("G+G+G+", "G-G-G+", BOTH, BOTH);
    study.group("nl-5", "NL", "G-G-G+", BOTH, List.of("q1"));
    refused(study.by(Axis.COUNTRY), 4, "q2 was not asked in nl-5");
  }

  @Test
  void rule4AskedNowhere() {
    Spoken study = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT, BOTH, List.of("q1"));
    refused(study.by(Axis.ROLE, Scope.ALL.question("q2"), Plan.EXPLORATORY), 4, "asked q2");
  }

  @Test
  void rule5SomebodyOnlyAssents() {
    refused(new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).assent(7).by(Axis.ROLE), 5, "assent");
  }

  @Test
  void whoAssentsAndSaysItAsWellCountsSingly() {
    Testing testing = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).assent(0).by(Axis.ROLE);
    assertThat(testing.outcome("stress")).isInstanceOf(Outcome.Given.class);
  }

  @Test
  void rule9NoGroupWasCoded() {
    refused(
        new Spoken().group("it-1", "IT", "G-G-G-E-E-E-").by(Axis.ROLE), 9, "no group was coded");
  }

  @Test
  void nobodyOrEverybodyHasNoOddsRatio() {
    Effects effects = new Spoken().group("it-1", "IT", "G+G+G+E+E+E+").by(Axis.ROLE).effects();
    assertThat(effects.effect("stress").oddsRatio()).isEmpty();
    assertThat(effects.effect("support").oddsRatio()).isEmpty();
    assertThat(effects.effect("stress").gap().orElseThrow().difference()).isZero();
  }

  @Test
  void noGapLiesBetweenAColumnAndItself() {
    Spoken study = new Spoken();
    for (String country : List.of("IT", "NL", "RO")) {
      study.group(country.toLowerCase(Locale.ROOT) + "-1", country, "G+G+G+");
    }
    Effect.Gap gap = study.by(Axis.COUNTRY).effects().effect("stress").gap().orElseThrow();
    assertThat(gap).isEqualTo(new Effect.Gap("IT", "RO", 0));
  }

  @Test
  void aRefusalIsSaidInTheLanguageWithItsCase() {
    Testing testing =
        new Spoken().group("it-1", "IT", "G+G+G+").group("nl-1", "NL", "G-G-G+").by(Axis.COUNTRY);
    Outcome.Refused refused = (Outcome.Refused) testing.outcome("stress");
    assertThat(refused.sentence())
        .startsWith("rule 2: ")
        .endsWith("(a country has one group only)");
    assertThat(refused.said(new Language("nl")))
        .startsWith("wat vergeleken wordt")
        .endsWith("(een land heeft maar één groep)");
    assertThat(refused.said(new Language("ro"))).endsWith("(o țară are un singur grup)");
  }

  @Test
  void rule7WrittenDownAfterTheGroup() {
    Spoken study = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).date("2025-03-12");
    refused(study.by(Axis.ROLE, Scope.ALL, planned("2025-03-13")), 7, "written down on 2025-03-13");
  }

  @Test
  void rule7NobodyKnowsWhen() {
    Spoken study = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT);
    refused(study.by(Axis.ROLE, Scope.ALL, planned("2025-03-01")), 7, "no date");
  }

  @Test
  void rule7NotNamedBeforehand() {
    Testing testing =
        new Spoken()
            .group("it-1", "IT", SEVEN_OF_EIGHT)
            .date("2025-03-12")
            .by(Axis.ROLE, Scope.ALL, planned("2025-03-01"));
    assertThat(testing.outcome("stress")).isInstanceOf(Outcome.Given.class);
    assertThat(testing.isExploratory()).isFalse();
    refusedCode(testing, "support", 7, "not among the hypotheses");
  }

  @Test
  void rule8ChiSquareOfSmallCells() {
    refused(
        new Spoken()
            .group("it-1", "IT", SEVEN_OF_EIGHT)
            .by(Axis.ROLE, Scope.ALL, Plan.EXPLORATORY.measure(Plan.Measure.CHI_SQUARE)),
        8,
        "4.0");
  }

  @Test
  void chiSquareWhereItHolds() {
    String people = "G+".repeat(8) + "G-".repeat(2) + "E+".repeat(2) + "E-".repeat(8);
    Testing testing =
        new Spoken()
            .group("it-1", "IT", people)
            .by(Axis.ROLE, Scope.ALL, Plan.EXPLORATORY.measure(Plan.Measure.CHI_SQUARE));
    // chi-square 20 * (64 - 4)^2 / 10^4 = 7.2
    assertThat(given(testing).p()).isCloseTo(0.00729, within(0.00001));
    assertThat(testing.effects().effect("stress").cramersV().orElseThrow())
        .isCloseTo(0.6, within(1e-12));
  }

  @Test
  void rule9NobodyAndEverybody() {
    Testing testing = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).by(Axis.ROLE);
    refusedCode(testing, "support", 9, "nobody");
    refused(new Spoken().group("it-1", "IT", "G+G+G+E+E+E+").by(Axis.ROLE), 9, "alike");
  }

  @Test
  void fisherInOneGroup() {
    Testing testing = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).by(Axis.ROLE);
    Outcome.Given given = given(testing);
    assertThat(given.method()).isEqualTo(Outcome.Method.FISHER);
    assertThat(given.units()).isEqualTo(16);
    assertThat(given.p()).isCloseTo(130 / 12870.0, within(1e-9));
    assertThat(given.smallest()).isCloseTo(2 / 12870.0, within(1e-9));
    assertThat(testing.tests()).isEqualTo(1);
    assertThat(given.holm()).isEqualTo(given.p());
    assertThat(testing.isExploratory()).isTrue();
  }

  @Test
  void withinEachGroupWhereThereAreSeveral() {
    Spoken study =
        new Spoken()
            .group("it-1", "IT", "G+G+G+G+E-E-E-E-")
            .group("nl-1", "NL", "G+G+G+G+E-E-E-E-")
            .group("ro-1", "RO", "G-G-G-G-");
    Outcome.Given given = given(study.by(Axis.ROLE));
    assertThat(given.method()).isEqualTo(Outcome.Method.EXACT_WITHIN_GROUPS);
    assertThat(given.strata()).isEqualTo(2);
    assertThat(given.units()).isEqualTo(16);
    assertThat(given.p()).isCloseTo(2 / (70.0 * 70), within(1e-12));
    assertThat(given.smallest()).isEqualTo(given.p());
    Plan turns = Plan.EXPLORATORY.measure(Plan.Measure.TURNS);
    Outcome.Given counted = given(study.by(Axis.ROLE, Scope.ALL, turns));
    assertThat(counted.method()).isEqualTo(Outcome.Method.PERMUTATION_WITHIN_GROUPS);
    assertThat(counted.p()).isCloseTo(given.p(), within(1e-12));
  }

  @Test
  void wholeGroupsWhereNoGroupHoldsBoth() {
    Outcome.Given given = given(fourEach("G+G+G+", "G-G-G+", BOTH, BOTH).by(Axis.COUNTRY));
    assertThat(given.method()).isEqualTo(Outcome.Method.PERMUTATION_OF_GROUPS);
    assertThat(given.units()).isEqualTo(8);
    assertThat(given.p()).isCloseTo(2 / 70.0, within(1e-12));
  }

  @Test
  void byAttribute() {
    Corpus corpus = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).corpus();
    Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
    Testing testing =
        Testing.of(
            corpus, mentions, new Division.ByAttribute("gender"), Scope.ALL, Plan.EXPLORATORY);
    assertThat(testing.effects().columns()).containsExactly("f", "m");
    assertThat(given(testing).p()).isCloseTo(130 / 12870.0, within(1e-9));
    assertThatThrownBy(
            () -> Effects.of(corpus, mentions, new Division.ByAttribute("shoe size"), Scope.ALL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sheetSaysTheRuleAndTheWording() {
    Testing testing = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).by(Axis.ROLE);
    Sheet sheet = testing.sheet(Language.ENGLISH, new Spoken().corpus().codebook());
    assertThat(sheet.header()).containsSequence("p", "p Holm", "p BH", "smallest p", "rule");
    assertThat(sheet.rows().getFirst()).contains("7 of 8", "1 of 8", "0.0101");
    assertThat(sheet.rows().getFirst().getLast()).isEqualTo("in these groups, exploratory");
    assertThat(sheet.rows().get(1)).contains("9");
  }

  @Test
  void onlyWhatCouldReachTheLevelStandsInTheFamily() {
    Units units = new Units(false, List.of());
    Map<String, Trial> trials = new LinkedHashMap<>();
    trials.put("a", new Trial(Outcome.Method.FISHER, 0.01, 0.001));
    trials.put("b", new Trial(Outcome.Method.FISHER, 0.03, 0.002));
    trials.put("c", new Trial(Outcome.Method.FISHER, 0.04, 0.04));
    Map<String, Outcome> family = Family.of(trials, units, 0.05);
    assertThat(family.get("c")).isInstanceOf(Outcome.Refused.class);
    assertThat(family.get("a"))
        .isInstanceOfSatisfying(
            Outcome.Given.class, one -> assertThat(one.holm()).isCloseTo(0.02, within(1e-12)));
    assertThat(family.get("b"))
        .isInstanceOfSatisfying(
            Outcome.Given.class, one -> assertThat(one.bh()).isCloseTo(0.03, within(1e-12)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyCodeHasEffectAndOutcomeWhateverTheCorpus(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
    Plan plan =
        new Plan(
            Plan.Measure.PRESENCE,
            Optional.empty(),
            0.99,
            1,
            new Bootstrap(Bootstrap.Scheme.BLOCKS, 20, 1));
    for (Axis axis : Axis.values()) {
      Testing testing = Testing.of(corpus, mentions, new Division.ByAxis(axis), Scope.ALL, plan);
      assertThat(testing.outcomes()).hasSameSizeAs(testing.effects().all());
      for (Outcome outcome : testing.outcomes()) {
        switch (outcome) {
          case Outcome.Given one ->
              assertThat(one.p())
                  .isBetween(one.smallest() - 1e-12, one.bh() + 1e-12)
                  .isLessThanOrEqualTo(one.holm());
          case Outcome.Refused one ->
              assertThat(one.sentence()).startsWith("rule " + one.rule().number() + ": ");
        }
      }
      Corpus other = new RandomCorpus(seed).corpus(List.of(3, 1, 0, 2), "x", Optional.of("a9"));
      Effects moved =
          Effects.of(other, Mentions.of(other, Basis.HUMAN), new Division.ByAxis(axis), Scope.ALL);
      for (Effect effect : testing.effects().all()) {
        Effect same = moved.effect(effect.code());
        assertThat(same.cramersV().isPresent()).isEqualTo(effect.cramersV().isPresent());
        assertThat(same.cramersV().orElse(0)).isCloseTo(effect.cramersV().orElse(0), within(1e-12));
        assertThat(same.shares()).containsExactlyInAnyOrderElementsOf(effect.shares());
      }
    }
  }

  @Test
  void theNineRulesHaveTheirNumbers() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::number))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  static Spoken fourEach(String first, String second, List<String> coders, List<String> others) {
    Spoken study = new Spoken();
    for (int i = 1; i <= 4; i++) {
      study.group("it-" + i, "IT", first, coders).group("nl-" + i, "NL", second, others);
    }
    return study;
  }

  private static Plan planned(String day) {
    return Plan.EXPLORATORY.planned(Set.of("stress"), LocalDate.parse(day));
  }

  private static Outcome.Given given(Testing testing) {
    Outcome outcome = testing.outcome("stress");
    assertThat(outcome).isInstanceOf(Outcome.Given.class);
    return (Outcome.Given) outcome;
  }

  static void refused(Testing testing, int rule, String why) {
    refusedCode(testing, "stress", rule, why);
  }

  static void refusedCode(Testing testing, String code, int rule, String why) {
    assertThat(testing.outcome(code))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            one ->
                assertThat(one.sentence())
                    .startsWith("rule " + rule + ": " + one.rule().sentence())
                    .contains(why));
  }
}
