package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Refrain wrote itself is never counted as a person's. */
class OwnOutputTest extends SentFiles {
  @Test
  void theClassifiersSuggestionsAreNoPersons() throws IOException {
    send(
        "suggestions.csv",
        """
        group,turn,line,quote,code,confidence,classifier
        g-1,10,10,My garden helps me,hope,0.912,classifier 1.0+abc
        """);
    Checked<Corpus> read = read();
    assertThat(rules(read)).containsExactly("file-of-program");
    assertThat(read.value().codings().all()).isEmpty();
    assertThat(ledger(read)).containsExactly("suggestions.csv: 1 = 0 + 1");
  }

  @ParameterizedTest
  @CsvSource({"machine:lexicon:1.2", "Machine:classifier:1.0+ab", "lexicon", "classifier 1.0+ab"})
  void whatAProgramMadeIsNoPersonsWhateverTheColumns(String program) throws IOException {
    send(
        "tags.csv",
        "citaat;code;codeur\nMy garden helps me;hope;" + program + "\nhonestly afraid;noise;Ada\n");
    Checked<Corpus> read = read();
    assertThat(rules(read)).containsExactly("file-of-program");
    assertThat(text(read, "file-of-program")).contains("1 of the 2 rows", "(" + program + ")");
    assertThat(read.value().codings().coders()).containsExactly(Coder.human("Ada"));
    assertThat(ledger(read)).containsExactly("tags.csv: 2 = 1 + 1");
  }

  @Test
  void aReportsOwnCodingsAreNotCountedAgain() throws IOException {
    send("anna.csv", rows("noise", 0, 8));
    Checked<Corpus> once = read();
    Codings lexicon =
        new Codings(
            once.value().codings().all().stream()
                .limit(3)
                .map(
                    one ->
                        new Coding(
                            one.group(),
                            one.span(),
                            "hope",
                            Coder.machine("lexicon", "1"),
                            one.about(),
                            one.mark(),
                            one.anchor(),
                            "",
                            "",
                            one.origin()))
                .toList());
    Corpus whole = once.value().with(lexicon);
    send("codings.csv", CodingsFile.write(whole.transcripts(), whole.codings()));
    assertThat(rules(read())).containsExactly("file-undecided");
    assertThat(read().value().codings().all()).isEmpty();

    send("codings.csv", CodingsFile.write(whole.transcripts(), lexicon));
    assertThat(rules(read())).containsExactly("file-of-program");
    assertThat(read().value().codings()).isEqualTo(once.value().codings());
  }

  @Test
  void aReportsOwnCodingsOfSeveralGroupsAreNotCountedAgain() throws IOException {
    send("anna.csv", rows("Noise", 0, 8));
    send(
        "codings.csv",
        """
        format,group,quote,code,coder
        refrain-codings/1,g-1,My garden helps me,hope,anna
        refrain-codings/1,it-1,Ciao,hope,Bo
        refrain-codings/1,g-1,My garden helps me,hope,machine:lexicon:1-ab
        """);
    Checked<Corpus> read = read();
    assertThat(rules(read)).containsExactly("file-of-program");
    assertThat(text(read, "file-of-program")).contains("none of the 3 rows was counted");
    assertThat(read.value().codings().all()).hasSize(8);
  }
}
