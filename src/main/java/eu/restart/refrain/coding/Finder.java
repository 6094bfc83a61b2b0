package eu.restart.refrain.coding;

import eu.restart.refrain.language.Normal;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.SourceText;
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
import java.util.regex.Pattern;

/**
 * Finds quotes in one transcript: in what was said, then in what participants said, then in the
 * whole text with its labels and notes; folded, then word by word, and last by likeness.
 *
 * <p>A place where the quote stands to the letter is not preferred to one where only the lines are
 * broken otherwise: that would be a guess that nobody sees.
 */
final class Finder {
  /** From this likeness on a passage is taken for the quote. */
  static final double LIKE_ENOUGH = 0.8;

  /** A second passage this near to the best makes the quote ambiguous. */
  private static final double AS_GOOD = 0.03;

  private static final double WORTH_NAMING = 0.4;
  private static final int MOST_CANDIDATES = 3;

  /** The same words may take so many more signs, and as many again as they have. */
  private static final int SLACK = 40;

  private static final Pattern BRACKET = Pattern.compile("[(\\[{]");

  private final Transcript transcript;
  private final List<Layer> layers;
  private final SourceText.Lines lines;
  private final Map<String, Found> known = new HashMap<>();

  Finder(Transcript transcript) {
    this.transcript = transcript;
    String text = transcript.text();
    lines = new SourceText.Lines(text);
    List<Span> speech =
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
    layers = List.of(new Layer(text, speech), new Layer(text, participants), Elsewhere.whole(text));
  }

  Found find(String quote) {
    return known.computeIfAbsent(quote, this::search);
  }

  /** Whether a quote stands somewhere, to the letter or folded. */
  boolean holds(String quote) {
    return Elsewhere.holds(layers.getFirst(), quote) || Elsewhere.holds(layers.getLast(), quote);
  }

  /** Whether the words at a span are those of the quote. */
  boolean agrees(Span span, String quote) {
    String there = span.of(transcript.text());
    boolean maybe = Math.abs(there.length() - quote.length()) <= quote.length() + SLACK;
    return there.equals(quote) || (maybe && words(there).equals(words(quote)));
  }

  static List<String> words(String text) {
    return Words.of(Normal.of(text).text()).stream().map(Words.Word::form).toList();
  }

  private Found search(String quote) {
    if (quote.length() > transcript.text().length() * 2L + 1_000) {
      return Found.nowhere(List.of());
    }
    String folded = Normal.of(quote).text().strip();
    if (folded.isEmpty()) {
      return Found.nowhere(List.of());
    }
    List<String> words = words(quote);
    boolean noted = BRACKET.matcher(quote).find();
    List<Span> spans = first(noted, layer -> layer.folded(folded));
    if (spans.isEmpty() && !words.isEmpty()) {
      spans = first(noted, layer -> layer.wordByWord(words));
    }
    if (!spans.isEmpty()) {
      return Found.at(Anchor.of(Anchor.How.NORMALISED), literal(spans, quote));
    }
    Found inPieces = inPieces(quote);
    if (!inPieces.spans().isEmpty()) {
      return inPieces;
    }
    Found like = like(words);
    return like.spans().isEmpty() && !inPieces.pieces().isEmpty() ? inPieces : like;
  }

  /** A quote in which an ellipsis stands for words of the transcript. */
  private Found inPieces(String quote) {
    List<List<String>> pieces = Ellipsis.pieces(quote).stream().map(Finder::words).toList();
    if (pieces.size() < 2 || pieces.size() > Ellipsis.MOST_PIECES) {
      return Found.nowhere(List.of());
    }
    for (Layer layer : layers) {
      Map<Span, Integer> found = layer.inPieces(pieces, Ellipsis.MOST_LEFT_OUT);
      if (!found.isEmpty()) {
        return Found.shortened(found);
      }
    }
    List<Span> each = new ArrayList<>();
    for (List<String> piece : pieces) {
      first(false, layer -> layer.wordByWord(piece)).stream().findFirst().ifPresent(each::add);
    }
    return each.size() == pieces.size() ? Found.apart(each) : Found.nowhere(List.of());
  }

  /** Those that are the quote to the letter, lines apart; all where none is. */
  private List<Span> literal(List<Span> spans, String quote) {
    String wanted = inOneLine(quote);
    List<Span> literal =
        spans.stream()
            .filter(span -> inOneLine(span.of(transcript.text())).equals(wanted))
            .toList();
    return literal.isEmpty() ? spans : literal;
  }

  private static String inOneLine(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** How a quote was found at a span. */
  Anchor anchor(Found found, Span span, String quote) {
    Integer leftOut = found.leftOut().get(span);
    return span.of(transcript.text()).equals(quote)
        ? Anchor.of(Anchor.How.EXACT)
        : leftOut == null ? found.anchor() : new Anchor(Anchor.How.SHORTENED, 1, leftOut);
  }

  /**
   * What the first layer has that has any; what all have where the quote holds a note, which one
   * place may have as speech and another as a note.
   */
  private List<Span> first(boolean noted, Function<Layer, List<Span>> search) {
    List<Span> all = new ArrayList<>();
    for (Layer layer : layers) {
      if (noted || all.isEmpty()) {
        all.addAll(search.apply(layer));
      }
    }
    return all;
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
      return Found.nowhere(apart(sorted).stream().limit(MOST_CANDIDATES).toList());
    }
    double first = sorted.getFirst().likeness();
    List<Span> asGood =
        apart(sorted).stream()
            .filter(one -> one.likeness() >= Math.max(LIKE_ENOUGH, first - AS_GOOD))
            .map(Found.Like::span)
            .toList();
    return Found.at(new Anchor(Anchor.How.FUZZY, first, 0), asGood);
  }

  /** Those that overlap none before them. */
  private static List<Found.Like> apart(List<Found.Like> sorted) {
    List<Found.Like> apart = new ArrayList<>();
    for (Found.Like one : sorted) {
      if (apart.stream().noneMatch(other -> other.span().overlaps(one.span()))) {
        apart.add(one);
      }
    }
    return apart;
  }

  /** For people: the turn and the line of the transcript's file. */
  Argument where(Span span) {
    for (Turn turn : transcript.turns()) {
      if (turn.span().end() > span.start()) {
        return Phrase.of("turn {0} (line {1})", turn.number(), line(turn, span));
      }
    }
    return Phrase.of("the end");
  }

  /** The turn's own line where the text has other lines than the file, as in a document. */
  private int line(Turn turn, Span span) {
    boolean sameLines = lines.line(turn.span().start()) == turn.line();
    return sameLines && turn.span().contains(span.start()) ? lines.line(span.start()) : turn.line();
  }

  Transcript transcript() {
    return transcript;
  }
}
