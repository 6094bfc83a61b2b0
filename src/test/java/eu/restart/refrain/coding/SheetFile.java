package eu.restart.refrain.coding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Writes a sheet as some program would: CSV and TSV in many encodings, XLSX of several makes. */
final class SheetFile {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");

  private final String ending;
  private final byte[] bytes;
  private final String how;

  private SheetFile(String ending, byte[] bytes, String how) {
    this.ending = ending;
    this.bytes = bytes;
    this.how = how;
  }

  String ending() {
    return ending;
  }

  byte[] bytes() {
    return bytes;
  }

  String how() {
    return how;
  }

  static SheetFile of(Sheet sheet, Dice dice, boolean oftenBook) {
    if (sheet.isText()) {
      String text = sheet.header().getFirst().replace("\n", dice.of("\n", "\r\n"));
      SheetFile file = encoded(text, dice);
      return new SheetFile(".txt", file.bytes, file.how);
    }
    if (dice.one(oftenBook ? 2 : 6)) {
      return dice.one(3) ? oldWorkbook(sheet) : workbook(sheet, dice);
    }
    return delimited(sheet, dice);
  }

  /** As MAXQDA and old spreadsheet programs write. */
  static SheetFile oldWorkbook(Sheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFSheet codings = book.createSheet("Coded segments");
      row(codings.createRow(0), sheet.header(), false);
      for (int i = 0; i < sheet.rows().size(); i++) {
        row(codings.createRow(i + 1), sheet.rows().get(i), true);
      }
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SheetFile(".xls", out.toByteArray(), "XLS");
  }

