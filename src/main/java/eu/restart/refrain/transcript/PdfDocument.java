package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF line by line, as it stands on the page: a gap between two lines that is
 * wider than usual is a blank line, and a page begins with a form feed.
 *
 * <p>Nothing in the file is run, and nothing that it points to is opened.
 */
final class PdfDocument {
  private static final int MOST_PAGES = 2_000;

  private PdfDocument() {}

  static Checked<Draft> read(byte[] bytes, String file) throws UnreadableException {
    if (PdfStreams.isBomb(bytes)) {
      throw new UnreadableException(
          Problem.error(
              Place.of(file),
              "pdf-large",
              "the PDF unpacks to more than {0} MB",
              "save the words as txt or docx",
              PdfStreams.MOST_BYTES >> 20));
    }
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException(
            Problem.error(
                Place.of(file),
                "pdf-pages",
                "the PDF has {0} pages; the most is {1}",
                "give each talk a file of its own",
                document.getNumberOfPages(),
                MOST_PAGES));
      }
      PdfLines lines = new PdfLines();
      lines.read(document);
      Draft draft = Draft.ofLines(lines.text());
      if (draft.lines().isEmpty()) {
        throw new UnreadableException(
            Problem.error(
                Place.of(file),
                "pdf-scanned",
                "the PDF has {0} pages and no text: it holds pictures of pages",
                "recognise the text (OCR), or send the document that was printed",
                document.getNumberOfPages()));
      }
      return new Checked<>(draft, told(file, document.getNumberOfPages(), lines));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Problem.error(
              Place.of(file),
              "pdf-locked",
              "the PDF is locked by a password",
              "save it without one"));
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          Problem.error(
              Place.of(file),
              "pdf-broken",
              "the PDF is broken",
              "save it again, or send the words as txt or docx"));
    }
  }

  private static List<Problem> told(String file, int pages, PdfLines lines) {
    Problem read =
        Problem.note(
            Place.of(file),
            "pdf-read",
            "{0} {0|page was read line by line as it stands|pages were read line by line as they stand} on the page",
            "",
            pages);
    return lines.emptyPages() == 0
        ? List.of(read)
        : List.of(
            read,
            Problem.warning(
                Place.of(file),
                "pdf-empty-pages",
                "{0} of {1} pages hold no text",
                "see whether they are pictures of pages",
                lines.emptyPages(),
                pages));
  }
}
