package eu.restart.refrain.comparison;

import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.statistics.Adjustment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tests of one table. Only those belong to it whose smallest possible p, times the number of
 * tests, reaches the level (Tarone 1990); who belongs is decided by the margins alone, before any
 * outcome is looked at.
 */
final class Family {
  private Family() {}

  static Map<String, Outcome> of(Map<String, Trial> trials, Units units, double level) {
    int divisor = divisor(trials, level);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    List<String> codes = new ArrayList<>();
    List<Double> p = new ArrayList<>();
    trials.forEach(
        (code, trial) -> {
          if (trial.smallest() * divisor <= level) {
            codes.add(code);
            p.add(trial.p());
          } else {
            outcomes.put(
                code,
                new Outcome.Refused(
                    Rule.OUT_OF_REACH,
                    Phrase.of(
                        "smallest possible p {0}; times the number of tests ({1}): {2}",
                        Phrase.decimal(trial.smallest(), 4),
                        divisor,
                        Phrase.decimal(Math.min(1, trial.smallest() * divisor), 3))));
          }
        });
    List<Double> holm = Adjustment.HOLM.of(p);
    List<Double> bh = Adjustment.BENJAMINI_HOCHBERG.of(p);
    for (int i = 0; i < codes.size(); i++) {
      Trial trial = Objects.requireNonNull(trials.get(codes.get(i)));
      outcomes.put(
          codes.get(i),
          new Outcome.Given(
              trial.method(),
              units.number(),
              units.strata().size(),
              trial.p(),
              holm.get(i),
              bh.get(i),
              trial.smallest()));
    }
    return outcomes;
  }

  /** The smallest K for which at most K tests have a smallest p of at most level / K. */
  private static int divisor(Map<String, Trial> trials, double level) {
    for (int k = 1; k < trials.size(); k++) {
      int divisor = k;
      long within =
          trials.values().stream().filter(one -> one.smallest() * divisor <= level).count();
      if (within <= k) {
        return k;
      }
    }
    return Math.max(1, trials.size());
  }
}
