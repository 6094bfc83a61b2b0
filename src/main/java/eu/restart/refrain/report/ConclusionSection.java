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
    List<String> opening = new ArrayList<>(List.of(phrases.say("conclusions.intro")));
    opening.addAll(phrases.inOrder(phrases.themes(byCountry)));
    blocks.add(Block.Paragraph.of(String.join(" ", opening)));
    List<FigurePlan> figures = FigurePlan.conclusions(phrases.material().corpus());
    figures.stream()
        .filter(figure -> figure.theme().isEmpty())
        .forEach(figure -> blocks.add(phrases.picture(figure)));
    for (Code theme : phrases.material().codebook().themes()) {
      theme(theme.id(), figures, blocks);
    }
    blocks.addAll(new TogetherSection(phrases).blocks());
    return blocks;
  }

  private void theme(String theme, List<FigurePlan> figures, List<Block> blocks) {
    String id = Sections.conclusion(theme);
    blocks.add(new Block.Heading(2, phrases.title(theme), id));
    Cell total = byCountry.total(theme);
    if (total.state() != State.MENTIONED) {
      blocks.add(Block.Paragraph.of(phrases.say("conclusion.nothing")));
      return;
    }
    blocks.add(Block.Paragraph.of(opening(theme, total)));
    List<List<Block.Run>> abouts = abouts(theme);
    if (!abouts.isEmpty()) {
      blocks.add(new Block.Items(abouts));
    }
    List<List<Block.Run>> countries = countries(theme);
    if (countries.size() > 1) {
      blocks.add(Block.Paragraph.of(phrases.say("conclusion.countries")));
      blocks.add(new Block.Items(countries));
    }
    String reach = reach(theme);
    if (!reach.isEmpty()) {
      blocks.add(Block.Paragraph.of(reach));
    }
    quotes.in(id).forEach(one -> blocks.add(phrases.quote(one)));
    figures.stream()
        .filter(figure -> figure.theme().equals(Optional.of(theme)))
        .forEach(figure -> blocks.add(phrases.picture(figure)));
  }

  private String opening(String theme, Cell total) {
    List<String> sentences = new ArrayList<>();
    Optional<String> where = phrases.where(Difference.of(byCountry, theme));
    sentences.add(
        phrases.say(
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
    return String.join(" ", sentences);
  }

  /** The question at which most participants come to a theme. */
  private Optional<String> question(String theme) {
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
                    && cells.stream().filter(c -> c.participants() == top.participants()).count()
                        == 1)
        .map(
            top ->
                phrases.say(
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
      items.add(item(label, theme, comparison.total(theme), ranked(comparison, theme)));
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
      items.add(item(phrases.words().country(column.id()), theme, cell, ranked));
    }
    return items;
  }

  private List<Block.Run> item(String label, String theme, Cell cell, List<Cell> ranked) {
    String text;
    if (cell.state() != State.MENTIONED) {
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
    return List.of(Block.Run.strong(label), Block.Run.plain(text));
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
  private String reach(String theme) {
    List<Difference> all =
        Difference.all(byCountry).stream()
            .filter(one -> phrases.material().codebook().below(one.code()).isEmpty())
            .filter(one -> isBelow(one.code(), theme) && !one.code().equals(theme))
            .toList();
    List<String> everywhere = codes(all, Reach.IN_ALL);
    boolean most = all.size() > 1 && everywhere.size() * 2 > all.size();
    int groups = byCountry.total(theme).ofGroups();
    List<String> sentences = new ArrayList<>();
    if (most) {
      sentences.add(
          phrases.say(
              "conclusion.most",
              Map.of(
                  "count", everywhere.size(),
                  "of", all.size(),
                  "all", everywhere.size() == all.size() ? "yes" : "no",
                  "where", phrases.allGroups(Phrases.Form.IN, groups))));
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
    return String.join(" ", sentences);
  }

  private String alone(Difference one) {
    Cell cell = one.mentioning().getFirst();
    return phrases.say(
        "part.only.note",
        Map.of(
            "code", phrases.code(one.code()),
            "where", phrases.groups(Phrases.Form.IN, List.of(cell.column())),
            "kn", phrases.kn(cell)));
  }

  private String missing(Difference one) {
    return phrases.say(
        "conclusion.missing.item",
        Map.of(
            "code", phrases.code(one.code()),
            "where", phrases.groups(Phrases.Form.IN, Phrases.columns(one.silent()))));
  }

  private static List<String> codes(List<Difference> all, Reach reach) {
    return with(all, reach, Difference::code);
  }

  private static List<String> with(
      List<Difference> all, Reach reach, Function<Difference, String> say) {
    return all.stream().filter(one -> one.reach() == reach).map(say).toList();
  }

  private void say(List<String> to, String key, int groups, List<String> items) {
    if (!items.isEmpty()) {
      to.add(
          phrases.say(
              key,
              Map.of(
                  "count", items.size(),
                  "where", phrases.allGroups(Phrases.Form.IN, groups),
                  "codes", phrases.words().list(items))));
    }
  }
}
