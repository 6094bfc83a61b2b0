package eu.restart.refrain.comparison;

import static eu.restart.refrain.comparison.TestingTest.BOTH;
import static eu.restart.refrain.comparison.TestingTest.SEVEN_OF_EIGHT;
import static eu.restart.refrain.comparison.TestingTest.fourEach;
import static eu.restart.refrain.comparison.TestingTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 6: no test where coders do not agree, or could not have been seen to. */
class AgreementRuleTest {
  @Test
  void rule6CodersDisagree() {
    Spoken study = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT);
    for (int i = 0; i < 12; i++) {
      study.alone(i % 2 == 0 ? "anna" : "bert", 0, "Another thing " + i + ".");
    }
    refused(study.by(Axis.ROLE), 6, "lower end of alpha");
  }

  /** Guards alone cannot be set beside educators, so that their group's coders do not matter. */
  @Test
  void rule6LooksAtTheGroupsThatAreSetBesideEachOtherOnly() {
    Spoken study = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).group("nl-1", "NL", "G+G+G-G-");
    for (int i = 0; i < 12; i++) {
      study.alone(i % 2 == 0 ? "anna" : "bert", 0, "Another thing " + i + ".");
    }
    assertThat(study.by(Axis.ROLE).outcome("stress")).isInstanceOf(Outcome.Given.class);
  }

  @Test
  void rule6CodedByOnePerson() {
    refused(
        new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT, List.of("anna")).by(Axis.ROLE),
        6,
        "fewer than two people: it-1");
  }

  @Test
  void rule6CodersAssignedByCountry() {
    Testing testing = fourEach("G+G+G+", "G-G-G+", BOTH, List.of("carla", "dirk")).by(Axis.COUNTRY);
    refused(testing, 6, "whoever coded IT");
  }

  @Test
  void rule6AProgramsCodings() {
    Corpus corpus = new Spoken().group("it-1", "IT", SEVEN_OF_EIGHT).machine(0).machine(1).corpus();
    refused(
        Testing.of(
            corpus,
            Mentions.of(corpus, Basis.MACHINE),
            new Division.ByAxis(Axis.ROLE),
            Scope.ALL,
            Plan.EXPLORATORY),
        6,
        "a program's");
  }
}
