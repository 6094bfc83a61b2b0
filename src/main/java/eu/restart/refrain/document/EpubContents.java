package eu.restart.refrain.document;

import java.util.List;

/** The contents of an e-book, as a page for people and as the reader's menu. */
final class EpubContents {
  private EpubContents() {}

  static String of(Document document, Lettering words, List<EpubChapter> chapters) {
    StringBuilder out = new StringBuilder();
    out.append("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>");
    out.append(MarkupText.of(words.contents())).append("</h1>\n<ol>\n");
    chapters.forEach(chapter -> chapter(document, chapter, out));
    if (chapters.isEmpty()) {
      item(EpubPackage.TITLE, MarkupText.of(document.title()), out);
      out.append("</li>\n");
    }
    out.append("</ol>\n</nav>\n");
    out.append("<nav epub:type=\"landmarks\" hidden=\"hidden\">\n<ol>\n");
    landmark("titlepage", EpubPackage.TITLE, document.title(), out);
    landmark("toc", EpubPackage.NAVIGATION + "#toc", words.contents(), out);
    if (!chapters.isEmpty()) {
      EpubChapter first = chapters.getFirst();
      landmark("bodymatter", first.file(), first.title(document), out);
    }
    return out.append("</ol>\n</nav>\n").toString();
  }

  private static void chapter(Document document, EpubChapter chapter, StringBuilder out) {
    item(chapter.file(), MarkupText.of(chapter.title(document)), out);
    List<Outline.Entry> sections =
        chapter.entries().stream().filter(entry -> entry.level() == 2).toList();
    if (!sections.isEmpty()) {
      out.append("\n<ol>\n");
      for (Outline.Entry section : sections) {
        if (section.block() instanceof Block.Heading heading) {
          String title = MarkupText.of(section.title(heading));
          item(chapter.file() + "#" + section.anchor(), title, out);
          out.append("</li>\n");
        }
      }
      out.append("</ol>\n");
    }
    out.append("</li>\n");
  }

  private static void item(String address, String title, StringBuilder out) {
    out.append("<li><a href=\"").append(address).append("\">").append(title).append("</a>");
  }

  private static void landmark(String type, String address, String title, StringBuilder out) {
    out.append("<li><a epub:type=\"").append(type).append("\" href=\"").append(address);
    out.append("\">").append(MarkupText.of(title)).append("</a></li>\n");
  }
}
