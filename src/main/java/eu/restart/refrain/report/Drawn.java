package eu.restart.refrain.report;

import eu.restart.refrain.chart.AgreementDots;
import eu.restart.refrain.chart.ChartWord;
import eu.restart.refrain.chart.ChartWords;
import eu.restart.refrain.chart.CodePairs;
import eu.restart.refrain.chart.DiscoveryCurves;
import eu.restart.refrain.chart.DotPlot;
import eu.restart.refrain.chart.Evidence;
import eu.restart.refrain.chart.Figure;
import eu.restart.refrain.chart.GridFigure;
import eu.restart.refrain.chart.GroupedBars;
import eu.restart.refrain.chart.Heatmap;
import eu.restart.refrain.chart.Label;
import eu.restart.refrain.chart.PairMatrix;
import eu.restart.refrain.chart.PairNetwork;
import eu.restart.refrain.chart.Slope;
import eu.restart.refrain.chart.SmallMultiples;
import eu.restart.refrain.chart.StackedBars;
import eu.restart.refrain.chart.TalkShares;
import eu.restart.refrain.chart.Timeline;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.study.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A planned figure made of the material, in one language. */
record Drawn(FigurePlan plan, Material material, ChartWords words) {
  private Codebook codebook() {
    return material.codebook();
  }

  private List<String> rows() {
    return plan.rows(codebook());
  }

  private Comparison comparison() {
    return material.by(plan.axis(), plan.scope());
  }

  Figure figure() {
    return switch (plan.kind()) {
      case HEATMAP -> Heatmap.ofCodes(rows(), comparison(), codebook(), words);
      case GROUPED_BARS ->
          GroupedBars.ofCodes(rows(), comparison(), codebook(), words)
              .first(plan.detail().mostRows());
      case DOT_PLOT -> DotPlot.ofCodes(rows(), comparison(), codebook(), words);
      case STACKED_BARS -> StackedBars.ofCodes(rows(), comparison(), codebook(), words);
      case SLOPE -> Slope.ofCodes(rows(), comparison(), codebook(), words);
      case SMALL_MULTIPLES ->
          plan.detail().split()
              ? SmallMultiples.of(panels(), rows(), codebook(), words)
              : SmallMultiples.together(panels(), rows(), codebook(), words);
      case MATRIX -> PairMatrix.of(pairs(), what(), material.input().basis(), words);
      case NETWORK ->
          PairNetwork.of(pairs(), what(), plan.detail().least(), material.input().basis(), words);
      case CURVES ->
          DiscoveryCurves.of(
              plan.detail().events(),
              material.input().basis(),
              discoveries(),
              this::group,
              this::event,
              plan.detail().block(),
              words);
      case TALK -> TalkShares.of(talks(), this::group, this::tells, words);
      case TIMELINE ->
          Timeline.of(
              material.corpus(),
              material.mentions(),
              material.corpus().transcript(plan.detail().group()).orElseThrow(),
              group(plan.detail().group()),
              words);
      case AGREEMENT -> AgreementDots.of(material.agreement(), rows(), codebook(), people(), words);
    };
  }

  Evidence evidence() {
    return switch (plan.kind()) {
      case HEATMAP, DOT_PLOT, STACKED_BARS, SLOPE -> Evidence.of(comparison(), rows());
      case GROUPED_BARS ->
          Evidence.of(
              comparison(), ((GridFigure) figure()).grid().rows().stream().map(Label::id).toList());
      case SMALL_MULTIPLES -> SmallMultiples.evidence(panels(), rows(), plan.detail().split());
      case MATRIX, NETWORK -> pairs().evidence(material.corpus(), material.mentions());
      case CURVES -> DiscoveryCurves.evidence(discoveries(), material.mentions());
      case TALK -> TalkShares.evidence(talks(), this::tells, material.corpus());
      case TIMELINE ->
          Timeline.evidence(material.corpus(), material.mentions(), plan.detail().group());
      case AGREEMENT -> AgreementDots.evidence(material.agreement(), rows(), codebook(), people());
    };
  }

  private String what() {
    return words.named(rows(), codebook());
  }

  private CodePairs pairs() {
    return CodePairs.of(
        material.corpus(), material.mentions(), plan.detail().unit(), rows(), words);
  }

  /** People's codings: a program has nobody to agree with. */
  private Mentions people() {
    return material.mentions().basis() == Basis.HUMAN
        ? material.mentions()
        : Mentions.of(material.corpus(), Basis.HUMAN);
  }

  private List<Participation> talks() {
    return Participation.all(material.corpus());
  }

  private Map<Label, Comparison> panels() {
    Map<Label, Comparison> panels = new LinkedHashMap<>();
    for (Question question : material.corpus().study().questions()) {
      panels.put(
          new Label(question.id(), question.text().in(words.language(), question.id())),
          material.by(plan.axis(), plan.scope().question(question.id())));
    }
    return panels;
  }

  private boolean tells(String group) {
    return material.smallCells().tells(group);
  }

  private List<Discovery> discoveries() {
    Discovery.Plan how = Discovery.Plan.DEFAULT;
    return switch (plan.detail().events()) {
      case GROUP ->
          Discovery.overGroups(material.corpus(), material.mentions(), how).stream().toList();
      case QUESTION -> told(Discovery.byQuestion(material.corpus(), material.mentions(), how));
      case BLOCK ->
          told(
              Discovery.byBlock(
                  material.corpus(), material.mentions(), how, plan.detail().block()));
    };
  }

  private List<Discovery> told(List<Discovery> all) {
    return all.stream().filter(one -> tells(one.group())).toList();
  }

  /** A group by country and id. */
  private String group(String id) {
    return material
        .corpus()
        .study()
        .group(id)
        .map(one -> country(one.country()) + " (" + id + ")")
        .orElse(words.say(ChartWord.ALL_GROUPS));
  }

  private String country(String code) {
    return Locale.of("", code).getDisplayCountry(words.language().locale());
  }

  private String event(String id) {
    return switch (plan.detail().events()) {
      case GROUP -> group(id);
      case BLOCK -> id;
      case QUESTION ->
          material
              .corpus()
              .study()
              .question(id)
              .map(one -> one.text().in(words.language(), id))
              .orElse(id.isEmpty() ? words.say(ChartWord.OUTSIDE) : id);
    };
  }
}
