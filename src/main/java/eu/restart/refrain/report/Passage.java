package eu.restart.refrain.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said in a turn, in whole sentences, each with its place in the transcript. */
final class Passage {
  /** A quote has at least so many characters. */
  static final int SHORTEST = 60;

  /** What is shorter than this takes the next sentence with it, where there is one. */
  private static final int CLEAR = 120;

  /** And at most so many. */
  static final int LONGEST = 350;

  private final String said;
  private final int[] origins;
  private final List<Span> sentences;

  /**
   * @param text the transcript's
   */
  Passage(String text, Turn turn, Language language) {
    StringBuilder folded = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (Span stretch : turn.speech()) {
      space(folded, places, stretch.start());
      for (int i = stretch.start(); i < stretch.end(); i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          space(folded, places, i);
        } else {
          folded.append(c);
          places.add(i);
        }
      }
    }
    said = folded.toString();
    origins = places.stream().mapToInt(Integer::intValue).toArray();
    sentences = sentences(said, language);
  }

  private static void space(StringBuilder folded, List<Integer> places, int at) {
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
      places.add(at);
    }
  }

  private static List<Span> sentences(String said, Language language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLocale(language.locale()));
    breaks.setText(said);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(new Span(start, end));
      start = end;
    }
    return sentences;
  }

  /**
   * The sentences in which a stretch of the transcript lies: its first ones where they are too many
   * for a quote, with those after and before them where they are too few; nothing where no whole
   * sentences have the length of a quote.
   */
  Optional<String> around(Span stretch) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentences.size(); i++) {
      if (touches(sentences.get(i), stretch)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    while (last > first && length(first, last) > LONGEST) {
      last--;
    }
    while (length(first, last) < CLEAR
        && last + 1 < sentences.size()
        && length(first, last + 1) <= LONGEST) {
      last++;
    }
    while (length(first, last) < SHORTEST && first > 0) {
      first--;
    }
    int length = length(first, last);
    return length < SHORTEST || length > LONGEST
        ? Optional.empty()
        : Optional.of(text(first, last));
  }

  private boolean touches(Span sentence, Span stretch) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (said.charAt(i) != ' ' && stretch.contains(origins[i])) {
        return true;
      }
    }
    return false;
  }

  private String text(int first, int last) {
    return said.substring(sentences.get(first).start(), sentences.get(last).end()).strip();
  }

  private int length(int first, int last) {
    return text(first, last).length();
  }
}
