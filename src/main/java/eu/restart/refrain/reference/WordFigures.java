package eu.restart.refrain.reference;

import eu.restart.refrain.source.Json;
import eu.restart.refrain.statistics.LabelScores;
import eu.restart.refrain.statistics.LogLikelihood;
import eu.restart.refrain.statistics.LogRatio;
import eu.restart.refrain.statistics.Overlap;
import eu.restart.refrain.statistics.TfIdf;
import eu.restart.refrain.statistics.WeightedLogOdds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/** Keyness, co-occurrence, and codes suggested beside codes that are true. */
final class WordFigures {
  private WordFigures() {}

  /** G2, chi-square, PMI and the like, of a table, of n12, n1, n2 and N, or of a, b, c and d. */
  static Figures association(Input input) {
    if (input.has("n12")) {
      return overlap(input);
    }
    if (input.has("table")) {
      return table(Input.decimals(Input.table(input.need("table"))), input);
    }
    double a = input.number("a");
    double b = input.number("b");
    double c = input.number("c");
    double d = input.number("d");
    double[][] table = {{a, b}, {c - a, d - b}};
    boolean allCells = input.method().toLowerCase(Locale.ROOT).contains("dunning");
    return table(table, input)
        .with(
            () -> allCells ? LogLikelihood.allCells(table) : LogLikelihood.twoCells(a, b, c, d),
            "G2")
        .with(() -> LogRatio.of(a, b, c, d), "log_ratio");
  }

  private static Figures overlap(Input input) {
    int n12 = input.whole("n12");
    int n1 = input.whole("n1");
    int n2 = input.whole("n2");
    int units = input.has("N") ? input.whole("N") : n1 + n2 - n12;
    Overlap overlap = new Overlap(n12, n1, n2, units);
    Figures figures =
        new Figures()
            .with(overlap::jaccard, "c", "jaccard")
            .with(overlap::ofRarer, "conditional_of_rarer_code", "overlap")
            .with(overlap::ofFirst, "n12/n1", "conditional_1")
            .with(overlap::ofSecond, "n12/n2", "conditional_2");
    if (!input.has("N")) {
      return figures;
    }
    double[][] table = overlap.table();
    return figures
        .with(overlap::lift, "lift")
        .with(overlap::pmi, "pmi")
        .with(overlap::npmi, "npmi")
        .with(() -> LogLikelihood.chiSquare(table), "chi2")
        .with(() -> LogLikelihood.allCells(table), "G2");
  }

  private static Figures table(double[][] table, Input input) {
    boolean chiSquare = input.method().toLowerCase(Locale.ROOT).contains("chi-square");
    return new Figures()
        .with(() -> LogLikelihood.allCells(table), "G2")
        .with(() -> LogLikelihood.williams(table), "G2_williams")
        .with(() -> LogLikelihood.chiSquare(table), "chi2")
        .with(() -> LogLikelihood.df(table), "df")
        .with(
            () ->
                LogLikelihood.p(
                    chiSquare ? LogLikelihood.chiSquare(table) : LogLikelihood.allCells(table),
                    LogLikelihood.df(table)),
            "p");
  }

  static Figures logOdds(Input input) {
    Map<String, WeightedLogOdds> odds =
        WeightedLogOdds.of(
            counts(input.members("counts_group1")),
            counts(input.members("counts_group2")),
            input.number("prior_per_word"));
    return new Figures()
        .with(() -> each(odds, WeightedLogOdds::z), "z")
        .with(() -> each(odds, WeightedLogOdds::delta), "delta", "log_odds");
  }

  private static Map<String, Integer> counts(Map<String, Json> members) {
    Map<String, Integer> counts = new TreeMap<>();
    members.forEach((word, count) -> counts.put(word, Input.whole(count)));
    return counts;
  }

  private static Map<String, Double> each(
      Map<String, WeightedLogOdds> odds, Function<WeightedLogOdds, Double> figure) {
    Map<String, Double> figures = new LinkedHashMap<>();
    odds.forEach((word, one) -> figures.put(word, figure.apply(one)));
    return figures;
  }

  static Figures logRatio(Input input) {
    if (!input.has("pairs")) {
      return association(input);
    }
    List<Double> ratios = new ArrayList<>();
    List<Double> logs = new ArrayList<>();
    for (Json pair : Input.list(input.need("pairs"))) {
      double[] rates = Input.numbers(pair);
      if (rates.length != 2) {
        throw new UnfitInput("no pair of rates");
      }
      ratios.add(rates[0] / rates[1]);
      logs.add(LogRatio.ofRates(rates[0], rates[1]));
    }
    if (ratios.isEmpty()) {
      throw new UnfitInput("no pairs of rates");
    }
    return new Figures()
        .with(() -> ratios, "ratio")
        .with(() -> logs, "log_ratio")
        .with(ratios::getFirst, "ratio_first")
        .with(logs::getFirst, "log_ratio_first")
        .with(() -> ratios.subList(1, ratios.size()), "ratio_rest")
        .with(() -> logs.subList(1, logs.size()), "log_ratio_rest");
  }

  static Figures tfIdf(Input input) {
    int[][] counts = Input.table(input.need("counts"));
    return new Figures().with(() -> TfIdf.idf(counts), "idf").with(() -> TfIdf.of(counts), "tfidf");
  }

  /** As scikit-learn prints them: an undefined figure counts 0. */
  static Figures scores(Input input) {
    LabelScores scores =
        LabelScores.of(Input.marks(input.need("y_true")), Input.marks(input.need("y_pred")));
    List<Double> precision = list(scores, LabelScores.Score::precision);
    List<Double> recall = list(scores, LabelScores.Score::recall);
    List<Double> f1 = list(scores, LabelScores.Score::f1);
    LabelScores.Score micro = scores.micro();
    return new Figures()
        .with(() -> precision, "precision")
        .with(() -> recall, "recall")
        .with(() -> f1, "f1")
        .with(() -> scores.codes().stream().map(LabelScores.Score::support).toList(), "support")
        .with(() -> List.of(mean(precision), mean(recall), mean(f1)), "macro")
        .with(
            () ->
                List.of(
                    micro.precision().orElse(0), micro.recall().orElse(0), micro.f1().orElse(0)),
            "micro")
        .with(scores::hammingLoss, "hamming", "hamming_loss")
        .with(scores::jaccard, "jaccard", "jaccard_samples")
        .with(scores::exact, "subset_accuracy", "accuracy");
  }

  private static List<Double> list(
      LabelScores scores, Function<LabelScores.Score, OptionalDouble> figure) {
    return scores.codes().stream().map(one -> figure.apply(one).orElse(0)).toList();
  }

  private static Optional<Double> mean(List<Double> values) {
    OptionalDouble mean = values.stream().mapToDouble(Double::doubleValue).average();
    return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
  }
}
