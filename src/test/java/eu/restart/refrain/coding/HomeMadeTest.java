package eu.restart.refrain.coding;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that no tool wrote, and what is told of what was recognised. */
class HomeMadeTest {
  @TempDir Path folder;

  @Test
  void homeMadeInFiveLanguagesAndEncodings() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "nl.csv",
                "citaat;code;codeur;over;opmerking\nMy garden;Hoop;Sanne;bewaarders;mooi – ja\n"
                    .getBytes(Charset.forName("windows-1252")))
            .file(
                "it.csv",
                "Citazione,Codice,Codificatore,Riguarda\nMy garden,Ansia,Paolo,detenuti\n")
            .file("ro.csv", "citat,cod,codificator,despre\nMy garden,Speranţă,Ioana,prisoners\n")
            .file(
                "no.csv",
                "\uFEFFSitat\tKode\tKoder\tOm\nMy garden\tHope\tLars\tprisoners\n"
                    .getBytes(UTF_16LE))
            .file(
                "en.csv",
                "Coder , Comment,QUOTE, Code 1,Code 2\nAda,x,My garden,hope,noise\nAda,,Yes. We,hope\n");
    assertThat(sample.told())
        .containsExactlyInAnyOrder(
            "My garden|hope|security-staff|Sanne|EXACT",
            "My garden|anxiety|prisoners|Paolo|EXACT",
            "My garden|hope|prisoners|Ioana|EXACT",
            "My garden|hope|prisoners|Lars|EXACT",
            "My garden|hope|-|Ada|EXACT",
            "My garden|noise|-|Ada|EXACT",
            "Yes. We|hope|-|Ada|EXACT");
    assertThat(sample.findings()).isEmpty();
  }

  @Test
  void severalCodesAndAboutsInACellAreSeveralCodings() throws IOException {
    Sample sample =
        new Sample(folder)
            .file("x.csv", "quote,codes,about\nMy garden,hope; noise,prisoners; bewaarders\n");
    assertThat(sample.told()).hasSize(4);
    assertThat(sample.ledger()).containsEntry("home-made table", "1=1+0+0");
  }

  @Test
  void whatWasRecognisedIsTold() throws IOException {
    Sample sample = new Sample(folder).file("x.csv", "citaat;code;bron\nMy garden;hope;boek\n");
    assertThat(sample.read().problems())
        .anyMatch(
            one ->
                one.rule().equals("dialect")
                    && one.text()
                        .equals(
                            "read as home-made table (certainty 0.66), CSV (;) (certainty 1.00), UTF-8"
                                + " (certainty 1.00); columns: quote = citaat, code = code"
                                + " (certainty 1.00); not read: bron"));
  }

  @Test
  void whatFitsNothingIsReportedWithWhatToDo() throws IOException {
    Sample sample =
        new Sample(folder).file("x.csv", "foo,bar\n1,2\n3,4\n").file("y.docx", "z").file(".z", "z");
    assertThat(sample.findings()).containsExactly("1:0 dialect-unknown", "0:0 file-type");
    assertThat(sample.read().problems().getFirst().text())
        .contains(
            "foo, bar", "add it to group g-1", "codings: [{file: \"x.csv\", columns: {quote: ");
    assertThat(sample.ledger()).containsEntry("unknown", "2=0+0+2");
  }
}
