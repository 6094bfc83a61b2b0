package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.comparison.Conversation;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.statistics.Balance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** How evenly each group talked, and whether new subjects still came up. */
final class TalkSection {
  private static final String TALK = "method-talk";
  private static final String SATURATION = "method-saturation";

  private final Phrases phrases;

  TalkSection(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Conversation> all = phrases.material().conversations();
    if (!all.isEmpty()) {
      blocks.add(new Block.Heading(2, phrases.say("talk.title"), TALK));
      blocks.addAll(
          phrases.telling().paragraph(TALK, List.of(phrases.sentence("talk.how"), dominance(all))));
      blocks.add(grid(all));
    }
    List<Discovery> discoveries = phrases.material().discoveries();
    if (!discoveries.isEmpty()) {
      blocks.add(new Block.Heading(2, phrases.say("saturation.title"), SATURATION));
      blocks.addAll(phrases.telling().paragraph(SATURATION, saturation(discoveries)));
    }
    return blocks;
  }

  private Sentence dominance(List<Conversation> all) {
    List<String> countries =
        all.stream()
            .filter(one -> one.isDominated() && !one.isTooSmall())
            .map(one -> country(one.talk().group()))
            .distinct()
            .toList();
    return countries.isEmpty()
        ? phrases.sentence("talk.even")
        : phrases.sentence(
            "talk.dominated", Map.of("where", phrases.places().groups(Places.Form.IN, countries)));
  }

  private String country(String group) {
    return phrases.material().groups().stream()
        .filter(one -> one.group().equals(group))
        .map(Comparability::country)
        .findFirst()
        .orElse("");
  }

  private Block.Grid grid(List<Conversation> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Conversation one : all) {
      List<String> row = new ArrayList<>();
      String group = one.talk().group();
      row.add(phrases.words().country(country(group)) + " (" + group + ")");
      row.addAll(one.isTooSmall() ? withheld() : figures(one));
      rows.add(row);
    }
    List<String> header = new ArrayList<>(List.of(phrases.say("method.grid.group")));
    for (String column : List.of("silent", "below", "largest", "gini", "moderator", "after")) {
      header.add(phrases.say("talk.grid." + column));
    }
    return new Block.Grid(
        "table-talk",
        phrases.say("talk.grid.caption"),
        header,
        rows,
        List.of(false, true, true, true, true, true, true));
  }

  private List<String> withheld() {
    String withheld = phrases.say("state.withheld");
    return List.of(withheld, withheld, withheld, withheld, withheld, withheld);
  }

  private List<String> figures(Conversation one) {
    Participation talk = one.talk();
    int n = talk.voices().size();
    Optional<Balance> balance = talk.balance();
    OptionalDouble gini = balance.map(Balance::corrected).orElse(OptionalDouble.empty());
    return List.of(
        phrases.shortly(talk.silent().size(), n),
        phrases.shortly(talk.quiet().size(), n),
        balance.map(Balance::largest).map(phrases.words()::decimal).orElse("-")
            + " ("
            + phrases.words().decimal(1.0 / n)
            + ")",
        gini.isPresent() ? phrases.words().decimal(gini.getAsDouble()) : "-",
        phrases.words().decimal(talk.moderatorShare()),
        phrases.shortly(one.afterParticipant(), talk.participants().turns()));
  }

  private List<Sentence> saturation(List<Discovery> all) {
    List<Sentence> sentences = new ArrayList<>();
    List<Discovery> within = new ArrayList<>();
    for (Discovery one : all) {
      if (one.kind() != Discovery.Kind.GROUP) {
        within.add(one);
      } else if (one.verdict() == Discovery.Verdict.TOO_FEW_EVENTS
          || one.verdict() == Discovery.Verdict.SEVERAL_POPULATIONS) {
        boolean few = one.verdict() == Discovery.Verdict.TOO_FEW_EVENTS;
        Map<String, Object> values = new HashMap<>(plan(one));
        values.put("few", few ? "yes" : "no");
        values.put("n", one.events().size());
        sentences.add(phrases.sentence("saturation.groups", values));
      }
    }
    List<String> items =
        within.stream().filter(one -> one.events().size() > 1).map(this::last).toList();
    if (!items.isEmpty()) {
      Discovery first = Objects.requireNonNull(within.getFirst());
      Map<String, Object> values = new HashMap<>(plan(first));
      values.put("items", phrases.words().list(items));
      values.put("groups", within.size());
      values.put(
          "reached",
          (int) within.stream().filter(one -> one.verdict() == Discovery.Verdict.REACHED).count());
      sentences.add(phrases.sentence("saturation.within", values));
    }
    sentences.add(phrases.sentence("saturation.curve"));
    return sentences;
  }

  private Map<String, Object> plan(Discovery one) {
    return Map.of(
        "base", one.saturation().base(),
        "run", one.saturation().run(),
        "threshold", Math.round(100 * one.saturation().threshold()) + " %");
  }

  /** How many of a group's codes came up for the first time at its last event. */
  private String last(Discovery one) {
    int events = one.events().size();
    int seen = one.seen().get(events - 1);
    return phrases.say(
        "saturation.item",
        Map.of(
            "where",
            phrases.places().groups(Places.Form.IN, List.of(country(one.group()))),
            "k",
            seen - one.seen().get(events - 2),
            "n",
            seen));
  }
}
