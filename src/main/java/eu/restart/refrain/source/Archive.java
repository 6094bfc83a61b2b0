package eu.restart.refrain.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip file held in memory, refused where it is built to do harm.
 *
 * @param entries name within the archive to content; sorted
 */
public record Archive(String file, Map<String, byte[]> entries) {
  /** The most bytes that an archive may hold, packed or unpacked: 256 MiB. */
  public static final long MOST_BYTES = 256L << 20;

  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_RATIO = 200;

  /**
   * Unpacks bytes into memory.
   *
   * @throws UnreadableException where it is no zip, leaves its folder, or unpacks to too much
   */
  public static Archive open(byte[] bytes, String name) throws IOException {
    TreeMap<String, byte[]> entries = new TreeMap<>();
    long most = Math.min(MOST_BYTES, Math.max(16L << 20, bytes.length * MOST_RATIO));
    long total = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String path = entry.getName().replace('\\', '/');
        if (path.startsWith("/") || path.contains("../") || path.contains(":")) {
          throw refused(name, "it is packed in a way that could overwrite other files");
        }
        if (entry.isDirectory()) {
          continue;
        }
        byte[] content = content(zip, entry, most - total);
        total += content.length;
        if (total > most || entries.size() >= MOST_ENTRIES) {
          throw refused(name, "it unpacks to far more than its size allows");
        }
        entries.put(path, content);
      }
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      // The bytes are in memory: nothing can fail but what they say.
      throw refused(name, "it is damaged, or not of the kind that its name says");
    }
    if (entries.isEmpty()) {
      throw refused(name, "it is empty");
    }
    return new Archive(name, entries);
  }

  /** Up to one byte more than allowed, so that too much is seen. */
  private static byte[] content(ZipFile zip, ZipArchiveEntry entry, long allowed)
      throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      if (in == null) {
        throw new ZipException("no content");
      }
      return in.readNBytes((int) allowed + 1);
    }
  }

  /** The content of an entry, if there is one of that name. */
  public Optional<byte[]> entry(String path) {
    return Optional.ofNullable(entries.get(path));
  }

  private static UnreadableException refused(String name, String why) {
    return new UnreadableException(
        Problem.error(
            Place.of(name),
            "archive-refused",
            "the file was not opened: " + why,
            "save the document again in its own program"));
  }
}
