/**
 * A REFI-QDA project or codebook as a plain immutable model, read from and written to the files
 * that tools for qualitative analysis exchange. It knows nothing of studies.
 *
 * <p>Entry points: {@link eu.restart.refrain.refi.QdaProject}, {@link
 * eu.restart.refrain.refi.ProjectReader}, {@link eu.restart.refrain.refi.ProjectWriter}. Source:
 * REFI-QDA standard 1.5, schemas QDA-XML project 1.0 and codebook 1.0 (Rotterdam Exchange Format
 * Initiative, 2019). Imports {@code source}.
 */
@NullMarked
package eu.restart.refrain.refi;

import org.jspecify.annotations.NullMarked;
