package eu.restart.refrain.coding;

import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Gives the claims of one file their places.
 *
 * <p>A quote that stands in several places is settled by its offsets, by its turn, by rows that say
 * the same and are as many as the places, or by its neighbours: where a coder's rows follow the
 * talk, and the last row before and the first row after that have one place only leave room for one
 * of them, it is that one. Nothing else is guessed.
 */
final class Placing {
  /** The share of steps from row to row that must go forward in a file that follows the talk. */
  private static final double IN_ORDER = 0.9;

  private static final int FEWEST_ROWS = 3;
  private static final int MOST_NAMED = 6;

  private final Finder finder;
  private final List<Claim> claims;
  private final Positions positions;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Optional<Found>> open = new ArrayList<>();

  private Placing(Finder finder, List<Claim> claims) {
    this.finder = finder;
    this.claims = claims;
    positions = new Positions(finder, claims);
  }

  /**
   * What became of the claims of a file.
   *
   * @param each one place a claim, in the claims' order
   * @param problems of the file as a whole
   */
  record Places(List<Placed> each, List<Problem> problems) {}

  static Places of(Finder finder, List<Claim> claims) {
    Placing placing = new Placing(finder, claims);
    claims.forEach(placing::place);
    placing.share();
    placing.settle();
    return new Places(placing.placed, placing.positions.problems());
  }

  private void place(Claim claim) {
    Optional<Span> offsets = positions.of(claim);
    Optional<Found> unsettled = Optional.empty();
    if (offsets.isPresent() && claim.quote().isEmpty()) {
      boolean blank = offsets.get().of(finder.transcript().text()).isBlank();
      placed.add(
          Placed.at(offsets.get(), Anchor.of(blank ? Anchor.How.OFFSETS : Anchor.How.UNCHECKED)));
    } else if (offsets.isPresent() && positions.agrees(claim)) {
      placed.add(Placed.at(offsets.get(), Anchor.of(Anchor.How.OFFSETS)));
    } else if (claim.quote().isEmpty()) {
      placed.add(Placed.nowhere(noQuote(claim)));
    } else {
      Found found = finder.find(claim.quote().text());
      if (found.spans().isEmpty()) {
        placed.add(Placed.nowhere(notFound(claim, found)));
      } else if (found.spans().size() == 1) {
        placed.add(sure(claim, found, found.spans().getFirst()));
      } else {
        placed.add(byTurn(claim, found));
        unsettled = placed.getLast().span().isEmpty() ? Optional.of(found) : Optional.empty();
      }
    }
    open.add(unsettled);
  }

  private Placed sure(Claim claim, Found found, Span span) {
    Anchor anchor = finder.anchor(found, span, claim.quote().text());
    if (anchor.how() == Anchor.How.SHORTENED) {
      return Placed.at(
          span,
          anchor,
          Problem.note(
              claim.quote().place(),
              "quote-shortened",
              "the quote was given to {0}, where {1} words stand that it leaves out",
              "",
              finder.where(span),
              anchor.leftOut()));
    }
    if (anchor.how() != Anchor.How.FUZZY) {
      return Placed.at(span, anchor);
    }
    return Placed.at(
        span,
        anchor,
        Problem.warning(
            claim.quote().place(),
            "quote-fuzzy",
            "the quote is not in the transcript to the letter; it was given to {0}, likeness {1}",
            "compare the two, and correct the one that is wrong",
            finder.where(span),
            percent(anchor.likeness())));
  }

  private Placed byTurn(Claim claim, Found found) {
    Optional<Turn> turn =
        claim.turn().text().matches("\\d{1,7}")
            ? finder.transcript().turn(Integer.parseInt(claim.turn().text()))
            : Optional.empty();
    List<Span> there =
        found.spans().stream()
            .filter(span -> turn.map(t -> t.span().overlaps(span)).orElse(false))
            .toList();
    return there.size() == 1
        ? settled(
            claim,
            found,
            there.getFirst(),
            "quote-by-turn",
            "the quote stands in {0} places and was given to {1}, by its turn")
        : Placed.nowhere(ambiguous(claim, found));
  }

  private Placed settled(Claim claim, Found found, Span span, String rule, String message) {
    Placed sure = sure(claim, found, span);
    List<Problem> problems = new ArrayList<>(sure.problems());
    problems.add(
        Problem.note(
            claim.quote().place(), rule, message, "", found.spans().size(), finder.where(span)));
    return new Placed(sure.span(), sure.anchor(), problems);
  }

