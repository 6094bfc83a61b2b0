package eu.restart.refrain.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Anchor;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTaggerTest {
  private static List<Coding> tag(String text, String... rows) {
    Checked<Codings> codings = Tagging.of(Talk.corpus(Talk.codebook(rows), text));
    assertThat(codings.problems()).isEmpty();
    return codings.value().all();
  }

  @Test
  void aCodingTellsAllOfItsOrigin() {
    String text = "MOD: Is het overvol?\nP1: Ja, overvolle cellen.";
    List<Coding> codings = tag(text, "overcrowding,overvol*");
    assertThat(codings).hasSize(2);
    Coding coding = codings.getLast();
    assertThat(coding.span().of(text)).isEqualTo("overvolle");
    assertThat(coding.group()).isEqualTo("nl-1");
    assertThat(coding.code()).isEqualTo("overcrowding");
    assertThat(coding.coder().name()).isEqualTo("lexicon");
    assertThat(coding.coder().basis()).isEqualTo(Basis.MACHINE);
    assertThat(coding.coder().version()).matches("1-[0-9a-f]{12}");
    assertThat(coding.anchor()).isEqualTo(Anchor.of(Anchor.How.MADE));
    assertThat(coding.memo()).isEqualTo("overvol*");
    assertThat(coding.origin()).isEqualTo(new Place("codebook/patterns.nl.csv", 2, 2));
  }

  @Test
  void whatIsSaidOfPracticesIsFoundApartAndChangesNoCoding() {
    String text = "P1: Hier is yoga, en het is overvol.";
    String[] rows = {"overcrowding,overvol*", "practice:movement,yoga*"};
    Corpus corpus = Talk.corpus(Talk.codebook(rows), text);
    assertThat(tag(text, rows)).isEqualTo(tag(text, rows[0]));
    Checked<Codings> practices = Tagging.practices(corpus);
    assertThat(practices.problems()).isEmpty();
    assertThat(practices.value().all())
        .extracting(Coding::code, coding -> coding.span().of(text), Coding::memo)
        .containsExactly(tuple("practice:movement", "yoga", "yoga*"));
    assertThat(practices.value().all().getFirst().coder().basis()).isEqualTo(Basis.MACHINE);
  }

  @Test
  void aPatternOfAPracticeThatDoesNotParseIsToldOnce() {
    Corpus corpus =
        Talk.corpus(Talk.codebook("a,b", "practice:movement,yoga (week)"), "P1: Hier is yoga.");
    assertThat(Tagging.of(corpus).problems())
        .extracting(one -> one.place() + " " + one.rule())
        .singleElement()
        .asString()
        .startsWith("codebook/patterns.nl.csv:3:2 pattern");
  }

  @Test
  void theVersionChangesWithAnyPattern() {
    Codebook one = Talk.codebook("a,b");
    Codebook other = Talk.codebook("a,b", "a,c");
    assertThat(LexiconTagger.compile(one, Talk.NL).value().coder())
        .isEqualTo(LexiconTagger.compile(one, Talk.NL).value().coder())
        .isNotEqualTo(LexiconTagger.compile(other, Talk.NL).value().coder());
  }

  @Test
  void overlappingMatchesOfACodeAreOneCodingTheLongest() {
    String text = "P1: te weinig personeel hier";
    assertThat(tag(text, "staff,te weinig", "staff,weinig personeel", "staff,personeel"))
        .extracting(Coding::memo)
        .containsExactly("weinig personeel");
    assertThat(tag(text, "a,te weinig", "b,weinig personeel", "a,personeel"))
        .extracting(Coding::memo)
        .containsExactlyInAnyOrder("te weinig", "weinig personeel", "personeel");
    assertThat(tag("P1: cel cel cel", "a,cel")).hasSize(3);
    assertThat(tag("P1: cel", "a,c*", "a,cel")).extracting(Coding::memo).containsExactly("c*");
  }

  @Test
  void aNoteDoesNotPartAPhraseButATurnDoes() {
    String text = "P1: te weinig [lacht] personeel\nP2: te weinig\nP1: personeel";
    List<Coding> codings = tag(text, "staff,te weinig personeel");
    assertThat(codings).hasSize(1);
    assertThat(codings.getFirst().span().of(text)).isEqualTo("te weinig [lacht] personeel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P1: De gedetineerden hebben stress. | prisoners",
        "P1: Stress hebben de gedetineerden. | prisoners",
        "P1: De gedetineerden zijn rustig. De stress is hier. | -",
        "P1: Wij hebben hier stress. | staff",
        "P2: Wij hebben hier stress. | professionals",
        "P3: Wij hebben hier stress. | -",
        "MOD: Wij hebben hier stress. | -",
        "P1: Wij zien dat gedetineerden veel stress hebben. | prisoners",
        "P1: De gedetineerden x stress y bewaarders. | prisoners",
        "P1: De gedetineerden xx stress y bewaarders. | staff",
        "P1: Wij zien wel eens gevangenenstress. | prisoners",
        "P3: Wij en de gedetineerden en wij stress. | -",
      })
  void theNearestCueInTheSentenceTellsAboutWhom(String text, String about) {
    List<Coding> codings =
        tag(
            text,
            "about:prisoners,gedetineerden",
            "about:prisoners,gevangenen*",
            "stress,*stress",
            "about:staff,bewaarders",
            "about:speaker,wij|ons");
    assertThat(codings).hasSize(1);
    assertThat(codings.getFirst().about())
        .isEqualTo(about.equals("-") ? Optional.empty() : Optional.of(about));
  }

  @Test
  void problemsAreToldWithTheirPlaces() {
    Corpus corpus =
        Talk.corpus(Talk.codebook("a,<2> b", "about:prisonners,c", "a,cel"), "P1: cel c");
    Checked<Codings> codings = Tagging.of(corpus);
    assertThat(codings.problems())
        .extracting(Problem::rule)
        .containsExactly("pattern-part", "about-unknown");
    assertThat(codings.problems().getLast().text()).contains("prisoners");
    assertThat(codings.value().all()).extracting(Coding::about).containsExactly(Optional.empty());
  }

  @Test
  void aLanguageWithoutPatternsIsTold() {
    assertThat(Tagging.of(Talk.corpus(Talk.codebook(), "P1: cel")).problems())
        .extracting(Problem::rule)
        .containsExactly("patterns-missing");
  }
}
