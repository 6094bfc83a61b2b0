package eu.restart.refrain.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The letters of a typeface, by their Unicode code points. */
sealed interface Glyphs {
  /** Whether there is a letter. */
  boolean has(int point);

  /** How far the next letter stands from this one, as a part of the size. */
  double advance(int point);

  /** Its outline at size 1, from its origin upwards; empty for a blank. */
  Path2D outline(int point);

  /** Letters kept ready, so that nothing of the file is read later. */
  record Kept(Map<Integer, Letter> letters) implements Glyphs {
    private static final Letter NONE = new Letter(0, new Path2D.Double());

    /** A letter. */
    record Letter(double advance, Path2D outline) {}

    public Kept {
      letters = Map.copyOf(letters);
    }

    private Letter letter(int point) {
      return letters.getOrDefault(point, NONE);
    }

    @Override
    public boolean has(int point) {
      return letters.containsKey(point);
    }

    @Override
    public double advance(int point) {
      return letter(point).advance();
    }

    @Override
    public Path2D outline(int point) {
      return letter(point).outline();
    }
  }

  /** The letters of a file that is known to be sound, read as they are asked for. */
  record OfFile(TrueTypeFont font, CmapLookup cmap, double unit) implements Glyphs {
    static OfFile of(TrueTypeFont font) throws IOException {
      return new OfFile(font, font.getUnicodeCmapLookup(), 1.0 / font.getUnitsPerEm());
    }

    @Override
    public boolean has(int point) {
      return cmap.getGlyphId(point) != 0;
    }

    @Override
    public double advance(int point) {
      try {
        return font.getAdvanceWidth(cmap.getGlyphId(point)) * unit;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Path2D outline(int point) {
      try {
        GlyphData glyph = font.getGlyph().getGlyph(cmap.getGlyphId(point));
        return glyph == null
            ? new Path2D.Double()
            : new Path2D.Double(glyph.getPath(), AffineTransform.getScaleInstance(unit, unit));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
