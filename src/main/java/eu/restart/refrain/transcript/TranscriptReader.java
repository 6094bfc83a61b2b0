package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;

final class TranscriptReader {
  private TranscriptReader() {}

  @SuppressWarnings("DoNotCallSuggester")
  static Checked<Transcript> read(Study study, Group group) {
    throw new UnsupportedOperationException();
  }
}
