package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in which several documents are, as tools export a whole project. */
class SortingTest {
  private static final List<String> FIRST =
      List.of("the keys weigh a kilo", "nobody answers the phone", "the yard is much too small");
  private static final List<String> SECOND =
      List.of("we sing in the kitchen", "tea helps more than talk", "my dog waits at the gate");

  @TempDir Path study;

  @BeforeEach
  void makeStudy() throws IOException {
    Files.writeString(
        study.resolve("study.yaml"),
        """
        title: Two groups
        groups:
          - {id: nl-1, country: NL, language: nl}
          - {id: nl-2, country: NL, language: nl}
        """);
    Files.createDirectories(study.resolve("codebook"));
    Files.writeString(
        study.resolve("codebook/codebook.csv"), "code,parent,label.en\nhope,,Hope\nnoise,,Noise\n");
    talk("nl-1", FIRST);
    talk("nl-2", SECOND);
  }

  private void talk(String group, List<String> said) throws IOException {
    Path folder = Files.createDirectories(study.resolve("transcripts/" + group + "/codings"));
    Files.writeString(
        folder.resolveSibling("transcript.txt"),
        "P1: So, " + said.get(0) + ".\nP2: Yes, " + said.get(1) + ".\nP1: " + said.get(2) + ".\n");
  }

  private void file(String group, String csv) throws IOException {
    Files.writeString(study.resolve("transcripts/" + group + "/codings/a.csv"), csv);
  }

  private static String taguette(String first, String second) {
    StringBuilder csv = new StringBuilder("id,document,tag,content\n");
    for (int i = 0; i < 3; i++) {
      csv.append(i).append(',').append(first).append(",hope,").append(FIRST.get(i)).append('\n');
      csv.append(i + 9).append(',').append(second).append(",hope,").append(SECOND.get(i));
      csv.append('\n');
    }
    return csv.toString();
  }

  private List<Problem> told(Checked<Corpus> corpus, String prefix) {
    return corpus.problems().stream().filter(one -> one.rule().startsWith(prefix)).toList();
  }

  private static String ledger(Checked<Corpus> corpus) {
    StringBuilder told = new StringBuilder();
    for (Ledger.Entry one : corpus.value().ledger().entries()) {
      told.append(one.group()).append(' ').append(one.rows()).append('=').append(one.anchored());
      told.append('+').append(one.joined()).append('+').append(one.reported()).append(' ');
    }
    return told.toString().strip();
  }

  @Test
  void rowsOfAnotherGroupAreOneFindingWithTheirCount() throws IOException {
    file("nl-1", taguette("fg one.docx", "fg two.docx"));
    Checked<Corpus> corpus = Corpus.open(study);
    assertThat(told(corpus, "quote")).isEmpty();
    assertThat(told(corpus, "document"))
        .extracting(Problem::toString)
        .containsExactly(
            "transcripts/nl-1/codings/a.csv:3: document-other: 3 rows are of the document fg"
                + " two.docx, which seems to be the transcript of group nl-2 (put the file among"
                + " the codings of that group too; each group takes its own rows)");
    assertThat(ledger(corpus)).isEqualTo("nl-1 6=3+0+3");
  }

  @Test
  void theSameFileInBothFoldersGivesEachGroupItsOwn() throws IOException {
    file("nl-1", taguette("x", "y"));
    file("nl-2", taguette("x", "y"));
    Checked<Corpus> corpus = Corpus.open(study);
    assertThat(told(corpus, "document"))
        .hasSize(2)
        .allMatch(one -> one.severity() == Severity.NOTE)
        .extracting(Problem::rule)
        .containsOnly("document-left");
    assertThat(ledger(corpus)).isEqualTo("nl-1 6=3+0+3 nl-2 6=3+0+3");
    assertThat(corpus.value().codings().of("nl-2").all()).hasSize(3);
  }

