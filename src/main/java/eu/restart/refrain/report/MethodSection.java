package eu.restart.refrain.report;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Severity;
import eu.restart.refrain.transcript.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was counted and how, and what a reader must know before comparing. */
final class MethodSection {
  private static final String COUNTING = "method-counting";
  private static final String READING = "method-reading";

  private final Phrases phrases;
  private final Quotes quotes;
  private final List<Comparability> groups;

  MethodSection(Phrases phrases, Quotes quotes) {
    this.phrases = phrases;
    this.quotes = quotes;
    this.groups = phrases.material().groups();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, phrases.say("method.title"), Sections.METHOD));
    blocks.addAll(phrases.telling().paragraph(Sections.METHOD, material()));
    blocks.add(table());
    if (groups.stream().anyMatch(this::hidesRoles)) {
      blocks.addAll(phrases.told(Sections.METHOD, "method.roles.why"));
    }
    FigurePlan.groups(phrases.material())
        .forEach(figure -> blocks.add(new Pointers(phrases).picture(figure)));
    blocks.add(new Block.Heading(2, phrases.say("method.counting.title"), COUNTING));
    blocks.addAll(phrases.telling().paragraph(COUNTING, counting()));
    phrases
        .material()
        .input()
        .minCell()
        .ifPresent(
            n ->
                blocks.addAll(
                    phrases.told(COUNTING, "method.release", Map.of("n", n, "below", n - 1))));
    blocks.addAll(phrases.told(COUNTING, "method.zero"));
    blocks.add(
        new Block.Items(
            List.of(
                meaning(phrases.shortly(0, 6), "method.zero.not-mentioned"),
                meaning(phrases.say("state.not-asked"), "method.zero.not-asked"),
                meaning(phrases.say("state.not-codable"), "method.zero.not-codable"),
                meaning(phrases.say("state.withheld"), "method.zero.withheld"))));
    blocks.add(new Block.Heading(2, phrases.say("method.reading.title"), READING));
    blocks.addAll(phrases.telling().paragraph(READING, reading()));
    blocks.addAll(phrases.telling().paragraph(READING, quotes()));
    blocks.addAll(phrases.telling().paragraph(READING, List.of(findings())));
    List<Block> later = new ArrayList<>(new AgreementSection(phrases).blocks());
    if (!phrases.material().smallCells().isRelease()) {
      later.addAll(new TalkSection(phrases).blocks());
    }
    blocks.addAll(edited());
    blocks.addAll(later);
    return blocks;
  }

  /** Told last of all, since it counts what the authors worded, itself among it. */
  private List<Block> edited() {
    int itself = phrases.telling().isReworded(READING, "method-edited") ? 1 : 0;
    int reworded = phrases.telling().reworded() + itself;
    return reworded == 0
        ? List.of()
        : phrases.told(READING, "method.edited", Map.of("count", reworded));
  }

  /** How quotes were chosen; where too few people can be quoted, that too. */
  private List<Sentence> quotes() {
    List<Sentence> sentences = new ArrayList<>(List.of(phrases.sentence("method.quotes")));
    if (quotes.mostOfOneSpeaker() * Quotes.QUARTER > quotes.all().size()) {
      sentences.add(phrases.sentence("method.quotes.few"));
    }
    return sentences;
  }

  private boolean hidesRoles(Comparability group) {
    return group.roles().keySet().stream().anyMatch(id -> !id.isEmpty())
        && !phrases.material().smallCells().tellsRoles(group.group());
  }

  private List<Block.Run> meaning(String term, String key) {
    Sentence sentence = phrases.sentence(key);
    return phrases
        .telling()
        .item(term, COUNTING, new Sentence(sentence.name(), ": " + sentence.text()));
  }

  private List<Sentence> material() {
    List<Sentence> sentences = new ArrayList<>();
    List<LocalDate> dates =
        groups.stream().map(Comparability::date).flatMap(Optional::stream).sorted().toList();
    sentences.add(
        phrases.sentence(
            "method.material",
            Map.of(
                "groups", groups.size(),
                "places",
                    phrases.places().countries(phrases.material().corpus().study().countries()),
                "dates", dates.isEmpty() ? 0 : dates.getFirst().equals(dates.getLast()) ? 1 : 2,
                "first", dates.isEmpty() ? "" : phrases.words().date(dates.getFirst()),
                "last", dates.isEmpty() ? "" : phrases.words().date(dates.getLast()))));
    sentences.add(
        phrases.sentence(
            "method.people",
            Map.of(
                "people",
                groups.stream().mapToInt(Comparability::participants).sum(),
                "words",
                groups.stream()
                    .flatMap(one -> one.talk().stream())
                    .mapToInt(talk -> talk.participants().words())
                    .sum())));
    groups.stream()
        .filter(group -> !group.read())
        .forEach(
            group ->
                sentences.add(
                    new Sentence(
                        "method-unread-" + FigurePlan.slug(group.group()),
                        phrases.say("method.unread", Map.of("group", group.group())))));
    int questions = phrases.material().corpus().study().questions().size();
    if (questions > 0) {
      sentences.add(phrases.sentence("method.guide", Map.of("questions", questions)));
    }
    return sentences;
  }

  private Block.Grid table() {
    List<String> header = new ArrayList<>();
    for (String column :
        List.of(
            "group", "date", "language", "participants", "words", "questions", "coders", "text")) {
      header.add(phrases.say("method.grid." + column));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Comparability group : groups) {
      rows.add(
          List.of(
              phrases.words().country(group.country()) + " (" + group.group() + ")",
              group.date().map(phrases.words()::date).orElse(""),
              phrases.words().name(group.language()),
              new Speakers(phrases).roles(group),
              group
                  .talk()
                  .filter(talk -> phrases.material().smallCells().tells(talk.group()))
                  .map(Participation::participants)
                  .map(said -> phrases.words().number(said.words()))
                  .orElse(""),
              questions(group),
              coders(group),
              group
                  .translated()
                  .map(by -> phrases.say("method.translated", Map.of("by", by)))
                  .orElse(phrases.say("method.original"))));
    }
    return new Block.Grid(
        "table-groups",
        phrases.say("method.grid.caption"),
        header,
        rows,
        List.of(false, false, false, false, true, true, false, false));
  }

  private String questions(Comparability group) {
    int guide = phrases.material().corpus().study().questions().size();
    if (guide == 0 || !group.read()) {
      return "";
    }
    return phrases.shortly(guide - group.notAsked().size(), guide);
  }

  /** How many coders of the basis, and how many codings each; their names are not told. */
  private String coders(Comparability group) {
    List<String> codings = new ArrayList<>();
    group
        .coders()
        .forEach(
            (coder, count) -> {
              if (coder.basis() == phrases.material().input().basis()) {
                codings.add(phrases.words().number(count));
              }
            });
    return codings.isEmpty()
        ? phrases.words().number(0)
        : phrases.say(
            "method.coders", Map.of("n", codings.size(), "codings", String.join(" + ", codings)));
  }

  private List<Sentence> counting() {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(basis());
    for (String key : List.of("method.mention", "method.people.lead", "method.theme")) {
      sentences.add(phrases.sentence(key));
    }
    sentences.add(phrases.sentence("method.range"));
    recognised().ifPresent(sentences::add);
    sentences.add(
        phrases.sentence(
            "method.moderator", Map.of("count", phrases.material().mentions().remainder().size())));
    return sentences;
  }

  /** How many questions were found by likeness alone, and how sure the least sure was. */
  private Optional<Sentence> recognised() {
    List<Asked> likely =
        groups.stream()
            .flatMap(group -> group.asked().stream())
            .filter(one -> one.how() == Asked.How.LIKENESS)
            .toList();
    return likely.stream()
        .map(Asked::certainty)
        .min(Comparator.naturalOrder())
        .map(
            least ->
                phrases.sentence(
                    "method.recognised",
                    Map.of("count", likely.size(), "least", phrases.words().decimal(least))));
  }

  private Sentence basis() {
    Basis basis = phrases.material().input().basis();
    var codings = phrases.material().corpus().codings().of(basis);
    List<String> names = codings.coders().stream().map(Coder::name).distinct().toList();
    return phrases.sentence(
        "method.basis",
        Map.of(
            "basis", FigurePlan.slug(basis.name()),
            "codings", codings.all().size(),
            "coders", codings.coders().size(),
            "names", phrases.words().list(names)));
  }

  private List<Sentence> reading() {
    List<Sentence> sentences = new ArrayList<>();
    boolean oneEach = phrases.material().corpus().study().countries().size() == groups.size();
    sentences.add(phrases.sentence(oneEach ? "method.one-each" : "method.several"));
    List<String> unasked = new ArrayList<>();
    for (Comparability group : groups) {
      if (!group.notAsked().isEmpty()) {
        unasked.add(
            phrases.say(
                "method.unasked.item",
                Map.of(
                    "where", phrases.places().groups(Places.Form.IN, List.of(group.country())),
                    "questions",
                        phrases
                            .words()
                            .list(group.notAsked().stream().map(this::question).toList()))));
      }
    }
    if (!unasked.isEmpty()) {
      sentences.add(
          phrases.sentence("method.unasked", Map.of("items", String.join("; ", unasked))));
    }
    return sentences;
  }

  private String question(String id) {
    String text =
        phrases
            .material()
            .corpus()
            .study()
            .question(id)
            .flatMap(one -> one.text().in(phrases.words().language()))
            .orElse(id);
    return Words.quoted(text, phrases.words().language());
  }

  private Sentence findings() {
    List<Problem> open =
        phrases.material().input().problems().stream().filter(Problem::isFinding).toList();
    long errors = open.stream().filter(one -> one.severity() == Severity.ERROR).count();
    return phrases.sentence(
        "method.findings",
        Map.of("count", open.size(), "errors", errors, "warnings", open.size() - errors));
  }
}
