package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.study.About;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page for each question of the guide, told by whom the statements concern. */
final class QuestionSection {
  private final Phrases phrases;
  private final Quotes quotes;

  QuestionSection(Phrases phrases, Quotes quotes) {
    this.phrases = phrases;
    this.quotes = quotes;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, phrases.say("questions.title"), Sections.QUESTIONS));
    if (!phrases.material().corpus().study().abouts().isEmpty()) {
      blocks.addAll(phrases.told(Sections.QUESTIONS, "questions.intro"));
    }
    Map<String, String> leaders = new HashMap<>();
    int number = 0;
    for (Scope question : phrases.material().questions()) {
      number++;
      question(question, number, leaders, blocks);
    }
    return blocks;
  }

  private void question(
      Scope question, int number, Map<String, String> leaders, List<Block> blocks) {
    String title =
        question
            .question()
            .flatMap(id -> phrases.material().corpus().study().question(id))
            .flatMap(one -> one.text().in(phrases.words().language()))
            .orElse(question.question().orElse(phrases.say("question.all")));
    blocks.add(new Block.Heading(2, title, Sections.question(question)));
    Telling telling = phrases.telling();
    blocks.addAll(telling.paragraph(Sections.question(question), opening(question)));
    if (!phrases.material().smallCells().isRelease()) {
      List<Sentence> interaction = new InteractionStory(phrases).sentences(question);
      blocks.addAll(telling.paragraph(Sections.question(question), interaction));
    }
    for (Scope part : phrases.material().abouts(question)) {
      part(part, number, leaders, blocks);
    }
    blocks.addAll(
        telling.paragraph(Sections.question(question), unstated(question).stream().toList()));
  }

  private List<Sentence> opening(Scope question) {
    List<Sentence> sentences = new ArrayList<>();
    Comparison comparison = phrases.material().byCountry(question);
    Asking asking = Asking.of(phrases.material(), question);
    List<Cell> themes = new ThemeStory(phrases).themes(comparison);
    if (question.question().isPresent()) {
      if (asking.asked().isEmpty()) {
        return List.of(phrases.sentence("question.asked.none"));
      }
      int people = comparison.totals().stream().mapToInt(Cell::of).max().orElse(0);
      sentences.add(
          asking.notAsked().isEmpty()
              ? phrases.sentence(
                  "question.asked.all",
                  Map.of(
                      "groups",
                      phrases.places().allGroups(Places.Form.TO, asking.groups()),
                      "people",
                      people))
              : phrases.sentence(
                  "question.asked.some",
                  Map.of(
                      "groups", phrases.places().groups(Places.Form.TO, asking.asked()),
                      "people", people,
                      "count", asking.notAskedGroups(),
                      "missing",
                          phrases
                              .words()
                              .capital(
                                  phrases.places().groups(Places.Form.WHO, asking.notAsked())))));
    }
    sentences.addAll(new ThemeStory(phrases).order(comparison));
    boolean known = comparison.totals().stream().noneMatch(one -> one.state() == State.SUPPRESSED);
    if (!themes.isEmpty() && known) {
      sentences.addAll(elsewhere(asking.notAsked(), themes.getFirst()));
    }
    return sentences;
  }

  /** Whether groups that were not asked came to the question's theme by themselves. */
  private List<Sentence> elsewhere(List<String> countries, Cell theme) {
    List<String> said = new ArrayList<>();
    List<String> unsaid = new ArrayList<>();
    for (String country : countries) {
      Cell there = phrases.material().byCountry(Scope.ALL).cell(theme.code(), country);
      if (there.state() == State.MENTIONED) {
        said.add(
            phrases.say(
                "question.elsewhere.item",
                Map.of(
                    "where", phrases.places().groups(Places.Form.IN, List.of(country)),
                    "people", phrases.people(there.participants(), there.of()))));
      } else if (there.state() != State.SUPPRESSED) {
        unsaid.add(country);
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    if (!said.isEmpty()) {
      sentences.add(
          phrases.sentence(
              "question.elsewhere",
              Map.of("theme", phrases.code(theme.code()), "items", phrases.words().list(said))));
    }
    if (!unsaid.isEmpty()) {
      sentences.add(
          phrases.sentence(
              "question.elsewhere.not",
              Map.of(
                  "theme", phrases.code(theme.code()),
                  "where", phrases.places().groups(Places.Form.IN, unsaid))));
    }
    return sentences;
  }

  private void part(Scope part, int number, Map<String, String> leaders, List<Block> blocks) {
    Optional<String> label =
        part.about()
            .flatMap(id -> phrases.material().corpus().study().about(id))
            .map(About::label)
            .flatMap(one -> one.in(phrases.words().language()));
    label.ifPresent(text -> blocks.add(new Block.Heading(3, text, Sections.part(part))));
    PartStory story = new PartStory(phrases, part);
    String about = part.about().orElse("");
    Telling telling = phrases.telling();
    String section = Sections.part(part);
    List<Sentence> ranking = story.ranking(Optional.ofNullable(leaders.get(about)));
    blocks.addAll(telling.paragraph(section, ranking));
    leaders.remove(about);
    story.leader().ifPresent(code -> leaders.put(about, code));
    if (story.isEmpty()) {
      return;
    }
    PartDifferences differences = new PartDifferences(phrases, story);
    blocks.addAll(telling.paragraph(section, differences.sentences()));
    blocks.addAll(new QuoteStory(phrases, quotes).blocks(section, differences.hasDissent()));
    Sentence caption =
        new Sentence(
            "grid-caption",
            phrases.say(
                part.question().isPresent() ? "grid.caption" : "grid.caption.all",
                Map.of("number", number, "about", label.orElse(phrases.say("grid.everybody")))));
    blocks.add(new PartTable(phrases, story).grid(part, caption));
  }

  private Optional<Sentence> unstated(Scope question) {
    if (phrases.material().corpus().study().abouts().isEmpty()) {
      return Optional.empty();
    }
    Comparison byAbout = phrases.material().by(Axis.ABOUT, question);
    int count =
        byAbout.columns().stream().map(Column::id).filter(String::isEmpty).findFirst().stream()
            .mapToInt(
                column ->
                    phrases.material().codebook().themes().stream()
                        .mapToInt(theme -> byAbout.cell(theme.id(), column).mentions())
                        .sum())
            .sum();
    return count == 0
        ? Optional.empty()
        : Optional.of(phrases.sentence("question.unstated", Map.of("count", count)));
  }
}
