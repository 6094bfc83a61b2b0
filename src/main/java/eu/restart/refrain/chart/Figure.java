package eu.restart.refrain.chart;

/** Plain labels and numbers, and how they are to be drawn. */
public sealed interface Figure permits Heatmap, GroupedBars, DotPlot, StackedBars {
  /** The words around it. */
  Caption caption();

  /** The numbers in it. */
  Grid grid();

  /** The words within it. */
  ChartWords words();

  /** The same figure with other words around it. */
  Figure with(Caption caption);

  /** What it shows in two sentences, for those who do not see it. */
  default String alternative() {
    return Reading.brief(this);
  }

  /** What it shows whole, cell by cell, a line for each row. */
  default String reading() {
    return Reading.whole(this);
  }

  /** Its numbers as a table, a line for each cell. */
  default String csv() {
    return grid().csv();
  }

  /** How it was counted, and what it shows, for a text file beside it. */
  default String text() {
    return Reading.file(this);
  }

  /** Lays it out at a width in centimetres; the height follows from what it holds. */
  default Drawing draw(double centimetres) {
    return Layout.draw(this, centimetres);
  }
}