  @Test
  void oneDocumentNamedDifferentlyForEachCoderStaysHere() throws IOException {
    StringBuilder csv = new StringBuilder("Document group;Document name;Code;Segment;Created by\n");
    for (String coder : List.of("Ada", "Bo")) {
      for (String quote : FIRST) {
        csv.append("g;FG1_")
            .append(coder)
            .append(";hope;")
            .append(quote)
            .append(";x")
            .append(coder);
        csv.append('\n');
      }
    }
    file("nl-1", csv.toString());
    Checked<Corpus> corpus = Corpus.open(study);
    assertThat(told(corpus, "document")).isEmpty();
    assertThat(ledger(corpus)).isEqualTo("nl-1 6=6+0+0");
  }

  @Test
  void aDocumentOfNoGroupIsOneFinding() throws IOException {
    StringBuilder csv = new StringBuilder(taguette("nl-1", "nl-2"));
    for (int i = 0; i < 200; i++) {
      csv.append(i + 50).append(",pilot,hope,something quite different number ").append(i);
      csv.append('\n');
    }
    file("nl-1", csv.toString());
    Checked<Corpus> corpus = Corpus.open(study);
    assertThat(told(corpus, "document")).hasSize(2);
    assertThat(told(corpus, "document").getLast().text())
        .contains("200 rows are of the document pilot", "nor in that of another group");
    assertThat(told(corpus, "quote")).isEmpty();
    assertThat(ledger(corpus)).isEqualTo("nl-1 206=3+0+203");
  }

  @Test
  void aWholeFileOfAnotherGroupIsOneFinding() throws IOException {
    file(
        "nl-1",
        "document,quote,code\nnl-2,we sing in the kitchen,hope\nnl-2,tea helps more,hope\n");
    Checked<Corpus> corpus = Corpus.open(study);
    assertThat(told(corpus, "document")).hasSize(1);
    assertThat(ledger(corpus)).isEqualTo("nl-1 2=0+0+2");
  }

  @Test
  void quotesThatAreNowhereInOneDocumentAreToldRowByRow() throws IOException {
    file("nl-1", "document,quote,code\nfg,zeppelins gather unseen,hope\nfg,quite another,hope\n");
    Checked<Corpus> corpus = Corpus.open(study);
    assertThat(told(corpus, "document")).isEmpty();
    assertThat(told(corpus, "quote-not-found")).hasSize(2);
  }

  @Test
  void positionsAloneGoByTheDocumentsName() throws IOException {
    String head = "rowid,cid,fid,codename,filename,index1,index2\n";
    file("nl-1", head + "1,1,1,hope,nl-1.txt,8,16\n2,1,2,hope,nl-2.txt,8,16\n");
    Checked<Corpus> corpus = Corpus.open(study);
    assertThat(told(corpus, "document"))
        .singleElement()
        .satisfies(one -> assertThat(one.text()).contains("group nl-2"));
    assertThat(ledger(corpus)).isEqualTo("nl-1 2=1+0+1");
    file("nl-1", head + "1,1,1,hope,one.txt,8,16\n2,1,2,hope,two.txt,8,16\n");
    assertThat(told(Corpus.open(study), "document"))
        .hasSize(2)
        .extracting(Problem::rule)
        .containsOnly("document-unclear");
  }

  @Test
  void rowsThatNameOtherGroupsAreOneFindingEach() throws IOException {
    StringBuilder csv = new StringBuilder("group,quote,code\n");
    FIRST.forEach(quote -> csv.append("nl-1,").append(quote).append(",hope\n"));
    SECOND.forEach(quote -> csv.append("nl-2,").append(quote).append(",hope\n"));
    file("nl-1", csv.toString());
    assertThat(told(Corpus.open(study), "group-other"))
        .singleElement()
        .satisfies(one -> assertThat(one.text()).contains("3 rows are of group nl-2"));
    file("nl-2", csv.toString());
    Checked<Corpus> both = Corpus.open(study);
    assertThat(told(both, "group-other")).isEmpty();
    assertThat(ledger(both)).isEqualTo("nl-1 6=3+0+3 nl-2 6=3+0+3");
  }
}
