package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.coding.CodingsFile;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.document.Document;
import eu.restart.refrain.document.DocxWriter;
import eu.restart.refrain.document.EpubWriter;
import eu.restart.refrain.document.HtmlWriter;
import eu.restart.refrain.document.Lettering;
import eu.restart.refrain.document.MarkdownWriter;
import eu.restart.refrain.document.Pictures;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   */
  public record Options(Path out, List<Language> languages) {
    /** Copies the list and leaves out what stands there twice. */
    public Options {
      languages = languages.stream().distinct().toList();
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
   * tables/}, {@code tables.xlsx}, {@code codings.csv} and {@code manifest.json}: all of them, or
   * none. The same input and options give the same bytes.
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
    ReportContent content = ReportContent.of(input);
    CompletableFuture<Checked<Figures>> drawing =
        Figures.draw(content.material(), content.figures(), languages);
    List<Document> documents = languages.stream().map(content::in).toList();
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.putAll(ReportTables.files(ReportTables.of(content)));
    files.put(
        "codings.csv", CodingsFile.write(corpus.transcripts(), corpus.codings()).getBytes(UTF_8));
    Checked<Figures> figures = drawing.join();
    problems.addAll(figures.problems());
    files.putAll(figures.value().files());
    files.putAll(inAllFormats(documents, figures.value()));
    Manifest manifest = Manifest.of(study, input.basis(), languages, files);
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

  private static Map<String, byte[]> inAllFormats(List<Document> documents, Pictures pictures) {
    Map<String, byte[]> files = new TreeMap<>();
    documents.parallelStream()
        .map(document -> inAllFormats(document, pictures))
        .forEachOrdered(files::putAll);
    return files;
  }

  private static Map<String, byte[]> inAllFormats(Document document, Pictures pictures) {
    String name = "report." + document.language();
    Lettering words = Lettering.in(document.language());
    try {
      return Map.of(
          name + ".md", MarkdownWriter.write(document, words).getBytes(UTF_8),
          name + ".html", HtmlWriter.write(document, words, pictures).getBytes(UTF_8),
          name + ".docx", DocxWriter.write(document, words, pictures),
          name + ".epub", EpubWriter.write(document, words, pictures));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
