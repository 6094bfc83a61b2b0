package eu.restart.refrain.tagging;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Csv;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A turn that the classifier holds for one of a code, and to which no person gave it. No coding,
 * and never counted, until a person makes it one.
 *
 * @param group the group's id
 * @param turn 1-based number of the turn
 * @param line 1-based line of the source file at which the turn starts
 * @param quote what was said in the turn, the notes left out
 * @param code the code's id
 * @param confidence from 0 to 1, always above one half
 * @param classifier the program and its version, which changes with the codings it was trained on
 */
public record Suggestion(
    String group,
    int turn,
    int line,
    String quote,
    String code,
    double confidence,
    Coder classifier)
    implements Comparable<Suggestion> {
  /** The columns of {@link #row}. */
  public static final List<String> HEADER =
      List.of("format", "group", "turn", "line", "quote", "code", "confidence", "classifier");

  /** What the column {@code format} says, so that a reader can tell suggestions from codings. */
  public static final String FORMAT = "refrain-suggestions/1";

  private static final Comparator<Suggestion> ORDER =
      Comparator.comparing(Suggestion::group)
          .thenComparingInt(Suggestion::turn)
          .thenComparing(Suggestion::code);

  /**
   * The suggestions for a corpus, sorted by group and turn.
   *
   * <p>Only codes that could be judged are suggested. A turn of a coded transcript is judged by
   * what was learnt from the other transcripts; one that nobody coded by what was learnt from all
   * coded ones of its language. A turn that people gave the code, or a code below it, has no
   * suggestion.
   */
  public static List<Suggestion> of(Corpus corpus) {
    return Classifying.of(corpus).stream()
        .flatMap(one -> one.suggestions().stream())
        .sorted()
        .toList();
  }

  /** The cells under {@link #HEADER}; the confidence with three decimals. */
  public List<String> row() {
    return List.of(
        FORMAT,
        group,
        String.valueOf(turn),
        String.valueOf(line),
        quote,
        code,
        String.format(Locale.ROOT, "%.3f", confidence),
        classifier.name() + " " + classifier.version());
  }

  /** Suggestions as the text of a CSV file. */
  public static String write(List<Suggestion> suggestions) {
    return Csv.write(HEADER, suggestions.stream().map(Suggestion::row).toList());
  }

  @Override
  public int compareTo(Suggestion other) {
    return ORDER.compare(this, other);
  }
}
