package eu.restart.refrain.reference;

import eu.restart.refrain.agreement.BennettS;
import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.agreement.Coefficient;
import eu.restart.refrain.agreement.CohenKappa;
import eu.restart.refrain.agreement.FleissKappa;
import eu.restart.refrain.agreement.GwetAc;
import eu.restart.refrain.agreement.Holsti;
import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.KrippendorffAlpha;
import eu.restart.refrain.agreement.Metric;
import eu.restart.refrain.agreement.PercentAgreement;
import eu.restart.refrain.agreement.Ratings;
import eu.restart.refrain.agreement.ScottPi;
import eu.restart.refrain.agreement.Weights;
import eu.restart.refrain.statistics.LogLikelihood;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Agreement of coders on given units. */
final class AgreementFigures {
  private static final double Z95 = 1.959963984540054;
  private static final int RESAMPLES = 20_000;

  private final Input input;
  private final String method;
  private final Values values;
  private final Weights weights;

  private AgreementFigures(Input input) {
    this.input = input;
    method = input.method().toLowerCase(Locale.ROOT);
    values = Values.of(input);
    weights = weights(input.text("weights").orElse(method.contains(" / ") ? "" : method));
  }

  static Figures of(Input input) {
    return new AgreementFigures(input).figures();
  }

  private Figures figures() {
    return alphas(fleiss(cohen(new Figures())))
        .with(() -> PercentAgreement.byUnit(values.counts()), "percent", "percent_agreement")
        .with(() -> PercentAgreement.byUnit(values.counts(), weights), "pa", "po")
        .with(() -> PercentAgreement.byValue(values.counts()), "percent_by_value")
        .with(
            () -> ratings().meanOverPairs(table -> PercentAgreement.byUnit(table.counts())),
            "mean_pairwise_percent")
        .with(() -> Holsti.of(ratings()), "holsti")
        .with(() -> expected(this::headline), "pe")
        .with(this::scott, "pi", "scott_pi")
        .with(() -> expected(this::scott), "pi_pe", "pe_pi")
        .with(
            () -> BennettS.of(values.counts(), weights),
            "S",
            "bennett_s",
            "brennan_prediger",
            "bp",
            "randolph")
        .with(() -> expected(() -> BennettS.of(values.counts(), weights)), "S_pe", "pe_S")
        .with(() -> GwetAc.ac1(values.counts()), "AC1")
        .with(() -> GwetAc.ac2(values.counts(), weights), "AC2", "AC")
        .with(() -> expected(() -> GwetAc.ac2(values.counts(), weights)), "pe_AC", "AC_pe");
  }

  private Figures cohen(Figures figures) {
    return figures
        .with(this::kappa, "kappa", "cohen", "cohen_kappa")
        .with(() -> expected(this::kappa), "kappa_pe", "pe_kappa")
        .with(
            () -> ratings().meanOverPairs(table -> CohenKappa.of(table, weights).kappa()),
            "mean_pairwise_kappa")
        .with(() -> cohen(Weights.IDENTITY).kappa(), "unweighted")
        .with(() -> cohen(Weights.LINEAR).kappa(), "linear", "kappa_linear")
        .with(() -> cohen(Weights.QUADRATIC).kappa(), "quadratic", "kappa_quadratic")
        .with(() -> cohen(weights).greatestObserved(), "po_max")
        .with(() -> cohen(weights).greatest(), "kappa_max")
        .with(() -> cohen(weights).error(), "ase", "se")
        .with(() -> cohen(weights).errorAtZero(), "ase_h0", "se0", "se_h0")
        .with(() -> end(-Z95), "ci95_low")
        .with(() -> end(Z95), "ci95_high")
        .with(this::z, "z")
        .with(
            () -> {
              OptionalDouble z = z();
              return z.isEmpty()
                  ? z
                  : OptionalDouble.of(LogLikelihood.p(z.getAsDouble() * z.getAsDouble(), 1));
            },
            "p_two_sided",
            "p");
  }

  private Figures fleiss(Figures figures) {
    Supplier<FleissKappa> fleiss = () -> FleissKappa.of(values.counts());
    return figures
        .with(() -> fleiss.get().kappa(), "fleiss", "fleiss_kappa")
        .with(() -> expected(() -> fleiss.get().kappa()), "pe_fleiss", "fleiss_pe")
        .with(() -> fleiss.get().categories(), "kappa_per_category")
        .with(
            () -> Values.byCategory(values.counts().categories(), fleiss.get().categories()),
            "per_category")
        .with(() -> fleiss.get().units(), "item_agreement");
  }

  private Figures alphas(Figures figures) {
    return figures
        .with(this::alpha, "alpha", "krippendorff")
        .with(() -> observed(this::alpha), "Do")
        .with(() -> expected(this::alpha), "De")
        .with(() -> alpha("nominal"), "nominal", "alpha_nominal")
        .with(() -> alpha("ordinal"), "ordinal", "alpha_ordinal")
        .with(() -> alpha("interval"), "interval", "alpha_interval")
        .with(() -> alpha("ratio"), "ratio", "alpha_ratio");
  }

  /** Cohen's where the method names him or there are two coders and nobody else is named. */
  private Coefficient kappa() {
    boolean fleiss = method.contains("fleiss") && !method.contains("cohen");
    if (fleiss || values.ratings().isEmpty()) {
      return FleissKappa.of(values.counts()).kappa();
    }
    return values.coders() == 2
        ? cohen(weights).kappa()
        : ratings().meanOverPairs(table -> CohenKappa.of(table, weights).kappa());
  }

