package eu.restart.refrain.comparison;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Outcome.Given;
import eu.restart.refrain.comparison.Outcome.Refused;
import eu.restart.refrain.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tests of the codes of one table, with the effects they belong to: people within each group, or
 * whole groups, never mentions; a test that must not be given is a value with its rule.
 *
 * @param outcomes one for each effect, in its order
 * @param tests how many p are given, by which each is adjusted
 * @param notAsked ids of the groups that were not asked the question and are left out
 */
public record Testing(
    Effects effects, Plan plan, List<Outcome> outcomes, int tests, List<String> notAsked) {
  /** Copies the lists and checks that each code has its outcome. */
  public Testing {
    outcomes = List.copyOf(outcomes);
    notAsked = List.copyOf(notAsked);
    if (outcomes.size() != effects.all().size()
        || tests != outcomes.stream().filter(Given.class::isInstance).count()) {
      throw new IllegalStateException(outcomes.size() + " outcomes, " + tests + " tests");
    }
  }

  /**
   * Tests every code of a table, or says why not.
   *
   * @throws IllegalArgumentException where no participant has the attribute, or a planned code is
   *     no row of the table
   */
  public static Testing of(
      Corpus corpus, Mentions mentions, Division division, Scope scope, Plan plan) {
    return of(corpus, mentions, division, scope, Set.of(), plan);
  }

  /**
   * Tests every code of a table without some columns, or says why not.
   *
   * @param withheld ids of columns that must not be told of
   * @throws IllegalArgumentException where no participant has the attribute, or a planned code is
   *     no row of the table
   */
  public static Testing of(
      Corpus corpus,
      Mentions mentions,
      Division division,
      Scope scope,
      Set<String> withheld,
      Plan plan) {
    Effects.check(corpus, division);
    Divided divided = Divided.of(corpus, mentions, division, scope, withheld);
    plan.planned()
        .ifPresent(
            planned -> {
              if (!divided.codes().containsAll(planned.codes())) {
                throw new IllegalArgumentException("a planned code is no row of the table");
              }
            });
    Refusals refusals = new Refusals(corpus, divided, division, mentions.basis(), plan);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    Optional<Refused> table = refusals.beforeUnits();
    Optional<Units> units = table.isPresent() ? Optional.empty() : Units.of(divided, division);
    if (table.isEmpty()) {
      table = units.isEmpty() ? Optional.of(refusals.noUnits()) : refusals.ofTable(units.get());
    }
    if (table.isPresent()) {
      Refused refused = table.get();
      divided.codes().forEach(code -> outcomes.put(code, refused));
    } else {
      test(corpus, divided, refusals, units.orElseThrow(), plan, outcomes);
    }
    return new Testing(
        Effects.of(divided, division, mentions.basis()),
        plan,
        divided.codes().stream().map(outcomes::get).map(Objects::requireNonNull).toList(),
        (int) outcomes.values().stream().filter(Given.class::isInstance).count(),
        notAsked(divided));
  }

  private static void test(
      Corpus corpus,
      Divided divided,
      Refusals refusals,
      Units units,
      Plan plan,
      Map<String, Outcome> outcomes) {
    List<String> open = new ArrayList<>();
    for (String code : divided.codes()) {
      refusals
          .ofCode(units, code)
          .ifPresentOrElse(refused -> outcomes.put(code, refused), () -> open.add(code));
    }
    Map<String, Trial> trials = new LinkedHashMap<>();
    if (!open.isEmpty()) {
      Agreement agreement = Agreement.of(corpus, plan.agreement(), units.groups());
      for (String code : open) {
        refusals
            .agreement(agreement, units, code)
            .ifPresentOrElse(
                refused -> outcomes.put(code, refused),
                () -> trials.put(code, Trial.of(divided, units, code, plan)));
      }
    }
    outcomes.putAll(Family.of(trials, units, plan.level()));
  }

  private static List<String> notAsked(Divided divided) {
    Optional<String> question = divided.ground().scope().question();
    return divided.ground().people().stream()
        .map(Roster.Person::group)
        .distinct()
        .filter(group -> question.isPresent() && !divided.ground().isAsked(group, question.get()))
        .toList();
  }

  /** The outcome of a code. */
  public Outcome outcome(String code) {
    for (int i = 0; i < outcomes.size(); i++) {
      if (effects.all().get(i).code().equals(code)) {
        return outcomes.get(i);
      }
    }
    throw new IllegalArgumentException("no row " + code);
  }

  /** Whether the hypotheses were not written down before. */
  public boolean isExploratory() {
    return plan.planned().isEmpty();
  }

  /**
   * The rows of {@link Effects#sheet} with test, p, Holm, BH, smallest p, rule and reading: either
   * the figures, or the rule's number and why.
   */
  public Sheet sheet(Language language, Codebook codebook) {
    Sheet left = effects.sheet(language, codebook);
    List<String> header = new ArrayList<>(left.header());
    header.addAll(List.of("test", "p", "p Holm", "p BH", "smallest p", "rule", "reading"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      List<String> row = new ArrayList<>(left.rows().get(i));
      row.addAll(cells(outcomes.get(i), language));
      rows.add(row);
    }
    return new Sheet(header, rows);
  }

  private List<String> cells(Outcome outcome, Language language) {
    Map<String, String> words = RuleWords.in(language);
    return switch (outcome) {
      case Given given ->
          List.of(
              given.method().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              figure(given.p()),
              figure(given.holm()),
              figure(given.bh()),
              given.method() == Outcome.Method.CHI_SQUARE ? "" : figure(given.smallest()),
              "",
              words.getOrDefault("groups", Outcome.WORDING)
                  + ", "
                  + (isExploratory()
                      ? words.getOrDefault("exploratory", "exploratory")
                      : words.getOrDefault("planned", "planned")));
      case Refused refused ->
          List.of(
              "none",
              "",
              "",
              "",
              "",
              String.valueOf(refused.rule().number()),
              refused.said(language));
    };
  }

  private static String figure(double p) {
    return String.format(Locale.ROOT, p < 0.0001 ? "%.1e" : "%.4f", p);
  }
}
