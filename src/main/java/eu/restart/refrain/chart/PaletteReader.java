package eu.restart.refrain.chart;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.ChartSetting.Said;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Reads the colours that a study asks for, and looks whether they can be told apart. */
final class PaletteReader {
  private static final int FEWEST = 2;
  private static final int MOST = 12;

  /** Below this contrast a colour is as good as white. */
  private static final double WHITE = 1.1;

  /** As far apart lie any two colours of the house's own palette, whoever looks. */
  private static final double APART = 20;

  private static final double APART_IN_GREY = 5;

  private final List<Said> said;
  private final List<Problem> problems = new ArrayList<>();

  PaletteReader(List<Said> said) {
    this.said = said;
  }

  /** The palette; the house's own where nothing is asked, or what is asked cannot be used. */
  Checked<Palette> read() {
    if (said.isEmpty()) {
      return Checked.of(Palette.HOUSE);
    }
    Said first = said.getFirst();
    if (said.size() == 1 && colour(first).isEmpty()) {
      Palette named = Palette.named().get(first.text().toLowerCase(Locale.ROOT));
      if (named == null) {
        problems.add(
            Problem.error(
                first.place(),
                "charts-palette",
                "{0} is no palette that is known here; the figures have the colours of the program",
                "write one of {1}, or a list of colours",
                first.text(),
                String.join(", ", Palette.named().keySet())));
      }
      return new Checked<>(named == null ? Palette.HOUSE : named, problems);
    }
    List<Color> colours = colours();
    if (colours.size() == said.size() && (said.size() < FEWEST || said.size() > MOST)) {
      problems.add(
          Problem.error(
              first.place(),
              "charts-palette",
              "a palette has {1} to {2} colours, and this one has {0}; the figures have the colours"
                  + " of the program",
              "name as many as a figure has parts, such as six",
              said.size(),
              FEWEST,
              MOST));
    }
    boolean usable = problems.isEmpty();
    if (usable) {
      look(colours);
    }
    return new Checked<>(usable ? Palette.of(colours) : Palette.HOUSE, problems);
  }

  private List<Color> colours() {
    List<Color> colours = new ArrayList<>();
    for (Said one : said) {
      Optional<Color> colour = colour(one);
      if (colour.isEmpty()) {
        problems.add(
            Problem.error(
                one.place(),
                "charts-colour",
                "{0} is no colour; the figures have the colours of the program",
                "write six digits and letters a to f in quotation marks, such as: \"1D3557\"",
                one.text()));
      } else if (Colours.onWhite(colour.get()) < WHITE) {
        problems.add(
            Problem.error(
                one.place(),
                "charts-colour",
                "{0} cannot be seen on white paper; the figures have the colours of the program",
                "make it darker",
                one.text()));
      }
      colour.ifPresent(colours::add);
    }
    return colours;
  }

  private static Optional<Color> colour(Said said) {
    String digits = said.text().startsWith("#") ? said.text().substring(1) : said.text();
    return digits.matches("[0-9A-Fa-f]{6}")
        ? Optional.of(new Color(Integer.parseInt(digits, 16)))
        : Optional.empty();
  }

  /** Tells of colours that look alike: at all, else to the colour-blind, else in grey. */
  private void look(List<Color> colours) {
    BiPredicate<Color, Color> alike = (one, other) -> Colours.apart(one, other) < APART;
    BiPredicate<Color, Color> alikeToSome =
        (one, other) -> Colours.apartToTheColourBlind(one, other) < APART;
    BiPredicate<Color, Color> alikeInGrey =
        (one, other) -> Math.abs(Colours.lightness(one) - Colours.lightness(other)) < APART_IN_GREY;
    String all = pairs(colours, alike);
    if (!all.isEmpty()) {
      problems.add(
          Problem.warning(
              said.getFirst().place(),
              "charts-alike",
              "colours that can hardly be told apart: {0}",
              "make one of the two lighter or darker",
              all));
    }
    String some = pairs(colours, alikeToSome.and(alike.negate()));
    if (!some.isEmpty()) {
      problems.add(
          Problem.warning(
              said.getFirst().place(),
              "charts-alike",
              "colours that colour-blind readers can hardly tell apart: {0}",
              "make one of the two lighter or darker",
              some));
    }
    String grey = pairs(colours, alikeInGrey.and(alikeToSome.or(alike).negate()));
    if (!grey.isEmpty()) {
      problems.add(
          Problem.note(
              said.getFirst().place(),
              "charts-alike",
              "colours that can hardly be told apart when printed in grey: {0}",
              "make one of the two lighter or darker",
              grey));
    }
  }

  private String pairs(List<Color> colours, BiPredicate<Color, Color> alike) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < colours.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (alike.test(colours.get(j), colours.get(i))) {
          pairs.add(said.get(j).text() + " / " + said.get(i).text());
        }
      }
    }
    return String.join(", ", pairs);
  }
}
