package eu.restart.refrain.coding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.source.Archive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What goes wrong with files on their way. */
final class Corruption {
  private Corruption() {}

  /** Cells put in, taken out or changed for another, rows lost, sent twice or in disorder. */
  static Sheet of(Sheet sheet, Dice dice) {
    if (sheet.isText()) {
      List<String> lines = new ArrayList<>(sheet.header().getFirst().lines().toList());
      return Sheet.ofText(String.join("\n", rows(lines, dice)));
    }
    List<List<String>> all = new ArrayList<>(List.of(sheet.header()));
    all.addAll(sheet.rows());
    List<List<String>> rows = dice.one(2) ? rows(all, dice) : all;
    List<List<String>> shifted = new ArrayList<>();
    for (List<String> row : rows) {
      shifted.add(dice.one(3) ? shifted(row, dice) : row);
    }
    return shifted.isEmpty()
        ? new Sheet(List.of(), List.of())
        : new Sheet(shifted.getFirst(), shifted.subList(1, shifted.size()), sheet.delimiters());
  }

  private static <T> List<T> rows(List<T> all, Dice dice) {
    List<T> rows = new ArrayList<>(all);
    switch (dice.roll(4)) {
      case 0 -> rows.remove(dice.roll(rows.size()));
      case 1 -> rows.add(dice.of(rows));
      case 2 -> rows.subList(dice.roll(rows.size()), rows.size()).clear();
      default -> Collections.shuffle(rows, dice.random());
    }
    return rows;
  }

  private static List<String> shifted(List<String> row, Dice dice) {
    List<String> cells = new ArrayList<>(row);
    if (cells.isEmpty()) {
      return cells;
    }
    int at = dice.roll(cells.size());
    switch (dice.roll(4)) {
      case 0 -> cells.add(at, dice.of("", "x", "\u0000", "1e999", "=1+1", "-1"));
      case 1 -> cells.remove(at);
      case 2 -> Collections.swap(cells, at, dice.roll(cells.size()));
      default -> cells.set(at, cells.get(at).repeat(dice.roll(3)));
    }
    return cells;
  }

  static byte[] of(byte[] bytes, String ending, Dice dice) throws IOException {
    byte[] changed = bytes;
    if (ending.equals(".xlsx") && !dice.one(4)) {
      changed = inside(bytes, dice);
    } else if (dice.one(3) && !ending.startsWith(".xls")) {
      changed = encodingSwapped(bytes, dice);
    }
    return switch (dice.roll(6)) {
      case 0 -> Arrays.copyOf(changed, dice.roll(changed.length + 1));
      case 1 -> changed;
      case 2 -> moved(changed, dice);
      default -> flipped(changed, dice, 1 + dice.roll(6));
    };
  }

  /** One of the parts of a workbook changed, and the whole packed again. */
  private static byte[] inside(byte[] book, Dice dice) throws IOException {
    Map<String, byte[]> entries = Archive.open(book, "x").entries();
    String which = dice.of(List.copyOf(entries.keySet()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        boolean chosen = entry.getKey().equals(which);
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(chosen ? flipped(entry.getValue(), dice, 1 + dice.roll(4)) : entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] flipped(byte[] bytes, Dice dice, int times) {
    byte[] changed = bytes.clone();
    for (int i = 0; i < times && changed.length > 0; i++) {
      int at = dice.roll(changed.length);
      changed[at] =
          dice.one(3)
              ? (byte) ",;\t\"\n\r\0|<>".charAt(dice.roll(10))
              : (byte) (changed[at] ^ (1 << dice.roll(8)));
    }
    return changed;
  }

  /** A stretch copied over another. */
  private static byte[] moved(byte[] bytes, Dice dice) {
    byte[] changed = bytes.clone();
    if (changed.length > 1) {
      int length = dice.roll(Math.min(64, changed.length));
      int from = dice.roll(changed.length - length);
      System.arraycopy(bytes, from, changed, dice.roll(changed.length - length), length);
    }
    return changed;
  }

  private static byte[] encodingSwapped(byte[] bytes, Dice dice) {
    String text = new String(bytes, UTF_8);
    return switch (dice.roll(5)) {
      case 0 -> text.getBytes(UTF_16);
      case 1 -> text.getBytes(Charset.forName("windows-1252"));
      case 2 -> text.getBytes(Charset.forName("windows-1250"));
      case 3 -> new String(bytes, ISO_8859_1).getBytes(UTF_8);
      default -> {
        byte[] wide = text.getBytes(UTF_16);
        yield Arrays.copyOfRange(wide, Math.min(wide.length, 1 + dice.roll(3)), wide.length);
      }
    };
  }
}
