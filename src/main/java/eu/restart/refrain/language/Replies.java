package eu.restart.refrain.language;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of assent and dissent with which a listener begins, from lists that are written for each
 * language. A phrase counts at the beginning of a clause within the first words of a turn; fillers
 * may stand before it, a negation may not, and what ends with a question mark is a question.
 */
public final class Replies {
  /** A phrase starts among so many words of a turn at the most. */
  public static final int FIRST_WORDS = 8;

  private static final String ENDS = ".!?…;:";
  private static final String PAUSES = ENDS + ",–—()«»“”„\"";

  private final Map<String, List<Phrase>> phrases;
  private final Set<String> openers;
  private final Set<String> negations;

  private Replies(Language language) {
    phrases = new HashMap<>();
    for (Kind kind : Kind.values()) {
      for (String line : WordList.lines(kind.list, language)) {
        Phrase phrase = Phrase.of(kind, line);
        phrases.computeIfAbsent(phrase.words().getFirst(), key -> new ArrayList<>()).add(phrase);
      }
    }
    openers = WordList.read("openers", language);
    negations = Negation.of(language);
  }

  /** What a phrase says of another's statement. */
  public enum Kind {
    /** It agrees. */
    ASSENT("assent"),
    /** It disagrees. */
    DISSENT("dissent");

    private final String list;

    Kind(String list) {
      this.list = list;
    }
  }

  /**
   * A phrase that was found.
   *
   * @param span 0-based within the turn's text, in UTF-16 units
   */
  public record Found(Kind kind, Span span) {}

  private record Phrase(Kind kind, List<String> words, boolean whole, boolean last) {
    static Phrase of(Kind kind, String line) {
      List<String> words = Words.of(line).stream().map(Words.Word::form).toList();
      return new Phrase(kind, words, line.startsWith("="), words.size() == 1 || line.endsWith("."));
    }
  }

  /** Prepares for talk in a language; one without lists has no replies. */
  public static Replies in(Language language) {
    return new Replies(language);
  }

  /** Whether there are lists for the language. */
  public boolean isKnown() {
    return !phrases.isEmpty();
  }

  /** The first phrase of a turn; at one place the longest, and of equal ones dissent. */
  public Optional<Found> of(String said) {
    Turn turn = new Turn(said, Words.of(said));
    for (int at = 0; at < Math.min(FIRST_WORDS, turn.words.size()); at++) {
      if (isOpen(turn, at)) {
        Optional<Found> found = at(turn, at);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> at(Turn turn, int at) {
    Optional<Phrase> best = Optional.empty();
    for (Phrase phrase : phrases.getOrDefault(turn.form(at), List.of())) {
      if (fits(turn, at, phrase)
          && best.filter(one -> one.words().size() > phrase.words().size()).isEmpty()
          && best.filter(
                  one -> one.words().size() == phrase.words().size() && one.kind() == Kind.DISSENT)
              .isEmpty()) {
        best = Optional.of(phrase);
      }
    }
    return best.map(
        phrase ->
            new Found(
                phrase.kind(), new Span(turn.start(at), turn.end(at + phrase.words().size() - 1))));
  }

  private boolean fits(Turn turn, int at, Phrase phrase) {
    int size = phrase.words().size();
    if (at + size > turn.words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!turn.form(at + i).equals(phrase.words().get(i))
          || (i > 0 && turn.hasBetween(at + i - 1, ENDS))) {
        return false;
      }
    }
    int last = at + size - 1;
    int end = last;
    while (!turn.hasBetween(end, PAUSES) && openers.contains(turn.form(end + 1))) {
      end++;
    }
    boolean closed = turn.hasBetween(end, PAUSES);
    boolean asks = turn.hasBetween(end, "?");
    return !asks
        && (!phrase.last() || closed)
        && (!phrase.whole() || (at == 0 && last == turn.words.size() - 1));
  }

  /** Whether a clause begins here, or nothing but fillers stand before. */
  private boolean isOpen(Turn turn, int at) {
    for (int before = at - 1; before >= 0; before--) {
      if (turn.hasBetween(before, PAUSES)) {
        return true;
      }
      String form = turn.form(before);
      if (!openers.contains(form) || negations.contains(form)) {
        return false;
      }
    }
    return true;
  }

  /** A turn's words. */
  private record Turn(String said, List<Words.Word> words) {
    String form(int at) {
      return at < words.size() ? words.get(at).form() : "";
    }

    int start(int at) {
      return words.get(at).span().start();
    }

    int end(int at) {
      return words.get(at).span().end();
    }

    /** Whether one of these signs stands after a word; after the last the turn ends. */
    boolean hasBetween(int at, String signs) {
      boolean last = at >= words.size() - 1;
      String between = said.substring(end(at), last ? said.length() : start(at + 1));
      return (last && signs.contains(".") && !between.contains("?"))
          || between.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
  }
}
