package eu.restart.refrain.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of content, as 64 hexadecimal digits. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The fingerprint of several, in their order. */
  public static String of(List<String> fingerprints) {
    MessageDigest digest = sha256();
    fingerprints.forEach(one -> digest.update(HexFormat.of().parseHex(one)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The fingerprints of all regular files below a folder, hidden ones left out.
   *
   * @return path below {@code root} with {@code /} to fingerprint, sorted; empty where there is no
   *     such folder
   */
  public static SortedMap<String, String> below(Path root, Path folder) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.startsWith(".") && Files.isReadable(file)) {
          String path = root.relativize(file).toString().replace('\\', '/');
          found.put(path, of(Files.readAllBytes(file)));
        }
      }
    }
    return found;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
