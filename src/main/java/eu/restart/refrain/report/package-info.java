/**
 * The report: its content in five languages, its documents in Markdown, HTML and docx, the tables
 * and figures beside it, and the manifest.
 *
 * <p>Entry point: {@link eu.restart.refrain.report.Document}. Imports every package before it. Home
 * of ICU's messages and of POI's writing.
 */
@NullMarked
package eu.restart.refrain.report;

import org.jspecify.annotations.NullMarked;
