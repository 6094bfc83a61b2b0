package eu.restart.refrain.transcript;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a PDF's pages, with the room between words and between lines. */
final class PdfLines extends PDFTextStripper {
  private static final int MOST_CHARACTERS = 20_000_000;

  /** A gap as wide as the letters are high parts columns, such as numbers in the margin. */
  private static final String COLUMN = "    ";

  /** Lines further apart than this times the usual distance have a blank line between them. */
  private static final float APART = 1.35f;

  private final List<List<Row>> pages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float baseline;
  private float end;
  private int characters;

  PdfLines() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  /** A line, and how far down the page it stands. */
  private record Row(String text, float baseline) {}

  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  int emptyPages() {
    return (int) pages.stream().filter(List::isEmpty).count();
  }

  /** All lines, with a form feed before each page but the first. */
  String text() {
    float usual = usualDistance();
    StringBuilder text = new StringBuilder();
    boolean full = false;
    for (List<Row> page : pages) {
      Row above = null;
      for (Row row : page) {
        if (above != null) {
          text.append(row.baseline - above.baseline > usual * APART ? "\n\n" : "\n");
        } else if (full) {
          text.append("\n\f");
        }
        text.append(row.text);
        above = row;
        full = true;
      }
    }
    return text.toString();
  }

  /** The distance of lines that most lines have: the median of the smaller half. */
  private float usualDistance() {
    List<Float> all = new ArrayList<>();
    for (List<Row> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        float distance = page.get(i).baseline - page.get(i - 1).baseline;
        if (distance > 0) {
          all.add(distance);
        }
      }
    }
    all.sort(null);
    return all.isEmpty() ? 0 : all.get(all.size() / 4);
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  /** What lies beside the page is not seen, and so is no text of it. */
  @Override
  protected void processTextPosition(TextPosition text) {
    boolean seen =
        text.getXDirAdj() >= 0
            && text.getYDirAdj() >= 0
            && text.getXDirAdj() <= width(text)
            && text.getYDirAdj() <= height(text);
    if (seen) {
      super.processTextPosition(text);
    }
  }

  private static float width(TextPosition text) {
    return isTurned(text) ? text.getPageHeight() : text.getPageWidth();
  }

  private static float height(TextPosition text) {
    return isTurned(text) ? text.getPageWidth() : text.getPageHeight();
  }

  private static boolean isTurned(TextPosition text) {
    return text.getDir() == 90 || text.getDir() == 270;
  }

  @Override
  protected void endPage(PDPage page) {
    close();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    if (positions.isEmpty()) {
      return;
    }
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw new IOException("too much text");
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    if (!words.isEmpty()) {
      words.append(first.getXDirAdj() - end > first.getFontSizeInPt() ? COLUMN : " ");
    } else {
      baseline = first.getYDirAdj();
    }
    words.append(Blank.collapsed(text));
    end = last.getXDirAdj() + last.getWidthDirAdj();
  }

  @Override
  protected void writeWordSeparator() {
    // The room between words is measured in writeString.
  }

  @Override
  protected void writeLineSeparator() {
    close();
  }

  private void close() {
    String line = words.toString().strip();
    if (!line.isBlank()) {
      pages.getLast().add(new Row(line, baseline));
    }
    words.setLength(0);
  }
}
