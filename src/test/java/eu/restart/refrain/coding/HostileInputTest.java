package eu.restart.refrain.coding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input is a finding of its own, and the file beside it is read. */
@Timeout(60)
class HostileInputTest {
  private static final String NAMESPACE =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  @TempDir private Path folder;
  private Path codings = Path.of("");

  @BeforeEach
  void aStudy() throws IOException {
    codings = new Sample(folder).file("z.csv", "quote,code\nMy garden,hope\n").codings();
  }

  /** The rules of the findings of x; the file beside it is read whatever x is. */
  private List<String> rules() throws IOException {
    Checked<Submission> read = new Sample(folder).read();
    assertThat(read.value().codings().all())
        .filteredOn(one -> one.origin().file().endsWith("z.csv"))
        .hasSize(1);
    return read.problems().stream()
        .filter(Problem::isFinding)
        .filter(one -> one.place().file().contains("/codings/x"))
        .map(Problem::rule)
        .toList();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(codings.resolve(name), content);
  }

  @Test
  void manyUnknownColumns() throws IOException {
    StringBuilder header = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      header.append('c').append(i).append(',');
    }
    write("x.csv", header + "\n1,2\n");
    assertThat(rules()).containsExactly("dialect-unknown");
  }

  @Test
  void aLineOfTwoHundredMegabytes() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(codings.resolve("x.csv").toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    assertThat(rules()).containsExactly("file-unreadable");
  }

  @Test
  void aWorkbookThatUnpacksWithoutEnd() throws IOException {
    Files.write(codings.resolve("x.xlsx"), book(sheet("x", ""), 300));
    assertThat(rules()).containsExactly("archive-refused");
  }

  @Test
  void aWorkbookThatCallsInAFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "My garden");
    String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    Files.write(codings.resolve("x.xlsx"), book(sheet("&x;", entity), 0));
    assertThat(rules()).containsExactly("workbook-broken");
  }

  @Test
  void aWorkbookWhoseEntitiesUnfold() throws IOException {
    StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY l").append(i).append(" \"");
      type.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    Files.write(codings.resolve("x.xlsx"), book(sheet("&l9;", type + "]>"), 0));
    assertThat(rules()).containsExactly("workbook-broken");
  }

  @Test
  void aFormulaIsReadByTheValueThatStandsBesideIt() throws IOException {
    String cells =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"My \"&amp;\"garden\"</f><v>I carry the keys</v></c>"
            + text("B2", "hope")
            + "</row><row r=\"3\"><c r=\"A3\"><f>HYPERLINK(\"http://x\")</f></c>"
            + text("B3", "hope")
            + "</row><row r=\"4\"><c r=\"A4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
            + text("B4", "=1+1")
            + "</row>";
    Files.write(codings.resolve("x.xlsx"), book(sheet("", "").replace("<row r=\"2\"/>", cells), 0));
    assertThat(rules()).containsExactlyInAnyOrder("quote-empty", "code-unknown", "quote-not-found");
    assertThat(new Sample(folder).told()).anyMatch(one -> one.startsWith("I carry the keys|hope"));
  }

  @Test
  void linksThatLeadNowhereAndWhatIsNoFile() throws Exception {
    Files.createSymbolicLink(codings.resolve("x1.csv"), Path.of("x1.csv"));
    Files.createSymbolicLink(codings.resolve("x2.csv"), Path.of("nowhere"));
    assertThat(rules()).containsExactly("file-unreadable", "file-unreadable");
    Files.createDirectory(codings.resolve("x3.csv"));
    Files.createDirectory(codings.resolve("x4"));
    assertThat(rules()).hasSize(3).containsOnly("file-unreadable");
    Path pipe = codings.resolve("x5.csv");
    Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && Files.exists(pipe), "no pipes here");
    assertThat(rules()).hasSize(4).containsOnly("file-unreadable");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    write("x.csv", "quote,code\nYes. We,hope\n");
    Files.setPosixFilePermissions(
        codings.resolve("x.csv"), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(codings.resolve("x.csv")), "root may read everything");
    assertThat(rules()).containsExactly("file-unreadable");
  }

  @Test
  void aFileThatChangesWhileItIsRead() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    String rows = "quote,code\n" + "I carry the keys,noise\nhonestly afraid,hope\n".repeat(500);
    Thread writer =
        new Thread(
            () -> {
              for (int i = 0; !done.get(); i++) {
                try {
                  write("x.csv", rows.substring(0, rows.length() * (i % 7) / 7));
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              }
            });
    writer.start();
    try {
      for (int i = 0; i < 30; i++) {
        assertThat(rules()).isNotNull();
      }
    } finally {
      done.set(true);
      writer.join();
    }
  }

  private static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** A sheet with the headers quote and code, and a second row of one quote. */
  private static String sheet(String quote, String type) {
    return "<?xml version=\"1.0\"?>"
        + type
        + "<worksheet "
        + NAMESPACE
        + "><sheetData><row r=\"1\">"
        + text("A1", "quote")
        + text("B1", "code")
        + (quote.isEmpty()
            ? "</row><row r=\"2\"/>"
            : "</row><row r=\"2\">" + text("A2", quote) + "</row>")
        + "</sheetData></worksheet>";
  }

  /** A workbook of one sheet, with so many megabytes of nothing packed beside it. */
  private static byte[] book(String sheet, int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook "
              + NAMESPACE
              + " xmlns:r=\""
              + relations
              + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      String list =
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
      entry(
          zip,
          "_rels/.rels",
          list
              + "<Relationship Id=\"r1\" Type=\""
              + relations
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          list
              + "<Relationship Id=\"r1\" Type=\""
              + relations
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
              + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
              + "</Types>");
      entry(zip, "xl/worksheets/sheet1.xml", sheet);
      if (megabytes > 0) {
        zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
        byte[] nothing = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
          zip.write(nothing);
        }
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