  private void share() {
    Repeated.settle(claims, placed, open)
        .forEach(
            (row, span) -> {
              placed.set(
                  row,
                  settled(
                      claims.get(row),
                      open.get(row).orElseThrow(),
                      span,
                      "quote-each-place",
                      "the quote stands in {0} places, and as many rows have it: this one was given"
                          + " to {1}"));
              open.set(row, Optional.empty());
            });
  }

  private void settle() {
    List<String> coders = claims.stream().map(claim -> Coders.fold(claim.coder().text())).toList();
    for (String coder : coders.stream().distinct().toList()) {
      List<Integer> rows =
          IntStream.range(0, claims.size())
              .filter(i -> coders.get(i).equals(coder))
              .boxed()
              .toList();
      settle(rows);
    }
  }

  private void settle(List<Integer> rows) {
    List<Integer> sure = rows.stream().filter(i -> placed.get(i).span().isPresent()).toList();
    if (!followsTheTalk(sure)) {
      return;
    }
    int next = 0;
    for (int row : rows) {
      while (next < sure.size() && sure.get(next) < row) {
        next++;
      }
      Optional<Found> found = open.get(row);
      if (found.isPresent()) {
        int from = next == 0 ? 0 : start(sure.get(next - 1)).orElse(0);
        int to =
            next == sure.size()
                ? Integer.MAX_VALUE
                : start(sure.get(next)).orElse(Integer.MAX_VALUE);
        List<Span> between =
            found.get().spans().stream()
                .filter(span -> span.start() >= from && span.start() <= to)
                .toList();
        if (between.size() == 1) {
          Span span = between.getFirst();
          placed.set(
              row,
              settled(
                  claims.get(row),
                  found.get(),
                  span,
                  "quote-by-neighbours",
                  "the quote stands in {0} places and was given to {1}, by the rows around it"));
        }
      }
    }
  }

  private OptionalInt start(int row) {
    return placed
        .get(row)
        .span()
        .map(span -> OptionalInt.of(span.start()))
        .orElse(OptionalInt.empty());
  }

  private boolean followsTheTalk(List<Integer> sure) {
    int forward = 0;
    for (int i = 1; i < sure.size(); i++) {
      forward += start(sure.get(i)).orElse(0) >= start(sure.get(i - 1)).orElse(0) ? 1 : 0;
    }
    return sure.size() >= FEWEST_ROWS && forward >= IN_ORDER * (sure.size() - 1);
  }

  private static Problem noQuote(Claim claim) {
    return Problem.error(
        claim.quote().place(),
        "quote-empty",
        claim.offsets().isPresent()
            ? "the row has no quote, and its positions lie outside the transcript"
            : "the row has no quote",
        "fill it in, word for word as in the transcript");
  }

  private Problem notFound(Claim claim, Found found) {
    if (!found.pieces().isEmpty()) {
      return Problem.error(
          claim.quote().place(),
          "quote-pieces",
          "the pieces of the quote do not stand one after the other with at most {0} words between"
              + " them; they stand in: {1}",
          "make each piece a row of its own",
          Ellipsis.MOST_LEFT_OUT,
          new Argument.Listing(found.pieces().stream().map(finder::where).toList()));
    }
    if (found.best().isEmpty()) {
      return Problem.error(
          claim.quote().place(),
          "quote-not-found",
          "the quote is nowhere in the transcript, nor is anything like it",
          "see whether it comes from another transcript");
    }
    List<Argument> best = new ArrayList<>();
    for (Found.Like like : found.best()) {
      best.add(Phrase.of("{0}, likeness {1}", finder.where(like.span()), percent(like.likeness())));
    }
    return Problem.error(
        claim.quote().place(),
        "quote-not-found",
        best.size() == 1
            ? "the quote is nowhere in the transcript; the most like it is {0}"
            : "the quote is nowhere in the transcript; the most like it are {0}",
        "copy the quote from the transcript",
        new Argument.Listing(best));
  }

  private Problem ambiguous(Claim claim, Found found) {
    List<Argument> places = new ArrayList<>();
    found.spans().stream().limit(MOST_NAMED).map(finder::where).forEach(places::add);
    if (found.spans().size() > MOST_NAMED) {
      places.add(Argument.of("..."));
    }
    return Problem.error(
        claim.quote().place(),
        "quote-ambiguous",
        "the quote stands in {0} places: {1}",
        "make it longer, or add a column turn with the turn's number",
        found.spans().size(),
        new Argument.Listing(places));
  }

  private static String percent(double likeness) {
    return String.format(Locale.ROOT, "%d %%", (int) Math.floor(likeness * 100));
  }
}
