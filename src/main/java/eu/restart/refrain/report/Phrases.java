package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Difference;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of sentences that every section needs, in one language. */
final class Phrases {
  /** The forms in which a language names groups within a sentence. */
  enum Form {
    /** Who does something. */
    WHO,
    /** Where something is said. */
    IN,
    /** To whom a question is put. */
    TO
  }

  /** The first of the characters, used by nobody, that stand for a reference for a moment. */
  private static final char MARK = '\uE000';

  private final Material material;
  private final Words words;
  private final Telling telling;

  Phrases(Material material, Words words) {
    this(material, words, new Telling(words, Edited.NONE));
  }

  Phrases(Material material, Words words, Telling telling) {
    this.material = material;
    this.words = words;
    this.telling = telling;
  }

  /** Puts sentences in their places. */
  Telling telling() {
    return telling;
  }

  /** A message as a sentence that is named after it. */
  Sentence sentence(String key) {
    return sentence(key, Map.of());
  }

  /** The same with its names filled in. */
  Sentence sentence(String key, Map<String, ?> values) {
    return new Sentence(key.replace('.', '-'), say(key, values));
  }

  Material material() {
    return material;
  }

  Words words() {
    return words;
  }

  String say(String key) {
    return words.say(key);
  }

  /** A message; one that asks for a {@code number} is given its {@code count} as a word. */
  String say(String key, Map<String, ?> values) {
    if (values.get("count") instanceof Integer count && !values.containsKey("number")) {
      Map<String, Object> more = new HashMap<>(values);
      more.put("number", words.small(count));
      return words.capital(words.say(key, more));
    }
    return words.say(key, values);
  }

