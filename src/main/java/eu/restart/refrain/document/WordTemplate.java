package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceBytes;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A house's own Word file, of which a report takes styles, page, headers and footers; never its
 * text, macros or links.
 */
public final class WordTemplate {
  private static final long MOST_BYTES = 32L << 20;

  private final String file;
  private final String fingerprint;
  private final WordTemplateParts parts;
  private final WordStyles styles;
  private final WordPage page;

  private WordTemplate(
      String file, String fingerprint, WordTemplateParts parts, WordStyles styles, WordPage page) {
    this.file = file;
    this.fingerprint = fingerprint;
    this.parts = parts;
    this.styles = styles;
    this.page = page;
  }

  /**
   * Reads a template; whatever is wrong with it is a finding, and the report does without it.
   *
   * @param folder of the study, which the template must lie in
   * @param name path below that folder
   */
  public static Checked<Optional<WordTemplate>> open(Path folder, String name) throws IOException {
    Path home = folder.toAbsolutePath().normalize();
    Path file = home.resolve(name).normalize();
    if (!file.startsWith(home) || !Files.isRegularFile(file)) {
      return refused(
          Problem.warning(
              Place.of("study.yaml"),
              "template-missing",
              "there is no Word template {0} in the study's folder",
              "write its path below that folder under report: template",
              name));
    }
    try {
      byte[] bytes = SourceBytes.read(file, name, MOST_BYTES);
      WordTemplateParts parts = WordTemplateParts.of(bytes, name);
      WordStyles styles = WordStyles.of(parts.styles(), name);
      WordPage page = WordPage.of(parts.document(), parts.relations());
      return new Checked<>(
          Optional.of(new WordTemplate(name, Fingerprint.of(bytes), parts, styles, page)),
          styles.problems());
    } catch (UnreadableException e) {
      return refused(e.problem());
    }
  }

  private static Checked<Optional<WordTemplate>> refused(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  /** Its path below the study's folder. */
  public String file() {
    return file;
  }

  /** Of the file, as {@link Fingerprint} makes it. */
  public String fingerprint() {
    return fingerprint;
  }

  /** How a document in a language looks by it. */
  WordDesign design(Language language) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>(parts.files());
    SortedMap<String, String> kinds = new TreeMap<>(parts.kinds());
    WordNumbering numbering = WordNumbering.of(parts.numbering());
    String tag = WordMarkup.tag(language);
    files.put("word/styles.xml", styles.merged(tag, numbering).getBytes(UTF_8));
    files.put("word/numbering.xml", numbering.merged(styles.ownHeadings()).getBytes(UTF_8));
    files.put("word/settings.xml", page.settings(parts.settings(), tag).getBytes(UTF_8));
    for (String name : List.of("styles", "numbering", "settings")) {
      kinds.put("word/" + name + ".xml", WordDesign.KIND + name + "+xml");
    }
    return new WordDesign(
        files,
        kinds,
        parts.relations(),
        styles.known(),
        page.section(),
        page.textWidth(),
        styles.numbered());
  }
}
