package eu.restart.refrain.coding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent ends in codings or in problems, and the ledger adds up. */
class HostileFilesTest {
  private static final List<String> FILES =
      List.of(
          """
          citaat;code;codeur;over;opmerking
          "My garden; helps";Hoop;Ada;prisoners;x
          Yes.;Angst;Ada;;
          I carry the keys;Lawaai;Bo;bewaarders;mark: D
          """,
          """
          id,document,tag,content
          1,t,Noise,"My garden"
          1,t,about: prisoners,"My garden"
          2,t,Hope,"behind the door...
          P3: Yes."
          """,
          """
          \uFEFFColor;Comment;Document group;Document name;Code;Segment;Created by\r
          ●;about: prisoners;g;t;Daily stress > Noise;"never falls quiet ";Ada\r
          ●;;g;t;Hope;My garden;Ada\r
          """,
          """
          format,group,speaker,turn,start,end,quote,code,about,coder,memo,translation
          refrain-codings/1,g-1,P3,10,3,9,My garden,hope,,a,'=cmd,
          """);

  @TempDir Path folder;

  private Checked<Submission> read(String name, byte[] content) throws IOException {
    Sample sample = new Sample(folder).file(name, content);
    Checked<Submission> read = sample.read();
    Files.delete(sample.codings().resolve(name));
    return read;
  }

  private Checked<Submission> read(String content) throws IOException {
    return read("x.csv", content.getBytes(UTF_8));
  }

  @Test
  void emptyAndHeaderOnly() throws IOException {
    assertThat(read("").problems()).anyMatch(one -> one.rule().equals("table-empty"));
    assertThat(read("quote,code\n").value().ledger().entries())
        .containsExactly(
            Ledger.Entry.unjudged(
                "transcripts/g-1/codings/x.csv", "g-1", "Refrain codings", Ledger.Count.NONE));
    assertThat(read("\n\n;;;\n").value().codings().all()).isEmpty();
  }

  @Test
  void noFolderIsNoCodings() throws IOException {
    Sample sample = new Sample(folder);
    Files.delete(sample.codings());
    assertThat(sample.read().value()).isEqualTo(new Submission(Codings.NONE, Ledger.EMPTY));
  }

  @Test
  void aFolderNamedLikeATableAndAFalseWorkbookStopNoOther() throws IOException {
    Sample sample = new Sample(folder).file("z.csv", "quote,code\nMy garden,hope\n");
    Files.createDirectory(sample.codings().resolve("a.csv"));
    sample.file("b.xlsx", "no zip").file("c.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(sample.told()).containsExactly("My garden|hope|-|z|EXACT");
    assertThat(sample.findings())
        .containsExactly("0:0 file-unreadable", "0:0 archive-refused", "0:0 archive-refused");
  }

  @Test
  void aHundredThousandColumns() throws IOException {
    String wide =
        "quote,code" + ",code".repeat(100_000) + "\nMy garden,hope" + ",noise".repeat(99_999);
    assertThat(read(wide).value().codings().all()).hasSize(2);
    String unknown = "x,".repeat(100_000) + "\n" + "1,".repeat(100_000) + "\n";
    assertThat(read(unknown).problems().toString()).hasSizeLessThan(2_000);
  }

  @Test
  void zerosFormulasAndMarkup() throws IOException {
    Checked<Submission> read =
        read(
            """
            quote,code,memo
            \0My garden\0,hope,
            =HYPERLINK(""x""),=1+1,<script>
            My garden,hope,<img src=x>
            """);
    assertThat(read.value().ledger().entries()).singleElement().matches(one -> one.rows() == 3);
  }

  @Test
  @Timeout(60)
  void hugeCells() throws IOException {
    String huge = "keys ".repeat(400_000);
    Checked<Submission> read =
        read(
            "quote,code\n"
                + huge
                + ",hope\nMy garden,"
                + huge
                + "\n"
                + "a b c d ".repeat(300)
                + ",x\n");
    assertThat(read.value().codings().all()).isEmpty();
  }

  @Test
  void aThousandMutations() throws IOException {
    Random random = new Random(42);
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = mutated(FILES.get(i % FILES.size()).getBytes(UTF_8), random);
      assertThat(read("x.csv", bytes)).isNotNull();
    }
  }

  @Test
  void fourHundredMutatedWorkbooks() throws IOException {
    byte[] book =
        DialectTest.xlsx(
            new String[] {"quote", "code", "coder"},
            new String[] {"My garden", "hope", "Ada"},
            new String[] {"Yes.", "noise", "Ada"});
    Random random = new Random(43);
    List<String> entries = List.copyOf(Archive.open(book, "x").entries().keySet());
    for (int i = 0; i < 400; i++) {
      String entry = entries.get(random.nextInt(entries.size()));
      byte[] changed =
          i % 4 == 0
              ? mutated(book.clone(), random)
              : with(book, entry, content -> mutated(content, random));
      assertThat(read("x.xlsx", changed)).isNotNull();
    }
  }

  @Test
  void aCellBeyondTheLastColumnIsRefused() throws IOException {
    byte[] book = DialectTest.xlsx(new String[] {"quote", "code"}, new String[] {"x", "hope"});
    for (String far : List.of("AAAAAAA2", "zzzzzz1")) {
      byte[] changed =
          with(
              book,
              "xl/worksheets/sheet1.xml",
              sheet ->
                  new String(sheet, UTF_8)
                      .replace("r=\"A2\"", "r=\"" + far + "\"")
                      .getBytes(UTF_8));
      assertThat(read("x.xlsx", changed).problems())
          .singleElement()
          .satisfies(one -> assertThat(one.rule()).isEqualTo("workbook-broken"));
    }
  }

  private static byte[] with(byte[] book, String name, UnaryOperator<byte[]> change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : Archive.open(book, "x").entries().entrySet()) {
        byte[] content = entry.getValue();
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getKey().equals(name) ? change.apply(content.clone()) : content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] changed = bytes;
    for (int times = 0; times <= random.nextInt(4); times++) {
      int at = random.nextInt(changed.length);
      switch (random.nextInt(6)) {
        case 0 -> changed[at] = (byte) random.nextInt(256);
        case 1 -> changed = Arrays.copyOf(changed, Math.max(1, at));
        case 2 -> changed[at] = (byte) ",;\t\"\n\r\0|".charAt(random.nextInt(8));
        case 3 ->
            changed =
                new String(changed, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_16);
        case 4 -> {
          byte[] less = new byte[changed.length];
          System.arraycopy(changed, at, less, 0, changed.length - at);
          System.arraycopy(changed, 0, less, changed.length - at, at);
          changed = less;
        }
        default -> changed = new String(changed, StandardCharsets.ISO_8859_1).getBytes(UTF_8);
      }
    }
    return changed;
  }
}
