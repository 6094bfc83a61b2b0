package eu.restart.refrain.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a command writes: never among what the study is made of. */
public final class OutFolder {
  private OutFolder() {}

  /**
   * Checks that a folder may be written to; it need not be there yet.
   *
   * @throws UnreadableException where it is a file, or holds what partners sent or the codebook
   */
  public static void check(Path out, Path study) throws IOException {
    Path real = real(out);
    for (String input : List.of("transcripts", "codebook")) {
      if (real.startsWith(real(study.resolve(input)))) {
        throw refused(
            out, "the report's folder lies in {1}/, which holds what the study is made of");
      }
    }
    for (Path at = real; at != null; at = at.getParent()) {
      if (Files.exists(at) && !Files.isDirectory(at)) {
        throw refused(out, "{1} is a file, not a folder");
      }
    }
  }

  /** The path without links, as far as it is there. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path at = absolute; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return at.toRealPath().resolve(at.relativize(absolute));
      }
    }
    return absolute;
  }

  /** That a path cannot be written to; {1} in the message stands for its name. */
  public static UnreadableException refused(Path path, String message) {
    String name = String.valueOf(path.getFileName());
    return new UnreadableException(
        Problem.error(
            Place.of(path.toString().replace('\\', '/')),
            "out-refused",
            message,
            "choose another folder with --out",
            name,
            name));
  }
}
