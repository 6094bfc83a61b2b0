package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A study with all its material: the codebook, the transcripts that could be read, the codings.
 *
 * @param transcripts in the order of the study's groups; a group without a readable one is missing
 * @param codings of people and, once tagged, of programs
 * @param ledger what became of every row that was sent
 */
public record Corpus(
    Study study, Codebook codebook, List<Transcript> transcripts, Codings codings, Ledger ledger) {
  /** Copies the list. */
  public Corpus {
    transcripts = List.copyOf(transcripts);
  }

  /**
   * Reads a study folder whole; what cannot be read is a problem and stops nothing else.
   *
   * @throws UnreadableException where there is no study.yaml or it is no YAML
   */
  public static Checked<Corpus> open(Path folder) throws IOException {
    return CorpusReader.read(folder);
  }

  /** The transcript of a group. */
  public Optional<Transcript> transcript(String group) {
    return transcripts.stream().filter(one -> one.group().equals(group)).findFirst();
  }

  /** The same corpus with further codings. */
  public Corpus with(Codings more) {
    return new Corpus(study, codebook, transcripts, codings.and(more), ledger);
  }

  /** HUMAN where every group with a transcript has codings by people, else MACHINE. */
  public Basis defaultBasis() {
    boolean everywhere =
        !transcripts.isEmpty()
            && transcripts.stream()
                .allMatch(one -> !codings.of(one.group()).of(Basis.HUMAN).all().isEmpty());
    return everywhere ? Basis.HUMAN : Basis.MACHINE;
  }
}
