package eu.restart.refrain.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Output;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes figures to files: PNG, SVG, PDF, the numbers as CSV, and the words as text. */
public final class FigureFiles {
  /** The width of a text block on A4, in centimetres. */
  public static final double WIDTH = 16;

  private FigureFiles() {}

  /** Writes figures {@value #WIDTH} cm wide, as {@link #write(Path, Map, double)} does. */
  public static Checked<List<Path>> write(Path folder, Map<String, ? extends Figure> figures)
      throws IOException {
    return write(folder, figures, WIDTH);
  }

  /**
   * Writes each figure as {@code <name>.png}, {@code .svg}, {@code .pdf}, {@code .csv} and {@code
   * .txt}.
   *
   * @param figures name to figure; a name has letters, digits, dots, hyphens and underscores only
   * @param centimetres the width, from 8 to 100
   * @return the files in the order of the figures; a letter that the typeface does not have is a
   *     problem, and shows as a box
   */
  public static Checked<List<Path>> write(
      Path folder, Map<String, ? extends Figure> figures, double centimetres) throws IOException {
    Checked<Map<String, byte[]>> files = make(figures, centimetres);
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.value().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Output.write(path, file.getValue());
      paths.add(path);
    }
    return new Checked<>(paths, files.problems());
  }

  /**
   * Makes the files that {@link #write(Path, Map, double)} writes, and writes none. The figures are
   * drawn side by side; what is in the files does not depend on it.
   *
   * @return name of the file to content, in the order of the figures
   */
  public static Checked<Map<String, byte[]>> make(
      Map<String, ? extends Figure> figures, double centimetres) {
    return make(figures, Theme.HOUSE, centimetres);
  }

  /** The same in a look of one's own. */
  public static Checked<Map<String, byte[]>> make(
      Map<String, ? extends Figure> figures, Theme theme, double centimetres) {
    figures.keySet().forEach(FigureFiles::checkName);
    List<Map.Entry<String, Figure>> ordered = new ArrayList<>();
    figures.forEach((name, figure) -> ordered.add(Map.entry(name, figure)));
    List<Made> made =
        ordered.parallelStream()
            .map(entry -> Made.of(entry.getKey(), entry.getValue(), theme, centimetres))
            .toList();
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Made one : made) {
      one.files().forEach((ending, bytes) -> files.put(one.name() + "." + ending, bytes));
      if (!one.missing().isEmpty()) {
        problems.add(
            Problem.warning(
                Place.of(one.name() + ".png"),
                "figure-letter",
                "the typeface has no {0}",
                "use the .svg, or write the label in Latin, Greek or Cyrillic letters",
                String.join(" ", one.missing())));
      }
    }
    return new Checked<>(files, problems);
  }

  private static void checkName(String name) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException("no name for a file: " + name);
    }
  }

  /**
   * A figure in all its forms.
   *
   * @param files ending to bytes, in the order of writing
   * @param missing the letters that the typeface does not have
   */
  private record Made(String name, Map<String, byte[]> files, TreeSet<String> missing) {
    static Made of(String name, Figure figure, Theme theme, double centimetres) {
      Drawing drawing = figure.draw(theme, centimetres);
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put("png", drawing.png());
      files.put("svg", drawing.svg().getBytes(UTF_8));
      files.put("pdf", drawing.pdf());
      files.put("csv", figure.csv().getBytes(UTF_8));
      files.put("txt", figure.text().getBytes(UTF_8));
      TreeSet<String> missing = new TreeSet<>();
      for (Ink ink : drawing.inks()) {
        if (ink instanceof Ink.Letters letters) {
          missing.addAll(letters.face().missing(letters.text()));
        }
      }
      return new Made(name, files, missing);
    }
  }
}
