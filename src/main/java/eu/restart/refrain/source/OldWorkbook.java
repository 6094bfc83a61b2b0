package eu.restart.refrain.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * The first sheet of an XLS workbook (Excel 97 to 2003) as a table; of an annotated copy the
 * second.
 *
 * <p>The records are read one after the other, so that empty cells and styles, of which a small
 * file can hold very many, take no room.
 */
final class OldWorkbook {
  /** The largest file that is read: 32 MiB, some hundred thousand rows. */
  private static final long MOST_BYTES = 32L << 20;

  private static final int MOST_CELLS = 2_000_000;
  private static final byte[] MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String PACKED = "EncryptedPackage";

  private OldWorkbook() {}

  /** Whether the bytes are of the kind of container that an XLS is, whatever the file is called. */
  static boolean isOne(byte[] bytes) {
    if (bytes.length < MAGIC.length) {
      return false;
    }
    for (int i = 0; i < MAGIC.length; i++) {
      if (bytes[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  static Checked<Table> read(byte[] bytes, String name) throws UnreadableException {
    if (bytes.length > MOST_BYTES) {
      throw Workbook.broken(name, "the workbook cannot be read: it is too large");
    }
    List<List<Table.Row>> sheets = sheets(bytes, name);
    List<Table.Row> first = sheets.isEmpty() ? List.of() : sheets.getFirst();
    boolean annotated = !first.isEmpty() && first.getFirst().cell(0).equals(Table.ANNOTATED);
    List<Table.Row> rows =
        !annotated ? first : sheets.size() > 1 ? sheets.get(1) : List.<Table.Row>of();
    Optional<String> copyOf =
        annotated
            ? Optional.of(first.getFirst().cell(1)).filter(one -> !one.isEmpty())
            : Optional.empty();
    return Workbook.table(name, "XLS", rows, copyOf);
  }

  /**
   * The library answers a broken workbook with whatever its code runs into; all of it says the
   * same, that the workbook is broken.
   */
  private static List<List<Table.Row>> sheets(byte[] bytes, String name)
      throws UnreadableException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry(PACKED)) {
        throw encrypted(name);
      }
      Records records = new Records();
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records);
      new HSSFEventFactory().processWorkbookEvents(request, root);
      return records.sheets();
    } catch (UnreadableException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw encrypted(name);
    } catch (IOException | RuntimeException e) {
      throw Workbook.broken(name, "the workbook cannot be read: it is damaged");
    }
  }

  private static UnreadableException encrypted(String name) {
    return new UnreadableException(
        Problem.error(
            Place.of(name),
            "workbook-encrypted",
            "the workbook has a password and was not opened",
            "save it again without a password"));
  }

  /** Takes the cells that hold something out of the stream of records. */
  private static final class Records implements HSSFListener {
    private final List<Integer> listed = new ArrayList<>();
    private final SortedMap<Integer, SortedMap<Integer, SortedMap<Integer, String>>> found =
        new TreeMap<>();
    private SortedMap<Integer, SortedMap<Integer, String>> sheet = new TreeMap<>();
    private Optional<SSTRecord> strings = Optional.empty();
    private Optional<FormulaRecord> formula = Optional.empty();
    private int streams;
    private int depth;
    private int cells;

    @Override
    public void processRecord(Record one) {
      if (one instanceof BOFRecord && depth++ == 0) {
        sheet = new TreeMap<>();
        found.put(streams++, sheet);
      } else if (one instanceof EOFRecord) {
        depth--;
      } else if (one instanceof BoundSheetRecord bound) {
        listed.add(bound.getPositionOfBof());
      } else if (one instanceof SSTRecord sst) {
        strings = Optional.of(sst);
      } else if (one instanceof StringRecord result && formula.isPresent()) {
        put(formula.get(), result.getString());
        formula = Optional.empty();
      } else if (one instanceof CellValueRecordInterface cell && depth == 1) {
        cell(cell);
      }
    }

    private void cell(CellValueRecordInterface cell) {
      formula = Optional.empty();
      if (cell instanceof LabelSSTRecord label) {
        put(cell, strings.map(sst -> sst.getString(label.getSSTIndex()).getString()).orElse(""));
      } else if (cell instanceof LabelRecord label) {
        put(cell, label.getValue());
      } else if (cell instanceof NumberRecord number) {
        put(cell, NumberToTextConverter.toText(number.getValue()));
      } else if (cell instanceof BoolErrRecord value) {
        put(
            cell,
            value.isBoolean()
                ? String.valueOf(value.getBooleanValue())
                : error(value.getErrorValue()));
      } else if (cell instanceof FormulaRecord result) {
        if (result.hasCachedResultString()) {
          formula = Optional.of(result);
        } else {
          put(cell, result(result));
        }
      }
    }

    private static String result(FormulaRecord formula) {
      CellType type = formula.getCachedResultTypeEnum();
      return switch (type) {
        case BOOLEAN -> String.valueOf(formula.getCachedBooleanValue());
        case ERROR -> error((byte) formula.getCachedErrorValue());
        default -> NumberToTextConverter.toText(formula.getValue());
      };
    }

    private static String error(byte code) {
      return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    private void put(CellValueRecordInterface cell, String text) {
      if (text.isEmpty()) {
        return;
      }
      if (++cells > MOST_CELLS) {
        throw new IllegalStateException("it has more than " + MOST_CELLS + " cells");
      }
      sheet
          .computeIfAbsent(cell.getRow(), key -> new TreeMap<>())
          .put((int) cell.getColumn(), Workbook.lines(text));
    }

    /** The sheets in the order of their tabs; the first stream of records is the book itself. */
    List<List<Table.Row>> sheets() {
      List<Integer> places = listed.stream().sorted().toList();
      List<List<Table.Row>> sheets = new ArrayList<>();
      for (int position : listed) {
        sheets.add(rows(found.getOrDefault(places.indexOf(position) + 1, new TreeMap<>())));
      }
      return sheets;
    }

    private static List<Table.Row> rows(SortedMap<Integer, SortedMap<Integer, String>> sheet) {
      List<Table.Row> rows = new ArrayList<>();
      for (Map.Entry<Integer, SortedMap<Integer, String>> row : sheet.entrySet()) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column <= row.getValue().lastKey(); column++) {
          texts.add(row.getValue().getOrDefault(column, ""));
        }
        rows.add(new Table.Row(row.getKey() + 1, texts));
      }
      return rows;
    }
  }
}
