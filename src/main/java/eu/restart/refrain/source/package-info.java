/**
 * Where a value came from, and the doors of the program: text in any encoding, tables in any
 * delimiter, safe zip and XML, atomic writing.
 *
 * <p>Entry points: {@link eu.restart.refrain.source.SourceText}, {@link
 * eu.restart.refrain.source.Table}, {@link eu.restart.refrain.source.Output}. Imports no other
 * package of Refrain. Home of Commons CSV, fastexcel and POI for old workbooks.
 */
@NullMarked
package eu.restart.refrain.source;

import org.jspecify.annotations.NullMarked;
