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
      int at = 0;
      Times.Found found = Times.at(text, at, text.length()).orElse(null);
      while (found != null && found.bracketed()) {
        start = start.isPresent() ? start : Optional.of(found.time());
        at = Blank.skip(text, found.end(), text.length());
        found = Times.at(text, at, text.length()).orElse(null);
      }
      String said = text.substring(at);
      if (!said.isEmpty() && !isMetadata(said)) {
        draft.add(said, number, Optional.empty(), start, false);
      }
    }
    return Checked.of(draft.draft(Draft.Kind.CUES));
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
