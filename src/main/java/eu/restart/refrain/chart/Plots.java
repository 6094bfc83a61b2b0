package eu.restart.refrain.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** The plots of each kind of figure. */
final class Plots {
  static final double CELL_PADDING = 10;
  private static final double WIDEST_CELL = 110;
  private static final double NARROW_LABELS = 0.25;
  private static final double HEAT_ROW = 17;
  private static final double DOT_ROW = 16;
  private static final double DOT_STEP = 4;
  static final double BAR = 7.5;
  static final double BAR_GAP = 1;
  private static final double STACK = 15;
  static final double ROW_GAP = 7;

  private Plots() {}

  static List<Part> heatmap(Heatmap figure, Theme theme, double width) {
    Grid grid = figure.grid();
    double least = widestLabel(grid, figure.words(), theme) + CELL_PADDING;
    double labels = labels(grid, theme, least, width);
    List<Part> plots = new ArrayList<>();
    for (Grid block : blocks(grid, least, width - labels)) {
      double room = width - labels;
      double tail =
          Math.max(
              room - WIDEST_CELL * block.columns().size(),
              room * (1 - (double) block.columns().size() / blockSize(grid, least, room)));
      plots.add(
          table(
              theme,
              block,
              labels,
              new HeatRenderer(block, figure.words()),
              HEAT_ROW,
              Math.max(0, tail),
              false));
    }
    return plots;
  }

  static List<Part> dots(DotPlot figure, Theme theme, double width) {
    Grid grid = figure.grid();
    int most = grid.cells().stream().mapToInt(Datum::of).max().orElse(1);
    double label = widestLabel(grid, figure.words(), theme);
    double least = Math.min(most * DOT_STEP, 60) + label + CELL_PADDING;
    double labels = labels(grid, theme, least, width);
    double room = width - labels;
    int size = blockSize(grid, least, room);
    double column = Math.min(WIDEST_CELL, room / size);
    List<Part> plots = new ArrayList<>();
    for (Grid block : blocks(grid, least, room)) {
      plots.add(
          table(
              theme,
              block,
              labels,
              new DotRenderer(block, figure.words(), column, most, label),
              DOT_ROW,
              room - column * block.columns().size(),
              true));
    }
    return plots;
  }

  /** The width of the labels: less than usual where the words over the columns need it. */
  private static double labels(Grid grid, Theme theme, double least, double width) {
    double usual = PlotPart.labelWidth(theme, texts(grid.rows()), width);
    double word =
        theme.header().widest(words(texts(grid.columns()))) + ColumnAxis.BETWEEN + HeatRenderer.GAP;
    double spare = width - grid.columns().size() * Math.max(least, Math.ceil(word));
    double narrow =
        Math.max(
            NARROW_LABELS * width,
            theme.label().widest(words(texts(grid.rows()))) + PlotPart.LABEL_GAP);
    return spare >= narrow ? Math.min(usual, spare) : usual;
  }

  private static List<String> words(List<String> texts) {
    return texts.stream().flatMap(text -> Arrays.stream(text.split("[ -]+", -1))).toList();
  }

  private static Part table(
      Theme theme,
      Grid grid,
      double labels,
      CategoryItemRenderer renderer,
      double row,
      double tail,
      boolean ruled) {
    return new PlotPart(
        theme,
        texts(grid.rows()),
        labels,
        texts(grid.columns()),
        data(grid, Datum::participants),
        renderer,
        grid.columns().size(),
        row,
        0,
        0,
        0,
        tail,
        ruled);
  }

  static Part grouped(GroupedBars figure, Theme theme) {
    Grid grid = figure.grid();
    int series = grid.columns().size();
    double label =
        IntStream.range(0, grid.cells().size())
            .mapToObj(at -> BarInk.label(grid, figure.words(), at / series, at % series))
            .mapToDouble(theme.small()::width)
            .max()
            .orElse(0);
    return bars(
        theme,
        grid,
        new BarRenderer(),
        new BarInk(grid, figure.words(), false, false),
        Datum::participants,
        grid.cells().stream().mapToInt(Datum::participants).max().orElse(1),
        series * BAR + (series - 1) * BAR_GAP,
        label);
  }

