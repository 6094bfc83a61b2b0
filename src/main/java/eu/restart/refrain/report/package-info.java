/**
 * The report: its content in five languages, the documents made of it, the tables and figures
 * beside it, and the manifest.
 *
 * <p>Entry points: {@link eu.restart.refrain.report.Report#write}, which makes all of it, and
 * {@link eu.restart.refrain.report.ReportContent}, which makes the documents alone. Imports every
 * package before it. Home of ICU's messages and of fastexcel's writing.
 */
@NullMarked
package eu.restart.refrain.report;

import org.jspecify.annotations.NullMarked;
