package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook in the shape of an annotated copy. */
final class ReturnedCopy {
  private ReturnedCopy() {}

  static byte[] of(String file, String csv) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", null)) {
      Worksheet front = book.newWorksheet("Refrain");
      front.value(0, 0, Table.ANNOTATED);
      front.value(0, 1, file);
      Worksheet rows = book.newWorksheet("codings");
      List<String> lines = csv.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String[] cells = lines.get(i).split(",", -1);
        for (int j = 0; j < cells.length; j++) {
          rows.value(i, j, cells[j].replace("\"", ""));
        }
      }
    }
    return out.toByteArray();
  }
}
