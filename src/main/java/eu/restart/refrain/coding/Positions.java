package eu.restart.refrain.coding;

import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The positions that the rows of one file state, all counted in one way.
 *
 * <p>That is the dialect's own way, unless another fits the quotes beside them better: then the one
 * that fits most rows, if they are at least three and at least half. Where there are no quotes
 * nothing is tried: how many positions fall within a word is told instead.
 */
final class Positions {
  private static final int FEWEST_ROWS = 3;

  /** Rows beyond these tell nothing new. */
  private static final int ROWS = 60;

  /** From this share of borders within a word on, positions look shifted. */
  private static final double SHIFTED = 0.1;

  private final Finder finder;
  private final String text;
  private final List<Claim> checkable;
  private final List<Claim> wordless;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Claim> agreed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Counting.Unit, Ruler> rulers = new EnumMap<>(Counting.Unit.class);
  private Counting counting = Counting.of(Offsets.Unit.UTF_16);
  private boolean twoForLineEnd;

  /** Settles how the positions of one file's claims are counted. */
  Positions(Finder finder, List<Claim> claims) {
    this.finder = finder;
    text = finder.transcript().text();
    List<Claim> stated = claims.stream().filter(claim -> claim.offsets().isPresent()).toList();
    checkable = stated.stream().filter(claim -> !claim.quote().isEmpty()).toList();
    List<Claim> empty = stated.stream().filter(claim -> claim.quote().isEmpty()).toList();
    if (!stated.isEmpty()) {
      Place file = Place.of(stated.getFirst().row().file());
      Counting own = Counting.of(stated.getFirst().offsets().orElseThrow().unit());
      counting = own;
      fit(file, own);
    }
    wordless = empty.stream().filter(this::isOfWords).toList();
    if (!wordless.isEmpty()) {
      tellWordless(Place.of(wordless.getFirst().row().file()));
    }
  }

  /** Where a claim says that it stands; nothing where it does not say, or the text ends before. */
  Optional<Span> of(Claim claim) {
    return claim.offsets().flatMap(offsets -> span(offsets, counting));
  }

  /** Whether the words there are those of the claim's quote. */
  boolean agrees(Claim claim) {
    return agreed.contains(claim);
  }

  /** What is to be said of the file as a whole. */
  List<Problem> problems() {
    return problems;
  }

  private Optional<Span> span(Offsets offsets, Counting way) {
    if (way.twoForLineEnd() != twoForLineEnd) {
      rulers.clear();
      twoForLineEnd = way.twoForLineEnd();
    }
    return rulers
        .computeIfAbsent(way.unit(), unit -> new Ruler(text, unit, twoForLineEnd))
        .span(offsets, way);
  }

  /** A stretch of white space is no words, as the empty quote says. */
  private boolean isOfWords(Claim claim) {
    return of(claim).map(span -> !span.of(text).isBlank()).orElse(false);
  }

  private void fit(Place file, Counting own) {
    agreeing(own);
    long fitting = agreed.size();
    if (fitting == checkable.size()) {
      return;
    }
    List<Claim> amiss = sample(checkable.stream().filter(one -> !agreed.contains(one)).toList());
    List<Claim> sample = sample(checkable);
    long most = sample.stream().filter(claim -> fits(claim, own)).count();
    for (Counting way : Counting.ALL) {
      boolean mends = amiss.stream().anyMatch(claim -> fits(claim, way));
      long count = mends ? sample.stream().filter(claim -> fits(claim, way)).count() : 0;
      if (count > most && count >= FEWEST_ROWS && count * 2 >= sample.size()) {
        most = count;
        counting = way;
      }
    }
    if (!counting.equals(own)) {
      agreeing(counting);
    }
    long now = agreed.size();
    if (!counting.equals(own)) {
      problems.add(
          Problem.note(
              file,
              "offsets-counted",
              "the positions fit the quotes of {0} of {1} rows when counted in {2}, and were read"
                  + " so; as this kind of file counts them they fit {3}",
              "",
              now,
              checkable.size(),
              shown(counting),
              fitting));
    }
    if (now < checkable.size()) {
      problems.add(
          Problem.note(
              file,
              "offsets-disagree",
              "at the positions of {0} of {1} rows other words stand than in their quotes; the"
                  + " quotes were followed",
              "",
              checkable.size() - now,
              checkable.size()));
    }
  }

