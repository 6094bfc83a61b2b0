package eu.restart.refrain.report;

import eu.restart.refrain.document.Block;
import eu.restart.refrain.document.Document;
import eu.restart.refrain.document.Imprint;
import eu.restart.refrain.language.Language;
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

  private ReportContent(Material material) {
    this.material = material;
    this.quotes = Quotes.of(material);
  }

  /** Counts all that a report needs, and chooses its quotes. */
  public static ReportContent of(ReportInput input) {
    return new ReportContent(new Material(input));
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
    Phrases phrases = new Phrases(material, Words.in(language));
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(new MethodSection(phrases).blocks());
    blocks.addAll(new QuestionSection(phrases, quotes).blocks());
    blocks.addAll(new ConclusionSection(phrases, quotes).blocks());
    blocks.addAll(new PracticeSection(phrases).blocks());
    blocks.addAll(new MachineSection(phrases).blocks());
    blocks.addAll(new CoreqSection(phrases, quotes).blocks());
    return new Document(
        material.corpus().study().title(),
        phrases.say(
            "subtitle",
            Map.of(
                "groups", material.groups().size(),
                "places", phrases.countries(material.corpus().study().countries()))),
        language,
        imprint(),
        blocks);
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
    return FigurePlan.all(material);
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
