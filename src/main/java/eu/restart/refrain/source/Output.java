package eu.restart.refrain.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside its place first, then moved over it. */
public final class Output {
  private Output() {}

  /** Writes text as UTF-8; the text brings its own line feeds. */
  public static void write(Path path, String text) throws IOException {
    write(path, text.getBytes(UTF_8));
  }

  /** Writes bytes; a reader sees the old file or the new one, never a part. */
  public static void write(Path path, byte[] bytes) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file: " + path);
    }
    Files.createDirectories(folder);
    // Not a temporary file of the JDK's: those may be read by their owner alone.
    Path beside = folder.resolve(".refrain-" + UUID.randomUUID() + ".part");
    try {
      Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
