package eu.restart.refrain.chart;

import static java.nio.charset.StandardCharsets.US_ASCII;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceBytes;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.ChartSetting.Said;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A font in the study's folder, TrueType or OpenType.
 *
 * <p>A font is a program of sorts, and this one may come from anywhere: all that is used of it is
 * taken out once, and whatever goes wrong with it goes wrong here.
 */
record FontFile(Face face) {
  private static final long MOST_BYTES = 16L << 20;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE = tag("true");
  private static final int OPEN_TYPE = tag("OTTO");
  private static final int COLLECTION = tag("ttcf");
  private static final List<Integer> WEB = List.of(tag("wOFF"), tag("wOF2"));

  /** What every figure needs: letters, digits, and the signs between them. */
  private static final String NEEDED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;?!()'%*+-/&";

  private static int tag(String four) {
    return ByteBuffer.wrap(four.getBytes(US_ASCII)).getInt();
  }

  /**
   * Reads a font; whatever is wrong with it is a problem, and there is none then.
   *
   * @param said its path below the study's folder
   * @param weight as CSS names it
   */
  static Checked<Optional<FontFile>> open(Study study, Said said, String weight) {
    try {
      Optional<Path> file = within(study.folder(), said.text());
      if (file.isEmpty()) {
        return refused(
            said,
            "there is no font {0} in the study's folder; the letters are those of the program",
            "write the path of a .ttf or .otf below that folder");
      }
      byte[] bytes = SourceBytes.read(file.get(), said.text(), MOST_BYTES);
      int kind = bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
      if (kind == COLLECTION || WEB.contains(kind)) {
        return refused(
            said,
            "{0} is a collection of fonts or a font for the web; the letters are those of the"
                + " program",
            "take the .ttf or .otf of one font");
      }
      if (kind != TRUE_TYPE && kind != APPLE && kind != OPEN_TYPE) {
        return unreadable(said);
      }
      Face face = new FontReader(bytes, weight, kind == OPEN_TYPE).read();
      return judged(study, said, new FontFile(face));
    } catch (UnreadableException e) {
      return new Checked<>(Optional.empty(), List.of(e.problem().at(said.place())));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // What a font's parser throws at a broken file is not agreed upon; nothing else is in here.
      return unreadable(said);
    }
  }

  /** The file, if it lies within the folder, also where there are links. */
  private static Optional<Path> within(Path folder, String name) throws IOException {
    Path home = folder.toRealPath();
    Path file = home.resolve(name).normalize();
    boolean there = file.startsWith(home) && Files.isRegularFile(file);
    return there && file.toRealPath().startsWith(home) ? Optional.of(file) : Optional.empty();
  }

  private static Checked<Optional<FontFile>> judged(Study study, Said said, FontFile file) {
    List<String> missing = file.face().missing(NEEDED);
    if (!missing.isEmpty()) {
      return refused(
          said,
          "{0} lacks {1}, which every figure needs; the letters are those of the program",
          "take a font for text",
          String.join(" ", missing));
    }
    List<Problem> problems = new ArrayList<>();
    TreeSet<String> lacking = new TreeSet<>();
    for (Language language : study.languages()) {
      ChartWords words = ChartWords.in(language);
      words.words().values().forEach(text -> lacking.addAll(file.face().missing(text)));
    }
    if (!lacking.isEmpty()) {
      problems.add(
          Problem.warning(
              said.place(),
              "charts-font",
              "{0} lacks letters of the report's languages, and a box or a question mark stands for"
                  + " each: {1}",
              "take a font that has them",
              said.text(),
              String.join(" ", lacking)));
    }
    if (!file.face().embeds()) {
      problems.add(
          Problem.note(
              said.place(),
              "charts-font",
              "{0} cannot or may not be put into a PDF: there its letters are shapes, and are not"
                  + " found by a search",
              "",
              said.text()));
    }
    return new Checked<>(Optional.of(file), problems);
  }

  private static Checked<Optional<FontFile>> unreadable(Said said) {
    return refused(
        said,
        "{0} is no font that can be read; the letters are those of the program",
        "take a .ttf or .otf that opens elsewhere");
  }

  private static Checked<Optional<FontFile>> refused(
      Said said, String message, String advice, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(said.text()));
    arguments.addAll(List.of(more));
    return new Checked<>(
        Optional.empty(),
        List.of(Problem.error(said.place(), "charts-font", message, advice, arguments.toArray())));
  }
}
