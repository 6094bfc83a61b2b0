package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a study with its codebook, transcripts and codings. */
final class CorpusReader {
  private CorpusReader() {}

  static Checked<Corpus> read(Path folder) throws IOException {
    Checked<Study> study = Study.open(folder);
    Checked<Codebook> codebook = Codebook.open(folder);
    List<Problem> problems = new ArrayList<>(study.problems());
    problems.addAll(codebook.problems());
    List<Transcript> transcripts = new ArrayList<>();
    List<Coding> codings = new ArrayList<>();
    List<Ledger.Entry> entries = new ArrayList<>();
    Coders coders = new Coders();
    for (Group group : study.value().groups()) {
      try {
        Checked<Transcript> transcript = Transcript.open(study.value(), group);
        problems.addAll(transcript.problems());
        transcripts.add(transcript.value());
      } catch (UnreadableException e) {
        problems.add(e.problem());
        Path sent = study.value().folderOf(group).resolve("codings");
        if (Files.isDirectory(sent)) {
          problems.add(
              Problem.warning(
                  Place.of("transcripts/" + group.id() + "/codings"),
                  "codings-unread",
                  "the codings of group {0} were not read, for want of its transcript",
                  "mend the transcript first",
                  group.id()));
        }
      }
    }
    Elsewhere elsewhere = new Elsewhere(study.value(), transcripts);
    for (Transcript transcript : transcripts) {
      Group group = study.value().group(transcript.group()).orElseThrow();
      Checked<Submission> sent =
          Submission.read(study.value(), group, codebook.value(), transcript, coders, elsewhere);
      problems.addAll(sent.problems());
      codings.addAll(sent.value().codings().all());
      entries.addAll(sent.value().ledger().entries());
    }
    Corpus corpus =
        new Corpus(
            study.value(),
            codebook.value(),
            transcripts,
            new Codings(codings),
            new Ledger(entries));
    return new Checked<>(corpus, problems);
  }
}
