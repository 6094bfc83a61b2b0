package eu.restart.refrain.tagging;

import eu.restart.refrain.language.Words;
import java.util.ArrayList;
import java.util.List;

/** A word in which {@code *} stands for any letters. */
final class Glob {
  private final boolean open;
  private final boolean endless;
  private final List<String> segments;

  Glob(String glob) {
    open = glob.startsWith("*");
    endless = glob.endsWith("*");
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < glob.length()) {
      int star = glob.indexOf('*', from);
      int to = star < 0 ? glob.length() : star;
      if (to > from) {
        parts.add(glob.substring(from, to));
      }
      from = to + 1;
    }
    segments = List.copyOf(parts);
  }

  /** Whether it fits every word. */
  boolean isAny() {
    return segments.isEmpty();
  }

  /** Whether a word that holds the key fits for certain. */
  boolean isKeyEnough() {
    return segments.size() == 1;
  }

  /**
   * A stretch of every word that fits, with {@link Automaton#BORDER} for the word's start and end:
   * the start where the glob has one, else its longest part.
   */
  String key() {
    int best = 0;
    for (int i = 1; open && i < segments.size(); i++) {
      best = segments.get(i).length() > segments.get(best).length() ? i : best;
    }
    StringBuilder key = new StringBuilder();
    if (best == 0 && !open) {
      key.append(Automaton.BORDER);
    }
    key.append(segments.get(best));
    if (best == segments.size() - 1 && !endless) {
      key.append(Automaton.BORDER);
    }
    return key.toString();
  }

  /** Whether a word fits: each part as far left as it can stand, the last at the end if it must. */
  boolean fits(Words.Cursor word) {
    int at = 0;
    int last = segments.size() - 1;
    for (int i = 0; i <= last; i++) {
      String segment = segments.get(i);
      int from = at;
      if (i == last && !endless) {
        from = word.length() - segment.length();
        if (from < at || (i == 0 && !open && from != 0)) {
          return false;
        }
      }
      boolean fixed = (i == 0 && !open) || (i == last && !endless);
      int found = find(word, segment, from, fixed);
      if (found < 0) {
        return false;
      }
      at = found + segment.length();
    }
    return true;
  }

  private static int find(Words.Cursor word, String segment, int from, boolean fixed) {
    int latest = fixed ? from : word.length() - segment.length();
    for (int at = from; at <= latest && at + segment.length() <= word.length(); at++) {
      int i = 0;
      while (i < segment.length() && word.charAt(at + i) == segment.charAt(i)) {
        i++;
      }
      if (i == segment.length()) {
        return at;
      }
    }
    return -1;
  }
}
