package eu.restart.refrain.coding;

import eu.restart.refrain.source.Table;
import java.util.List;
import java.util.Optional;

/** How a tool, or a person, writes down codings; known by the names of the columns. */
sealed interface Dialect
    permits AtlasTi,
        Canonical,
        Catma,
        Dedoose,
        HomeMade,
        Mapped,
        Maxqda,
        OpenQda,
        QualCoderReport,
        QualCoderSegments,
        RefiProject,
        Requal,
        Rqda,
        Taguette {
  /** Those known by their columns, in the order in which they are tried: most peculiar first. */
  List<Dialect> ALL =
      List.of(
          new RefiProject(),
          new Canonical(),
          new QualCoderReport(),
          new QualCoderSegments(),
          new Taguette(),
          new OpenQda(),
          new Catma(),
          new Requal(),
          new Rqda(),
          new Dedoose(),
          new AtlasTi(),
          new Maxqda(),
          new HomeMade());

  /** What people call it. */
  String title();

  /** What its columns hold, where the header is of this dialect. */
  Optional<Columns> columns(Table table);

  /** The rows, by the columns that were found. */
  Reading read(Table table, Columns columns);
}
