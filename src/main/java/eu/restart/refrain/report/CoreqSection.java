package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.study.Study;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The 32 items of COREQ (Tong, Sainsbury and Craig 2007): what the files tell is filled in, the
 * rest stays blank for the authors.
 */
final class CoreqSection {
  private static final int ITEMS = 32;

  private final Phrases phrases;
  private final Quotes quotes;
  private final List<Comparability> groups;

  CoreqSection(Phrases phrases, Quotes quotes) {
    this.phrases = phrases;
    this.quotes = quotes;
    this.groups = phrases.material().groups();
  }

  List<Block> blocks() {
    Map<Integer, String> filled = filled();
    List<List<String>> rows = new ArrayList<>();
    for (int item = 1; item <= ITEMS; item++) {
      rows.add(
          List.of(
              String.valueOf(item),
              phrases.say(String.format(Locale.ROOT, "coreq.item.%02d", item)),
              answer(item, filled)));
    }
    List<String> header =
        List.of("number", "item", "answer").stream()
            .map(column -> phrases.say("coreq.grid." + column))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, phrases.say("coreq.title"), Sections.COREQ));
    blocks.addAll(phrases.told(Sections.COREQ, "coreq.intro"));
    blocks.add(
        new Block.Grid(
            "table-coreq",
            phrases.say("coreq.grid.caption"),
            header,
            rows,
            List.of(true, false, false)));
    return blocks;
  }

  /** What stands beside an item; authors word it as any sentence of the report. */
  private String answer(int item, Map<Integer, String> filled) {
    String text = filled.getOrDefault(item, phrases.say("coreq.blank"));
    return phrases.telling().text(Sections.COREQ, new Sentence("item-" + item, text));
  }

  private Map<Integer, String> filled() {
    int people = groups.stream().mapToInt(Comparability::participants).sum();
    long themes = codes().stream().filter(Code::isTheme).count();
    int below = (int) (codes().size() - themes);
    Map<Integer, String> filled = new TreeMap<>();
    // A group that is left out would make the number wrong, and naming it would tell its size.
    if (phrases.material().tellable().leftOut().isEmpty()) {
      filled.put(12, fill(12, Map.of("k", people, "n", groups.size())));
    }
    filled.put(16, fill(16, Map.of()));
    filled.put(17, fill(17, Map.of("n", study().questions().size())));
    duration().ifPresent(text -> filled.put(21, text));
    saturation().ifPresent(text -> filled.put(22, text));
    filled.put(
        24,
        study().reflexive()
            ? phrases.say("coreq.fill.24.reflexive", Map.of("n", coders()))
            : fill(24, Map.of("n", coders(), "measured", isMeasured() ? "yes" : "no")));
    if (!codes().isEmpty()) {
      filled.put(
          25,
          fill(25, Map.of("k", themes, "n", below, "defined", defined(), "all", codes().size())));
    }
    filled.put(26, fill(26, Map.of()));
    filled.put(27, fill(27, Map.of("version", Manifest.programVersion())));
    filled.put(29, fill(29, Map.of("n", quotes.all().size())));
    if (!codes().isEmpty()) {
      filled.put(31, fill(31, Map.of("themes", themes())));
      filled.put(32, fill(32, Map.of("n", below)));
    }
    return filled;
  }

  /** What can be said of the groups together; nothing where none was coded. */
  private Optional<String> saturation() {
    Discovery.Plan plan = Discovery.Plan.DEFAULT;
    return Discovery.overGroups(phrases.material().corpus(), phrases.material().mentions(), plan)
        .map(
            found ->
                fill(
                    22,
                    Map.of(
                        "verdict",
                        switch (found.verdict()) {
                          case TOO_FEW_EVENTS -> "few";
                          case SEVERAL_POPULATIONS -> "several";
                          case REACHED -> "reached";
                          case NOT_REACHED -> "open";
                        },
                        "n",
                        found.events().size(),
                        "base",
                        plan.base(),
                        "run",
                        plan.run(),
                        "threshold",
                        phrases.words().decimal(plan.threshold()),
                        "at",
                        found.saturation().reached().orElse(""))));
  }

  private boolean isMeasured() {
    return phrases.material().corpus().transcripts().stream()
        .map(one -> phrases.material().corpus().codings().of(one.group()).of(Basis.HUMAN))
        .anyMatch(one -> one.coders().size() > 1);
  }

  private int defined() {
    return (int) codes().stream().filter(one -> !one.definition().equals(Labels.NONE)).count();
  }

  private Optional<String> duration() {
    List<String> known =
        groups.stream()
            .filter(group -> group.timed().isPresent())
            .map(group -> minutes(group, group.timed().orElse(Duration.ZERO)))
            .toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            fill(
                    21,
                    Map.of(
                        "known", phrases.words().list(known), "rest", groups.size() - known.size()))
                .strip());
  }

  private String minutes(Comparability group, Duration timed) {
    return phrases.say(
        "coreq.fill.21.one",
        Map.of("group", group.group(), "minutes", (int) Math.max(1, timed.toMinutes())));
  }

  private int coders() {
    return phrases.material().corpus().codings().of(Basis.HUMAN).coders().size();
  }

  private String themes() {
    Comparison all = phrases.material().by(Axis.COUNTRY, Scope.ALL);
    return phrases.codesKn(
        codes().stream().filter(Code::isTheme).map(theme -> all.total(theme.id())).toList());
  }

  private String fill(int item, Map<String, ?> values) {
    return phrases.say("coreq.fill." + item, values);
  }

  private List<Code> codes() {
    return phrases.material().codebook().codes();
  }

  private Study study() {
    return phrases.material().corpus().study();
  }
}
