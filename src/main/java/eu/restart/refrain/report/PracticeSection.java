package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.codebook.Practice;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The practices that answer the needs found, and where participants themselves speak of one. */
final class PracticeSection {
  /** What the shipped catalogue writes where the review states no evidence. */
  private static final String NONE_STATED = "none stated";

  private final Phrases phrases;
  private final Quotes quotes;
  private final Codebook codebook;
  private final Needs needs;
  private final PracticeTalk talk;

  PracticeSection(Phrases phrases, Quotes quotes) {
    this.phrases = phrases;
    this.quotes = quotes;
    this.codebook = phrases.material().codebook();
    this.needs = phrases.material().needs();
    this.talk = phrases.material().practiceTalk();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, phrases.say("practices.title"), Sections.PRACTICES));
    if (codebook.practices().isEmpty() || needs.strong().isEmpty()) {
      boolean empty = codebook.practices().isEmpty();
      tell(phrases.sentence(empty ? "practices.no-catalogue" : "practices.none"), blocks);
      return blocks;
    }
    List<Cell> unanswered = needs.unanswered();
    int strong = needs.strong().size();
    Map<String, Integer> counts = Map.of("count", strong, "answered", strong - unanswered.size());
    tell(phrases.sentence("practices.intro", counts), blocks);
    if (!needs.categories().isEmpty()) {
      tell(phrases.sentence("practices.talk", Map.of("how", looked())), blocks);
      blocks.add(grid());
    }
    needs.categories().forEach(category -> category(category, blocks));
    if (!unanswered.isEmpty()) {
      blocks.add(
          new Block.Heading(2, phrases.say("practices.unanswered.title"), "practices-unanswered"));
      Map<String, ?> values =
          Map.of("count", unanswered.size(), "codes", phrases.codesKn(unanswered));
      tell(phrases.sentence("practices.unanswered", values), blocks);
    }
    return blocks;
  }

  /** Whether the program looked for what participants say of practices. */
  private String looked() {
    if (phrases.material().smallCells().isRelease()) {
      return "release";
    }
    return talk.looked() ? "looked" : "unlooked";
  }

  private void tell(Sentence sentence, List<Block> blocks) {
    blocks.addAll(phrases.telling().paragraph(Sections.PRACTICES, List.of(sentence)));
  }

  /** Each need with the categories that answer it, and how often participants speak of those. */
  private Block.Grid grid() {
    List<String> header =
        new ArrayList<>(
            List.of(
                phrases.say("grid.code"),
                phrases.say("method.grid.participants"),
                phrases.say("practices.grid.answers")));
    List<Boolean> numeric = new ArrayList<>(List.of(false, true, false));
    if (talk.looked()) {
      header.add(phrases.say("practices.grid.turns"));
      numeric.add(true);
    }
    List<List<String>> rows = new ArrayList<>();
    for (Cell need : needs.strong()) {
      List<String> answers = needs.answers(need);
      if (answers.isEmpty()) {
        continue;
      }
      List<String> row =
          new ArrayList<>(
              List.of(
                  phrases.title(need.code()),
                  phrases.kn(need),
                  String.join("; ", answers.stream().map(this::label).toList())));
      if (talk.looked()) {
        List<Mention> found = answers.stream().flatMap(one -> talk.of(one).stream()).toList();
        row.add(phrases.words().number(PracticeTalk.turns(found)));
      }
      rows.add(row);
    }
    return new Block.Grid(
        "table-needs", phrases.say("practices.grid.caption"), header, rows, numeric);
  }

  private String label(String id) {
    return codebook.practiceLabel(id, phrases.words().language());
  }

  private void category(String category, List<Block> blocks) {
    String section = Sections.practices(category);
    List<Cell> answered = needs.answeredBy(category);
    List<Practice> practices = codebook.categories().getOrDefault(category, List.of());
    blocks.add(new Block.Heading(2, label(category), section));
    Map<String, ?> values = Map.of("count", answered.size(), "codes", phrases.codesKn(answered));
    blocks.addAll(
        phrases.telling().paragraph(section, List.of(phrases.sentence("practices.needs", values))));
    blocks.add(new Block.Items(practices.stream().map(this::item).toList()));
    blocks.addAll(phrases.telling().paragraph(section, spoken(category, practices)));
    if (!talk.of(category).isEmpty()) {
      blocks.addAll(new QuoteStory(phrases, quotes).blocks(section));
    }
  }

  /** What participants themselves say of such practices: as coded, and as the program finds it. */
  private List<Sentence> spoken(String category, List<Practice> practices) {
    List<Sentence> sentences = new ArrayList<>();
    List<Cell> coded =
        practices.stream()
            .flatMap(one -> one.codes().stream())
            .distinct()
            .map(code -> phrases.material().byCountry(Scope.ALL).total(code))
            .toList();
    if (!coded.isEmpty()) {
      String basis = phrases.material().input().basis().name().toLowerCase(Locale.ROOT);
      sentences.add(
          phrases.sentence(
              "practices.coded", Map.of("basis", basis, "codes", phrases.codesKn(coded))));
    }
    if (talk.looked()) {
      List<Mention> found = talk.of(category);
      int groups = PracticeTalk.groups(found).size();
      int all = phrases.material().groups().size();
      Words words = phrases.words();
      String where =
          groups == all
              ? phrases.places().allGroups(Places.Form.IN, all)
              : phrases.say(
                  "groups.some",
                  Map.of("k", groups, "number", words.small(groups), "all", words.small(all)));
      sentences.add(
          phrases.sentence(
              "practices.found", Map.of("count", PracticeTalk.turns(found), "where", where)));
    }
    return sentences;
  }

  private List<Block.Run> item(Practice practice) {
    Language language = phrases.words().language();
    String country = phrases.words().country(practice.country());
    List<String> sentences = new ArrayList<>();
    sentences.add(country.isEmpty() ? "." : "(" + country + ").");
    practice.description().in(language).ifPresent(sentences::add);
    sentences.add(
        practice.evidence().isBlank() || practice.evidence().strip().equals(NONE_STATED)
            ? phrases.say("practices.no-evidence")
            : phrases.say("practices.evidence", Map.of("evidence", practice.evidence().strip())));
    if (!practice.link().isBlank()) {
      sentences.add(practice.link().strip());
    }
    Sentence sentence =
        new Sentence("practice-" + FigurePlan.slug(practice.id()), String.join(" ", sentences));
    return phrases
        .telling()
        .item(
            practice.name().in(language, practice.id()),
            Sections.practices(practice.category()),
            sentence);
  }
}
