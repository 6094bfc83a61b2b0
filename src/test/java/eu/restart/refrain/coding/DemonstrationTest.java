package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mistakes left in the demonstration's files on purpose, and only they, are found. */
class DemonstrationTest {
  @Test
  void findsTheMistakesThatWereLeftIn() throws IOException {
    Path study = Path.of(System.getProperty("refrain.demonstration", "."));
    assumeTrue(
        Files.exists(study.resolve("transcripts/ro-1/codings/Ioana.csv")),
        "the demonstration study is not there");
    Checked<Corpus> corpus = Corpus.open(study);
    List<String> findings =
        corpus.problems().stream()
            .filter(Problem::isFinding)
            .filter(one -> one.place().file().contains("/codings/"))
            .map(
                one ->
                    one.place().file().substring(12) + ":" + one.place().line() + " " + one.rule())
            .toList();
    assertThat(findings)
        .containsExactly(
            "it-1/codings/segmenti.csv:5 quote-fuzzy",
            "it-1/codings/segmenti.csv:7 code-unknown",
            "it-1/codings/segmenti.csv:53 code-unknown",
            "it-1/codings/segmenti.csv:117 row-twice",
            "it-1/codings/segmenti.csv:129 quote-not-found",
            "it-1/codings/segmenti.csv:236 code-empty",
            "nl-1/codings/joost.csv:27 quote-ambiguous",
            "nl-1/codings/joost.csv:40 row-twice",
            "nl-1/codings/joost.csv:60 code-empty",
            "nl-1/codings/joost.csv:113 quote-fuzzy",
            "nl-1/codings/sanne.csv:36 code-unknown",
            "nl-1/codings/sanne.csv:121 quote-not-found",
            "no-1/codings/kodinger.csv:32 row-twice",
            "no-1/codings/kodinger.csv:41 quote-fuzzy",
            "no-1/codings/kodinger.csv:91 code-unknown",
            "no-1/codings/kodinger.csv:242 quote-not-found",
            "no-1/codings/kodinger.csv:272 code-unknown",
            "no-1/codings/kodinger.csv:286 quote-ambiguous",
            "ro-1/codings/Ioana.csv:7 code-unknown",
            "ro-1/codings/Ioana.csv:186 row-twice",
            "ro-1/codings/mihai.csv:27 code-unknown",
            "ro-1/codings/mihai.csv:93 quote-fuzzy",
            "ro-1/codings/mihai.csv:147 code-empty",
            "ro-1/codings/mihai.csv:162 quote-ambiguous",
            "ro-1/codings/mihai.csv:215 quote-not-found");
    assertThat(corpus.problems())
        .filteredOn(one -> one.rule().equals("quote-by-neighbours"))
        .extracting(one -> one.place().toString())
        .containsExactly("transcripts/it-1/codings/segmenti.csv:21:9");
    assertThat(corpus.value().codings().coders())
        .extracting(Coder::name)
        .containsExactly("Giulia", "Ingrid", "Ioana", "Joost", "Lars", "Paolo", "Sanne", "mihai");
    int rows = corpus.value().ledger().entries().stream().mapToInt(Ledger.Entry::rows).sum();
    assertThat(rows).isEqualTo(1_244);
  }
}
