package eu.restart.refrain.document;

import eu.restart.refrain.language.Language;
import java.util.List;
import java.util.Optional;

/** A part of a document, in the order of reading. */
public sealed interface Block {
  /**
   * A heading.
   *
   * @param level 1 for a part, 2 for a section, 3 for what is below
   * @param id stable name of the place, letters, digits and hyphens; unique in the document
   */
  record Heading(int level, String text, String id) implements Block {}

  /** A paragraph of running text. */
  record Paragraph(List<Run> runs) implements Block {
    /** Copies the runs. */
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /** A paragraph without emphasis. */
    public static Paragraph of(String text) {
      return new Paragraph(List.of(Run.plain(text)));
    }
  }

  /** Items below each other, each a paragraph of its own. */
  record Items(List<List<Run>> items) implements Block {
    /** Copies the items. */
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A table.
   *
   * @param id stable name, as that of a heading
   * @param caption without a number; the writers number tables
   * @param rows each as long as the header
   * @param numeric for each column whether it holds numbers, and so stands to the right
   */
  record Grid(
      String id,
      String caption,
      List<String> header,
      List<List<String>> rows,
      List<Boolean> numeric)
      implements Block {
    /** Copies the lists and checks their lengths. */
    public Grid {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      numeric = List.copyOf(numeric);
      int columns = header.size();
      if (numeric.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("the table " + id + " is ragged");
      }
    }
  }

  /**
   * A figure that lies beside the document.
   *
   * @param name file name without ending, below figures
   * @param caption without a number; the writers number figures
   * @param alternative what somebody is told who does not see it
   */
  record Picture(String name, String caption, String alternative) implements Block {}

  /**
   * What somebody said.
   *
   * @param text in the language it was said in
   * @param translation where the codings carry one
   * @param attribution who, as far as it may be told, and where
   */
  record Quote(String text, Language language, Optional<String> translation, String attribution)
      implements Block {}

  /**
   * A stretch of running text in one style.
   *
   * @param target the id of a table or the name of a picture of the document, where the writer puts
   *     its word and number, such as Figure 2, in place of the text
   */
  record Run(String text, Style style, Optional<String> target) {
    /** Text that points nowhere. */
    public Run(String text, Style style) {
      this(text, style, Optional.empty());
    }

    /** Text without emphasis. */
    public static Run plain(String text) {
      return new Run(text, Style.PLAIN);
    }

    /** Strong text. */
    public static Run strong(String text) {
      return new Run(text, Style.STRONG);
    }

    /** Emphasised text. */
    public static Run emphasis(String text) {
      return new Run(text, Style.EMPHASIS);
    }

    /** A reference to a table, by its id, or a picture, by its name. */
    public static Run reference(String target) {
      return new Run("", Style.PLAIN, Optional.of(target));
    }
  }

  /** The styles of running text. */
  enum Style {
    PLAIN,
    STRONG,
    EMPHASIS
  }
}
