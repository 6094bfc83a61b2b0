package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags in a column of the transcript are codings of its rows. */
class TranscriberTagsTest {
  private static final Path REAL =
      Path.of(System.getProperty("refrain.data", "../shared/data"))
          .resolve("oralhistory-csv/_data");

  @TempDir private Path study;

  private Checked<Corpus> open(String yaml, String codes) throws IOException {
    Files.writeString(study.resolve("study.yaml"), "title: Tags\ngroups:\n" + yaml);
    Files.createDirectories(study.resolve("codebook"));
    Files.writeString(study.resolve("codebook/codebook.csv"), "id,label_en\n" + codes);
    return Corpus.open(study);
  }

  @Test
  void severalTagsInACellAndShortRowsThatStandTwice() throws IOException {
    Path group = Files.createDirectories(study.resolve("transcripts/g"));
    Files.writeString(
        group.resolve("transcript.csv"),
        """
        timestamp,speaker,words,tags
        0:00,MOD,What is hard?,
        ,P1,"Good.",hope
        ,,"The noise &#8212; at  night.",noise; Hope
        ,P2,Good.,noise;nonsense
        ,P1,,hope
        """);
    Checked<Corpus> corpus =
        open("  - {id: g, country: NL, language: nl}\n", "hope,Hope\nnoise,Noise\n");
    String text = corpus.value().transcripts().getFirst().text();
    assertThat(corpus.value().codings().all())
        .extracting(one -> one.span().of(text) + "|" + one.code() + "|" + one.coder().name())
        .containsExactly(
            "Good.|hope|transcriber",
            "The noise — at night.|hope|transcriber",
            "The noise — at night.|noise|transcriber",
            "Good.|noise|transcriber");
    assertThat(corpus.value().codings().all())
        .allMatch(one -> one.anchor().how() == Anchor.How.OFFSETS);
    assertThat(corpus.value().ledger().entries())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.dialect()).isEqualTo("tags in the transcript");
              assertThat(List.of(one.rows(), one.anchored(), one.reported()))
                  .containsExactly(4, 3, 1);
            });
    assertThat(corpus.problems().stream().filter(Problem::isFinding))
        .extracting(one -> one.place() + " " + one.rule())
        .contains(
            "transcripts/g/transcript.csv:5:4 code-unknown",
            "transcripts/g/transcript.csv:6 quote-empty");
  }

  @Test
  void studyYamlNamesTheCoder() throws IOException {
    Path group = Files.createDirectories(study.resolve("transcripts/g"));
    Files.writeString(group.resolve("transcript.csv"), "speaker,text,codes\nP1,Good.,hope\n");
    Checked<Corpus> corpus =
        open(
            "  - {id: g, country: NL, language: nl, codings: [{file: transcript.csv, coder: Eva}]}\n",
            "hope,Hope\n");
    assertThat(corpus.value().codings().coders()).containsExactly(Coder.human("Eva"));
    assertThat(corpus.problems()).extracting(Problem::rule).doesNotContain("codings-file");
  }

  /**
   * Tags counted apart by a Python script, one that stands twice in a cell once; teaching and
   * beween are in no list of the project.
   */
  @Test
  void fourRealInterviews() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "real data not there: " + REAL);
    List<String> names = List.of("armantrout", "gluck", "mohammad", "wrigley");
    StringBuilder yaml = new StringBuilder();
    for (String name : names) {
      Path group = Files.createDirectories(study.resolve("transcripts/" + name));
      Files.copy(REAL.resolve("transcripts/" + name + ".csv"), group.resolve("transcript.csv"));
      yaml.append("  - {id: ").append(name).append(", country: US, language: en,");
      yaml.append(" moderators: [DB]}\n");
    }
    StringBuilder codes = new StringBuilder();
    for (String line : Files.readAllLines(REAL.resolve("filters.csv")).stream().skip(1).toList()) {
      String id = line.substring(0, line.indexOf(','));
      codes.append(id).append(',').append(id).append('\n');
    }
    Checked<Corpus> corpus = open(yaml.toString(), codes.toString());
    Map<String, Integer> made = new TreeMap<>();
    Map<String, Integer> tags = new TreeMap<>();
    for (Coding coding : corpus.value().codings().all()) {
      made.merge(coding.group(), 1, Integer::sum);
      tags.merge(coding.code(), 1, Integer::sum);
      assertThat(coding.anchor().how()).isEqualTo(Anchor.How.OFFSETS);
    }
    assertThat(made)
        .isEqualTo(Map.of("armantrout", 534, "gluck", 653, "mohammad", 369, "wrigley", 248));
    assertThat(tags).containsEntry("revision", 292).containsEntry("highlight", 283);
    assertThat(corpus.value().ledger().entries())
        .extracting(Ledger.Entry::rows)
        .containsExactly(269, 264, 184, 158);
    assertThat(corpus.problems().stream().filter(one -> one.rule().equals("code-unknown")))
        .hasSize(13)
        .allMatch(one -> one.text().contains("teaching") || one.text().contains("beween"));
  }
}
