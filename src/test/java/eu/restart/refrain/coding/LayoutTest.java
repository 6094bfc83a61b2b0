package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts that are known by what stands in them, and files that hold no codings. */
class LayoutTest {
  @TempDir Path folder;

  private static List<String> texts(Sample sample, String rule) throws IOException {
    return sample.read().problems().stream()
        .filter(one -> one.rule().equals(rule))
        .map(Problem::text)
        .toList();
  }

  @Test
  void aColumnForEveryRater() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "x.csv",
                "nr;citaat;Code Ada;Bo\n1;My garden;Hoop;Angst; Lawaai\n"
                        .replace("Angst; Lawaai", "\"Angst; Lawaai\"")
                    + "2;I carry the keys;;Hoge werkdruk\n3;Yes. My mother;;\n");
    assertThat(sample.told())
        .containsExactlyInAnyOrder(
            "My garden|hope|-|Ada|EXACT",
            "My garden|anxiety|-|Bo|EXACT",
            "My garden|noise|-|Bo|EXACT",
            "I carry the keys|workload|-|Bo|EXACT");
    assertThat(sample.ledger()).containsEntry("one column per rater", "3=2+0+1");
    assertThat(sample.findings()).isEmpty();
    assertThat(texts(sample, "rows-uncoded")).singleElement().asString().contains("line 4");
  }

  @Test
  void whatARaterWroteAndIsNoCodeIsReported() throws IOException {
    Sample sample =
        new Sample(folder)
            .file("x.csv", "quote,Ada,Bo\nMy garden,Hope,Nois\nI carry the keys,Noise,Noise\n");
    assertThat(sample.findings()).containsExactly("2:3 code-unknown");
    assertThat(sample.told()).hasSize(3);
    assertThat(sample.ledger()).containsEntry("one column per rater", "2=2+0+0");
    assertThat(texts(sample, "codes-unmapped"))
        .containsExactly(
            "names that are of no code (1), each with how often and the nearest: 1x Nois → Lawaai (noise)");
  }

  @Test
  void aColumnForEveryCode() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "Ada.csv",
                """
                citat,Lawaai,Daily stress > Noise,Hope,Nois
                My garden,1,x,da,0
                I carry the keys,0,?,nu,1
                Yes. My mother,,,,
                """);
    assertThat(sample.findings()).containsExactly("3:3 yes-or-no", "3:5 code-unknown");
    assertThat(sample.told())
        .containsExactlyInAnyOrder("My garden|noise|-|Ada|EXACT", "My garden|hope|-|Ada|EXACT");
    assertThat(sample.ledger()).containsEntry("one column per code", "3=1+0+2");
  }

  @Test
  void referencesOfNvivo() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "Ada.txt",
                """
                \uFEFFName: Noise

                <Internals\\\\FG1> - § 2 references coded  [ 6.78% Coverage]

                Reference 1 - 5.80% Coverage

                My garden

                Reference 2 - 0.98% Coverage

                honestly afraid – of what
                I’ll find
                Nodes\\\\Emotional impact\\\\Hope
                Files\\\\FG1 - § 1 reference coded [0,10 % Coverage]
                Reference 1 - 0,10 % Coverage
                I carry the keys
                """
                    .replace("\n", "\r\n"));
    assertThat(sample.told())
        .containsExactlyInAnyOrder(
            "My garden|noise|-|Ada|EXACT",
            "honestly afraid – of what I’ll find|noise|-|Ada|NORMALISED",
            "I carry the keys|hope|-|Ada|EXACT");
    assertThat(sample.findings()).isEmpty();
    assertThat(sample.ledger()).containsEntry("NVivo references", "3=3+0+0");
    assertThat(sample.read().value().codings().all().getFirst().origin().line()).isPositive();
  }

  @Test
  void aReferenceFileThatIsNamedAfterItsCode() throws IOException {
    String text =
        "Files\\\\FG1 - § 1 reference coded [ 1% Coverage]\nReference 1 - 1% Coverage\nMy garden\n";
    Sample sample = new Sample(folder).file("Bo - Hope.txt", text);
    assertThat(sample.told()).containsExactly("My garden|hope|-|Bo|EXACT");
    assertThat(sample.findings()).isEmpty();
    Sample other = new Sample(folder.resolve("other")).file("Hope.txt", text);
    assertThat(other.told()).containsExactly("My garden|hope|-|Hope|EXACT");
    assertThat(other.findings()).containsExactly("0:0 coder-unnamed");
  }

  @Test
  void aTextThatIsATableIsReadAsOne() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "x.txt",
                "\uFEFFquote\tcode\nMy garden\thope\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(sample.told()).containsExactly("My garden|hope|-|x|EXACT");
  }

  @Test
  void anOldWorkbookOfMaxqda() throws IOException {
    Sheet sheet =
        new Sheet(
            List.of("Color", "Document name", "Code", "Segment", "Created by", "Area"),
            List.of(
                List.of("●", "t", "Daily stress > Noise", "My garden ", "Ada", "12"),
                List.of("●", "t", "Hope", "I carry the\nkeys", "Ada", "9")));
    Sample sample = new Sample(folder).file("x.xls", SheetFile.oldWorkbook(sheet).bytes());
    assertThat(sample.told())
        .containsExactlyInAnyOrder(
            "My garden|noise|-|Ada|EXACT", "I carry the keys|hope|-|Ada|NORMALISED");
    assertThat(texts(sample, "dialect"))
        .singleElement()
        .asString()
        .startsWith(
            "read as MAXQDA coded segments (certainty 1.00), XLS; columns: quote = Segment");
  }

  @Test
  void formulasOfAnOldWorkbookAreWhatTheyGave() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      var codings = book.createSheet("x");
      codings.createRow(0).createCell(0).setCellValue("quote");
      codings.getRow(0).createCell(1).setCellValue("code");
      codings.createRow(3).createCell(0).setCellFormula("\"My gar\"&\"den\"");
      codings.getRow(3).createCell(1).setCellValue("hope");
      book.createSheet("y").createRow(0).createCell(0).setCellValue("z");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      book.write(out);
    }
    Sample sample = new Sample(folder).file("x.xls", out.toByteArray());
    assertThat(sample.told()).containsExactly("My garden|hope|-|x|EXACT");
    assertThat(sample.read().value().codings().all().getFirst().origin().line()).isEqualTo(4);
  }

  @Test
  void aWorkbookWithAPasswordIsAFinding() throws IOException {
    byte[] plain =
        SheetFile.oldWorkbook(new Sheet(List.of("quote", "code"), List.of(List.of("a", "b"))))
            .bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook book =
        new HSSFWorkbook(new POIFSFileSystem(new java.io.ByteArrayInputStream(plain)))) {
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[9]), "EncryptedPackage");
      files.writeFilesystem(packed);
    }
    Sample sample =
        new Sample(folder)
            .file("a.xls", out.toByteArray())
            .file("b.xlsx", packed.toByteArray())
            .file("c.xls", "<html><table></table></html>")
            .file("d.xls", "quote\tcode\nMy garden\thope\n");
    assertThat(sample.findings())
        .containsExactly("0:0 workbook-encrypted", "0:0 workbook-encrypted", "0:0 workbook-broken");
    assertThat(sample.told()).containsExactly("My garden|hope|-|d|EXACT");
  }

  @Test
  void aQuoteWithoutAnyWordIsAFinding() throws IOException {
    Sample sample =
        new Sample(folder).file("x.csv", "id,document,tag,content\n1,t,Noise,\u2020\u2021\n");
    assertThat(sample.findings()).containsExactly("2:4 quote-not-found");
  }

  @Test
  void whatHoldsNoCodingsIsNamed() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "a.xlsx",
                DialectTest.xlsx(
                    new String[] {"Coder Comparison: Ada, Bo"},
                    new String[] {
                      "Code tree",
                      "Agree %",
                      "A and B %",
                      "Not A Not B %",
                      "Disagree %",
                      "Agree coded only %",
                      "Kappa"
                    },
                    new String[] {"Noise", "98", "2", "96", "2", "50", "0.7"}))
            .file("b.csv", "tag,description,number of highlights\nNoise,loud,3\n")
            .file("c.csv", "tag,description\nNoise,loud\n");
    assertThat(sample.findings())
        .containsExactly("0:0 no-codings", "0:0 no-codings", "0:0 no-codings");
    assertThat(texts(sample, "no-codings").getFirst())
        .contains("QualCoder's coder comparison", "never used", "send the coding report");
    assertThat(sample.ledger()).containsKey("no codings");
  }
}
