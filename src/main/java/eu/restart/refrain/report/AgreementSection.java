package eu.restart.refrain.report;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.agreement.Coefficient;
import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.Standing;
import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the people who coded agree, and what that allows to be said. */
final class AgreementSection {
  private static final String SECTION = "method-agreement";

  private final Phrases phrases;
  private final Agreement agreement;

  AgreementSection(Phrases phrases) {
    this.phrases = phrases;
    this.agreement = phrases.material().agreement();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, phrases.say("agreement.title"), SECTION));
    if (phrases.material().corpus().study().reflexive()) {
      blocks.addAll(phrases.told(SECTION, "agreement.reflexive"));
      return blocks;
    }
    Optional<Agreement.Line> overall = agreement.line(Optional.empty(), Optional.empty());
    if (overall.isEmpty()) {
      blocks.addAll(phrases.told(SECTION, "agreement.none"));
      return blocks;
    }
    Sentence how =
        phrases.sentence(
            "agreement.how",
            Map.of(
                "units", overall.get().units(),
                "resamples", phrases.words().number(agreement.plan().resamples()),
                "seed", String.valueOf(agreement.plan().seed())));
    blocks.addAll(phrases.telling().paragraph(SECTION, List.of(how, result())));
    if (!agreement.alone().isEmpty()) {
      blocks.addAll(
          phrases.told(
              SECTION,
              "agreement.alone",
              Map.of("groups", phrases.words().list(agreement.alone()))));
    }
    blocks.add(grid(overall.get()));
    FigurePlan.agreement(phrases.material())
        .forEach(figure -> blocks.add(new Pointers(phrases).picture(figure)));
    return blocks;
  }

  /** How many of the codes that were given at all have which standing. */
  private Sentence result() {
    List<Standing> standings =
        phrases.material().codebook().codes().stream()
            .filter(code -> !code.isTheme())
            .flatMap(code -> line(code).stream())
            .filter(line -> line.prevalence().orElse(0) > 0)
            .map(Agreement.Line::standing)
            .toList();
    return phrases.sentence(
        "agreement.result",
        Map.of(
            "n", standings.size(),
            "reliable", count(standings, Standing.RELIABLE),
            "tentative", count(standings, Standing.TENTATIVE),
            "few", count(standings, Standing.TOO_FEW)));
  }

  private static int count(List<Standing> standings, Standing wanted) {
    return (int) standings.stream().filter(wanted::equals).count();
  }

  private Optional<Agreement.Line> line(Code code) {
    return agreement.line(Optional.empty(), Optional.of(code.id()));
  }

  private Block.Grid grid(Agreement.Line overall) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(phrases.say("agreement.overall"), overall));
    for (Code theme : phrases.material().codebook().themes()) {
      line(theme).ifPresent(line -> rows.add(row(phrases.title(theme.id()), line)));
    }
    List<String> header =
        List.of("code", "percent", "alpha", "interval", "standing").stream()
            .map(column -> phrases.say("agreement.grid." + column))
            .toList();
    return new Block.Grid(
        "table-agreement",
        phrases.say("agreement.grid.caption"),
        header,
        rows,
        List.of(false, true, true, true, false));
  }

  private List<String> row(String name, Agreement.Line line) {
    return List.of(
        name,
        figure(line.percent()),
        figure(line.alpha()),
        line.interval().map(this::ends).orElse("-"),
        phrases.say("agreement.standing", Map.of("standing", name(line.standing()))));
  }

  private String ends(Interval interval) {
    return phrases.words().decimal(interval.low()) + "–" + phrases.words().decimal(interval.high());
  }

  private String figure(Coefficient coefficient) {
    var number = coefficient.number();
    return number.isPresent() ? phrases.words().decimal(number.getAsDouble()) : "-";
  }

  private static String name(Standing standing) {
    return switch (standing) {
      case RELIABLE -> "reliable";
      case TENTATIVE -> "tentative";
      case NOT_RELIABLE -> "unreliable";
      case TOO_FEW -> "few";
      case UNDEFINED -> "undefined";
    };
  }
}
