package eu.restart.refrain.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** One thing on the sheet, in points of 1/72 inch, from the upper left corner downwards. */
sealed interface Ink {
  /** The rectangle that holds it. */
  Rectangle2D box();

  /** The same, so many times as large. */
  Ink scaled(double scale);

  private static Shape larger(Shape shape, double scale) {
    return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(shape);
  }

  /** A shape filled. */
  record Area(Shape shape, Color color) implements Ink {
    @Override
    public Rectangle2D box() {
      return shape.getBounds2D();
    }

    @Override
    public Ink scaled(double scale) {
      return new Area(larger(shape, scale), color);
    }
  }

  /** A line along a shape. */
  record Line(Shape shape, Color color, BasicStroke stroke) implements Ink {
    @Override
    public Rectangle2D box() {
      return stroke.createStrokedShape(shape).getBounds2D();
    }

    @Override
    public Ink scaled(double scale) {
      BasicStroke wider =
          new BasicStroke(
              (float) (stroke.getLineWidth() * scale), stroke.getEndCap(), stroke.getLineJoin());
      return new Line(larger(shape, scale), color, wider);
    }
  }

  /**
   * A line of text.
   *
   * @param x where it starts
   * @param y its baseline
   * @param size in points
   */
  record Letters(String text, double x, double y, Face face, double size, Color color)
      implements Ink {
    @Override
    public Rectangle2D box() {
      return new Rectangle2D.Double(
          x, y - face.ascent(size), face.width(text, size), face.ascent(size) + face.descent(size));
    }

    @Override
    public Ink scaled(double scale) {
      return new Letters(text, x * scale, y * scale, face, size * scale, color);
    }
  }
}
