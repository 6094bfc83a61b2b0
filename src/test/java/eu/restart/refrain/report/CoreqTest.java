package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.document.Document;
import eu.restart.refrain.language.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is filled in is true of the study at hand; the rest is left blank. */
class CoreqTest {
  private static final List<Integer> FILLED =
      List.of(12, 16, 17, 21, 22, 24, 25, 26, 27, 29, 31, 32);

  static List<Language> languages() {
    return Words.LANGUAGES;
  }

  private static Map<Integer, String> answers(Corpus corpus, Language language) {
    Document document = ReportContentTest.content(corpus).in(language);
    Map<Integer, String> answers = new TreeMap<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Grid grid && grid.id().equals("table-coreq")) {
        grid.rows().forEach(row -> answers.put(Integer.valueOf(row.getFirst()), row.getLast()));
      }
    }
    assertThat(answers).hasSize(32);
    return answers;
  }

  /** Six groups of one country, coded by one person, without a guide or definitions. */
  private static Corpus oneCountry() {
    CorpusBuilder study = new CorpusBuilder().roles("officers").theme("stress").theme("support");
    for (int i = 1; i <= 6; i++) {
      study.group("it-" + i, "IT", "it");
      for (int person = 1; person <= 3; person++) {
        String said = "There is noise here, every night of the week, in group " + i + "." + person;
        study.participant("P" + person, "officers").say("P" + person, said);
        study.coding("anna", person == 2 ? "support" : "stress", said);
      }
    }
    return study.build();
  }

  private static Corpus nothingCoded() {
    return new CorpusBuilder()
        .group("it-1", "IT", "it")
        .participant("P1", "")
        .say("P1", "Nothing much.")
        .build();
  }

  @Test
  void twoGroupsOfTwoCountries() {
    Map<Integer, String> answers = answers(ReportContentTest.study().build(), Language.ENGLISH);
    assertThat(answers.get(12)).isEqualTo("6 participants in 2 groups");
    assertThat(answers.get(17)).startsWith("2 questions, printed as the headings of part 2.");
    assertThat(answers.get(21)).isEqualTo("[to be filled in]");
    assertThat(answers.get(22))
        .isEqualTo(
            "Cannot be assessed at group level with 2 groups: a base of 4 leaves no run of 2");
    assertThat(answers.get(24)).isEqualTo("4 coders; their agreement stands in part 1");
    assertThat(answers.get(25)).endsWith("with a definition: 0 of 6");
  }

  @Test
  void sixGroupsOfOneCountryAndOneCoder() {
    Map<Integer, String> answers = answers(oneCountry(), Language.ENGLISH);
    assertThat(answers.get(12)).isEqualTo("18 participants in 6 groups");
    assertThat(answers.get(17)).startsWith("The questions: [to be filled in].");
    assertThat(answers.get(22)).startsWith("Over 6 groups: reached at 4+2, by the rule of Guest");
    assertThat(answers.get(24))
        .isEqualTo(
            "One coder; no group was coded by two people or more, so that agreement cannot be"
                + " measured");
    assertThat(answers.get(32)).isEqualTo("No codes below the themes");
  }

  @Test
  void whereNothingIsCodedNothingIsClaimed() {
    Map<Integer, String> answers = answers(nothingCoded(), Language.ENGLISH);
    assertThat(answers.get(24)).startsWith("No people coded; no group was coded by two");
    for (int item : List.of(12, 21, 22, 25, 31, 32)) {
      assertThat(answers.get(item)).as("item " + item).isEqualTo("[to be filled in]");
    }
    assertThat(answers.get(29)).isEqualTo("None");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theItemsThatFilesCannotTellAreBlank(Language language) {
    Map<Integer, String> answers = answers(ReportContentTest.study().build(), language);
    String blank = Words.in(language).say("coreq.blank");
    for (int item = 1; item <= 32; item++) {
      if (FILLED.contains(item) && item != 21) {
        assertThat(answers.get(item)).as(language + " " + item).isNotBlank().isNotEqualTo(blank);
      } else {
        assertThat(answers.get(item)).as(language + " " + item).isEqualTo(blank);
      }
    }
  }
}
