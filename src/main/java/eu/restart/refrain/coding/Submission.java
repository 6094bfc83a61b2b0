package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the coders of one group sent, and what became of every row. */
public record Submission(Codings codings, Ledger ledger) {
  /**
   * Checks that the ledger tells of these codings and no others, by file, coder and code.
   *
   * @throws IllegalStateException where a coding was lost or counted twice
   */
  public Submission {
    for (Ledger.Entry entry : ledger.entries()) {
      Map<String, Integer> coders = new TreeMap<>();
      Map<String, Integer> codes = new TreeMap<>();
      for (Coding coding : codings.all()) {
        if (coding.origin().file().equals(entry.file())) {
          coders.merge(coding.coder().name(), 1, Integer::sum);
          codes.merge(coding.code(), 1, Integer::sum);
        }
      }
      if (!coders.equals(counted(entry.coders())) || !codes.equals(counted(entry.codes()))) {
        throw new IllegalStateException(
            entry.file() + ": " + coders + " and " + codes + ", but in the ledger " + entry);
      }
    }
    if (ledger.total().codings() != codings.all().size()) {
      throw new IllegalStateException(
          codings.all().size() + " codings, but in the ledger " + ledger.total());
    }
  }

  private static Map<String, Integer> counted(Map<String, Ledger.Count> counts) {
    Map<String, Integer> codings = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (count.codings() > 0) {
            codings.put(name, count.codings());
          }
        });
    return codings;
  }

  /**
   * Reads every file of a group's folder codings, sorted by name; a file that cannot be read is a
   * problem and stops no other.
   *
   * @throws IOException where the folder itself cannot be listed
   */
  public static Checked<Submission> read(
      Study study, Group group, Codebook codebook, Transcript transcript) throws IOException {
    Elsewhere elsewhere = new Elsewhere(study, List.of(transcript));
    return read(study, group, codebook, transcript, new Coders(), elsewhere);
  }

  /**
   * Reads one file as if it lay in a group's folder codings.
   *
   * @param file csv, tsv or xlsx; a file that cannot be read is a problem, and no codings
   */
  public static Checked<Submission> readFile(
      Study study, Group group, Codebook codebook, Transcript transcript, Path file)
      throws IOException {
    return SubmissionReader.readOne(study, group, codebook, transcript, file);
  }

  /** As above, with the coders and the transcripts of other groups known. */
  static Checked<Submission> read(
      Study study,
      Group group,
      Codebook codebook,
      Transcript transcript,
      Coders coders,
      Elsewhere elsewhere)
      throws IOException {
    return SubmissionReader.read(study, group, codebook, transcript, coders, elsewhere);
  }
}
