package eu.restart.refrain.chart;

import java.util.ArrayList;
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
  private static final double CELL_PADDING = 10;
  private static final double WIDEST_CELL = 110;
  private static final double HEAT_ROW = 17;
  private static final double DOT_ROW = 16;
  private static final double DOT_STEP = 4;
  private static final double BAR = 7.5;
  private static final double BAR_GAP = 1;
  private static final double STACK = 15;
  private static final double ROW_GAP = 7;

  private Plots() {}

  static List<Part> heatmap(Heatmap figure, double width) {
    Grid grid = figure.grid();
    double least = widestLabel(grid, figure.words()) + CELL_PADDING;
    List<Part> plots = new ArrayList<>();
    for (Grid block : blocks(grid, least, width)) {
      double room = width - PlotPart.labelWidth(texts(grid.rows()), width);
      double tail =
          Math.max(
              room - WIDEST_CELL * block.columns().size(),
              room * (1 - (double) block.columns().size() / blockSize(grid, least, width)));
      plots.add(
          table(
              block, new HeatRenderer(block, figure.words()), HEAT_ROW, Math.max(0, tail), false));
    }
    return plots;
  }

  static List<Part> dots(DotPlot figure, double width) {
    Grid grid = figure.grid();
    int most = grid.cells().stream().mapToInt(Datum::of).max().orElse(1);
    double label = widestLabel(grid, figure.words());
    double least = Math.min(most * DOT_STEP, 60) + label + CELL_PADDING;
    int size = blockSize(grid, least, width);
    double room = width - PlotPart.labelWidth(texts(grid.rows()), width);
    double column = Math.min(WIDEST_CELL, room / size);
    List<Part> plots = new ArrayList<>();
    for (Grid block : blocks(grid, least, width)) {
      plots.add(
          table(
              block,
              new DotRenderer(block, figure.words(), column, most, label),
              DOT_ROW,
              room - column * block.columns().size(),
              true));
    }
    return plots;
  }

  private static Part table(
      Grid grid, CategoryItemRenderer renderer, double row, double tail, boolean ruled) {
    return new PlotPart(
        texts(grid.rows()),
        texts(grid.columns()),
        data(grid, Datum::participants),
        renderer,
        grid.columns().size(),
        row,
        0,
        0,
        tail,
        ruled);
  }

  static Part grouped(GroupedBars figure) {
    Grid grid = figure.grid();
    int series = grid.columns().size();
    double label =
        IntStream.range(0, grid.cells().size())
            .mapToObj(at -> BarInk.label(grid, figure.words(), at / series, at % series))
            .mapToDouble(Style.SMALL::width)
            .max()
            .orElse(0);
    return bars(
        grid,
        new BarRenderer(),
        new BarInk(grid, figure.words(), false),
        Datum::participants,
        grid.cells().stream().mapToInt(Datum::participants).max().orElse(1),
        series * BAR + (series - 1) * BAR_GAP,
        label);
  }

  static Part stacked(StackedBars figure) {
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
            .mapToDouble(Style.HEADER::width)
            .max()
            .orElse(0);
    return bars(
        grid,
        new StackedBarRenderer(),
        new BarInk(grid, figure.words(), true),
        Datum::mentions,
        longest,
        STACK,
        label);
  }

  private static Part bars(
      Grid grid,
      BarRenderer renderer,
      BarInk ink,
      ToIntFunction<Datum> length,
      int longest,
      double height,
      double label) {
    renderer.setBarPainter(ink);
    renderer.setShadowVisible(false);
    return new PlotPart(
        texts(grid.rows()),
        List.of(),
        data(grid, length),
        renderer,
        Math.max(1, longest),
        height + ROW_GAP,
        ROW_GAP,
        BAR_GAP,
        Math.ceil(label) + CELL_PADDING,
        true);
  }

  private static double widestLabel(Grid grid, ChartWords words) {
    return grid.cells().stream()
        .filter(Datum::isCounted)
        .mapToDouble(datum -> Style.NUMBER.width(words.kOfN(datum)))
        .max()
        .orElse(0);
  }

  /** The columns in as few blocks as the width allows, each about as large as the others. */
  private static List<Grid> blocks(Grid grid, double least, double width) {
    int all = grid.columns().size();
    int count = Math.ceilDiv(all, blockSize(grid, least, width));
    List<Grid> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(grid.columns(Math.ceilDiv(i * all, count), Math.ceilDiv((i + 1) * all, count)));
    }
    return blocks;
  }

  private static int blockSize(Grid grid, double least, double width) {
    double room = width - PlotPart.labelWidth(texts(grid.rows()), width);
    int fit = (int) Math.max(1, Math.floor(room / least));
    int count = Math.ceilDiv(grid.columns().size(), fit);
    return Math.ceilDiv(grid.columns().size(), Math.max(1, count));
  }

  private static List<String> texts(List<Label> labels) {
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
