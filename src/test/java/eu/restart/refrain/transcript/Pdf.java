package eu.restart.refrain.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDFs as a word processor prints them. */
final class Pdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private Pdf() {}

  /** A page for each text; a blank line is a gap, and what stands before a | is in the margin. */
  static byte[] of(List<String> pages, String password) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
      PDFont font = PDType0Font.load(document, file);
      for (String text : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          float y = 740;
          for (String line : text.lines().toList()) {
            int bar = line.indexOf('|');
            if (bar >= 0) {
              show(content, font, 30, y, line.substring(0, bar));
            }
            show(content, font, 60, y, line.substring(bar + 1));
            y -= line.isEmpty() ? 8 : 12;
          }
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void show(PDPageContentStream content, PDFont font, float x, float y, String words)
      throws IOException {
    if (!words.isEmpty()) {
      content.beginText();
      content.setFont(font, 10);
      content.newLineAtOffset(x, y);
      content.showText(words);
      content.endText();
    }
  }
}