  /**
   * A message in whose {@code targets} the documents put the words and numbers of tables or
   * figures; nothing where there are none.
   */
  List<Block.Run> pointing(String key, int count, List<String> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      marks.add(String.valueOf((char) (MARK + i)));
    }
    String said = say(key, Map.of("k", count, "targets", words.list(marks)));
    List<Block.Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < targets.size(); i++) {
      int at = said.indexOf(MARK + i);
      runs.add(Block.Run.plain(said.substring(from, at)));
      runs.add(Block.Run.reference(targets.get(i)));
      from = at + 1;
    }
    runs.add(Block.Run.plain(said.substring(from)));
    return runs;
  }

  /** A code's label as it stands at the head of a row or a section. */
  String title(String code) {
    return material.codebook().label(code, words.language());
  }

  /** A code's label as it stands within a sentence. */
  String code(String code) {
    Optional<String> label =
        material.codebook().code(code).map(Code::label).flatMap(l -> l.exactly(words.language()));
    return label.map(words::within).orElse(title(code));
  }

  /** k of n. */
  String shortly(int k, int n) {
    return say("k-of-n", Map.of("k", k, "n", n));
  }

  /** k of n; of a withheld k what is told instead. */
  String kn(Cell cell) {
    if (cell.told().people()) {
      return shortly(cell.participants(), cell.of());
    }
    String instead = cell.told().instead(cell.of());
    return instead.isEmpty()
        ? say("state.withheld")
        : say("k-of-n", Map.of("k", instead, "n", cell.of()));
  }

  /** k of n participants. */
  String people(int k, int n) {
    return say("people", Map.of("k", k, "n", n));
  }

  /** What a cell says, in a table. */
  String cell(Cell cell) {
    return switch (cell.state()) {
      case MENTIONED, NOT_MENTIONED, SUPPRESSED -> kn(cell);
      case NOT_ASKED -> say("state.not-asked");
      case NOT_CODABLE -> say("state.not-codable");
    };
  }

  /** A code with k of n. */
  String codeKn(Cell cell) {
    return say("code.note", Map.of("code", code(cell.code()), "note", kn(cell)));
  }

  /** Codes with k of n, as a list. */
  String codesKn(Collection<Cell> cells) {
    return words.list(cells.stream().map(this::codeKn).toList());
  }

  /** Codes as a list. */
  String codes(Collection<String> codes) {
    return words.list(codes.stream().map(this::code).toList());
  }

  /** The groups of some countries, in a form that fits the sentence. */
  String groups(Form form, Collection<String> countries) {
    List<String> places = new ArrayList<>();
    for (String country : countries) {
      String key = places.isEmpty() ? "country.in" : "country.next";
      places.add(say(key, Map.of("code", country, "country", words.country(country))));
    }
    int groups = countries.stream().mapToInt(one -> material.groupsIn(one).size()).sum();
    return say(
        "groups",
        Map.of(
            "form", form.name().toLowerCase(Locale.ROOT),
            "groups", groups,
            "places", words.list(places)));
  }

  /** Some countries by name, after a preposition. */
  String countries(Collection<String> countries) {
    List<String> places = new ArrayList<>();
    for (String country : countries) {
      String key = places.isEmpty() ? "country.in" : "country.next";
      places.add(say(key, Map.of("code", country, "country", words.country(country))));
    }
    return words.list(places);
  }

  /** All groups, by number. */
  String allGroups(Form form, int groups) {
    return say(
        "groups.all", Map.of("form", form.name().toLowerCase(Locale.ROOT), "groups", groups));
  }

  /** Where a code is mentioned; nothing where fewer than two groups can be compared. */
  Optional<String> where(Difference difference) {
    return switch (difference.reach()) {
      case NOT_COMPARABLE, WITHHELD, IN_NONE -> Optional.empty();
      case IN_ALL -> Optional.of(allGroups(Form.IN, groups(difference.mentioning())));
      case ONLY_IN_ONE ->
          Optional.of(
              say("only", Map.of("where", groups(Form.IN, columns(difference.mentioning())))));
      case IN_SOME -> Optional.of(groups(Form.IN, columns(difference.mentioning())));
    };
  }

  /** The number of groups behind cells of countries. */
  int groups(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::ofGroups).sum();
  }

  static List<String> columns(List<Cell> cells) {
    return cells.stream().map(Cell::column).toList();
  }

  /** The themes that are mentioned, most participants first. */
  List<Cell> themes(Comparison comparison) {
    return material.codebook().themes().stream()
        .map(theme -> comparison.total(theme.id()))
        .filter(cell -> cell.state() == State.MENTIONED)
        .sorted(
            Comparator.comparingInt(Cell::participants).thenComparingInt(Cell::mentions).reversed())
        .toList();
  }

  /**
   * Which themes lead and which follow; where a number is withheld, no order, only what is told.
   */
  List<Sentence> order(Comparison comparison) {
    List<Cell> themes = themes(comparison);
    List<Cell> withheld =
        material.codebook().themes().stream()
            .map(theme -> comparison.total(theme.id()))
            .filter(cell -> cell.state() == State.SUPPRESSED)
            .toList();
    if (withheld.isEmpty()) {
      return inOrder(themes);
    }
    List<Cell> all = new ArrayList<>(themes);
    all.addAll(withheld);
    return List.of(sentence("told.themes", Map.of("codes", codesKn(all))));
  }

  /** Which themes lead, and which follow. */
  List<Sentence> inOrder(List<Cell> themes) {
    if (themes.isEmpty()) {
      return List.of(sentence("themes.nothing"));
    }
    Cell top = themes.getFirst();
    List<Cell> first =
        themes.stream().filter(cell -> cell.participants() == top.participants()).toList();
    List<Cell> rest = themes.subList(first.size(), themes.size());
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(
        sentence(
            "themes.first",
            Map.of(
                "count", first.size(),
                "only", rest.isEmpty() ? "yes" : "no",
                "people", people(top.participants(), top.of()),
                "themes", codes(first.stream().map(Cell::code).toList()))));
    if (!rest.isEmpty()) {
      sentences.add(sentence("themes.rest", Map.of("count", rest.size(), "themes", codesKn(rest))));
    }
    return sentences;
  }

  /** The quote as the document shows it, with who may be told and where it stands. */
  Block.Quote quote(Quotation quotation) {
    Mention mention = quotation.mention();
    Group group = material.corpus().study().group(mention.group()).orElseThrow();
    Language language = group.language();
    Optional<Transcript> transcript = material.corpus().transcript(mention.group());
    return new Block.Quote(
        Words.quoted(quotation.text(), language),
        language,
        quotation.translation(),
        say(
            "quote.place",
            Map.of(
                "code", title(mention.code()),
                "dissent", quotation.dissent() ? "yes" : "no",
                "who", who(mention),
                "group", groups(Form.IN, List.of(group.country())),
                "id", mention.group(),
                "turn", mention.turn().number(),
                "line", mention.turn().line(),
                "kind", transcript.map(Transcript::unit).orElse("line"))));
  }

  /** Who says it: by role where that may be told. */
  String who(Mention mention) {
    return material
        .disclosure()
        .role(mention.group(), mention.speaker())
        .flatMap(id -> material.corpus().study().role(id))
        .map(Role::label)
        .flatMap(label -> label.in(words.language()))
        .map(role -> say("quote.role", Map.of("role", words.within(role))))
        .orElse(say("quote.nobody"));
  }

  /** Participants of a group by role, where that may be told. */
  String roles(Comparability group) {
    if (!material.smallCells().tells(group.group())) {
      return say("state.withheld");
    }
    if (group.roles().keySet().stream().allMatch(String::isEmpty)) {
      return words.number(group.participants());
    }
    if (!material.smallCells().tellsRoles(group.group())) {
      return say("method.roles.withheld", Map.of("n", group.participants()));
    }
    List<String> roles = new ArrayList<>();
    group
        .roles()
        .forEach(
            (id, count) -> {
              String label =
                  material
                      .corpus()
                      .study()
                      .role(id)
                      .flatMap(role -> role.label().in(words.language()))
                      .map(words::within)
                      .orElse(say("role.unknown"));
              if (count > 0) {
                roles.add(say("method.roles.one", Map.of("role", label, "n", count)));
              }
            });
    return say(
        "method.roles", Map.of("n", group.participants(), "roles", String.join("; ", roles)));
  }

  /** A figure with its caption, at its place in the report. */
  Block.Picture picture(FigurePlan figure) {
    String name = FigurePlan.slug(figure.kind().name());
    String caption =
        switch (figure.kind()) {
          case TALK, AGREEMENT, SMALL_MULTIPLES -> say("figure.caption." + name);
          case TIMELINE -> {
            String id = figure.detail().group();
            String country = material.corpus().study().group(id).map(Group::country).orElse("");
            yield say(
                "figure.caption.timeline", Map.of("where", countries(List.of(country)), "id", id));
          }
          default ->
              say(
                  "figure.caption",
                  Map.of(
                      "theme", figure.theme().map(this::title).orElse(""),
                      "all", figure.theme().isEmpty() ? "yes" : "no",
                      "axis", FigurePlan.slug(figure.axis().name())));
        };
    return new Block.Picture(
        figure.name(), caption, figure.figure(material, words.language()).alternative());
  }
}
