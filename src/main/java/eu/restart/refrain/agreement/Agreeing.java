package eu.restart.refrain.agreement;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works out {@link Agreement}. */
final class Agreeing {
  private static final List<Boolean> NO_OR_YES = List.of(false, true);

  private final Bootstrap plan;
  private final Map<String, Set<String>> rows;

  private Agreeing(Bootstrap plan, Map<String, Set<String>> rows) {
    this.plan = plan;
    this.rows = rows;
  }

  static Agreement of(Corpus corpus, Bootstrap plan, Predicate<String> wanted) {
    List<CodedTurns> all =
        CodedTurns.of(corpus, Basis.HUMAN).stream()
            .filter(one -> wanted.test(one.group()))
            .toList();
    List<CodedTurns> shared = all.stream().filter(one -> one.coders().size() > 1).toList();
    Agreeing agreeing = new Agreeing(plan, corpus.codebook().withAllBelow(used(shared)));
    List<Agreement.Line> lines = new ArrayList<>();
    if (!shared.isEmpty()) {
      lines.addAll(agreeing.lines(Optional.empty(), shared));
    }
    for (CodedTurns one : shared) {
      lines.addAll(agreeing.lines(Optional.of(one.group()), List.of(one)));
    }
    return new Agreement(
        lines,
        Disagreeing.of(corpus, shared),
        all.stream().filter(one -> one.coders().size() < 2).map(CodedTurns::group).toList(),
        plan);
  }

  private static Set<String> used(List<CodedTurns> groups) {
    Set<String> used = new TreeSet<>();
    for (CodedTurns group : groups) {
      group.codes().values().forEach(turns -> turns.values().forEach(used::addAll));
    }
    return used;
  }

  private List<Agreement.Line> lines(Optional<String> group, List<CodedTurns> groups) {
    List<Agreement.Line> lines = new ArrayList<>();
    lines.add(overall(group, groups));
    rows.forEach((code, covered) -> lines.add(line(group, code, covered, groups)));
    return lines;
  }

  private Agreement.Line overall(Optional<String> group, List<CodedTurns> groups) {
    List<List<List<Set<String>>>> values =
        groups.stream().map(one -> values(one, codes -> codes)).toList();
    List<Set<String>> sets =
        values.stream().flatMap(List::stream).flatMap(List::stream).distinct().toList();
    List<Counts<Set<String>>> counts =
        values.stream().map(units -> Counts.of(sets, units)).toList();
    Counts<Set<String>> joined = joined(counts);
    return new Agreement.Line(
        group,
        Optional.empty(),
        joined.units(),
        names(groups),
        OptionalDouble.empty(),
        PercentAgreement.byUnit(joined),
        KrippendorffAlpha.of(joined, Masi.PASSONNEAU_2006),
        plan.alpha(counts, Masi.PASSONNEAU_2006),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Agreement.Line line(
      Optional<String> group, String code, Set<String> covered, List<CodedTurns> groups) {
    List<Counts<Boolean>> counts = groups.stream().map(one -> binary(one, covered)).toList();
    Counts<Boolean> joined = joined(counts);
    double prevalence = prevalence(joined);
    Coefficient alpha = KrippendorffAlpha.of(joined, Metric.nominal());
    boolean rare = prevalence < Agreement.RARE || prevalence > 1 - Agreement.RARE;
    boolean varies = alpha instanceof Coefficient.Value;
    return new Agreement.Line(
        group,
        Optional.of(code),
        joined.units(),
        names(groups),
        joined.units() == 0 ? OptionalDouble.empty() : OptionalDouble.of(prevalence),
        PercentAgreement.byUnit(joined),
        alpha,
        varies ? plan.alpha(counts, Metric.nominal()) : Optional.empty(),
        rare && varies ? Optional.of(GwetAc.ac1(joined)) : Optional.empty(),
        cohen(groups, covered),
        Optional.of(FleissKappa.of(joined).kappa()),
        others(groups, covered, joined, varies));
  }

  private static Optional<Agreement.Others> others(
      List<CodedTurns> groups, Set<String> covered, Counts<Boolean> joined, boolean varies) {
    if (groups.stream().mapToInt(one -> one.coders().size()).distinct().count() != 1) {
      return Optional.empty();
    }
    List<List<Optional<Boolean>>> units = new ArrayList<>();
    for (CodedTurns group : groups) {
      for (Turn turn : group.turns()) {
        units.add(
            group.coders().stream()
                .map(coder -> Optional.of(group.has(coder, turn, covered)))
                .toList());
      }
    }
    Ratings<Boolean> ratings = new Ratings<>(NO_OR_YES, units);
    Coefficient none = new Coefficient.Undefined(Coefficient.Why.NO_VARIATION);
    return Optional.of(
        new Agreement.Others(
            ratings.meanOverPairs(ScottPi::of),
            varies ? BennettS.of(joined) : none,
            varies ? GwetAc.ac1(joined) : none,
            Holsti.of(ratings)));
  }

  private static Optional<Coefficient> cohen(List<CodedTurns> groups, Set<String> covered) {
    List<Coder> coders = groups.getFirst().coders();
    if (coders.size() != 2 || groups.stream().anyMatch(one -> !one.coders().equals(coders))) {
      return Optional.empty();
    }
    List<Boolean> first = new ArrayList<>();
    List<Boolean> second = new ArrayList<>();
    for (CodedTurns group : groups) {
      for (Turn turn : group.turns()) {
        first.add(group.has(coders.get(0), turn, covered));
        second.add(group.has(coders.get(1), turn, covered));
      }
    }
    return Optional.of(CohenKappa.of(Crosstab.ofPairs(NO_OR_YES, first, second)).kappa());
  }

  /** Each turn with yes or no from each coder. */
  static Counts<Boolean> binary(CodedTurns group, Collection<String> covered) {
    return Counts.of(NO_OR_YES, values(group, codes -> codes.stream().anyMatch(covered::contains)));
  }

  private static <T> List<List<T>> values(CodedTurns group, Function<Set<String>, T> value) {
    List<List<T>> units = new ArrayList<>();
    for (Turn turn : group.turns()) {
      units.add(
          group.coders().stream().map(coder -> value.apply(group.codes(coder, turn))).toList());
    }
    return units;
  }

  private static <T> Counts<T> joined(List<Counts<T>> counts) {
    return counts.stream().reduce(Counts::and).orElseThrow();
  }

  private static double prevalence(Counts<Boolean> counts) {
    double yes = 0;
    double values = 0;
    for (int u = 0; u < counts.units(); u++) {
      yes += counts.count(u, 1);
      values += counts.values(u);
    }
    return values == 0 ? 0 : yes / values;
  }

  private static List<String> names(List<CodedTurns> groups) {
    return groups.stream()
        .flatMap(group -> group.coders().stream())
        .map(Coder::name)
        .distinct()
        .sorted()
        .toList();
  }
}
