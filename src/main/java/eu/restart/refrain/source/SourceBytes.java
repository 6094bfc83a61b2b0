package eu.restart.refrain.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file's bytes, read whole and only up to a stated size. */
public final class SourceBytes {
  private SourceBytes() {}

  /**
   * Reads a regular file of at most {@code most} bytes.
   *
   * @throws UnreadableException where it is missing, a folder, larger, or may not be opened
   */
  public static byte[] read(Path path, String name, long most) throws IOException {
    if (Files.isDirectory(path)) {
      throw unreadable(name, "this is a folder, not a file", "move it away or rename it");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      // A pipe would never end, and a device may not either.
      throw unreadable(name, "this is no regular file", "put a file in its place");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > most) {
        throw unreadable(
            name, "the file is larger than {0} MiB", "split it or send less", most >> 20);
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file", "check the name");
    } catch (AccessDeniedException e) {
      throw unreadable(name, "the file may not be opened", "change its permissions");
    }
  }

  private static UnreadableException unreadable(
      String name, String message, String advice, Object... arguments) {
    return new UnreadableException(
        Problem.error(Place.of(name), "file-unreadable", message, advice, arguments));
  }
}
