package eu.restart.refrain.report;

import eu.restart.refrain.document.Block;
import eu.restart.refrain.document.Line;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one report says in one language: each sentence in its place, the authors' before ours. */
final class Telling {
  private final Words words;
  private final Edited edited;
  private final Map<String, String> made = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int reworded;

  Telling(Words words, Edited edited) {
    this.words = words;
    this.edited = edited;
  }

  /** A paragraph of sentences; none where the authors leave all of them out. */
  List<Block> paragraph(String section, List<Sentence> sentences) {
    return paragraph(section, sentences, List.of());
  }

  /** The same with further runs behind. */
  List<Block> paragraph(String section, List<Sentence> sentences, List<Block.Run> after) {
    List<Block.Run> runs = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Block.Run> told = runs(section, sentence);
      if (!told.isEmpty() && !runs.isEmpty()) {
        runs.add(Block.Run.plain(" "));
      }
      runs.addAll(told);
    }
    if (!after.isEmpty() && !runs.isEmpty()) {
      runs.add(Block.Run.plain(" "));
    }
    runs.addAll(after);
    return runs.isEmpty() ? List.of() : List.of(new Block.Paragraph(runs));
  }

  /** What follows a strong label in an item; it begins with a space or with punctuation. */
  List<Block.Run> item(String label, String section, Sentence sentence) {
    List<Block.Run> runs = new ArrayList<>(List.of(Block.Run.strong(label)));
    List<Block.Run> told = runs(section, sentence);
    boolean close = !told.isEmpty() && told.getFirst().text().matches("[:,.;].*");
    if (!close && !told.isEmpty()) {
      runs.add(Block.Run.plain(" "));
    }
    runs.addAll(told);
    return runs;
  }

  /** A sentence where there is room for plain text alone, such as in a caption. */
  String text(String section, Sentence sentence) {
    return runs(section, sentence).stream().map(Block.Run::text).collect(Collectors.joining());
  }

  private List<Block.Run> runs(String section, Sentence sentence) {
    String id = section + "." + sentence.name();
    String text = Line.of(sentence.text());
    if (made.put(id, text) != null) {
      throw new IllegalStateException("two sentences of one name: " + id);
    }
    Optional<EditedSentence> found =
        edited.sentence(words.language(), id).filter(EditedSentence::isReworded);
    if (found.isEmpty()) {
      return List.of(Block.Run.plain(text));
    }
    reworded++;
    EditedSentence author = found.get();
    List<Block.Run> runs = new ArrayList<>();
    if (!author.isLeftOut()) {
      runs.add(Block.Run.plain(author.author()));
    }
    if (author.isOutdated(text)) {
      if (!runs.isEmpty()) {
        runs.add(Block.Run.plain(" "));
      }
      runs.add(Block.Run.emphasis("[" + outdated(author, text) + "]"));
    }
    return runs;
  }

  private String outdated(EditedSentence author, String now) {
    List<List<String>> changed = author.changed(now);
    String before = String.join(", ", changed.get(0));
    String after = String.join(", ", changed.get(1));
    String advice = "read it again, then put what the program says now behind > in its place";
    if (before.isEmpty() && after.isEmpty()) {
      problems.add(
          Problem.warning(
              author.place(),
              "edited-changed",
              "what the program says at {0} has changed since the sentence was edited: {1}",
              advice,
              author.id(),
              now));
      return words.say("edited.changed", Map.of("sentence", now));
    }
    problems.add(
        Problem.warning(
            author.place(),
            "edited-numbers",
            "the numbers of the sentence {0} have changed since it was edited: {1} became {2}",
            advice,
            author.id(),
            before.isEmpty() ? "-" : before,
            after.isEmpty() ? "-" : after));
    return words.say(
        "edited.numbers",
        Map.of("before", before.isEmpty() ? "–" : before, "after", after.isEmpty() ? "–" : after));
  }

  /** How many sentences so far are the authors'. */
  int reworded() {
    return reworded;
  }

  /** Whether the authors word the sentence of this name. */
  boolean isReworded(String section, String name) {
    return edited
        .sentence(words.language(), section + "." + name)
        .filter(EditedSentence::isReworded)
        .isPresent();
  }

  /** What is to be said of the edited sentences, once all are told. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    edited
        .all(words.language())
        .forEach(
            (id, one) -> {
              if (!made.containsKey(id) && one.isReworded()) {
                all.add(
                    Problem.warning(
                        one.place(),
                        "edited-orphan",
                        "the report has no sentence {0} any more; what the author wrote is kept"
                            + " and not used",
                        "move it to another sentence, or take it out",
                        id));
              } else if (one.isReworded() && one.program().isEmpty()) {
                all.add(
                    Problem.warning(
                        one.place(),
                        "edited-unmarked",
                        "the sentence {0} does not say what the program said when it was edited,"
                            + " so nobody can tell whether its numbers have changed",
                        "put what the program says behind > below the heading",
                        id));
              }
            });
    return all;
  }

  /** All sentences, as a file that authors copy and edit. */
  String list() {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(words.say("edited.title")).append("\n\n");
    out.append(words.say("edited.help")).append('\n');
    made.forEach(
        (id, text) -> {
          String said =
              edited
                  .sentence(words.language(), id)
                  .filter(EditedSentence::isReworded)
                  .map(EditedSentence::author)
                  .orElse(text);
          out.append("\n## ").append(id).append("\n\n> ").append(text);
          out.append("\n\n").append(said).append('\n');
        });
    return out.toString();
  }
}
