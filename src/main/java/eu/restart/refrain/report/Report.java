package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.chart.Theme;
import eu.restart.refrain.coding.CodingsFile;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.document.Document;
import eu.restart.refrain.document.DocxWriter;
import eu.restart.refrain.document.EpubWriter;
import eu.restart.refrain.document.HtmlWriter;
import eu.restart.refrain.document.Lettering;
import eu.restart.refrain.document.MarkdownWriter;
import eu.restart.refrain.document.Pictures;
import eu.restart.refrain.document.WordTemplate;
import eu.restart.refrain.explorer.Explorer;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Writes a study's report: documents, figures, tables, codings and the manifest. */
public final class Report {
  private Report() {}

  /**
   * Where a report goes, and in which languages.
   *
   * @param out the folder; made where it is missing, may hold other files
   * @param languages in the order of writing, each once; a language without sentences is left out
   *     and reported
   * @param explorer how much of the talk {@code explorer.html} holds, or that there is none
   */
  public record Options(Path out, List<Language> languages, Explorer.Contents explorer) {
    /** Copies the list and leaves out what stands there twice. */
    public Options {
      languages = languages.stream().distinct().toList();
    }

    /** With an explorer that holds the transcripts. */
    public Options(Path out, List<Language> languages) {
      this(out, languages, Explorer.Contents.FULL);
    }
  }

  /**
   * What was written.
   *
   * @param files below the report's folder, in order, the manifest last
   * @param problems what could not be written as asked; their places are below the report's folder
   */
  public record Written(List<Path> files, List<Problem> problems) {
    /** Copies the lists. */
    public Written {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Writes {@code report.<lang>.md}, {@code .html} and {@code .docx}, {@code figures/}, {@code
   * tables/}, {@code sentences.<lang>.md}, {@code tables.xlsx}, {@code explorer.html}, {@code
   * codings.csv} and {@code manifest.json}: all of them, or none. A release to the public lists no
   * single mentions: neither {@code codings.csv} nor {@code explorer.html} nor the quotes behind
   * each figure. The same input and options give the same bytes.
   *
   * @throws UnreadableException where the folder is a file, lies within the study's transcripts or
   *     codebook, or something is in the way in it; or where none of the languages can be written
   */
  public static Written write(ReportInput input, Options options) throws IOException {
    Corpus corpus = input.corpus();
    Path study = corpus.study().folder();
    ReportFolder folder = ReportFolder.at(options.out(), study);
    List<Problem> problems = new ArrayList<>();
    List<Language> languages = spoken(options.languages(), problems);
    Checked<Edited> edited = Edited.read(options.out(), study);
    problems.addAll(edited.problems());
    ReportContent content = ReportContent.of(input, edited.value());
    Checked<Theme> theme = Theme.of(corpus.study());
    problems.addAll(theme.problems());
    CompletableFuture<Checked<Figures>> drawing =
        Figures.draw(content.material(), content.figures(), languages, theme.value());
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<Document> documents = new ArrayList<>();
    for (Language language : languages) {
      ReportContent.Told told = content.told(language);
      documents.add(told.document());
      problems.addAll(told.problems());
      files.put("sentences." + language + ".md", told.list().getBytes(UTF_8));
    }
    files.putAll(ReportTables.files(ReportTables.of(content)));
    if (input.minCell().isEmpty()) {
      files.put(
          "codings.csv", CodingsFile.write(corpus.transcripts(), corpus.codings()).getBytes(UTF_8));
    }
    Checked<Figures> figures = drawing.join();
    problems.addAll(figures.problems());
    files.putAll(figures.value().files());
    Checked<Optional<WordTemplate>> template = template(corpus.study());
    problems.addAll(template.problems());
    files.putAll(inAllFormats(documents, figures.value(), template.value()));
    Explorer.Contents explorer =
        input.minCell().isEmpty() ? options.explorer() : Explorer.Contents.NONE;
    if (explorer != Explorer.Contents.NONE) {
      files.put(
          "explorer.html",
          Explorer.page(corpus, input.basis(), languages.getFirst(), explorer).getBytes(UTF_8));
    }
    SortedMap<String, String> more = new TreeMap<>(edited.value().files());
    more.putAll(theme.value().fingerprints());
    template.value().ifPresent(one -> more.put(one.file(), one.fingerprint()));
    Manifest manifest =
        Manifest.of(study, more, input.basis(), input.minCell(), languages, explorer, files);
    Checked<List<Path>> written = folder.write(files, manifest.json());
    problems.addAll(written.problems());
    return new Written(written.value(), problems);
  }

  private static List<Language> spoken(List<Language> wanted, List<Problem> problems)
      throws UnreadableException {
    List<Language> spoken = new ArrayList<>();
    for (Language language : wanted) {
      if (ReportContent.languages().contains(language)) {
        spoken.add(language);
      } else {
        problems.add(
            Problem.warning(
                Place.of("report." + language + ".md"),
                "report-language",
                "there is no report in the language {0}",
                "choose among {1}",
                language,
                ReportContent.languages()));
      }
    }
    if (spoken.isEmpty()) {
      throw new UnreadableException(
          Problem.error(
              Place.of("study.yaml"),
              "report-language",
              "there is no report in any of the languages {0}",
              "choose among {1}",
              wanted,
              ReportContent.languages()));
    }
    return spoken;
  }

  private static Checked<Optional<WordTemplate>> template(Study study) throws IOException {
    Optional<String> name = study.publication().template();
    return name.isPresent()
        ? WordTemplate.open(study.folder(), name.get())
        : Checked.of(Optional.empty());
  }

  private static Map<String, byte[]> inAllFormats(
      List<Document> documents, Pictures pictures, Optional<WordTemplate> template) {
    Map<String, byte[]> files = new TreeMap<>();
    documents.parallelStream()
        .map(document -> inAllFormats(document, pictures, template))
        .forEachOrdered(files::putAll);
    return files;
  }

  private static Map<String, byte[]> inAllFormats(
      Document document, Pictures pictures, Optional<WordTemplate> template) {
    String name = "report." + document.language();
    Lettering words = Lettering.in(document.language());
    try {
      return Map.of(
          name + ".md", MarkdownWriter.write(document, words).getBytes(UTF_8),
          name + ".html", HtmlWriter.write(document, words, pictures).getBytes(UTF_8),
          name + ".docx", DocxWriter.write(document, words, pictures, template),
          name + ".epub", EpubWriter.write(document, words, pictures));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
