package eu.restart.refrain.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Takes out of a font's file all that figures use of it. */
final class FontReader {
  /** Latin, Greek, Cyrillic and the signs: what a figure is lettered in. */
  private static final int FIRST = 0x20;

  private static final int AFTER_LAST = 0x2C00;
  private static final double WIDEST = 4;
  private static final double FARTHEST = 8;
  private static final String STAND_IN = "sans-serif";

  private final byte[] bytes;
  private final String weight;
  private final boolean postScript;

  /**
   * Begins a file.
   *
   * @param postScript whether its outlines are PostScript's (CFF)
   */
  FontReader(byte[] bytes, String weight, boolean postScript) {
    this.bytes = bytes;
    this.weight = weight;
    this.postScript = postScript;
  }

  /**
   * The typeface.
   *
   * @throws IOException where the file is broken; its parser throws much else besides
   */
  Face read() throws IOException {
    try (TrueTypeFont font = parse()) {
      int units = font.getUnitsPerEm();
      if (units < 16 || units > 16_384) {
        throw new IOException("units of an em: " + units);
      }
      double unit = 1.0 / units;
      Map<Integer, Glyphs.Kept.Letter> letters = letters(font, unit);
      double ascent = part(font.getHorizontalHeader().getAscender() * unit, 0.5, 1.5);
      double descent = part(-font.getHorizontalHeader().getDescender() * unit, 0.1, 0.8);
      Glyphs.Kept.Letter capital = letters.get((int) 'H');
      double height = capital == null ? 0.7 : capital.outline().getBounds2D().getHeight();
      return new Face(
          bytes,
          new Glyphs.Kept(letters),
          new Face.Traits(
              family(font),
              weight,
              ascent,
              descent,
              part(height, 0.4, 1),
              false,
              !postScript && mayBeEmbedded(font) && embeds(letters)));
    }
  }

  private TrueTypeFont parse() throws IOException {
    RandomAccessReadBuffer data = new RandomAccessReadBuffer(bytes);
    return postScript ? new OTFParser().parse(data) : new TTFParser().parse(data);
  }

  private static double part(double value, double least, double most) throws IOException {
    if (!(value >= least && value <= most)) {
      throw new IOException("no measure of a font for text: " + value);
    }
    return value;
  }

  private Map<Integer, Glyphs.Kept.Letter> letters(TrueTypeFont font, double unit)
      throws IOException {
    CmapLookup cmap = font.getUnicodeCmapLookup();
    Map<Integer, Glyphs.Kept.Letter> letters = new HashMap<>();
    for (int point = FIRST; point < AFTER_LAST; point++) {
      int glyph = cmap.getGlyphId(point);
      if (glyph == 0) {
        continue;
      }
      double advance = font.getAdvanceWidth(glyph) * unit;
      Path2D outline =
          new Path2D.Double(path(font, glyph), AffineTransform.getScaleInstance(unit, unit));
      Rectangle2D box = outline.getBounds2D();
      boolean sane =
          advance >= 0
              && advance <= WIDEST
              && box.getMinX() > -FARTHEST
              && box.getMaxX() < FARTHEST
              && box.getMinY() > -FARTHEST
              && box.getMaxY() < FARTHEST;
      if (sane) {
        letters.put(point, new Glyphs.Kept.Letter(advance, outline));
      }
    }
    return letters;
  }

  private GeneralPath path(TrueTypeFont font, int glyph) throws IOException {
    if (postScript && font instanceof OpenTypeFont open) {
      CFFFont letters = open.getCFF().getFont();
      boolean byId = letters.getCharset().isCIDFont();
      return letters
          .getType2CharString(byId ? letters.getCharset().getCIDForGID(glyph) : glyph)
          .getPath();
    }
    GlyphData data = font.getGlyph().getGlyph(glyph);
    return data == null ? new GeneralPath() : data.getPath();
  }

  /** The maker may forbid it, or allow only the whole font. */
  private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable table = font.getOS2Windows();
    int rights = table == null ? 0 : table.getFsType();
    boolean restricted = (rights & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
    return !restricted
        && (rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
        && (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
  }

  /** Whether a PDF with all its letters can be written. */
  private boolean embeds(Map<Integer, Glyphs.Kept.Letter> letters) {
    try (PDDocument document = new PDDocument();
        TrueTypeFont font = parse()) {
      font.setEnableGsub(false);
      PDFont embedded = PDType0Font.load(document, font, true);
      PDPage page = new PDPage();
      document.addPage(page);
      StringBuilder all = new StringBuilder();
      letters.keySet().stream().sorted().forEach(all::appendCodePoint);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(embedded, 1);
        out.showText(all.toString());
        out.endText();
      }
      document.save(new ByteArrayOutputStream());
      return true;
    } catch (IOException | RuntimeException e) {
      // The letters are drawn as shapes then, which is told.
      return false;
    }
  }

  /** The name under which other programs know it, made harmless, with what may stand in. */
  private static String family(TrueTypeFont font) throws IOException {
    NamingTable names = font.getNaming();
    String name = names == null || names.getFontFamily() == null ? "" : names.getFontFamily();
    String plain = name.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip();
    return plain.isEmpty() || plain.length() > 60 ? STAND_IN : "'" + plain + "', " + STAND_IN;
  }
}
