package eu.restart.refrain.coding;

import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule of who said it: see {@link Mentions}. */
final class Attribution {
  private final List<Mentions.Remainder> remainder = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private int pieces;

  private Attribution() {}

  static Mentions mentions(Corpus corpus, Basis basis) {
    Attribution attribution = new Attribution();
    Codings counted = corpus.codings().of(basis);
    for (Transcript transcript : corpus.transcripts()) {
      attribution.attribute(transcript, counted.of(transcript.group()));
    }
    int kept = attribution.mentions.stream().mapToInt(one -> one.codings().size()).sum();
    if (kept + attribution.remainder.size() != attribution.pieces) {
      throw new IllegalStateException(
          attribution.pieces + " pieces in, " + (kept + attribution.remainder.size()) + " out");
    }
    return new Mentions(basis, attribution.mentions, attribution.pieces, attribution.remainder);
  }

  /** A coding's share in one turn. */
  private record Piece(Coding coding, Turn turn, Span span) {}

  private void attribute(Transcript transcript, Codings codings) {
    Map<String, List<Piece>> byCodeAndTurn = new TreeMap<>();
    for (Coding coding : codings.all()) {
      boolean spoken = false;
      for (Turn turn : overlapping(transcript.turns(), coding.span())) {
        Optional<Span> share = coding.span().intersection(turn.span());
        if (share.isPresent() && words(transcript, turn, share.get())) {
          spoken = true;
          pieces++;
          if (turn.byParticipant()) {
            byCodeAndTurn
                .computeIfAbsent(coding.code() + "\n" + turn.number(), key -> new ArrayList<>())
                .add(new Piece(coding, turn, share.get()));
          } else {
            remainder.add(
                new Mentions.Remainder(
                    coding,
                    turn.moderator()
                        ? Mentions.Remainder.Why.MODERATOR
                        : Mentions.Remainder.Why.NOBODY));
          }
        }
      }
      if (!spoken) {
        pieces++;
        remainder.add(new Mentions.Remainder(coding, Mentions.Remainder.Why.NO_SPEECH));
      }
    }
    byCodeAndTurn.values().forEach(pieces -> mentions.addAll(merged(pieces)));
  }

  /** Turns are in order, so that the first that may overlap is found by halving. */
  private static List<Turn> overlapping(List<Turn> turns, Span span) {
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < turns.size() && turns.get(end).span().start() < span.end()) {
      end++;
    }
    return turns.subList(low, end);
  }

  private static boolean words(Transcript transcript, Turn turn, Span share) {
    return turn.speech().stream()
        .flatMap(speech -> speech.intersection(share).stream())
        .anyMatch(said -> Words.count(said.of(transcript.text())) > 0);
  }

  /** What is left of a mention where only one coder is heard; in pieces that no longer touch. */
  static List<Mention> alone(Mention mention, Coder coder) {
    if (mention.codings().stream().allMatch(coding -> coding.coder().equals(coder))) {
      return List.of(mention);
    }
    List<Piece> pieces = new ArrayList<>();
    for (Coding coding : mention.codings()) {
      Optional<Span> share = coding.span().intersection(mention.turn().span());
      if (coding.coder().equals(coder) && share.isPresent()) {
        pieces.add(new Piece(coding, mention.turn(), share.get()));
      }
    }
    return pieces.isEmpty() ? List.of() : merged(pieces);
  }

  private static List<Mention> merged(List<Piece> pieces) {
    List<Mention> merged = new ArrayList<>();
    List<Piece> sorted =
        pieces.stream()
            .sorted(Comparator.comparing(Piece::span).thenComparing(Piece::coding))
            .toList();
    List<Piece> run = new ArrayList<>();
    int end = -1;
    for (Piece piece : sorted) {
      if (!run.isEmpty() && piece.span().start() > end) {
        merged.add(mention(run));
        run = new ArrayList<>();
      }
      run.add(piece);
      end = Math.max(end, piece.span().end());
    }
    merged.add(mention(run));
    return merged;
  }

  private static Mention mention(List<Piece> run) {
    Piece first = run.getFirst();
    Span span = run.stream().map(Piece::span).reduce(first.span(), Span::union);
    List<Coding> codings = run.stream().map(Piece::coding).toList();
    return new Mention(
        first.coding().group(), first.turn(), span, first.coding().code(), about(codings), codings);
  }

  /** What most codings say; nothing where two are said equally often. */
  private static Optional<String> about(List<Coding> codings) {
    Map<String, Long> votes =
        codings.stream()
            .flatMap(coding -> coding.about().stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<String> first =
        votes.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
  }
}
