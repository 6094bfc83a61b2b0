package eu.restart.refrain.reference;

import eu.restart.refrain.source.Json;
import eu.restart.refrain.statistics.Richness;
import eu.restart.refrain.statistics.Saturation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Richness, accumulation and saturation. */
final class CountFigures {
  private CountFigures() {}

  static Figures incidence(Input input) {
    boolean[][] units =
        Input.marks(input.need(List.of("incidence_units_by_code", "units_by_code")));
    boolean small =
        input.json().get("small_sample_factor").equals(java.util.Optional.of(new Json.Bool(true)));
    Richness.Incidence richness = Richness.ofUnits(units, small);
    return new Figures()
        .with(() -> Richness.accumulation(units), "richness", "accumulation")
        .with(richness::units, "n", "T")
        .with(richness::observed, "S", "S_obs")
        .with(richness::chao2, "chao2")
        .with(richness::jackknife1, "jack1")
        .with(richness::jackknife2, "jack2")
        .with(richness::bootstrap, "boot");
  }

  static Figures mentions(Input input) {
    Richness.Mentioned richness =
        Richness.ofMentions(Input.wholes(input.need(List.of("counts", "abundances"))));
    return new Figures()
        .with(richness::observed, "S", "S_obs")
        .with(richness::chao1, "chao1")
        .with(richness::chao1Corrected, "chao1_bias_corrected")
        .with(richness::coverage, "coverage", "goods_coverage");
  }

  static Figures saturation(Input input) {
    Saturation saturation = input.has("events") ? ofEvents(input) : ofRuns(input);
    Map<String, Object> ratios = new LinkedHashMap<>();
    saturation
        .runs()
        .forEach(one -> ratios.put(one.first() + "-" + one.last(), saturation.ratio(one)));
    return new Figures()
        .with(saturation::baseCodes, "base_themes")
        .with(() -> ratios, "ratio")
        .with(() -> saturation.reached().orElse("not reached"), "saturation_reached_at");
  }

  private static Saturation ofEvents(Input input) {
    List<Set<String>> events = new ArrayList<>();
    Input.list(input.need("events")).forEach(one -> events.add(new HashSet<>(Input.labels(one))));
    return Saturation.of(
        events, input.whole("base_size"), input.whole("run_length"), input.number("threshold"));
  }

  private static Saturation ofRuns(Input input) {
    int run = input.whole("run_length");
    List<Saturation.Run> runs = new ArrayList<>();
    input
        .members("new_themes_in_run")
        .forEach(
            (name, fresh) -> {
              String[] ends = name.split("-", -1);
              if (!name.matches("\\d{1,6}-\\d{1,6}")
                  || Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1 != run) {
                throw new UnfitInput("no run of " + run + " events: " + name);
              }
              runs.add(
                  new Saturation.Run(
                      Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), Input.whole(fresh)));
            });
    return new Saturation(
        input.whole("base_size"), run, input.number("threshold"), input.whole("base_themes"), runs);
  }
}
