package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.SourceText;
import java.time.Duration;
import java.util.Optional;

/** Reads LRC: {@code [00:43.810]text} a line; metadata such as {@code [ti:...]} is no text. */
final class Lyrics {
  private Lyrics() {}

  static Checked<Draft> read(SourceText source) {
    Draft.Gathering draft = new Draft.Gathering();
    int number = 0;
    for (String line : source.text().split("\n", -1)) {
      number++;
      String text = line.strip();
      Optional<Duration> start = Optional.empty();
      Optional<Times.Found> found = Times.at(text, 0, text.length());
      while (found.filter(Times.Found::bracketed).isPresent()) {
        start = start.or(time(found));
        text = text.substring(found.get().end()).strip();
        found = Times.at(text, 0, text.length());
      }
      if (!text.isEmpty() && !isMetadata(text)) {
        draft.add(text, number, Optional.empty(), start, false);
      }
    }
    return Checked.of(draft.draft(Draft.Kind.CUES));
  }

  private static java.util.function.Supplier<Optional<Duration>> time(Optional<Times.Found> found) {
    return () -> found.map(Times.Found::time);
  }

  private static boolean isMetadata(String text) {
    int colon = text.indexOf(':');
    return text.startsWith("[")
        && text.endsWith("]")
        && colon > 1
        && colon <= 8
        && text.substring(1, colon).chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '#');
  }
}
