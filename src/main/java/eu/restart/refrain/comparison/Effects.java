package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.statistics.OddsRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far apart people are on each code, by role, country or an attribute: effect sizes, which
 * describe these people and say nothing of any others.
 *
 * @param columns ids, in the study's order or sorted
 * @param small ids of the columns with fewer than three people, or with people whose numbers would
 *     give those away, which are left out
 * @param all one for each code, in codebook order
 */
public record Effects(
    Division division, Basis basis, List<String> columns, List<String> small, List<Effect> all) {
  /** Copies the lists. */
  public Effects {
    columns = List.copyOf(columns);
    small = List.copyOf(small);
    all = List.copyOf(all);
  }

  /**
   * The effects of a division; of an axis that does not divide people there are no columns.
   *
   * @throws IllegalArgumentException where no participant has the attribute
   */
  public static Effects of(Corpus corpus, Mentions mentions, Division division, Scope scope) {
    return of(corpus, mentions, division, scope, Set.of());
  }

  /**
   * The effects of a division without some columns.
   *
   * @param withheld ids of columns that must not be told of
   * @throws IllegalArgumentException where no participant has the attribute
   */
  public static Effects of(
      Corpus corpus, Mentions mentions, Division division, Scope scope, Set<String> withheld) {
    check(corpus, division);
    return of(Divided.of(corpus, mentions, division, scope, withheld), division, mentions.basis());
  }

  static Effects of(Divided divided, Division division, Basis basis) {
    return new Effects(
        division,
        basis,
        divided.columns(),
        divided.small(),
        divided.codes().stream().map(code -> Effect.of(divided, code)).toList());
  }

  static void check(Corpus corpus, Division division) {
    if (division instanceof Division.ByAttribute attribute
        && !Division.attributes(corpus.study()).contains(attribute.name())) {
      throw new IllegalArgumentException("no participant has the attribute " + attribute.name());
    }
  }

  /** The codes that may be told of, without what counts turns, for a release to the public. */
  public Effects told(Predicate<String> codes) {
    return new Effects(
        division,
        basis,
        columns,
        small,
        all.stream().filter(one -> codes.test(one.code())).map(Effect::ofPeople).toList());
  }

  /** The effect of a code. */
  public Effect effect(String code) {
    return all.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + code));
  }

  /**
   * One row for each code: code, label, "k of n" of each column, then difference, difference of,
   * odds ratio, which odds ratio, Cliff's delta, Cramer's V; what cannot be given is empty.
   */
  public Sheet sheet(Language language, Codebook codebook) {
    List<String> header = new ArrayList<>(List.of("code", "label"));
    header.addAll(columns);
    header.addAll(
        List.of(
            "difference",
            "difference of",
            "odds ratio",
            "which odds ratio",
            "Cliff's delta",
            "Cramer's V"));
    List<List<String>> rows = new ArrayList<>();
    for (Effect one : all) {
      List<String> row = new ArrayList<>();
      row.add(one.code());
      row.add(codebook.label(one.code(), language));
      one.shares().forEach(share -> row.add(share.participants() + " of " + share.of()));
      row.add(one.gap().map(gap -> figure(gap.difference())).orElse(""));
      row.add(one.gap().map(gap -> gap.first() + " - " + gap.second()).orElse(""));
      row.add(one.oddsRatio().map(ratio -> figure(ratio.value())).orElse(""));
      row.add(one.oddsRatio().map(ratio -> name(ratio.kind())).orElse(""));
      row.add(figure(one.cliffsDelta()));
      row.add(figure(one.cramersV()));
      rows.add(row);
    }
    return new Sheet(header, rows);
  }

  private static String name(OddsRatio.Kind kind) {
    return switch (kind) {
      case SAMPLE -> "sample";
      case SAMPLE_HALF_ADDED -> "sample, 0.5 added";
    };
  }

  private static String figure(OptionalDouble value) {
    return value.isPresent() ? figure(value.getAsDouble()) : "";
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
