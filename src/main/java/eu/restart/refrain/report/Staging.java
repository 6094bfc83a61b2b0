package eu.restart.refrain.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for files that are not yet in their places, on the disk on which their places are.
 *
 * <p>A run that was killed leaves its folder behind; the next run knows by the lock, which ends
 * with the process, that nobody works there any more, and removes it.
 */
final class Staging implements AutoCloseable {
  private static final String PREFIX = ".refrain-part-";
  private static final String LOCK = "lock";
  private static final String FILES = "files";

  private final Path folder;
  private final FileChannel channel;

  private Staging(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static Staging in(Path out) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(out, PREFIX + "*")) {
      for (Path folder : left) {
        if (isAbandoned(folder)) {
          remove(folder);
        }
      }
    }
    Path folder = Files.createTempDirectory(out, PREFIX);
    FileChannel channel = open(folder);
    channel.lock();
    return new Staging(folder, channel);
  }

  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static boolean isAbandoned(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (FileChannel channel = open(folder);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  void put(String path, byte[] bytes) throws IOException {
    Path file = path(path);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(file, bytes);
  }

  Path path(String path) {
    return folder.resolve(FILES).resolve(path);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    remove(folder);
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
