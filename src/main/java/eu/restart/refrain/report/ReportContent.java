package eu.restart.refrain.report;

import eu.restart.refrain.document.Block;
import eu.restart.refrain.document.Document;
import eu.restart.refrain.document.Imprint;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says, apart from any format: method, questions, conclusions, practices, the
 * program's own error, and the COREQ checklist.
 *
 * <p>Counted once, said in each language. All text is plain: the writers escape it.
 */
public final class ReportContent {
  private final Material material;
  private final Quotes quotes;
  private final Edited edited;

  private ReportContent(Material material, Edited edited) {
    this.material = material;
    this.edited = edited;
    this.quotes = Quotes.of(material);
  }

  /** Counts all that a report needs, and chooses its quotes. */
  public static ReportContent of(ReportInput input) {
    return of(input, Edited.NONE);
  }

  /** The same, with the sentences that authors worded themselves. */
  static ReportContent of(ReportInput input, Edited edited) {
    return new ReportContent(new Material(input), edited);
  }

  /** The languages that a report can be written in, sorted. */
  public static List<Language> languages() {
    return Words.LANGUAGES;
  }

  /**
   * The report in a language.
   *
   * @throws IllegalArgumentException where there are no sentences in it, naming those there are
   */
  public Document in(Language language) {
    return told(language).document();
  }

  /**
   * A report with all that its authors need to edit it.
   *
   * @param list of its sentences, a file to copy and edit
   * @param problems of the sentences that were edited
   */
  record Told(Document document, String list, List<Problem> problems) {}

  /** The method comes first and is told last: it says how many sentences are the authors' own. */
  Told told(Language language) {
    Words words = Words.in(language);
    Telling telling = new Telling(words, edited);
    Phrases phrases = new Phrases(material, words, telling);
    List<Block> told = new ArrayList<>();
    told.addAll(new QuestionSection(phrases, quotes).blocks());
    told.addAll(new ConclusionSection(phrases, quotes).blocks());
    told.addAll(new PracticeSection(phrases, quotes).blocks());
    told.addAll(new MachineSection(phrases).blocks());
    told.addAll(new CoreqSection(phrases, quotes).blocks());
    String subtitle = subtitle(phrases);
    List<Block> blocks = new ArrayList<>(new MethodSection(phrases, quotes).blocks());
    blocks.addAll(told);
    return new Told(document(words, subtitle, blocks), telling.list(), telling.problems());
  }

  private String subtitle(Phrases phrases) {
    Map<String, ?> values =
        Map.of(
            "groups", material.groups().size(),
            "places", phrases.places().countries(material.corpus().study().countries()));
    return phrases.telling().text("report", phrases.sentence("subtitle", values));
  }

  private Document document(Words words, String subtitle, List<Block> blocks) {
    return new Document(
        material.corpus().study().title(), subtitle, words.language(), imprint(), blocks);
  }

  /** Without a date of its own a report bears that of the last group. */
  private Imprint imprint() {
    Study study = material.corpus().study();
    Optional<LocalDate> last =
        study.groups().stream().flatMap(one -> one.date().stream()).max(Comparator.naturalOrder());
    return new Imprint(study.publication().authors(), study.publication().date().or(() -> last));
  }

  /** The figures that the report points at, in its order. */
  public List<FigurePlan> figures() {
    return material.figures();
  }

  /** What it is made of, counted once for all languages. */
  Material material() {
    return material;
  }

  /** The quotes that it prints, in its order, each with the reason why. */
  public List<Quotation> quotes() {
    return quotes.all();
  }
}
