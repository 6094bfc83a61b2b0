package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Difference;
import eu.restart.refrain.comparison.Difference.Reach;
import eu.restart.refrain.comparison.Ranking;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.study.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The final conclusions: each theme over all questions, by whom it concerns and by country. */
final class ConclusionSection {
  private static final int NAMED = 3;

  private final Phrases phrases;
  private final Quotes quotes;
  private final Comparison byCountry;

  ConclusionSection(Phrases phrases, Quotes quotes) {
    this.phrases = phrases;
    this.quotes = quotes;
    this.byCountry = phrases.material().byCountry(Scope.ALL);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, phrases.say("conclusions.title"), Sections.CONCLUSIONS));
    List<Sentence> opening = new ArrayList<>(List.of(phrases.sentence("conclusions.intro")));
    opening.addAll(new ThemeStory(phrases).order(byCountry));
    List<FigurePlan> figures = FigurePlan.conclusions(phrases.material());
    List<FigurePlan> first = figures.stream().filter(one -> one.theme().isEmpty()).toList();
    blocks.addAll(phrases.telling().paragraph(Sections.CONCLUSIONS, opening, see(first)));
    first.forEach(figure -> blocks.add(new Pointers(phrases).picture(figure)));
    for (Code theme : phrases.material().codebook().themes()) {
      theme(theme.id(), figures, blocks);
    }
    if (!phrases.material().smallCells().isRelease()) {
      blocks.addAll(new TogetherSection(phrases).blocks());
    }
    return blocks;
  }

  private void theme(String theme, List<FigurePlan> figures, List<Block> blocks) {
    String id = Sections.conclusion(theme);
    blocks.add(new Block.Heading(2, phrases.title(theme), id));
    Cell total = byCountry.total(theme);
    if (total.state() != State.MENTIONED && total.state() != State.SUPPRESSED) {
      List<Sentence> nothing = List.of(phrases.sentence("conclusion.nothing"));
      blocks.addAll(phrases.telling().paragraph(id, nothing));
      return;
    }
    List<FigurePlan> own =
        figures.stream().filter(one -> one.theme().equals(Optional.of(theme))).toList();
    blocks.addAll(phrases.telling().paragraph(id, opening(theme, total), see(own)));
    List<List<Block.Run>> abouts = abouts(theme);
    if (!abouts.isEmpty()) {
      blocks.add(new Block.Items(abouts));
    }
    List<List<Block.Run>> countries = countries(theme);
    if (countries.size() > 1) {
      blocks.addAll(phrases.told(id, "conclusion.countries"));
      blocks.add(new Block.Items(countries));
    }
    blocks.addAll(phrases.telling().paragraph(id, reach(theme)));
    blocks.addAll(new QuoteStory(phrases, quotes).blocks(id));
    own.forEach(figure -> blocks.add(new Pointers(phrases).picture(figure)));
  }

  /** Points at figures by their numbers. */
  private List<Block.Run> see(List<FigurePlan> figures) {
    return new Pointers(phrases)
        .pointing("figure.see", figures.size(), figures.stream().map(FigurePlan::name).toList());
  }

  private List<Sentence> opening(String theme, Cell total) {
    if (!total.told().mentions()) {
      return List.of(phrases.sentence("conclusion.told", Map.of("kn", phrases.kn(total))));
    }
    List<Sentence> sentences = new ArrayList<>();
    Optional<String> where = phrases.places().where(Difference.of(byCountry, theme));
    sentences.add(
        phrases.sentence(
            "conclusion.all",
            Map.of(
                "people", phrases.people(total.participants(), total.of()),
                "k", total.participants(),
                "place", where.isPresent() ? "yes" : "no",
                "where", where.orElse(""),
                "mentions", total.mentions(),
                "coders", total.fewest() == total.most() ? "one" : "several",
                "fewest", total.fewest(),
                "most", total.most())));
    question(theme).ifPresent(sentences::add);
    return sentences;
  }

  /** The question at which most participants come to a theme. */
  private Optional<Sentence> question(String theme) {
    Comparison byQuestion = phrases.material().by(Axis.QUESTION, Scope.ALL);
    List<Cell> cells =
        byQuestion.columns().stream()
            .filter(column -> !column.id().isEmpty())
            .map(column -> byQuestion.cell(theme, column.id()))
            .filter(cell -> cell.state() == State.MENTIONED)
            .toList();
    Optional<Cell> most =
        cells.stream().reduce((a, b) -> b.participants() > a.participants() ? b : a);
    return most.filter(
            top ->
                cells.size() > 1
                    && isKnown(byQuestion, theme)
                    && cells.stream().filter(c -> c.participants() == top.participants()).count()
                        == 1)
        .map(
            top ->
                phrases.sentence(
                    "conclusion.question",
                    Map.of(
                        "count", cells.size(),
                        "of", phrases.material().corpus().study().questions().size(),
                        "all",
                            cells.size() == phrases.material().corpus().study().questions().size()
                                ? "yes"
                                : "no",
                        "question", quotedQuestion(top.column()),
                        "people", phrases.people(top.participants(), top.of()))));
  }

  private static boolean isKnown(Comparison comparison, String code) {
    return comparison.cells().stream()
        .noneMatch(cell -> cell.code().equals(code) && cell.state() == State.SUPPRESSED);
  }

  private String quotedQuestion(String id) {
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

  private List<List<Block.Run>> abouts(String theme) {
    List<List<Block.Run>> items = new ArrayList<>();
    for (About about : phrases.material().corpus().study().abouts()) {
      Comparison comparison = phrases.material().byCountry(Scope.ALL.about(about.id()));
      String label = about.label().in(phrases.words().language(), about.id());
      items.add(item(label, theme, about.id(), comparison.total(theme), ranked(comparison, theme)));
    }
    return items;
  }

  private List<List<Block.Run>> countries(String theme) {
    List<List<Block.Run>> items = new ArrayList<>();
    for (Column column : byCountry.columns()) {
      Cell cell = byCountry.cell(theme, column.id());
      if (cell.state() == State.NOT_CODABLE) {
        items.add(
            List.of(
                Block.Run.strong(phrases.words().country(column.id())),
                Block.Run.plain(": " + phrases.say("state.not-codable") + ".")));
        continue;
      }
      List<Cell> ranked =
          Ranking.of(byCountry, phrases.material().codebook(), column.id()).ranks().stream()
              .map(Ranking.Rank::cell)
              .filter(one -> isBelow(one.code(), theme))
              .toList();
      items.add(item(phrases.words().country(column.id()), theme, column.id(), cell, ranked));
    }
    return items;
  }

  private List<Block.Run> item(
      String label, String theme, String of, Cell cell, List<Cell> ranked) {
    String text;
    if (cell.state() == State.SUPPRESSED || (cell.told().people() && isVeiled(cell, ranked))) {
      text = phrases.say("conclusion.item.told", Map.of("kn", phrases.kn(cell)));
    } else if (cell.state() != State.MENTIONED) {
      text = phrases.say("conclusion.item.nothing");
    } else {
      List<Cell> several = ranked.stream().filter(one -> one.participants() > 1).toList();
      text =
          phrases.say(
              "conclusion.item",
              Map.of(
                  "kn", phrases.kn(cell),
                  "single", several.isEmpty() && !ranked.isEmpty() ? "yes" : "no",
                  "of", first(ranked).size(),
                  "codes", codes(theme, ranked, several)));
    }
    Sentence sentence = new Sentence("item-" + FigurePlan.slug(of), text);
    return phrases.telling().item(label, Sections.conclusion(theme), sentence);
  }

  /** Whether people speak of a theme, and of none of its codes a number is told. */
  private static boolean isVeiled(Cell theme, List<Cell> ranked) {
    return theme.state() == State.MENTIONED && !theme.told().mentions() && ranked.isEmpty();
  }

  private String codes(String theme, List<Cell> ranked, List<Cell> several) {
    if (ranked.isEmpty()) {
      return phrases.code(theme);
    }
    return several.isEmpty()
        ? phrases.codes(first(ranked).stream().map(Cell::code).toList())
        : phrases.codesKn(first(several));
  }

  /** The first few, and those that share the last one's number of participants if they are few. */
  private static List<Cell> first(List<Cell> cells) {
    if (cells.size() <= NAMED) {
      return cells;
    }
    int last = cells.get(NAMED - 1).participants();
    List<Cell> whole = cells.stream().filter(cell -> cell.participants() >= last).toList();
    return whole.size() <= NAMED + 2 ? whole : cells.subList(0, NAMED);
  }

  private List<Cell> ranked(Comparison comparison, String theme) {
    return Ranking.of(comparison, phrases.material().codebook()).ranks().stream()
        .map(Ranking.Rank::cell)
        .filter(cell -> isBelow(cell.code(), theme))
        .toList();
  }

  private boolean isBelow(String code, String theme) {
    return phrases.material().codebook().theme(code).equals(theme);
  }

  /** What all groups share, what one alone says, and what none says. */
  private List<Sentence> reach(String theme) {
    List<Difference> all =
        Difference.all(byCountry).stream()
            .filter(one -> phrases.material().codebook().below(one.code()).isEmpty())
            .filter(one -> isBelow(one.code(), theme) && !one.code().equals(theme))
            .toList();
    List<String> everywhere = codes(all, Reach.IN_ALL);
    boolean known = all.stream().noneMatch(one -> one.reach() == Reach.WITHHELD);
    boolean most = known && all.size() > 1 && everywhere.size() * 2 > all.size();
    int groups = byCountry.total(theme).ofGroups();
    List<Sentence> sentences = new ArrayList<>();
    if (most) {
      sentences.add(
          phrases.sentence(
              "conclusion.most",
              Map.of(
                  "count", everywhere.size(),
                  "of", all.size(),
                  "all", everywhere.size() == all.size() ? "yes" : "no",
                  "where", phrases.places().allGroups(Places.Form.IN, groups))));
      say(sentences, "conclusion.missing", groups, with(all, Reach.IN_SOME, this::missing));
    } else {
      say(
          sentences,
          "conclusion.everywhere",
          groups,
          everywhere.stream().map(phrases::code).toList());
    }
    say(sentences, "conclusion.alone", groups, with(all, Reach.ONLY_IN_ONE, this::alone));
    say(
        sentences,
        "conclusion.nowhere",
        groups,
        codes(all, Reach.IN_NONE).stream().map(phrases::code).toList());
    return sentences;
  }

  private String alone(Difference one) {
    Cell cell = one.mentioning().getFirst();
    return phrases.say(
        "part.only.note",
        Map.of(
            "code", phrases.code(one.code()),
            "where", phrases.places().groups(Places.Form.IN, List.of(cell.column())),
            "kn", phrases.kn(cell)));
  }

  private String missing(Difference one) {
    return phrases.say(
        "conclusion.missing.item",
        Map.of(
            "code", phrases.code(one.code()),
            "where", phrases.places().groups(Places.Form.IN, Places.columns(one.silent()))));
  }

  private static List<String> codes(List<Difference> all, Reach reach) {
    return with(all, reach, Difference::code);
  }

  private static List<String> with(
      List<Difference> all, Reach reach, Function<Difference, String> say) {
    return all.stream().filter(one -> one.reach() == reach).map(say).toList();
  }

  private void say(List<Sentence> to, String key, int groups, List<String> items) {
    if (!items.isEmpty()) {
      to.add(
          phrases.sentence(
              key,
              Map.of(
                  "count", items.size(),
                  "where", phrases.places().allGroups(Places.Form.IN, groups),
                  "codes", phrases.words().list(items))));
    }
  }
}
