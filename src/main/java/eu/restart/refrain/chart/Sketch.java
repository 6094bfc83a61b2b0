package eu.restart.refrain.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing program draws on, kept as a list of {@link Ink}.
 *
 * <p>A figure is laid out once, here, and then written in each format; so all formats show the same
 * and a test can look at every line of text. Text comes in by {@link #write} only: anything that
 * asks for a font of the Java runtime is refused.
 */
final class Sketch extends AbstractGraphics2D {
  private static final String NO_FONT = "text is written with the shipped typeface only";
  private static final String NO_IMAGE = "a figure holds no images";

  private final Theme theme;
  private final List<Ink> inks;

  Sketch(Theme theme) {
    super(false);
    this.theme = theme;
    inks = new ArrayList<>();
    gc = new GraphicContext();
  }

  private Sketch(Sketch other) {
    super(other);
    theme = other.theme;
    inks = other.inks;
  }

  /** How what is drawn looks. */
  Theme theme() {
    return theme;
  }

  /** Everything drawn so far, the lowest first. */
  List<Ink> inks() {
    return List.copyOf(inks);
  }

  /** Writes a line of text from x, on the baseline y. */
  void write(String text, double x, double y, Style style) {
    if (!text.isEmpty()) {
      inks.add(new Ink.Letters(text, x, y, style.face(), style.size(), style.color()));
    }
  }

  /** Fills a shape in a colour. */
  void fill(Shape shape, Color color) {
    setColor(color);
    fill(shape);
  }

  /** Draws a line of some width in a colour. */
  void draw(Shape shape, Color color, double width) {
    setColor(color);
    setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    inks.add(new Ink.Area(placed(shape), color()));
  }

  @Override
  public void draw(Shape shape) {
    if (!(getStroke() instanceof BasicStroke stroke)) {
      throw new UnsupportedOperationException("no such line: " + getStroke());
    }
    inks.add(new Ink.Line(placed(shape), color(), stroke));
  }

  private Shape placed(Shape shape) {
    return getTransform().createTransformedShape(shape);
  }

  private Color color() {
    if (getPaint() instanceof Color color && color.getAlpha() == 255) {
      return color;
    }
    throw new UnsupportedOperationException("a figure has opaque colours only");
  }

  @Override
  public Graphics create() {
    return new Sketch(this);
  }

  @Override
  public void dispose() {
    // The list is kept by whoever made it.
  }

  @Override
  public void drawString(String text, float x, float y) {
    throw new UnsupportedOperationException(NO_FONT);
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    throw new UnsupportedOperationException(NO_FONT);
  }

  @Override
  public void setXORMode(Color other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform place) {
    throw new UnsupportedOperationException(NO_IMAGE);
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform place) {
    throw new UnsupportedOperationException(NO_IMAGE);
  }

  @Override
  public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
    throw new UnsupportedOperationException(NO_IMAGE);
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
    throw new UnsupportedOperationException(NO_IMAGE);
  }
}