  private static void row(HSSFRow row, List<String> cells, boolean typed) {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (typed && text.matches("0|[1-9]\\d{0,8}")) {
        row.createCell(column).setCellValue(Integer.parseInt(text));
      } else if (typed && text.matches("True|False")) {
        row.createCell(column).setCellValue(text.equals("True"));
      } else if (!text.isEmpty()) {
        row.createCell(column).setCellValue(text);
      }
    }
  }

  static SheetFile delimited(Sheet sheet, Dice dice) {
    char delimiter = sheet.delimiters().charAt(dice.roll(sheet.delimiters().length()));
    String end = dice.of("\n", "\n", "\n", "\r\n", "\r\n", "\r\n", "\r");
    boolean quoteAll = dice.one(3);
    List<List<String>> all = new ArrayList<>();
    all.add(sheet.header());
    all.addAll(sheet.rows());
    StringBuilder text = new StringBuilder(dice.one(12) ? "sep=" + delimiter + end : "");
    text.append(dice.one(12) ? end : "");
    for (List<String> row : all) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : String.valueOf(delimiter))
            .append(cell(row.get(i), delimiter, quoteAll, end));
      }
      text.append(end).append(dice.one(15) ? end : "");
    }
    SheetFile file = encoded(text.toString(), dice);
    String ending = delimiter == '\t' ? dice.of(".tsv", ".csv", ".TSV") : dice.of(".csv", ".CSV");
    return new SheetFile(ending, file.bytes, file.how + " " + (int) delimiter);
  }

  private static String cell(String cell, char delimiter, boolean always, String end) {
    boolean must =
        cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    String broken = cell.replace("\n", end);
    return always || must ? '"' + broken.replace("\"", "\"\"") + '"' : broken;
  }

  /** The text in one of the encodings that hold all its characters. */
  static SheetFile encoded(String text, Dice dice) {
    return switch (dice.roll(11)) {
      case 0 -> new SheetFile("", ("\uFEFF" + text).getBytes(UTF_16LE), "UTF-16LE");
      case 1 -> new SheetFile("", ("\uFEFF" + text).getBytes(UTF_16BE), "UTF-16BE");
      case 2 -> eightBit(text, WINDOWS_1252, "\u0160\u017D\u0153\u0161\u017E");
      case 3 -> eightBit(text, WINDOWS_1250, "");
      case 4 -> twice(text, dice);
      case 5 -> new SheetFile("", text.getBytes(UTF_16LE), "UTF-16LE without mark");
      case 6, 7, 8 -> new SheetFile("", ("\uFEFF" + text).getBytes(UTF_8), "UTF-8 with mark");
      default -> new SheetFile("", text.getBytes(UTF_8), "UTF-8");
    };
  }

  /** In an encoding of eight bits, where it can be told from the other one at all. */
  private static SheetFile eightBit(String text, Charset charset, String not) {
    Charset other = charset.equals(WINDOWS_1250) ? WINDOWS_1252 : WINDOWS_1250;
    boolean fits = charset.newEncoder().canEncode(text);
    boolean same = fits && new String(text.getBytes(charset), other).equals(text);
    boolean told = charset.equals(WINDOWS_1250) ? romanian(text) : !romanian(text);
    boolean none = text.chars().noneMatch(c -> not.indexOf(c) >= 0);
    return fits && none && (same || told)
        ? new SheetFile("", text.getBytes(charset), charset.name())
        : new SheetFile("", text.getBytes(UTF_8), "UTF-8");
  }

  /** Letters that Windows-1250 has for Romanian, and none that Windows-1252 has for others. */
  private static boolean romanian(String text) {
    return text.chars().anyMatch(c -> "\u0103\u015F\u0163".indexOf(c) >= 0)
        && text.chars().noneMatch(c -> c > 127 && "\u0103\u015F\u0163\u00E2\u00EE".indexOf(c) < 0);
  }

  /** UTF-8 taken for Windows-1252 and saved as UTF-8; its unused bytes stay as they are. */
  private static SheetFile twice(String text, Dice dice) {
    StringBuilder wrong = new StringBuilder();
    for (byte b : (dice.one(2) ? "\uFEFF" + text : text).getBytes(UTF_8)) {
      String one = new String(new byte[] {b}, WINDOWS_1252);
      wrong.append(one.equals("\uFFFD") ? new String(new byte[] {b}, ISO_8859_1) : one);
    }
    return new SheetFile("", wrong.toString().getBytes(UTF_8), "UTF-8 twice");
  }

  static SheetFile workbook(Sheet sheet, Dice dice) {
    boolean shared = dice.one(2);
    boolean carriage = dice.one(3);
    boolean decimals = dice.one(4);
    List<String> strings = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    List<List<String>> all = new ArrayList<>();
    all.add(sheet.header());
    all.addAll(sheet.rows());
    for (int r = 0; r < all.size(); r++) {
      body.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < all.get(r).size(); c++) {
        String text = all.get(r).get(c);
        String at = " r=\"" + column(c) + (r + 1) + "\"";
        if (text.matches("0|[1-9]\\d{0,8}") && r > 0) {
          body.append("<c").append(at).append("><v>").append(text).append(decimals ? ".0" : "");
          body.append("</v></c>");
        } else if (text.matches("True|False") && r > 0 && dice.one(2)) {
          body.append("<c").append(at).append(" t=\"b\"><v>");
          body.append(text.equals("True") ? 1 : 0).append("</v></c>");
        } else if (!text.isEmpty()) {
          String xml = "<t xml:space=\"preserve\">" + escaped(text, carriage) + "</t>";
          if (shared) {
            body.append("<c").append(at).append(" t=\"s\"><v>").append(strings.size());
            body.append("</v></c>");
            strings.add(dice.one(5) ? "<r>" + xml + "</r>" : xml);
          } else {
            body.append("<c").append(at).append(" t=\"inlineStr\"><is>").append(xml);
            body.append("</is></c>");
          }
        }
      }
      body.append("</row>");
    }
    return new SheetFile(
        ".xlsx", zipped(body.toString(), strings), (shared ? "shared" : "inline") + carriage);
  }

  /** As programs write line breaks and what looks like such an escape already. */
  private static String escaped(String text, boolean carriage) {
    return text.replace("_x", "_x005F_x")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\n", carriage ? "_x000D_\n" : "\n");
  }

  private static String column(int index) {
    return index < 26
        ? String.valueOf((char) ('A' + index))
        : column(index / 26 - 1) + (char) ('A' + index % 26);
  }

  private static byte[] zipped(String rows, List<String> strings) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String parts = "http://schemas.openxmlformats.org/package/2006/";
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + parts
              + "content-types\"><Default Extension=\"rels\" ContentType="
              + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName="
              + "\"/xl/workbook.xml\" ContentType=\""
              + type
              + "sheet.main+xml\"/><Override "
              + "PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
              + type
              + "worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
              + type
              + "sharedStrings+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + parts
              + "relationships\"><Relationship Id=\"r1\" Type=\""
              + office
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + office
              + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\""
              + parts
              + "relationships\"><Relationship Id=\"r1\" Type=\""
              + office
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" "
              + "Type=\""
              + office
              + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
              + "</Relationships>");
      entry(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
      StringBuilder shared = new StringBuilder("<sst xmlns=\"" + main + "\">");
      strings.forEach(one -> shared.append("<si>").append(one).append("</si>"));
      entry(zip, "xl/sharedStrings.xml", shared.append("</sst>").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