  private void agreeing(Counting way) {
    agreed.clear();
    for (Claim claim : checkable) {
      if (fits(claim, way)) {
        agreed.add(claim);
      }
    }
  }

  private static List<Claim> sample(List<Claim> claims) {
    List<Claim> sample = new ArrayList<>();
    int step = Math.max(1, claims.size() / ROWS);
    for (int i = 0; i < claims.size() && sample.size() < ROWS; i += step) {
      sample.add(claims.get(i));
    }
    return sample;
  }

  private boolean fits(Claim claim, Counting way) {
    Optional<Span> span = claim.offsets().flatMap(offsets -> span(offsets, way));
    return span.isPresent() && finder.agrees(span.get(), claim.quote().text());
  }

  private void tellWordless(Place file) {
    double now = within(counting);
    Counting better = counting;
    if (now >= SHIFTED && wordless.size() >= FEWEST_ROWS) {
      for (Counting way : Counting.ALL) {
        better = ragged(way) < ragged(better) ? way : better;
      }
      better = within(better) < now / 2 ? better : counting;
    }
    problems.add(
        now < SHIFTED
            ? Problem.warning(
                file,
                "offsets-unchecked",
                "{0} rows have positions and no words by which to check them; {1} of their ends"
                    + " fall within a word",
                "see that the transcript is the very text that was coded, and look at some of them",
                wordless.size(),
                percent(now))
            : better.equals(counting)
                ? Problem.warning(
                    file,
                    "offsets-unchecked",
                    "{0} rows have positions and no words, and {1} of their ends fall within a"
                        + " word: they seem shifted",
                    "send the very text that was coded, or an export with the words",
                    wordless.size(),
                    percent(now))
                : Problem.warning(
                    file,
                    "offsets-unchecked",
                    "{0} rows have positions and no words, and {1} of their ends fall within a"
                        + " word: they seem shifted; counted in {2} it would be {3}",
                    "send the very text that was coded, or an export with the words",
                    wordless.size(),
                    percent(now),
                    shown(better),
                    percent(within(better))));
  }

  /** The share of the wordless rows' ends that fall within a word, or outside the text. */
  private double within(Counting way) {
    int ends = 0;
    for (Claim claim : wordless) {
      Optional<Span> span = claim.offsets().flatMap(offsets -> span(offsets, way));
      ends += span.isEmpty() || !Borders.at(text, span.get().start()) ? 1 : 0;
      ends += span.isEmpty() || !Borders.at(text, span.get().end()) ? 1 : 0;
    }
    return ends / (2.0 * wordless.size());
  }

  /** How many ends are not those of words, at the side where a person would put them. */
  private long ragged(Counting way) {
    long ragged = 0;
    for (Claim claim : wordless) {
      Optional<Span> span = claim.offsets().flatMap(offsets -> span(offsets, way));
      boolean begins =
          span.isPresent()
              && Borders.at(text, span.get().start())
              && Character.isLetterOrDigit(text.codePointAt(span.get().start()));
      boolean ends =
          span.isPresent()
              && Borders.at(text, span.get().end())
              && !Character.isWhitespace(text.codePointBefore(span.get().end()));
      ragged += (begins ? 0 : 1) + (ends ? 0 : 1);
    }
    return ragged;
  }

  private static Argument shown(Counting way) {
    List<Argument> words = new ArrayList<>();
    words.add(
        switch (way.unit()) {
          case UTF_16 -> Phrase.of("UTF-16 units");
          case CODE_POINTS -> Phrase.of("code points");
          case BYTES -> Phrase.of("bytes of UTF-8");
        });
    words.add(way.first() == 0 ? Phrase.of("from 0") : Phrase.of("from 1"));
    words.add(way.lastIncluded() ? Phrase.of("the last included") : Phrase.of("the last excluded"));
    if (way.twoForLineEnd()) {
      words.add(Phrase.of("each line end as two"));
    }
    if (way.mark()) {
      words.add(Phrase.of("a byte order mark before the text"));
    }
    return new Argument.Listing(words);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%d %%", Math.round(share * 100));
  }
}
