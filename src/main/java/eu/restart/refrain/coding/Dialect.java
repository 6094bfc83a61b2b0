package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/** How a tool, or a person, writes down codings; known by the names of the columns. */
sealed interface Dialect
    permits AtlasTi,
        ByCode,
        ByRater,
        Canonical,
        Catma,
        Dedoose,
        HomeMade,
        Mapped,
        Maxqda,
        Nvivo,
        OpenQda,
        QualCoderReport,
        QualCoderSegments,
        RefiProject,
        Requal,
        Rqda,
        Taguette {
  /** What people call it. */
  String title();

  /** What its columns hold, where the header is of this dialect. */
  Optional<Columns> columns(Table table);

  /**
   * The folded names of further columns that a file of this dialect has, which hold nothing to
   * read; a star at the end stands for whatever follows.
   */
  default List<String> own() {
    return List.of();
  }

  /** The rows, by the columns that were found. */
  Reading read(Table table, Columns columns);
}
