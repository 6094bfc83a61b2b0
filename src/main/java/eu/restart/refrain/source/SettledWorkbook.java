package eu.restart.refrain.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A workbook that was written, with bytes that depend on its content alone. */
public final class SettledWorkbook {
  private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";

  private SettledWorkbook() {}

  /**
   * The same workbook without the time of day, which the library writes into the properties and
   * into the archive.
   *
   * @throws IllegalStateException where the properties are not as the library writes them
   */
  public static byte[] of(byte[] workbook) throws IOException {
    return of(workbook, UnaryOperator.identity());
  }

  /**
   * The same, where the boxes of comments may be drawn anew.
   *
   * @param boxes from the drawing of a sheet's comments, as VML, to another
   */
  public static byte[] of(byte[] workbook, UnaryOperator<String> boxes) throws IOException {
    TreeMap<String, byte[]> entries =
        new TreeMap<>(Archive.open(workbook, "workbook.xlsx").entries());
    entries.replaceAll(
        (name, bytes) ->
            name.endsWith(".vml") ? boxes.apply(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
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
