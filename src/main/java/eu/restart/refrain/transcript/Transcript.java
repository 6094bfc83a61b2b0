package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was said in a group, in order.
 *
 * @param group the group's id
 * @param file path of the file below the study folder
 * @param text the canonical text: line feeds, no byte order mark, nothing else changed
 * @param parts tile the text apart from white space; sorted
 * @param turns in order; their speech is exactly the parts of kind SPEECH
 * @param asked which questions were asked and where, in the order of the talk; a question that is
 *     not here was not asked
 */
public record Transcript(
    String group, String file, String text, List<Part> parts, List<Turn> turns, List<Asked> asked) {
  /**
   * Copies the lists and checks conservation.
   *
   * @throws IllegalStateException where a word of the text belongs to no part, to two, or where the
   *     turns' speech is not the speech of the parts
   */
  public Transcript {
    parts = List.copyOf(parts);
    turns = List.copyOf(turns);
    asked = List.copyOf(asked);
    Conservation.check(text, parts, turns);
  }

  /**
   * Reads a group's transcript, whatever its format, and gives its turns to the questions.
   *
   * @throws UnreadableException where there is none, or it cannot be read as a whole
   */
  public static Checked<Transcript> open(Study study, Group group) throws IOException {
    return TranscriptReader.read(study, group);
  }

  /**
   * Reads one file outside a study, whatever its format.
   *
   * @param questions the guide, in its order; empty where there is none
   * @throws UnreadableException where the format is not read, the file cannot be read as a whole,
   *     or it holds more than one talk
   */
  public static Checked<Transcript> read(Path file, Group group, List<Question> questions)
      throws IOException {
    return TranscriptReader.one(file, String.valueOf(file.getFileName()), group, questions);
  }

  /**
   * Reads every talk of a file, in its order; JSON lines may hold one a line, any other file holds
   * one.
   *
   * @throws UnreadableException where the format is not read or the file cannot be read as a whole
   */
  public static Checked<List<Transcript>> readAll(Path file, Group group, List<Question> questions)
      throws IOException {
    return TranscriptReader.all(file, String.valueOf(file.getFileName()), group, questions);
  }

  /**
   * What its format counts, as a turn's line does: {@code paragraph}, {@code row} or {@code line}.
   */
  public String unit() {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx") || name.endsWith(".odt")) {
      return "paragraph";
    }
    return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx")
        ? "row"
        : "line";
  }

  /** The turn of a 1-based number. */
  public Optional<Turn> turn(int number) {
    return number >= 1 && number <= turns.size()
        ? Optional.of(turns.get(number - 1))
        : Optional.empty();
  }

  /** Whether a question of the guide was asked. */
  public boolean isAsked(String question) {
    return asked.stream().anyMatch(one -> one.question().equals(question));
  }

  /** What was said in a turn, the notes left out, its stretches joined by a space. */
  public String said(Turn turn) {
    StringBuilder said = new StringBuilder();
    for (var span : turn.speech()) {
      if (!said.isEmpty() && !Character.isWhitespace(said.charAt(said.length() - 1))) {
        said.append(' ');
      }
      said.append(span.of(text));
    }
    return said.toString();
  }
}
