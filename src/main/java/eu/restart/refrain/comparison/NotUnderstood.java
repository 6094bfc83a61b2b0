package eu.restart.refrain.comparison;

import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The transcriber's notes of talk that was not understood. */
public final class NotUnderstood {
  /** Stems of the words that transcribers use, in the languages met so far. */
  private static final List<String> STEMS =
      List.of(
          "inaudib",
          "unintelligib",
          "indistinct",
          "unclear",
          "incomprehensib",
          "crosstalk",
          "onverstaanb",
          "onhoorb",
          "niet te verstaan",
          "onduidelijk",
          "incomprensib",
          "inudib",
          "inintelligib",
          "uforståelig",
          "uhørlig",
          "utydelig",
          "uklart",
          "neinteligib",
          "ininteligib",
          "neclar",
          "unverständl",
          "unhörbar",
          "inaudiv",
          "xxx",
          "???");

  private NotUnderstood() {}

  /** Whether a note says that talk was not understood. */
  static boolean says(String note) {
    String folded = note.toLowerCase(Locale.ROOT);
    return STEMS.stream().anyMatch(folded::contains);
  }

  /** Whether there is such a note at or after one of these turns and before the next turn. */
  public static boolean notedIn(Transcript transcript, Predicate<Turn> here) {
    return transcript.parts().stream()
        .filter(part -> part.kind() == Part.Kind.NOTE && says(part.span().of(transcript.text())))
        .anyMatch(part -> at(transcript.turns(), part).filter(here).isPresent());
  }

  private static Optional<Turn> at(List<Turn> turns, Part note) {
    return turns.stream()
        .filter(turn -> turn.span().start() <= note.span().start())
        .reduce((before, after) -> after);
  }
}