  /** The coefficient that the method names first. */
  private Coefficient headline() {
    TreeMap<Integer, Supplier<Coefficient>> named = new TreeMap<>();
    named.put(Integer.MAX_VALUE, this::kappa);
    at(named, "fleiss", () -> FleissKappa.of(values.counts()).kappa());
    at(named, "cohen", this::kappa);
    at(named, "scott", this::scott);
    at(named, "gwet", () -> GwetAc.ac2(values.counts(), weights));
    at(named, "bennett", () -> BennettS.of(values.counts(), weights));
    at(named, "brennan", () -> BennettS.of(values.counts(), weights));
    at(named, "randolph", () -> BennettS.of(values.counts(), weights));
    return named.firstEntry().getValue().get();
  }

  private void at(
      Map<Integer, Supplier<Coefficient>> named, String word, Supplier<Coefficient> figure) {
    if (method.contains(word)) {
      named.put(method.indexOf(word), figure);
    }
  }

  private Coefficient scott() {
    return values.coders() == 2 ? ScottPi.of(values.pair()) : ratings().meanOverPairs(ScottPi::of);
  }

  private CohenKappa cohen(Weights by) {
    return CohenKappa.of(values.pair(), by);
  }

  private OptionalDouble z() {
    CohenKappa cohen = cohen(weights);
    return cohen.kappa().number().isPresent() && cohen.errorAtZero().orElse(0) > 0
        ? OptionalDouble.of(
            cohen.kappa().number().getAsDouble() / cohen.errorAtZero().getAsDouble())
        : OptionalDouble.empty();
  }

  private OptionalDouble end(double errors) {
    CohenKappa cohen = cohen(weights);
    return cohen.kappa().number().isPresent() && cohen.error().isPresent()
        ? OptionalDouble.of(
            cohen.kappa().number().getAsDouble() + errors * cohen.error().getAsDouble())
        : OptionalDouble.empty();
  }

  private Ratings<String> ratings() {
    return values.ratings().orElseThrow(() -> new UnfitInput("it is not known who gave what"));
  }

  private Coefficient alpha() {
    List<String> levels =
        List.of("nominal", "ordinal", "interval", "ratio").stream()
            .filter(method::contains)
            .toList();
    return alpha(
        input
            .text("level")
            .orElse(levels.size() == 1 ? levels.getFirst() : "nominal")
            .toLowerCase(Locale.ROOT));
  }

  private Coefficient alpha(String level) {
    return switch (level) {
      case "nominal" -> KrippendorffAlpha.of(values.counts(), Metric.nominal());
      case "ordinal" -> {
        if (!input.has("categories")) {
          values.numbers();
        }
        yield KrippendorffAlpha.of(values.counts(), Metric.ordinal());
      }
      case "interval" -> KrippendorffAlpha.of(values.numbers(), Metric.interval());
      case "ratio" -> KrippendorffAlpha.of(values.numbers(), Metric.ratio());
      default -> throw new UnfitInput("no level of measurement: " + level);
    };
  }

  private static OptionalDouble observed(Supplier<Coefficient> figure) {
    return part(figure.get(), Coefficient.Value::observed);
  }

  private static OptionalDouble expected(Supplier<Coefficient> figure) {
    return part(figure.get(), Coefficient.Value::expected);
  }

  private static OptionalDouble part(Coefficient figure, Function<Coefficient.Value, Double> part) {
    return figure instanceof Coefficient.Value value
        ? OptionalDouble.of(part.apply(value))
        : OptionalDouble.empty();
  }

  private static Weights weights(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("quadratic")) {
      return Weights.QUADRATIC;
    }
    return lower.contains("linear") ? Weights.LINEAR : Weights.IDENTITY;
  }

  /** The interval of alpha, with many draws, since the published one is random as well. */
  static Figures bootstrap(Input input) {
    AgreementFigures agreement = new AgreementFigures(input);
    Bootstrap plan =
        new Bootstrap(
            Bootstrap.Scheme.UNITS,
            Math.max(RESAMPLES, (int) input.number("draws_in_source", RESAMPLES)),
            Bootstrap.DEFAULT.seed());
    Optional<Interval> interval = agreement.interval(plan);
    return new Figures()
        .with(agreement::alpha, "alpha")
        .with(() -> interval.map(Interval::error), "nonparametric_se", "se")
        .with(() -> interval.map(Interval::low), "nonparametric_ci95_low", "ci95_low")
        .with(() -> interval.map(Interval::high), "nonparametric_ci95_high", "ci95_high");
  }

  private Optional<Interval> interval(Bootstrap plan) {
    return switch (input.text("level").orElse("nominal").toLowerCase(Locale.ROOT)) {
      case "nominal" -> plan.alpha(List.of(values.counts()), Metric.nominal());
      case "ordinal" -> plan.alpha(List.of(values.numbers()), Metric.ordinal());
      case "interval" -> plan.alpha(List.of(values.numbers()), Metric.interval());
      case "ratio" -> plan.alpha(List.of(values.numbers()), Metric.ratio());
      default -> throw new UnfitInput("no level of measurement");
    };
  }

  /** NVivo's: the share of characters that both or neither coded, in per cent. */
  static Figures characters(Input input) {
    double both = input.number("coded_by_both");
    double neither = input.number("coded_by_neither");
    double total = input.number("total_characters");
    if (both + neither + input.number("coded_by_exactly_one") != total) {
      throw new UnfitInput("the parts do not add up to the characters");
    }
    return new Figures().with(() -> 100 * (both + neither) / total, "percent");
  }
}
