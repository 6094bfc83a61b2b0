package eu.restart.refrain.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes depend on its content alone. */
public final class FixedZip {
  /**
   * A moment in local time, so that no time zone shows; at the very first that a zip file can tell,
   * Java would add the time of the zone.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /** Packs entries in the order in which they are given. */
  public static byte[] of(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTimeLocal(EPOCH);
        if (entry.getKey().endsWith(".png") || entry.getKey().equals("mimetype")) {
          store(header, entry.getValue());
        }
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** What is packed already is not packed again; a book's kind must be readable as it stands. */
  private static void store(ZipEntry header, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    header.setMethod(ZipEntry.STORED);
    header.setSize(bytes.length);
    header.setCrc(sum.getValue());
  }
}
