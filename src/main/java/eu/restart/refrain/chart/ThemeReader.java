package eu.restart.refrain.chart;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.ChartSetting;
import eu.restart.refrain.study.Study;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the look that a study asks for, and tells what of it cannot be had. */
final class ThemeReader {
  private final Study study;
  private final ChartSetting setting;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  ThemeReader(Study study) {
    this.study = study;
    this.setting = study.publication().charts();
  }

  Checked<Theme> read() {
    double size = setting.text().orElse(Theme.LABEL);
    Face regular = face(setting.font(), Face.REGULAR, "normal");
    boolean alone = setting.font().isPresent() && setting.bold().isEmpty();
    Face bold = alone && !regular.isShipped() ? regular : face(setting.bold(), Face.BOLD, "bold");
    Theme theme =
        new Theme(
            regular,
            bold,
            palette(),
            size,
            width(size),
            setting.language().filter(this::isSpoken),
            files);
    return new Checked<>(theme, problems);
  }

  private Palette palette() {
    Checked<Palette> palette = new PaletteReader(setting.palette()).read();
    problems.addAll(palette.problems());
    return palette.value();
  }

  private Face face(Optional<ChartSetting.Said> said, Face house, String weight) {
    if (said.isEmpty() || said.get().text().equalsIgnoreCase(Face.NAME)) {
      return house;
    }
    Checked<Optional<FontFile>> file = FontFile.open(study, said.get(), weight);
    problems.addAll(file.problems());
    file.value().ifPresent(one -> files.put(said.get().text(), one.face().file()));
    return file.value().map(FontFile::face).orElse(house);
  }

  /** Large letters need a wide figure: a smaller width is told, and not taken. */
  private double width(double size) {
    double least = Math.ceil(Layout.NARROWEST * size / Theme.LABEL * 10) / 10;
    double width = setting.width().orElse(Math.max(FigureFiles.WIDTH, least));
    if (width >= least) {
      return width;
    }
    problems.add(
        Problem.error(
            setting.place(),
            "charts-width",
            "letters of {0} points need a width of {1} cm, and {2} cm are asked for; the figures are"
                + " {1} cm wide",
            "make the width larger or the text smaller",
            written(size),
            written(least),
            written(width)));
    return least;
  }

  private static String written(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private boolean isSpoken(Language language) {
    if (ChartWords.in(language).language().equals(language)) {
      return true;
    }
    problems.add(
        Problem.error(
            setting.place(),
            "charts-language",
            "there are no words for figures in the language {0}; they are in that of the report",
            "choose among en, it, nb, nl and ro",
            language));
    return false;
  }
}
