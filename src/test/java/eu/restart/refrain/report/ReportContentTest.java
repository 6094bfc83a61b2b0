package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.comparison.RandomCorpus;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.document.Document;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.tagging.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportContentTest {
  static final String NIGHT =
      "The noise at night never stops, there is always a door that slams somewhere on the wing.";
  static final String ROSTER =
      "We are two where we should be four, and nobody tells us when that is going to change.";
  static final String GUITAR = "When it gets too much I take my guitar and play until it is gone.";

  /** Two groups; the second is never asked what helps, and says it all the same. */
  static CorpusBuilder study() {
    return new CorpusBuilder()
        .roles("officers")
        .abouts("prisoners", "staff")
        .questions("hard", "better")
        .theme("stress")
        .code("noise", "stress")
        .code("too-few", "stress")
        .code("stigma", "stress")
        .theme("coping")
        .code("music", "coping")
        .group("it-1", "IT", "it")
        .participant("P1", "officers")
        .participant("P2", "officers")
        .participant("P3", "officers")
        .ask("hard")
        .moderator("What is hard?")
        .say("P1", NIGHT)
        .coding("anna", "noise", "The noise at night", "prisoners")
        .coding("bea", "noise", "noise at night never stops", "prisoners")
        .say("P2", "The noise, yes. And what people say of us at the market.")
        .coding("anna", "noise", "The noise", "prisoners")
        .coding("anna", "stigma", "what people say of us", "staff")
        .say("P2", "My son says he is ashamed of me.")
        .coding("anna", "stigma", "ashamed of me", "staff")
        .ask("better")
        .moderator("What helps?")
        .say("P3", GUITAR)
        .coding("anna", "music", GUITAR, "staff")
        .group("no-1", "NO", "nb")
        .participant("D1", "officers")
        .participant("D2", "")
        .participant("D3", "")
        .ask("hard")
        .say("D1", ROSTER)
        .coding("ida", "too-few", ROSTER, "staff")
        .coding("liv", "too-few", "two where we should be four", "staff")
        .say("D2", "Noise? I sleep like a stone, and I have slept here for eleven years, honestly.")
        .marked("ida", "noise", "I sleep like a stone", Mark.D)
        .say("D2", "I sing in the car.")
        .coding("ida", "music", "I sing in the car", "staff");
  }

  static ReportContent content(Corpus corpus) {
    return ReportContent.of(new ReportInput(corpus, Basis.HUMAN, List.of(), List.of()));
  }

  /** All that a document says, a block a line. */
  static String text(Document document) {
    StringBuilder text = new StringBuilder(document.title() + "\n" + document.subtitle());
    for (Block block : document.blocks()) {
      text.append('\n').append(text(block));
    }
    return text.toString();
  }

  static String text(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> runs(paragraph.runs());
      case Block.Items items ->
          String.join("\n", items.items().stream().map(ReportContentTest::runs).toList());
      case Block.Grid grid ->
          grid.caption()
              + "\n"
              + String.join(
                  "\n", grid.rows().stream().map(row -> String.join(" | ", row)).toList());
      case Block.Picture picture -> picture.caption() + "\n" + picture.alternative();
      case Block.Quote quote -> quote.text() + "\n" + quote.attribution();
    };
  }

  private static String runs(List<Block.Run> runs) {
    return String.join("", runs.stream().map(run -> run.target().orElse(run.text())).toList());
  }

  @Test
  void saysWhatTheNumbersSay() {
    String text = text(content(study().build()).in(Language.ENGLISH));
    assertThat(text)
        .contains("The question was put to both groups, 6 people in all.")
        .contains("One theme leads, with 4 of 6 participants: stress.")
        .contains("noise (2 of 6, only in the group in Italy)")
        .contains("stigma (2 turns)")
        .contains("noise | 2 of 6 | 2 of 3 | 0 of 3 | 2 (1–2)");
  }

  @Test
  void aQuestionNotAskedIsSaidAndWhatWasSaidElsewhere() {
    String text = text(content(study().build()).in(Language.ENGLISH));
    assertThat(text)
        .contains("The question was put to the group in Italy, 3 people in all.")
        .contains("The group in Norway never came to it")
        .contains("coping, came up there all the same under other questions:")
        .contains("in the group in Norway with 1 of 3 participants")
        .contains("music | 1 of 3 | 1 of 3 | not asked | 1 (0–1)");
  }

  @Test
  void dissentIsNotTakenForTheRest() {
    ReportContent content = content(study().build());
    assertThat(content.quotes())
        .noneMatch(one -> !one.dissent() && one.text().contains("like a stone"));
  }

  @Test
  void rolesOfSmallCirclesAreNotTold() {
    String text = text(content(study().build()).in(Language.ENGLISH));
    assertThat(text)
        .contains("noise: a participant (officers) in the group in Italy (it-1), turn 2, line 2")
        .contains("too-few: a participant in the group in Norway (no-1), turn 1, line 1")
        .contains("3 (roles not told)")
        .doesNotContain("P1", "D1");
  }

  @Test
  void findingsAndTheProgramsErrorAreSaid() {
    Problem problem = Problem.error(Place.of("a.csv"), "some-rule", "m", "");
    Judgement judgement =
        new Judgement(new Language("it"), 40, List.of(new Judgement.Score("noise", 5, 5, 15)));
    ReportInput input =
        new ReportInput(study().build(), Basis.HUMAN, List.of(problem), List.of(judgement));
    String text = text(ReportContent.of(input).in(Language.ENGLISH));
    assertThat(text)
        .contains("One finding of the check of the files is still open.")
        .contains("Italian | 40 | 5 | 5 | 15 | 0.50 | 0.25 | 0.33 | 0.33")
        .contains("not used in any number above");
  }

  @Test
  void theProgramsCodingsAreSaidToBeTheBasis() {
    ReportInput input = new ReportInput(study().build(), Basis.MACHINE, List.of(), List.of());
    assertThat(text(ReportContent.of(input).in(Language.ENGLISH)))
        .contains("All numbers rest on codings made by a program")
        .contains("Every number above comes from the program");
  }

  static List<Language> languages() {
    return ReportContent.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageSaysAnyCorpus(Language language) {
    for (long seed = 0; seed < 6; seed++) {
      String text = text(content(new RandomCorpus(seed).corpus()).in(language));
      assertThat(text.replace(" | ", "|"))
          .doesNotContain("{", "}", " ,", "  ", "()", "..", " .")
          .doesNotContainPattern("\\bnull\\b");
    }
  }

  @Test
  void headingsAndFiguresHaveNamesOfTheirOwn() {
    Document document = content(study().build()).in(Language.ENGLISH);
    List<String> ids = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading) {
        ids.add(heading.id());
      } else if (block instanceof Block.Grid grid) {
        ids.add(grid.id());
      } else if (block instanceof Block.Picture picture) {
        ids.add("figure " + picture.name());
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(content(study().build()).figures())
        .extracting(FigurePlan::name)
        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"))
        .allMatch(name -> ids.contains("figure " + name));
  }

  @Test
  void theOrderOfCodingsDoesNotShow() {
    Corpus corpus = new RandomCorpus(7).corpus();
    List<eu.restart.refrain.coding.Coding> shuffled = new ArrayList<>(corpus.codings().all());
    Collections.shuffle(shuffled, new Random(1));
    Corpus other =
        new Corpus(
            corpus.study(),
            corpus.codebook(),
            corpus.transcripts(),
            new eu.restart.refrain.coding.Codings(shuffled),
            corpus.ledger());
    assertThat(text(content(other).in(Language.ENGLISH)))
        .isEqualTo(text(content(corpus).in(Language.ENGLISH)));
  }

  @Test
  void theLeastStudyHasAReport() {
    Corpus corpus = new CorpusBuilder().group("it-1", "IT", "it").build();
    for (Language language : ReportContent.languages()) {
      assertThat(text(content(corpus).in(language)))
          .doesNotContain("{")
          .doesNotContainPattern("\\bnull\\b");
    }
  }

  @Test
  void aLanguageWithoutSentencesIsRefused() {
    ReportContent content = content(study().build());
    assertThatThrownBy(() -> content.in(new Language("fr")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
