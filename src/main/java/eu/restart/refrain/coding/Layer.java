package eu.restart.refrain.coding;

import eu.restart.refrain.language.Normal;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Some stretches of a transcript's text one after the other, folded for finding quotes that run
 * over what stands between them, with the way back to the offsets of the whole text.
 */
final class Layer {
  private static final int MOST_RUNS = 2_000;

  private final int[] origins;
  private final Normal normal;
  private final List<Words.Word> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  Layer(String text, List<Span> stretches) {
    StringBuilder joined = new StringBuilder();
    int[] from = new int[text.length() + stretches.size()];
    for (Span stretch : stretches) {
      if (!joined.isEmpty()) {
        from[joined.length()] = from[joined.length() - 1] + 1;
        joined.append('\n');
      }
      for (int at = stretch.start(); at < stretch.end(); at++) {
        from[joined.length() + at - stretch.start()] = at;
      }
      joined.append(text, stretch.start(), stretch.end());
    }
    origins = Arrays.copyOf(from, joined.length());
    normal = Normal.of(joined.toString());
    words = Words.of(normal.text());
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).form(), key -> new ArrayList<>()).add(i);
    }
  }

  /** Where a folded text stands, at borders of words where it does so anywhere. */
  List<Span> folded(String needle) {
    String text = normal.text();
    List<Span> inWords = new ArrayList<>();
    List<Span> bordered = new ArrayList<>();
    for (int at : at(needle)) {
      Span folded = new Span(at, at + needle.length());
      boolean border = Borders.at(text, folded.start()) && Borders.at(text, folded.end());
      (border ? bordered : inWords).add(origin(folded));
    }
    return bordered.isEmpty() ? inWords : bordered;
  }

  /**
   * By the rarest word that lies within the needle whole; by going through the text without one.
   */
  private List<Integer> at(String needle) {
    String text = normal.text();
    List<Words.Word> within = Words.of(needle);
    List<Integer> found = new ArrayList<>();
    if (within.size() < 3) {
      for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        found.add(at);
      }
      return found;
    }
    Words.Word rarest = within.get(1);
    for (Words.Word word : within.subList(2, within.size() - 1)) {
      rarest = places(word.form()).size() < places(rarest.form()).size() ? word : rarest;
    }
    for (int place : places(rarest.form())) {
      int at = words.get(place).span().start() - rarest.span().start();
      if (at >= 0 && text.startsWith(needle, at)) {
        found.add(at);
      }
    }
    return found;
  }

  /** Where these words stand one after the other, whatever signs are between them. */
  List<Span> wordByWord(List<String> sought) {
    return runs(sought).stream().map(run -> span(run.first, run.end)).toList();
  }

  /**
   * Where pieces stand one after the other with at most so many words between two of them, and how
   * many words stand between them in all. Where there are more than {@link #MOST_RUNS} ways to
   * begin, these beginnings, of which there is no telling.
   */
  Map<Span, Integer> inPieces(List<List<String>> pieces, int most) {
    Set<Run> runs = new LinkedHashSet<>(runs(pieces.getFirst()));
    for (List<String> piece : pieces.subList(1, pieces.size())) {
      List<Run> next = runs(piece);
      Set<Run> longer = new LinkedHashSet<>();
      for (Run run : runs) {
        for (int i = firstFrom(next, run.end); i < next.size(); i++) {
          if (next.get(i).first - run.end > most) {
            break;
          }
          longer.add(new Run(run.first, next.get(i).end));
        }
      }
      runs = longer;
      if (runs.size() > MOST_RUNS) {
        break;
      }
    }
    int quoted = pieces.stream().mapToInt(List::size).sum();
    Map<Span, Integer> found = new TreeMap<>();
    runs.forEach(
        run -> found.put(span(run.first, run.end), Math.max(0, run.end - run.first - quoted)));
    return found;
  }

  /** A run of words; 0-based, end excluded. */
  private record Run(int first, int end) {}

  private List<Run> runs(List<String> sought) {
    int rarest = 0;
    for (int i = 1; i < sought.size(); i++) {
      rarest = places(sought.get(i)).size() < places(sought.get(rarest)).size() ? i : rarest;
    }
    List<Run> found = new ArrayList<>();
    for (int place : places(sought.get(rarest))) {
      int first = place - rarest;
      if (stand(sought, first)) {
        found.add(new Run(first, first + sought.size()));
      }
    }
    return found;
  }

  private boolean stand(List<String> sought, int first) {
    if (first < 0 || first + sought.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < sought.size(); i++) {
      if (!words.get(first + i).form().equals(sought.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int firstFrom(List<Run> runs, int word) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).first < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index).form();
  }

  /** The 0-based places of a word, in order. */
  List<Integer> places(String word) {
    return places.getOrDefault(word, List.of());
  }

  /** Where a run of words stands in the whole text; 0-based, end excluded. */
  Span span(int first, int end) {
    return origin(new Span(words.get(first).span().start(), words.get(end - 1).span().end()));
  }

  private Span origin(Span folded) {
    Span joined = normal.original(folded);
    return new Span(origins[joined.start()], origins[joined.end() - 1] + 1);
  }
}
