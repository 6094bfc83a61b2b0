package eu.restart.refrain.chart;

/** Plain labels and numbers, and how they are to be drawn. */
public sealed interface Figure
    permits GridFigure,
        SmallMultiples,
        PairMatrix,
        PairNetwork,
        DiscoveryCurves,
        TalkShares,
        Timeline,
        AgreementDots {
  /** The words around it. */
  Caption caption();

  /** The words within it. */
  ChartWords words();

  /** The same figure with other words around it. */
  Figure with(Caption caption);

  /** What it shows in two sentences, for those who do not see it. */
  String alternative();

  /** What it shows whole, number by number, a line for each row. */
  String reading();

  /** Its numbers as a table, a line for each. */
  String csv();

  /** How it was counted, and what it shows, for a text file beside it. */
  default String text() {
    return Reading.file(this);
  }

  /** Lays it out at a width in centimetres; the height follows from what it holds. */
  default Drawing draw(double centimetres) {
    return draw(Theme.HOUSE, centimetres);
  }

  /** Lays it out in a look, at a width in centimetres. */
  default Drawing draw(Theme theme, double centimetres) {
    return Layout.draw(this, theme, centimetres);
  }
}
