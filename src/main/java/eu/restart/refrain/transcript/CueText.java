package eu.restart.refrain.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a cue without its tags, a piece for each voice. */
final class CueText {
  private static final int LONGEST_TAG = 200;
  private static final String TAGS = " v c i b u ruby rt lang font s em strong ";

  private CueText() {}

  /** What one voice says in a cue. */
  record Said(Optional<String> speaker, String text) {}

  static List<Said> of(String cue) {
    List<Said> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Optional<String> speaker = Optional.empty();
    int at = 0;
    while (at < cue.length()) {
      int close = cue.charAt(at) == '<' ? close(cue, at) : -1;
      if (close < 0) {
        text.append(cue.charAt(at++));
        continue;
      }
      String tag = cue.substring(at + 1, close);
      if (tag.equals("v")
          || tag.startsWith("v ")
          || tag.startsWith("v.")
          || tag.startsWith("v\t")) {
        end(pieces, speaker, text);
        int space = tag.indexOf(' ');
        String name = space < 0 ? "" : Blank.collapsed(References.read(tag.substring(space)));
        speaker = name.isEmpty() ? Optional.empty() : Optional.of(name);
      }
      at = close + 1;
    }
    end(pieces, speaker, text);
    return pieces;
  }

  private static void end(List<Said> pieces, Optional<String> speaker, StringBuilder text) {
    String said = References.read(text.toString()).strip();
    if (!said.isEmpty()) {
      pieces.add(new Said(speaker, said));
    }
    text.setLength(0);
  }

  /** Where a tag ends; -1 where this is no tag but a sign of the talk. */
  private static int close(String cue, int open) {
    int limit = Math.min(cue.length(), open + LONGEST_TAG);
    int close = open + 1;
    while (close < limit && "<>".indexOf(cue.charAt(close)) < 0) {
      close++;
    }
    if (close >= limit || cue.charAt(close) == '<') {
      return -1;
    }
    String inside = cue.substring(open + 1, close);
    String name = inside.startsWith("/") ? inside.substring(1) : inside;
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    boolean known = end > 0 && TAGS.contains(" " + name.substring(0, end) + " ");
    return known || Times.parse(inside).isPresent() ? close : -1;
  }
}
