package eu.restart.refrain.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A drawing as a page of a PDF: the letters that it uses are inside, its text can be searched, and
 * its one Figure bears the alternative text.
 */
final class PdfWriter {
  private static final long FIXED_ID = 1;

  private final PDDocument document = new PDDocument();
  private final Map<Face, PDFont> fonts = new HashMap<>();

  private PdfWriter() {}

  static byte[] write(Drawing drawing) {
    PdfWriter writer = new PdfWriter();
    try (PDDocument document = writer.document) {
      writer.page(drawing);
      document.setDocumentId(FIXED_ID);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(Drawing drawing) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
    document.addPage(page);
    describe(drawing);
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, 0);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(properties));
      AffineTransform upright = new AffineTransform(1, 0, 0, -1, 0, drawing.height());
      for (Ink ink : drawing.inks()) {
        ink(out, ink, upright, drawing.height());
      }
      out.endMarkedContent();
    }
    tag(page, drawing);
  }

  private void describe(Drawing drawing) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(drawing.language().code());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    document.getDocumentInformation().setTitle(drawing.title());
    document.getDocumentInformation().setSubject(drawing.alternative());
  }

  /** The page's content is one Figure, with words for those who do not see it. */
  private void tag(PDPage page, Drawing drawing) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    PDStructureElement figure = new PDStructureElement("Figure", root);
    figure.setAlternateDescription(drawing.reading());
    figure.setTitle(drawing.title());
    figure.setPage(page);
    figure.appendKid(0);
    root.appendKid(figure);
    COSArray parents = new COSArray();
    COSArray contents = new COSArray();
    contents.add(figure.getCOSObject());
    parents.add(COSInteger.ZERO);
    parents.add(contents);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.getCOSObject().setItem(COSName.getPDFName("ParentTree"), tree);
    root.setParentTreeNextKey(1);
    page.setStructParents(0);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    document.getDocumentCatalog().setStructureTreeRoot(root);
  }

  private void ink(PDPageContentStream out, Ink ink, AffineTransform upright, double height)
      throws IOException {
    switch (ink) {
      case Ink.Area area -> {
        out.setNonStrokingColor(area.color());
        path(out, area.shape(), upright);
        out.fill();
      }
      case Ink.Line line -> {
        out.setStrokingColor(line.color());
        out.setLineWidth(line.stroke().getLineWidth());
        path(out, line.shape(), upright);
        out.stroke();
      }
      case Ink.Letters text -> letters(out, text, height);
    }
  }

  private void letters(PDPageContentStream out, Ink.Letters text, double height)
      throws IOException {
    out.setNonStrokingColor(text.color());
    if (!text.face().embeds()) {
      Shape outline = text.face().outline(text.text(), text.x(), text.y(), text.size());
      path(out, outline, new AffineTransform(1, 0, 0, -1, 0, height));
      out.fill();
      return;
    }
    out.beginText();
    out.setFont(font(text.face()), (float) text.size());
    out.newLineAtOffset((float) text.x(), (float) (height - text.y()));
    out.showText(text.face().shown(text.text()));
    out.endText();
  }

  /** Without ligatures: the layout knows none, and looking for them takes most of the time. */
  private PDFont font(Face face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
      file.setEnableGsub(false);
      font = PDType0Font.load(document, file, true);
      fonts.put(face, font);
    }
    return font;
  }

  private static void path(PDPageContentStream out, Shape shape, AffineTransform upright)
      throws IOException {
    float[] at = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator part = shape.getPathIterator(upright); !part.isDone(); part.next()) {
      switch (part.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          out.moveTo(at[0], at[1]);
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_LINETO -> {
          out.lineTo(at[0], at[1]);
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_QUADTO -> {
          out.curveTo(
              x + (at[0] - x) * 2 / 3,
              y + (at[1] - y) * 2 / 3,
              at[2] + (at[0] - at[2]) * 2 / 3,
              at[3] + (at[1] - at[3]) * 2 / 3,
              at[2],
              at[3]);
          x = at[2];
          y = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          out.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
          x = at[4];
          y = at[5];
        }
        default -> out.closePath();
      }
    }
  }
}
