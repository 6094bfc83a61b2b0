package eu.restart.refrain.coding;

import eu.restart.refrain.language.Normal;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of a study beside the one whose codings are being read. */
final class Elsewhere {
  private final Study study;
  private final Map<String, Transcript> transcripts = new HashMap<>();
  private final Map<String, Layer> layers = new HashMap<>();

  /** Takes the transcripts that could be read; a layer of each is made when it is asked for. */
  Elsewhere(Study study, List<Transcript> known) {
    this.study = study;
    known.forEach(transcript -> transcripts.put(transcript.group(), transcript));
  }

  List<String> groups() {
    return study.groups().stream().map(Group::id).toList();
  }

  /** Whether a group's transcript is there and holds a quote, to the letter or folded. */
  boolean holds(String group, String quote) {
    Transcript transcript = transcripts.get(group);
    return transcript != null
        && holds(layers.computeIfAbsent(group, key -> whole(transcript.text())), quote);
  }

  static boolean holds(Layer layer, String quote) {
    String folded = Normal.of(quote).text().strip();
    if (folded.isEmpty()) {
      return false;
    }
    return !layer.folded(folded).isEmpty() || !layer.wordByWord(Finder.words(quote)).isEmpty();
  }

  static Layer whole(String text) {
    return new Layer(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length())));
  }

  /** Whether a file of the same bytes lies among the codings of another group. */
  boolean holdsFile(String group, String file) {
    Path own = study.folder().resolve(file);
    Path folder = study.folder().resolve("transcripts").resolve(group).resolve("codings");
    if (!Files.isRegularFile(own) || !Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path other : files) {
        if (Files.isRegularFile(other)
            && Files.size(other) == Files.size(own)
            && Files.mismatch(other, own) < 0) {
          return true;
        }
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }
}
