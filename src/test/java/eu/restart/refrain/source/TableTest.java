package eu.restart.refrain.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @Test
  void findsTheDelimiter() {
    assertThat(parse("a;b;c\n1,5;2,5;\"x,y\"\n").header()).containsExactly("a", "b", "c");
    assertThat(parse("a\tb\n1,2,3\t4\n").header()).containsExactly("a", "b");
    assertThat(parse("quote,code\n\"one; two; three\",x\n").header())
        .containsExactly("quote", "code");
  }

  @Test
  void theDelimiterThatAFileTellsExcelIsTaken() {
    Table table = parse("sep=;\na,b;c\n1,2;\"x\ny\"\n3;4\n");
    assertThat(table.header()).containsExactly("a,b", "c");
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(3, 5);
    assertThat(parse("\"sep=\t\"\na\tb\n").header()).containsExactly("a", "b");
    assertThat(parse("sep=;").header()).isEmpty();
  }

  @Test
  void keepsRaggedRowsAndTheLineOfEach() {
    Table table = parse("a,b,c\n1\n\"two\nlines\",2\n1,2,3,4\n\n,,\n");
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 3, 5);
    assertThat(table.rows().get(2).cells()).hasSize(4);
    assertThat(table.rows().get(0).cell(2)).isEmpty();
  }

  @Test
  void findsColumnsByFoldedName() {
    Table table = parse("Use When,id\nx,1\n");
    assertThat(table.cell(table.rows().getFirst(), "use_when")).contains("x");
    assertThat(table.cell(table.rows().getFirst(), "none")).isEmpty();
  }

  @Test
  void saysThatATableIsEmptyOrBroken() {
    assertThat(checked("").problems()).extracting(Problem::rule).containsExactly("table-empty");
    assertThat(checked("a,b\n\"open,1\n2,3\n").value().header()).containsExactly("a", "b");
  }

  @Test
  void readsAWorkbook(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("a.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(path), "Refrain", "1.0")) {
      Worksheet sheet = book.newWorksheet("codes");
      sheet.value(0, 0, "quote");
      sheet.value(0, 1, "code");
      sheet.value(2, 0, "één");
      sheet.value(2, 1, "x");
    }
    Table table = Table.read(path, "a.xlsx").value();
    assertThat(table.header()).containsExactly("quote", "code");
    assertThat(table.rows()).containsExactly(new Table.Row(3, List.of("één", "x")));
  }

  @Test
  void escapedCharactersOfAWorkbookAreRead(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("a.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(path), "Refrain", "1.0")) {
      Worksheet sheet = book.newWorksheet("codes");
      sheet.value(0, 0, "quote");
      sheet.value(1, 0, "one_x000D_\ntwo _x005F_x0041_ _xyz_");
    }
    assertThat(Table.read(path, "a.xlsx").value().rows().getFirst().cells())
        .containsExactly("one\ntwo _x0041_ _xyz_");
  }

  @Test
  void refusesABombAndAPathOutOfTheArchive(@TempDir Path folder) throws IOException {
    byte[] zeros = new byte[64 << 20];
    assertRefused(folder, "xl/workbook.xml", zeros);
    assertRefused(folder, "../evil", new byte[1]);
    Path text = Files.writeString(folder.resolve("text.xlsx"), "no zip at all");
    assertThatThrownBy(() -> Table.read(text, "text.xlsx")).isInstanceOf(UnreadableException.class);
  }

  private static void assertRefused(Path folder, String entry, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
    }
    Path path = Files.write(folder.resolve("bad.xlsx"), bytes.toByteArray());
    assertThatThrownBy(() -> Table.read(path, "bad.xlsx")).isInstanceOf(UnreadableException.class);
  }

  @Test
  void writesCellsThatCannotRun() {
    String written =
        Csv.write(
            List.of("a"),
            List.of(List.of("=cmd()"), List.of("-1,5"), List.of("+x"), List.of("é\"")));
    assertThat(written).isEqualTo("a\n'=cmd()\n\"-1,5\"\n'+x\n\"é\"\"\"\n");
    assertThat(Csv.unguarded(Csv.guarded("@x"))).isEqualTo("@x");
    assertThat(Csv.unguarded("'s avonds")).isEqualTo("'s avonds");
  }

  private static Table parse(String text) {
    return checked(text).value();
  }

  private static Checked<Table> checked(String text) {
    return Table.parse(SourceText.decode(text.getBytes(UTF_8), "t.csv").value());
  }
}
