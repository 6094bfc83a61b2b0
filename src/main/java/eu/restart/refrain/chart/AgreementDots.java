package eu.restart.refrain.chart;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.Standing;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.source.Csv;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far coders agree on each code: Krippendorff's alpha with its interval, and the thresholds
 * that he sets (2004).
 */
public record AgreementDots(Caption caption, List<Line> lines, ChartWords words) implements Figure {
  private static final List<String> HEADER =
      List.of("code", "label", "turns", "coded", "alpha", "low", "high", "standing");

  /**
   * A code, or all codes together.
   *
   * @param label its id is {@code *} for all codes together
   * @param units the turns
   * @param coded how often a coder gave the code to a turn: each turn once for each coder
   * @param alpha nothing where it is undefined
   * @param interval nothing where there is none
   */
  public record Line(
      Label label,
      int units,
      int coded,
      OptionalDouble alpha,
      Optional<Interval> interval,
      Standing standing) {}

  /** Copies the lines. */
  public AgreementDots {
    lines = List.copyOf(lines);
  }

  /** All codes together first, then the codes of these ids, in their order. */
  public static AgreementDots of(
      Agreement agreement,
      List<String> codes,
      Codebook codebook,
      Mentions people,
      ChartWords words) {
    Map<String, Set<String>> covered = codebook.withAllBelow(codes);
    List<Line> lines = new ArrayList<>();
    agreement
        .line(Optional.empty(), Optional.empty())
        .ifPresent(
            one ->
                lines.add(
                    line(
                        new Label("*", words.say(ChartWord.ALL_CODES)),
                        one,
                        coded(agreement, people, mention -> true))));
    for (String code : codes) {
      agreement
          .line(Optional.empty(), Optional.of(code))
          .ifPresent(
              one ->
                  lines.add(
                      line(
                          new Label(code, codebook.label(code, words.language())),
                          one,
                          coded(
                              agreement,
                              people,
                              mention ->
                                  covered.getOrDefault(code, Set.of()).contains(mention.code())))));
    }
    Caption caption =
        new Caption(
            words.say(ChartWord.AGREEMENT_TITLE),
            words.say(ChartWord.AGREEMENT_COUNTS),
            words.say(
                ChartWord.NOTE_AGREEMENT,
                Map.of(
                    "resamples", agreement.plan().resamples(), "seed", agreement.plan().seed())));
    return new AgreementDots(caption, lines, words);
  }

  private static Line line(Label label, Agreement.Line one, int coded) {
    return new Line(
        label, one.units(), coded, one.alpha().number(), one.interval(), one.standing());
  }

  private static int coded(Agreement agreement, Mentions people, Predicate<Mention> shown) {
    Set<List<Object>> each = new HashSet<>();
    for (Mention mention : people.all()) {
      if (!agreement.alone().contains(mention.group()) && shown.test(mention)) {
        mention
            .codings()
            .forEach(
                coding ->
                    each.add(List.of(mention.group(), mention.turn().number(), coding.coder())));
      }
    }
    return each.size();
  }

  /**
   * What people coded in the groups that are compared, in a cell for each code; codes below count
   * for the code above, as they do in alpha.
   */
  public static Evidence evidence(
      Agreement agreement, Collection<String> codes, Codebook codebook, Mentions people) {
    Evidence.Builder evidence = new Evidence.Builder();
    Map<String, Set<String>> covered = codebook.withAllBelow(codes);
    for (Mention mention : people.all()) {
      if (!agreement.alone().contains(mention.group())) {
        evidence.add("*", mention);
      }
    }
    for (String code : codes) {
      for (Mention mention : people.all()) {
        if (covered.getOrDefault(code, Set.of()).contains(mention.code())
            && !agreement.alone().contains(mention.group())) {
          evidence.add(code, mention);
        }
      }
    }
    return evidence.build();
  }

  @Override
  public AgreementDots with(Caption other) {
    return new AgreementDots(other, lines, words);
  }

  /** The value and its interval, or that there is none. */
  String value(Line line) {
    if (line.alpha().isEmpty()) {
      return words.say(ChartWord.UNDEFINED);
    }
    String value = words.hundredths(line.alpha().getAsDouble());
    return line.interval()
        .map(
            one ->
                value
                    + " ("
                    + words.hundredths(one.low())
                    + " – "
                    + words.hundredths(one.high())
                    + ")")
        .orElse(value);
  }

  @Override
  public String alternative() {
    long reliable = lines.stream().filter(one -> one.standing() == Standing.RELIABLE).count();
    long tentative = lines.stream().filter(one -> one.standing() == Standing.TENTATIVE).count();
    return Reading.opening(this, ChartWord.AGREEMENT)
        + " "
        + words.say(
            ChartWord.STANDINGS,
            Map.of("lines", lines.size(), "reliable", reliable, "tentative", tentative));
  }

  @Override
  public String reading() {
    return Reading.lines(
        alternative(),
        lines.stream().map(one -> one.label().text() + ": " + value(one) + ".").toList());
  }

  @Override
  public String csv() {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(
          List.of(
              line.label().id(),
              line.label().text(),
              String.valueOf(line.units()),
              String.valueOf(line.coded()),
              line.alpha().isPresent() ? digits(line.alpha().getAsDouble()) : "",
              line.interval().map(one -> digits(one.low())).orElse(""),
              line.interval().map(one -> digits(one.high())).orElse(""),
              line.standing().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    return Csv.write(HEADER, rows);
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
