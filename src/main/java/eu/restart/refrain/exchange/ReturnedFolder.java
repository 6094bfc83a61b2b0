package eu.restart.refrain.exchange;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Output;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of the annotated copies, in which somebody may have mended one.
 *
 * <p>A list beside the copies holds the fingerprint of each as it was written: only what is still
 * so is replaced or removed.
 */
final class ReturnedFolder {
  static final String LIST = "returned.csv";

  private static final String BELOW = ReturnedSheets.FOLDER + "/";
  private static final List<String> HEADER = List.of("file", "sha256");

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  ReturnedFolder(Path folder) {
    this.folder = folder;
  }

  Checked<List<Path>> write(SortedMap<String, byte[]> copies) {
    List<Path> there = new ArrayList<>();
    try {
      SortedMap<String, String> former = former();
      SortedMap<String, String> written = new TreeMap<>();
      for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
        Path file = folder.resolve(copy.getKey());
        String sum = Fingerprint.of(copy.getValue());
        if (isFree(file, former.getOrDefault(copy.getKey(), sum), sum)) {
          Output.write(file, copy.getValue());
          written.put(copy.getKey(), sum);
        } else {
          problems.add(changed(copy.getKey()));
        }
        there.add(file);
      }
      for (Map.Entry<String, String> old : former.entrySet()) {
        Path file = folder.resolve(old.getKey());
        if (!copies.containsKey(old.getKey())
            && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && isFree(file, old.getValue(), old.getValue())) {
          Files.delete(file);
        }
      }
      if (!former.isEmpty() || !written.isEmpty()) {
        list(written);
      }
    } catch (IOException e) {
      problems.add(unwritten());
    }
    return new Checked<>(List.copyOf(there), problems);
  }

  /** Whether nothing is there, or only what a former run or this one wrote. */
  private static boolean isFree(Path file, String former, String now) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String sum = Fingerprint.of(Files.readAllBytes(file));
    return sum.equals(former) || sum.equals(now);
  }

  private SortedMap<String, String> former() throws IOException {
    SortedMap<String, String> former = new TreeMap<>();
    Path list = folder.resolve(LIST);
    if (!Files.isRegularFile(list)) {
      return former;
    }
    try {
      Table table = Table.read(list, BELOW + LIST).value();
      for (Table.Row row : table.rows()) {
        String name = row.cells().getFirst();
        if (name.endsWith(".xlsx") && !name.contains("/") && !name.contains("\\")) {
          former.put(name, row.cell(1));
        }
      }
    } catch (UnreadableException e) {
      problems.add(e.problem());
    }
    return former;
  }

  private void list(SortedMap<String, String> written) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    written.forEach((name, sum) -> rows.add(List.of(name, sum)));
    Output.write(folder.resolve(LIST), Csv.write(HEADER, rows));
  }

  private static Problem changed(String name) {
    return Problem.warning(
        Place.of(BELOW + name),
        "returned-changed",
        "somebody changed this copy since it was written; it was left as it is",
        "move it to the group's folder codings, or delete it, and check again");
  }

  private static Problem unwritten() {
    return Problem.warning(
        Place.of(BELOW),
        "returned-unwritten",
        "the annotated copies could not all be written",
        "see that the folder may be written to and the disk is not full");
  }
}
