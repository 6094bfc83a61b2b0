package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table, one spoken text a row; an empty speaker means that the same one goes on.
 *
 * <p>Columns are matched by name. Where no name is known, the column with the longest cells is the
 * text and, with two columns, the other one the speaker; the first row is then talk too.
 */
final class Rows {
  static final String[] SPEAKER = {
    "speaker",
    "speakers",
    "speaker_name",
    "speaker_label",
    "participant",
    "label",
    "who",
    "name",
    "voice",
    "role",
    "spreker",
    "naam",
    "taler",
    "deltaker",
    "navn",
    "parlante",
    "partecipante",
    "nome",
    "vorbitor",
    "participantul",
    "nume",
    "sprecher",
    "hablante"
  };
  static final String[] TEXT = {
    "text", "words", "content", "utterance", "transcript", "transcription", "speech", "said",
    "sentence", "caption", "message", "tekst", "uitspraak", "testo", "intervento", "replikk",
    "replica", "replic\u0103", "texto"
  };
  static final String[] START = {
    "start",
    "start_time",
    "starttime",
    "begin",
    "from",
    "timestamp",
    "time",
    "timecode",
    "tijd",
    "tid",
    "ora",
    "tempo",
    "timp",
    "zeit",
    "tiempo"
  };
  private static final String[] END = {"end", "end_time", "endtime", "to", "stop"};

  private final Table table;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();
  private int speaker;
  private int text;
  private int start;
  private int references;

  private Rows(Table table) {
    this.table = table;
    this.speaker = table.column(SPEAKER).orElse(-1);
    this.text = table.column(TEXT).orElse(-1);
    this.start = table.column(START).orElse(-1);
  }

  static Checked<Draft> read(SourceText source) {
    Checked<Table> table = Table.parse(source);
    Rows rows = new Rows(table.value());
    Draft draft = rows.draft();
    return new Checked<>(draft, table.problems()).with(rows.problems);
  }

  private Draft draft() {
    if (text < 0) {
      guess();
    }
    rows.addAll(table.rows());
    columnsLeftOut();
    Draft.Gathering draft = new Draft.Gathering();
    String waiting = "";
    for (Table.Row row : rows) {
      String label = speaker < 0 ? "" : label(row.cell(speaker));
      String cell = row.cell(text);
      String said = said(cell);
      references += said.equals(Blank.collapsed(cell)) ? 0 : 1;
      if (!said.isEmpty()) {
        draft.add(said, row.line(), voice(label, waiting), time(row), false);
        waiting = "";
      } else if (!label.isEmpty()) {
        waiting = label;
      }
    }
    if (references > 0) {
      problems.add(
          Problem.note(
              Place.of(table.file()),
              "character-references",
              "references such as &#8212; were read as their characters in {0} {0|row|rows}",
              "",
              references));
    }
    return draft.draft(speaker >= 0 ? Draft.Kind.TOLD : Draft.Kind.CUES);
  }

  /** A cell's words on one line; empty where it holds none. */
  static String said(String cell) {
    return Blank.collapsed(References.read(cell));
  }

  private static Optional<String> voice(String label, String waiting) {
    String voice = label.isEmpty() ? waiting : label;
    return voice.isEmpty() ? Optional.empty() : Optional.of(voice);
  }

  private static String label(String cell) {
    String label = Blank.collapsed(References.read(cell));
    int end = label.length();
    while (end > 0 && ":. ".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.substring(0, end);
  }

  /** A clock, or a whole number of milliseconds where the column next to it ends the stretch. */
  private Optional<Duration> time(Table.Row row) {
    if (start < 0) {
      return Optional.empty();
    }
    String cell = row.cell(start);
    if (cell.matches("\\d{1,12}") && table.column(END).isPresent()) {
      return Optional.of(Duration.ofMillis(Long.parseLong(cell)));
    }
    if (cell.matches("\\d{1,9}[.,]\\d{1,9}")) {
      return Optional.of(
          Duration.ofMillis(Math.round(Double.parseDouble(cell.replace(',', '.')) * 1000)));
    }
    return Times.parse(cell);
  }

  private void guess() {
    List<Table.Row> all = new ArrayList<>(table.rows());
    boolean talk = speaker < 0 && start < 0;
    if (talk && !table.header().isEmpty()) {
      rows.add(new Table.Row(1, table.header()));
      all.addAll(rows);
    }
    int columns = all.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    long longest = -1;
    text = 0;
    for (int i = 0; i < columns; i++) {
      int column = i;
      long length = all.stream().mapToLong(row -> row.cell(column).length()).sum();
      if (length > longest && i != speaker && i != start) {
        longest = length;
        text = i;
      }
    }
    if (columns == 2 && talk) {
      speaker = 1 - text;
    }
    problems.add(
        Problem.warning(
            Place.of(table.file(), 1),
            "columns-unnamed",
            speaker < 0
                ? "no column is named text; column {0} is read as what was said"
                : "no column is named text; column {0} is read as what was said, column {1} as the"
                    + " speaker",
            "name the columns: timestamp,speaker,text",
            text + 1,
            speaker + 1));
  }

  private void columnsLeftOut() {
    List<Argument> left = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      if (i != speaker && i != text && i != start && rows.size() == table.rows().size()) {
        String name = table.header().get(i);
        left.add(name.isEmpty() ? Phrase.of("column {0}", i + 1) : Argument.of(name));
      }
    }
    if (!left.isEmpty()) {
      problems.add(
          Problem.note(
              Place.of(table.file(), 1),
              "columns-left-out",
              "not part of the talk: {0}",
              "",
              new Argument.Listing(left.stream().limit(20).toList())));
    }
  }
}
