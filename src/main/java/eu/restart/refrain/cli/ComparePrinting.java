package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Effects;
import eu.restart.refrain.comparison.Rates;
import eu.restart.refrain.comparison.Rounds;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.comparison.Testing;
import eu.restart.refrain.comparison.Wording;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.statistics.ClusteredPeople;
import java.util.ArrayList;
import java.util.List;

/** What {@code compare} prints: a table, and the notes on how to read it. */
final class ComparePrinting {
  private final StudyOptions options;
  private final Corpus corpus;
  private final Teller teller;

  ComparePrinting(StudyOptions options, Corpus corpus, Teller teller) {
    this.options = options;
    this.corpus = corpus;
    this.teller = teller;
  }

  void print(Comparison comparison) {
    Language language = options.language(corpus.study());
    if (options.format() == StudyOptions.Format.TEXT) {
      print(comparison.wideSheet(language, corpus.codebook(), Wording.ENGLISH));
    } else {
      print(comparison.sheet(language, corpus.codebook()));
    }
  }

  void print(Rates rates) {
    teller.table(
        rates.sheet(options.language(corpus.study()), corpus.codebook()),
        "participants",
        "per participant",
        "per 100 turns",
        "per 1000 words",
        "per minute",
        "top speaker");
    teller.note(
        Phrase.of(
            "turns and words: what the participants say; words of two languages, or of a translation"
                + " and an original, are not of one length: compare those rates within one only"));
    teller.note(
        Phrase.of(
            "top speaker: the share of the one who mentions it most often; without one: the mentions"
                + " that remain when one participant is left out, the fewest and the most"));
  }

  void print(Rounds rounds) {
    boolean all = options.format() != StudyOptions.Format.TEXT;
    teller.table(
        rounds.sheet(options.language(corpus.study()), corpus.codebook(), all),
        "what",
        "before",
        "after",
        "note");
    if (!all) {
      teller.note(
          Phrase.of(
              "{0} of {1} numbers did not change and are not listed; --format csv lists all",
              rounds.unchanged(), rounds.steps().size()));
    }
    teller.note(
        Phrase.of("before -> after, with the difference of the shares; no change is tested"));
  }

  void print(Testing testing) {
    print(testing.sheet(teller.language(), corpus.codebook()));
    note(testing.effects());
    teller.note(
        testing.isExploratory()
            ? Phrase.of(
                "tests: {0}, of {1} codes; each p two-sided and adjusted for their number;"
                    + " exploratory, so that BH is the one to read",
                testing.tests(), testing.outcomes().size())
            : Phrase.of(
                "tests: {0}, of {1} codes; each p two-sided and adjusted for their number;"
                    + " planned, so that Holm is the one to read",
                testing.tests(), testing.outcomes().size()));
    if (!testing.notAsked().isEmpty()) {
      teller.note(Phrase.of("not asked, and left out: {0}", String.join(", ", testing.notAsked())));
    }
    if (testing.tests() > 0) {
      teller.note(
          Phrase.of(
              "a p holds in these groups only, never for a country or a profession; people in a"
                  + " group answer each other, so that it looks smaller than it is: with groups of"
                  + " {0} and a likeness of {1} within each (which these data cannot tell), {2}"
                  + " people count as {3}",
              ClusteredPeople.GROUP,
              Phrase.decimal(ClusteredPeople.LIKENESS, 1),
              24,
              Math.round(new ClusteredPeople(24, ClusteredPeople.GROUP).effective())));
      teller.note(
          Phrase.of(
              "that questions were asked in the same words and with as much time, no program can"
                  + " see: judge it before reading a p"));
    }
  }

  void print(Effects found) {
    print(found.sheet(options.language(corpus.study()), corpus.codebook()));
    note(found);
  }

  private void note(Effects found) {
    teller.note(
        Phrase.of(
            "odds ratio: the sample one, ad / bc; Cliff's delta: over the turns in which each"
                + " person mentions it; they describe these people and nobody else"));
    if (!found.small().isEmpty()) {
      teller.note(
          Phrase.of(
              "fewer than three people, or would give those away, and left out: {0}",
              String.join(", ", found.small())));
    }
    if (found.columns().size() < 2) {
      teller.note(Phrase.of("there are no two columns of people to set beside each other"));
    }
  }

  /** Of a sheet of codes the reading comes in its language; the cells of all else are words. */
  private void print(Sheet sheet) {
    List<String> worded = new ArrayList<>(sheet.header());
    worded.removeAll(List.of("code", "theme", "label", "reading", "difference of"));
    teller.table(sheet, worded.toArray(String[]::new));
  }
}
