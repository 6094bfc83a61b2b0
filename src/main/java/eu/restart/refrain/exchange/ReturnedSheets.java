package eu.restart.refrain.exchange;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.OutFolder;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Partners' own sheets, annotated: a copy of every codings file in which there is something to
 * mend.
 *
 * <p>A copy holds the rows and columns as they were sent, each cell in question with a comment, its
 * row shaded, and before them a sheet that sums up. Mended and sent back, it is read as the file of
 * which it is a copy. What was sent is not touched.
 */
public final class ReturnedSheets {
  /** The folder of the copies, below the folder in which all results lie. */
  public static final String FOLDER = "returned";

  private ReturnedSheets() {}

  /** What is said of a problem to people of a language: what is wrong, and what to do. */
  public interface Wording {
    /** The text of a problem, without its place and rule. */
    String of(Problem problem, Language language);
  }

  /**
   * Writes {@code returned/<group>-<file>.xlsx} for each file that was read as a table and of which
   * there are findings. A copy of a former run is replaced, or removed where there is nothing left
   * to mend; one that somebody changed since is left alone, and that is a problem. The same input
   * gives the same bytes.
   *
   * @param problems all that was found in the study
   * @param out the folder of all results; made where it is missing
   * @return the copies that stand there now, sorted
   * @throws UnreadableException where the folder is a file, or lies among the study's inputs
   */
  public static Checked<List<Path>> write(
      Corpus corpus, List<Problem> problems, Path out, Wording wording) throws IOException {
    Path folder = out.resolve(FOLDER);
    OutFolder.check(folder, corpus.study().folder());
    List<Problem> met = new ArrayList<>();
    SortedMap<String, byte[]> copies = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    Map<String, List<Problem>> byFile =
        problems.stream().collect(Collectors.groupingBy(one -> one.place().file()));
    for (Ledger.Entry entry : corpus.ledger().entries()) {
      List<Problem> said = byFile.getOrDefault(entry.file(), List.of());
      boolean sent = entry.file().contains("/codings/");
      if (sent && said.stream().anyMatch(Problem::isFinding)) {
        try {
          Table table =
              Table.read(corpus.study().folder().resolve(entry.file()), entry.file()).value();
          if (ReturnedSheet.fits(table)) {
            Language language = language(corpus, entry.group());
            byte[] copy = new ReturnedSheet(table, entry, said, language, wording).write();
            copies.put(name(entry.group(), table, taken), copy);
          } else {
            met.add(tooLarge(entry.file()));
          }
        } catch (UnreadableException e) {
          met.add(e.problem());
        }
      }
    }
    return new ReturnedFolder(folder).write(copies).with(met);
  }

  private static Language language(Corpus corpus, String group) {
    return corpus.study().groups().stream()
        .filter(one -> one.id().equals(group))
        .map(Group::language)
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  private static String name(String group, Table table, Set<String> taken) {
    String wanted = group + "-" + table.stem();
    String free = wanted;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = wanted + "-" + n;
    }
    return free + ".xlsx";
  }

  private static Problem tooLarge(String file) {
    return Problem.note(
        Place.of(file),
        "returned-too-large",
        "no annotated copy was made: a sheet does not hold as many rows or columns, or as long a text in"
            + " a cell",
        "see the list of findings instead");
  }
}
