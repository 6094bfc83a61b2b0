package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.chart.Figure;
import eu.restart.refrain.chart.FigureFiles;
import eu.restart.refrain.chart.Theme;
import eu.restart.refrain.document.Pictures;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

/** The figures of a report in all its languages, each with the quotes behind it. */
final class Figures implements Pictures {
  private static final String FOLDER = "figures/";

  private final Map<String, byte[]> files;

  private Figures(Map<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Draws all figures, beside whatever else is done; a letter that cannot be drawn is a problem.
   *
   * <p>What is drawn is settled when this returns: the material may go on counting. A figure is
   * named after the report that it stands in, also where the look sets another language.
   */
  static CompletableFuture<Checked<Figures>> draw(
      Material material, List<FigurePlan> plans, List<Language> languages, Theme theme) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Map<String, byte[]> files = new TreeMap<>();
    for (FigurePlan plan : plans) {
      for (Language language : languages) {
        figures.put(
            Pictures.file(plan.name(), language),
            plan.figure(material, theme.language().orElse(language)));
      }
      if (!material.smallCells().isRelease()) {
        files.put(
            FOLDER + plan.name() + ".quotes.csv",
            plan.evidence(material).csv(material.corpus()).getBytes(UTF_8));
      }
    }
    ForkJoinPool hands = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    return CompletableFuture.supplyAsync(
            () -> FigureFiles.make(figures, theme, theme.centimetres()), hands)
        .whenComplete((drawn, failure) -> hands.shutdown())
        .thenApply(
            drawn -> {
              drawn.value().forEach((name, bytes) -> files.put(FOLDER + name, bytes));
              return new Checked<>(new Figures(files), drawn.problems());
            });
  }

  /** Path below the report's folder to content, sorted. */
  Map<String, byte[]> files() {
    return files;
  }

  @Override
  public byte[] svg(String name) {
    return file(name + ".svg");
  }

  @Override
  public byte[] png(String name) {
    return file(name + ".png");
  }

  private byte[] file(String name) {
    byte[] file = files.get(FOLDER + name);
    if (file == null) {
      throw new IllegalStateException("the report points at a figure that is not planned: " + name);
    }
    return file;
  }
}
