/**
 * A document as blocks of plain text, tables and pictures, and its writers: Markdown, HTML, docx
 * and EPUB. It knows nothing of studies or numbers: what is said is the report's affair.
 *
 * <p>Entry points: {@link eu.restart.refrain.document.Document}, {@link
 * eu.restart.refrain.document.MarkdownWriter}, {@link eu.restart.refrain.document.HtmlWriter},
 * {@link eu.restart.refrain.document.DocxWriter} and {@link
 * eu.restart.refrain.document.EpubWriter}. Imports {@code source} and {@code language}.
 */
@NullMarked
package eu.restart.refrain.document;

import org.jspecify.annotations.NullMarked;
