package eu.restart.refrain.report;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.OutFolder;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of a report, which may hold other people's files as well.
 *
 * <p>All files are first written to a folder of their own within it, then moved one by one: whoever
 * looks sees each file old or new, never a part. A file of a former run that is no longer made is
 * removed where the former manifest lists it and it is still as it was written.
 */
final class ReportFolder {
  /** Where people keep what they changed; nothing in it is written or removed. */
  static final String EDITED = "edited/";

  /** How a file comes into its place. */
  interface Move {
    /** Moves a file over another at once. */
    void move(Path from, Path to) throws IOException;
  }

  private final Path out;
  private final Move move;

  private ReportFolder(Path out, Move move) {
    this.out = out;
    this.move = move;
  }

  /**
   * The folder, once it is clear that it may be written to.
   *
   * @throws UnreadableException where it is a file, or holds what partners sent or the codebook
   */
  static ReportFolder at(Path out, Path study) throws IOException {
    return at(
        out,
        study,
        (from, to) ->
            Files.move(
                from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
  }

  static ReportFolder at(Path out, Path study, Move move) throws IOException {
    OutFolder.check(out, study);
    return new ReportFolder(out, move);
  }

  /**
   * Writes all files or none, and the manifest last.
   *
   * @param files path below the folder to content, sorted; without the manifest
   * @return what was written, in order; a manifest of a former run that cannot be read is a
   *     problem, and nothing of that run is removed
   * @throws UnreadableException where something else is in the way of a file
   */
  Checked<List<Path>> write(SortedMap<String, byte[]> files, byte[] manifest) throws IOException {
    List<Problem> problems = new ArrayList<>();
    SortedMap<String, String> former = former(problems);
    for (String path : files.keySet()) {
      checkFree(path);
    }
    checkFree(Manifest.FILE);
    Files.createDirectories(out);
    try (Staging staging = Staging.in(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        staging.put(file.getKey(), file.getValue());
      }
      staging.put(Manifest.FILE, manifest);
      List<Path> written = new ArrayList<>();
      for (String path : files.keySet()) {
        written.add(bring(staging, path));
      }
      removeFormer(former, files);
      written.add(bring(staging, Manifest.FILE));
      return new Checked<>(written, problems);
    }
  }

  private SortedMap<String, String> former(List<Problem> problems) throws IOException {
    try {
      return Manifest.formerOutputs(out);
    } catch (UnreadableException e) {
      problems.add(e.problem());
      return new TreeMap<>();
    }
  }

  private Path bring(Staging staging, String path) throws IOException {
    Path to = out.resolve(path);
    Path folder = to.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    move.move(staging.path(path), to);
    return to;
  }

  private void checkFree(String path) throws UnreadableException {
    if (path.startsWith(EDITED)) {
      throw new IllegalArgumentException("nothing is written to " + EDITED);
    }
    Path to = out.resolve(path);
    if (Files.isDirectory(to)) {
      throw OutFolder.refused(to, "{1} is a folder, where a file is to be written");
    }
    for (Path at = to.getParent(); at != null && at.startsWith(out); at = at.getParent()) {
      if (Files.exists(at) && !Files.isDirectory(at)) {
        throw OutFolder.refused(at, "{1} is a file, where a folder is to be made");
      }
    }
  }

  /** A manifest may have been changed by anybody: only what is still as it was written goes. */
  private void removeFormer(SortedMap<String, String> former, SortedMap<String, byte[]> files)
      throws IOException {
    for (Map.Entry<String, String> entry : former.entrySet()) {
      String path = entry.getKey();
      Path file = out.resolve(path).normalize();
      boolean ours =
          path.matches("([a-z]+/)?[A-Za-z0-9][A-Za-z0-9._-]*")
              && !path.startsWith(EDITED)
              && !files.containsKey(path)
              && !path.equals(Manifest.FILE)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      if (ours && Fingerprint.of(Files.readAllBytes(file)).equals(entry.getValue())) {
        Files.delete(file);
      }
    }
  }
}