  static List<Part> stacked(StackedBars figure, Theme theme, double width) {
    Grid grid = figure.grid();
    int rows = grid.rows().size();
    int longest =
        IntStream.range(0, rows)
            .map(row -> grid.row(row).stream().mapToInt(Datum::mentions).sum())
            .max()
            .orElse(1);
    double label =
        IntStream.range(0, rows)
            .mapToObj(row -> BarInk.sum(grid, row))
            .mapToDouble(theme.header()::width)
            .max()
            .orElse(0);
    List<Part> parts = new ArrayList<>();
    parts.add(
        bars(
            theme,
            grid,
            new StackedBarRenderer(),
            new BarInk(grid, figure.words(), true, false),
            Datum::mentions,
            longest,
            STACK,
            label));
    double room =
        width
            - PlotPart.labelWidth(theme, texts(grid.rows()), width)
            - Math.ceil(label)
            - CELL_PADDING;
    if (grid.cells().stream()
        .mapToInt(Datum::mentions)
        .filter(mentions -> mentions > 0)
        .anyMatch(mentions -> !BarInk.fits(theme, mentions, room * mentions / longest))) {
      parts.add(new Part.Text(figure.words().say(ChartWord.NO_ROOM), theme.note()));
    }
    return parts;
  }

  private static Part bars(
      Theme theme,
      Grid grid,
      BarRenderer renderer,
      BarInk ink,
      ToIntFunction<Datum> length,
      int longest,
      double height,
      double label) {
    return barPlot(
        theme, texts(grid.rows()), 0, grid, renderer, ink, length, longest, height, 0, label);
  }

  /** Bars whose rows bear these labels. */
  static Part barPlot(
      Theme theme,
      List<String> rows,
      double labels,
      Grid grid,
      BarRenderer renderer,
      BarInk ink,
      ToIntFunction<Datum> length,
      int longest,
      double height,
      double leastRow,
      double label) {
    renderer.setBarPainter(ink);
    renderer.setShadowVisible(false);
    return new PlotPart(
        theme,
        rows,
        labels,
        List.of(),
        data(grid, length),
        renderer,
        Math.max(1, longest),
        height + ROW_GAP,
        leastRow,
        ROW_GAP,
        BAR_GAP,
        Math.ceil(label) + CELL_PADDING,
        true);
  }

  static double widestLabel(Grid grid, ChartWords words, Theme theme) {
    return grid.cells().stream()
        .filter(Datum::isCounted)
        .mapToDouble(datum -> theme.number().width(words.kOfN(datum)))
        .max()
        .orElse(0);
  }

  /** The columns in as few blocks as the width allows, each about as large as the others. */
  private static List<Grid> blocks(Grid grid, double least, double room) {
    int all = grid.columns().size();
    int count = Math.ceilDiv(all, blockSize(grid, least, room));
    List<Grid> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(grid.columns(Math.ceilDiv(i * all, count), Math.ceilDiv((i + 1) * all, count)));
    }
    return blocks;
  }

  private static int blockSize(Grid grid, double least, double room) {
    int fit = (int) Math.max(1, Math.floor(room / least));
    int count = Math.ceilDiv(grid.columns().size(), fit);
    return Math.ceilDiv(grid.columns().size(), Math.max(1, count));
  }

  static List<String> texts(List<Label> labels) {
    return labels.stream().map(Label::text).toList();
  }

  private static CategoryDataset data(Grid grid, ToIntFunction<Datum> number) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        data.addValue(
            number.applyAsInt(grid.at(row, column)), Integer.valueOf(column), Integer.valueOf(row));
      }
    }
    return data;
  }
}
