package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Practice;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Ranking;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The practices that answer the needs found.
 *
 * <p>A need is a code with a category of practices that at least a third of the participants
 * mention, in at least two groups (in the one group where there is only one). The threshold is
 * ours.
 */
final class PracticeSection {
  private static final int SHARE = 3;

  /** What the shipped catalogue writes where the review states no evidence. */
  private static final String NONE_STATED = "none stated";

  private final Phrases phrases;

  PracticeSection(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, phrases.say("practices.title"), Sections.PRACTICES));
    List<Cell> strong = strong();
    List<Practice> catalogue = phrases.material().codebook().practices();
    if (catalogue.isEmpty() || strong.isEmpty()) {
      blocks.add(
          Block.Paragraph.of(
              phrases.say(catalogue.isEmpty() ? "practices.no-catalogue" : "practices.none")));
      return blocks;
    }
    Map<String, List<Practice>> categories = new LinkedHashMap<>();
    catalogue.forEach(
        one -> categories.computeIfAbsent(one.category(), key -> new ArrayList<>()).add(one));
    List<Cell> unanswered =
        strong.stream()
            .filter(need -> answers(need).stream().noneMatch(categories::containsKey))
            .toList();
    Map<String, Integer> counts =
        Map.of("count", strong.size(), "answered", strong.size() - unanswered.size());
    tell(Sections.PRACTICES, phrases.sentence("practices.intro", counts), blocks);
    categories.forEach((category, practices) -> category(category, practices, strong, blocks));
    if (!unanswered.isEmpty()) {
      blocks.add(
          new Block.Heading(2, phrases.say("practices.unanswered.title"), "practices-unanswered"));
      Map<String, ?> values =
          Map.of("count", unanswered.size(), "codes", phrases.codesKn(unanswered));
      tell(Sections.PRACTICES, phrases.sentence("practices.unanswered", values), blocks);
    }
    return blocks;
  }

  private void tell(String section, Sentence sentence, List<Block> blocks) {
    blocks.addAll(phrases.telling().paragraph(section, List.of(sentence)));
  }

  /** The codes that count as strong needs, strongest first; what helps is no need. */
  List<Cell> strong() {
    Comparison comparison = phrases.material().byCountry(Scope.ALL);
    return Ranking.of(comparison, phrases.material().codebook()).ranks().stream()
        .map(Ranking.Rank::cell)
        .filter(cell -> cell.participants() * SHARE >= cell.of())
        .filter(cell -> places(comparison, cell) >= Math.min(2, cell.ofGroups()))
        .filter(cell -> isNeed(cell.code()))
        .toList();
  }

  /** The groups that mention a code; where that is withheld, the countries known to. */
  private static long places(Comparison comparison, Cell total) {
    return total.told().mentions()
        ? total.groups()
        : comparison.cells().stream()
            .filter(cell -> cell.code().equals(total.code()))
            .filter(cell -> cell.participants() > 0 || !cell.told().instead(cell.of()).isEmpty())
            .count();
  }

  /** A theme none of whose codes has a practice, such as coping, holds no needs. */
  private boolean isNeed(String code) {
    String theme = phrases.material().codebook().theme(code);
    return phrases.material().codebook().codes().stream()
        .filter(one -> phrases.material().codebook().theme(one.id()).equals(theme))
        .anyMatch(one -> !one.practices().isEmpty());
  }

  private List<String> answers(Cell need) {
    return phrases.material().codebook().code(need.code()).map(Code::practices).orElse(List.of());
  }

  private void category(
      String category, List<Practice> practices, List<Cell> strong, List<Block> blocks) {
    List<Cell> needs = strong.stream().filter(need -> answers(need).contains(category)).toList();
    if (needs.isEmpty()) {
      return;
    }
    Language language = phrases.words().language();
    blocks.add(
        new Block.Heading(
            2,
            practices.getFirst().categoryLabel().in(language, category),
            Sections.practices(category)));
    Map<String, ?> values = Map.of("count", needs.size(), "codes", phrases.codesKn(needs));
    tell(Sections.practices(category), phrases.sentence("practices.needs", values), blocks);
    blocks.add(new Block.Items(practices.stream().map(this::item).toList()));
  }

  private List<Block.Run> item(Practice practice) {
    Language language = phrases.words().language();
    List<Block.Run> runs = new ArrayList<>();
    runs.add(Block.Run.strong(practice.name().in(language, practice.id())));
    String country = phrases.words().country(practice.country());
    List<String> sentences = new ArrayList<>();
    sentences.add(country.isEmpty() ? "." : " (" + country + ").");
    practice.description().in(language).ifPresent(sentences::add);
    sentences.add(
        practice.evidence().isBlank() || practice.evidence().strip().equals(NONE_STATED)
            ? phrases.say("practices.no-evidence")
            : phrases.say("practices.evidence", Map.of("evidence", practice.evidence().strip())));
    if (!practice.link().isBlank()) {
      sentences.add(practice.link().strip());
    }
    runs.add(Block.Run.plain(String.join(" ", sentences)));
    return runs;
  }
}
