package eu.restart.refrain.reference;

import eu.restart.refrain.agreement.Alignment;
import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.agreement.Continuum;
import eu.restart.refrain.agreement.Dissimilarity;
import eu.restart.refrain.agreement.Gamma;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Alignments of stretches that coders marked freely. */
final class GammaFigures {
  private GammaFigures() {}

  static Figures alignment(Input input) {
    Continuum continuum = UnitizingFigures.continuum(input);
    Dissimilarity dissimilarity = dissimilarity(input);
    return new Figures()
        .with(
            () -> {
              Alignment best = Alignment.best(continuum, dissimilarity);
              if (!best.proven()) {
                throw new UnfitInput("the best alignment could not be proven");
              }
              return best.disorder();
            },
            "best_alignment_disorder")
        .with(() -> Gamma.of(continuum, dissimilarity, Bootstrap.DEFAULT.seed()).gamma(), "gamma")
        .with(
            () -> Gamma.of(continuum, dissimilarity, Bootstrap.DEFAULT.seed()).categories(),
            "gamma_cat")
        .with(
            () ->
                Gamma.mixedCategories(
                    continuum, Alignment.best(continuum, dissimilarity), dissimilarity),
            "observed_categories",
            "gamma_cat_observed");
  }

  /** Each stretch of the first coder beside each of the second, in the order they are written. */
  static Figures positional(Input input) {
    Dissimilarity dissimilarity = dissimilarity(input);
    List<List<Span>> coders = new ArrayList<>();
    Input.members(input.json())
        .values()
        .forEach(
            value -> {
              if (value instanceof Json.Arr list) {
                coders.add(list.items().stream().map(GammaFigures::span).sorted().toList());
              }
            });
    if (coders.size() != 2) {
      throw new UnfitInput(coders.size() + " lists of stretches where two are needed");
    }
    List<Double> all = new ArrayList<>();
    for (Span one : coders.get(0)) {
      for (Span other : coders.get(1)) {
        all.add(dissimilarity.position(one, other));
      }
    }
    return new Figures().with(() -> all, "dissimilarity");
  }

  private static Span span(Json value) {
    int[] ends = Input.wholes(value);
    if (ends.length != 2) {
      throw new UnfitInput("no stretch: " + value);
    }
    return new Span(ends[0], ends[1]);
  }

  private static Dissimilarity dissimilarity(Input input) {
    return new Dissimilarity(
        input.number("alpha", 1), input.number("beta", 1), input.number("delta_empty", 1));
  }
}
