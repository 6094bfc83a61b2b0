package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.comparison.RandomCorpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void takesFirstWhatTwoCodersShare() {
    Quotation first =
        ReportContentTest.content(ReportContentTest.study().build()).quotes().getFirst();
    assertThat(first.text()).isEqualTo(ReportContentTest.NIGHT);
    assertThat(first.coders()).isEqualTo(2);
    assertThat(first.agreed()).isEqualTo("noise at night".length());
    assertThat(first.reason()).isEqualTo("2 coders, the same 14 characters");
  }

  @Test
  void quotesOfAnyCorpusKeepTheRules() {
    for (long seed = 0; seed < 20; seed++) {
      Corpus corpus = new RandomCorpus(seed).corpus();
      Set<List<Object>> turns = new HashSet<>();
      Set<List<Object>> speakers = new HashSet<>();
      for (Quotation one : ReportContentTest.content(corpus).quotes()) {
        String section = one.section().replaceFirst("^(question-[^-]+)-.*", "$1");
        assertThat(turns.add(List.of(one.mention().group(), one.mention().turn().number())))
            .isTrue();
        assertThat(speakers.add(List.of(section, one.mention().group(), one.mention().speaker())))
            .isTrue();
        assertThat(one.text().length()).isBetween(Passage.SHORTEST, Passage.LONGEST);
        String said =
            corpus.transcript(one.mention().group()).orElseThrow().said(one.mention().turn());
        assertThat(said.replaceAll("\\s+", " ")).contains(one.text());
      }
    }
  }

  @Test
  void aDissentingVoiceStandsBesideTheOthersWhereTwoCodersHearIt() {
    String stone = "Noise? I sleep like a stone, and I have slept here for eleven years, honestly.";
    Corpus corpus =
        ReportContentTest.study()
            .coding(Coder.human("ida"), "noise", stone, "prisoners", Optional.of(Mark.D))
            .coding(Coder.human("liv"), "noise", stone, "prisoners", Optional.of(Mark.D))
            .build();
    List<Quotation> part =
        ReportContentTest.content(corpus).quotes().stream()
            .filter(one -> one.section().equals("question-hard-prisoners"))
            .toList();
    assertThat(part).extracting(Quotation::dissent).containsExactly(false, true);
    assertThat(part.getLast().text()).isEqualTo(stone);
    assertThat(part.getLast().reason()).startsWith("dissent; 2 coders");
  }

  @Test
  void sentencesAreWholeAndNeitherTooShortNorTooLong() {
    String text =
        "Short one. "
            + "This is the sentence that the coder chose, and it goes on for a while. "
            + "And this follows it, so that nobody has to guess what was meant by it at all.";
    Passage passage = new Passage(text, turn(text), Language.ENGLISH);
    int at = text.indexOf("coder");
    assertThat(passage.around(new Span(at, at + 5)))
        .contains(text.substring(text.indexOf("This is")));
    assertThat(
            new Passage("Too short.", turn("Too short."), Language.ENGLISH).around(new Span(0, 3)))
        .isEmpty();
    String endless = "and so it goes ".repeat(40) + "on.";
    assertThat(new Passage(endless, turn(endless), Language.ENGLISH).around(new Span(0, 3)))
        .isEmpty();
  }

  @Test
  void wrappedLinesAndNotesBecomeOneSpace() {
    String text = "The doors slam\nall night long, [laughs] and in the morning nobody has slept.";
    int note = text.indexOf('[');
    int after = text.indexOf(']') + 1;
    Turn turn =
        new Turn(
            1,
            "P1",
            false,
            new Span(0, text.length()),
            List.of(new Span(0, note), new Span(after, text.length())),
            12,
            1,
            Optional.empty(),
            Optional.empty());
    assertThat(new Passage(text, turn, Language.ENGLISH).around(new Span(4, 9)))
        .contains("The doors slam all night long, and in the morning nobody has slept.");
  }

  private static Turn turn(String text) {
    Span all = new Span(0, text.length());
    return new Turn(1, "P1", false, all, List.of(all), 10, 1, Optional.empty(), Optional.empty());
  }
}
