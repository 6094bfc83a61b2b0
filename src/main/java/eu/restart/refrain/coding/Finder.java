package eu.restart.refrain.coding;

import eu.restart.refrain.language.Normal;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds quotes in one transcript: in what was said, then in what participants said, then in the
 * whole text with its labels and notes; to the letter, folded, word by word, and last by likeness.
 */
final class Finder {
  /** From this likeness on a passage is taken for the quote. */
  static final double LIKE_ENOUGH = 0.85;

  /** A second passage this near to the best makes the quote ambiguous. */
  private static final double AS_GOOD = 0.03;

  private static final double WORTH_NAMING = 0.4;

  private final Transcript transcript;
  private final List<Span> speech;
  private final List<Layer> layers;
  private final Map<String, Found> known = new HashMap<>();

  Finder(Transcript transcript) {
    this.transcript = transcript;
    String text = transcript.text();
    speech =
        transcript.parts().stream()
            .filter(part -> part.kind() == Part.Kind.SPEECH)
            .map(Part::span)
            .toList();
    List<Span> participants =
        transcript.turns().stream()
            .filter(turn -> !turn.moderator())
            .flatMap(turn -> turn.speech().stream())
            .sorted()
            .toList();
    layers =
        List.of(
            new Layer(text, speech),
            new Layer(text, participants),
            new Layer(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length()))));
  }

  Found find(String quote) {
    return known.computeIfAbsent(quote, this::search);
  }

  /** Whether the words at a span are those of the quote. */
  boolean agrees(Span span, String quote) {
    return words(span.of(transcript.text())).equals(words(quote));
  }

  private static List<String> words(String text) {
    return Words.of(Normal.of(text).text()).stream().map(Words.Word::form).toList();
  }

  private Found search(String quote) {
    if (quote.length() > transcript.text().length() * 2L + 1_000) {
      return Found.nowhere(List.of());
    }
    List<Span> exact = exact(quote);
    List<Span> said = exact.stream().filter(this::isSaid).toList();
    if (!said.isEmpty()) {
      return new Found(Anchor.of(Anchor.How.EXACT), said, List.of());
    }
    String folded = Normal.of(quote).text().strip();
    List<String> words = words(quote);
    if (folded.isEmpty()) {
      return Found.nowhere(List.of());
    }
    List<Span> spans = first(layers.subList(0, 2), layer -> layer.folded(folded));
    if (spans.isEmpty() && !exact.isEmpty()) {
      return new Found(Anchor.of(Anchor.How.EXACT), exact, List.of());
    }
    if (spans.isEmpty()) {
      spans = layers.get(2).folded(folded);
    }
    if (spans.isEmpty() && !words.isEmpty()) {
      spans = first(layers, layer -> layer.wordByWord(words));
    }
    return spans.isEmpty()
        ? like(words)
        : new Found(Anchor.of(Anchor.How.NORMALISED), spans, List.of());
  }

  private static List<Span> first(List<Layer> layers, Function<Layer, List<Span>> search) {
    return layers.stream()
        .map(search)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Found like(List<String> words) {
    List<Found.Like> all = new ArrayList<>();
    for (Layer layer : layers) {
      if (all.stream().noneMatch(one -> one.likeness() >= LIKE_ENOUGH)) {
        all.addAll(Resemblance.find(layer, words));
      }
    }
    Comparator<Found.Like> best = Comparator.comparingDouble(Found.Like::likeness).reversed();
    List<Found.Like> sorted =
        all.stream().filter(one -> one.likeness() >= WORTH_NAMING).sorted(best).toList();
    if (sorted.isEmpty() || sorted.getFirst().likeness() < LIKE_ENOUGH) {
      return Found.nowhere(sorted.stream().limit(1).toList());
    }
    Found.Like first = sorted.getFirst();
    List<Span> apart = new ArrayList<>();
    for (Found.Like one : sorted) {
      boolean asGood = one.likeness() >= Math.max(LIKE_ENOUGH, first.likeness() - AS_GOOD);
      if (asGood && apart.stream().noneMatch(span -> span.overlaps(one.span()))) {
        apart.add(one.span());
      }
    }
    return new Found(new Anchor(Anchor.How.FUZZY, first.likeness()), apart, List.of());
  }

  private List<Span> exact(String quote) {
    List<Span> inWords = new ArrayList<>();
    List<Span> bordered = new ArrayList<>();
    String text = transcript.text();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      Span span = new Span(at, at + quote.length());
      boolean border = Borders.at(text, span.start()) && Borders.at(text, span.end());
      (border ? bordered : inWords).add(span);
    }
    return bordered.isEmpty() ? inWords : bordered;
  }

  private boolean isSaid(Span span) {
    return inSpeech(span.start()) && inSpeech(span.end() - 1);
  }

  private boolean inSpeech(int offset) {
    int low = 0;
    int high = speech.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (speech.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < speech.size() && speech.get(low).contains(offset);
  }

  /** For people: the turn, and the line of the transcript at which it starts. */
  String where(Span span) {
    for (Turn turn : transcript.turns()) {
      if (turn.span().end() > span.start()) {
        return "turn " + turn.number() + " (line " + turn.line() + ")";
      }
    }
    return "the end";
  }

  Transcript transcript() {
    return transcript;
  }
}
