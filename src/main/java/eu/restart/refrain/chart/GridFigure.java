package eu.restart.refrain.chart;

/** A figure of one number for each row and column. */
public sealed interface GridFigure extends Figure
    permits Heatmap, GroupedBars, DotPlot, StackedBars, Slope {
  /** The numbers in it. */
  Grid grid();

  @Override
  default String alternative() {
    return GridReading.brief(this);
  }

  @Override
  default String reading() {
    return GridReading.whole(this);
  }

  @Override
  default String csv() {
    return grid().csv();
  }
}
