package eu.restart.refrain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of an e-book: a file of its own.
 *
 * @param file name within the book
 * @param entries its blocks; never empty
 */
record EpubChapter(String file, List<Outline.Entry> entries) {
  /** Copies the entries. */
  EpubChapter {
    entries = List.copyOf(entries);
  }

  /** A chapter for what stands before the first part, if anything does, and for each part. */
  static List<EpubChapter> all(Outline outline) {
    List<List<Outline.Entry>> parts = new ArrayList<>();
    for (Outline.Entry entry : outline.entries()) {
      if (parts.isEmpty() || entry.level() == 1) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(entry);
    }
    List<EpubChapter> chapters = new ArrayList<>();
    for (List<Outline.Entry> part : parts) {
      String file = String.format(Locale.ROOT, "part-%02d.xhtml", chapters.size() + 1);
      chapters.add(new EpubChapter(file, part));
    }
    return List.copyOf(chapters);
  }

  /** The heading that it begins with. */
  Optional<Outline.Entry> heading() {
    return Optional.of(entries.getFirst()).filter(entry -> entry.level() == 1);
  }

  /** What its file is called for people. */
  String title(Document document) {
    return entries.getFirst().block() instanceof Block.Heading heading && !heading.text().isBlank()
        ? entries.getFirst().title(heading)
        : document.title();
  }
}
