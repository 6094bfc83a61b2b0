package eu.restart.refrain.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.TreeMap;

/** An XLSX workbook whose bytes depend on its content alone. */
public final class SettledWorkbook {
  private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";

  private SettledWorkbook() {}

  /**
   * The workbook without the time of day, which the library writes into properties and archive.
   *
   * @param workbook as fastexcel wrote it
   */
  public static byte[] of(byte[] workbook) throws IOException {
    TreeMap<String, byte[]> entries =
        new TreeMap<>(Archive.open(workbook, "workbook.xlsx").entries());
    entries.computeIfPresent("docProps/core.xml", (name, bytes) -> withoutTime(bytes));
    return FixedZip.of(entries);
  }

  private static byte[] withoutTime(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int from = text.indexOf(CREATED);
    int to = text.indexOf("</dcterms:created>", from);
    if (from < 0 || to < 0) {
      throw new IllegalStateException("the workbook's properties are of another shape");
    }
    String settled = text.substring(0, from + CREATED.length()) + "1980-01-01T00:00:00Z";
    return (settled + text.substring(to)).getBytes(UTF_8);
  }
}
