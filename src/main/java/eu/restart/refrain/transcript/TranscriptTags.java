package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.source.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tags that a transcriber wrote beside what was said, in a column of a transcript that is a
 * table.
 *
 * @param column 0-based
 * @param rows those whose cell of tags holds something, in order
 */
public record TranscriptTags(Table table, int column, List<Tagged> rows) {
  private static final String[] TAGS = {
    "tags",
    "tag",
    "codes",
    "code",
    "coded_as",
    "themes",
    "theme",
    "codering",
    "codes_applied",
    "koder",
    "kode",
    "temaer",
    "codici",
    "codice",
    "temi",
    "etichette",
    "coduri",
    "cod",
    "teme"
  };

  /** Copies the rows. */
  public TranscriptTags {
    rows = List.copyOf(rows);
  }

  /**
   * A row with tags.
   *
   * @param span what was said in it, in the transcript's canonical text; empty where nothing was
   */
  public record Tagged(Table.Row row, Optional<Span> span) {}

  /**
   * Reads the tags of a transcript; nothing where it is no table, or has no such column beside a
   * column of what was said.
   *
   * @param study the study's folder
   */
  public static Optional<TranscriptTags> of(Path study, Transcript transcript) throws IOException {
    String file = transcript.file().toLowerCase(Locale.ROOT);
    if (!file.endsWith(".csv") && !file.endsWith(".tsv")) {
      return Optional.empty();
    }
    Checked<Table> read = Table.read(study.resolve(transcript.file()), transcript.file());
    Table table = read.value();
    OptionalInt tags = table.column(TAGS);
    OptionalInt text = table.column(Rows.TEXT);
    if (tags.isEmpty() || text.isEmpty() || tags.equals(text)) {
      return Optional.empty();
    }
    List<Tagged> rows = new ArrayList<>();
    int at = 0;
    for (Table.Row row : table.rows()) {
      Optional<Span> said = Optional.empty();
      if (!Rows.said(row.cell(text.getAsInt())).isEmpty()) {
        int feed = transcript.text().indexOf('\n', at);
        int end = feed < 0 ? transcript.text().length() : feed;
        said = Blank.trim(transcript.text(), Math.min(at, end), end);
        at = end + 1;
      }
      if (!row.cell(tags.getAsInt()).isEmpty()) {
        rows.add(new Tagged(row, said));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TranscriptTags(table, tags.getAsInt(), rows));
  }
}
