package eu.restart.refrain.report;

/**
 * The words that a writer adds to a document, in the document's language.
 *
 * @param contents heading of the table of contents
 * @param skip link over the table of contents to the text
 * @param table stands before a table's number
 * @param figure stands before a figure's number
 * @param translation stands before the translation of a quote
 */
record Lettering(String contents, String skip, String table, String figure, String translation) {
  /** For documents in English. */
  static final Lettering ENGLISH =
      new Lettering("Contents", "Skip to the text", "Table", "Figure", "Translation");
}
