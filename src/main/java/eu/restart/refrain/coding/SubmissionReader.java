package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.CodingsSetting;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the files of one group's folder codings, one after the other. */
final class SubmissionReader {
  private static final List<String> FILES =
      List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls", RefiProject.ENDING);

  private final Path folder;
  private final String name;
  private final Judge judge;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();
  private final List<Ledger.Entry> entries = new ArrayList<>();

  private SubmissionReader(Path folder, String name, Judge judge) {
    this.folder = folder;
    this.name = name;
    this.judge = judge;
  }

  static Checked<Submission> read(
      Study study,
      Group group,
      Codebook codebook,
      Transcript transcript,
      Coders coders,
      Elsewhere elsewhere)
      throws IOException {
    SubmissionReader reader =
        new SubmissionReader(
            study.folderOf(group).resolve("codings"),
            "transcripts/" + group.id() + "/codings",
            new Judge(study, group, codebook, transcript, coders, elsewhere));
    List<String> files = reader.files();
    List<Table> tables = new ArrayList<>();
    for (String file : files) {
      reader.table(file).ifPresent(tables::add);
    }
    List<String> sent = new ArrayList<>(files);
    tables.forEach(table -> sent.add(firstSent(table)));
    reader.absent(sent.stream().distinct().toList());
    for (Table table : tables) {
      Optional<Table> mended = mended(table, tables);
      if (mended.isPresent()) {
        reader.setAside(table, mended.get());
      } else {
        reader.read(table);
      }
    }
    reader.problems.addAll(CoderNames.alike(group, reader.codings));
    return reader.done();
  }

  /** The name under which a table was sent first; study.yaml speaks of that. */
  private static String firstSent(Table table) {
    String path = table.copyOf().orElse(table.file());
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The annotated copy that was sent back in a file's place; a copy has no copy itself. */
  private static Optional<Table> mended(Table table, List<Table> tables) {
    return tables.stream()
        .filter(one -> table.copyOf().isEmpty() && one.copyOf().equals(Optional.of(table.file())))
        .findFirst();
  }

  private void setAside(Table table, Table mended) {
    problems.add(
        Problem.note(
            Place.of(table.file()),
            "file-replaced",
            "its {0} rows were set aside: {1} is a mended copy of this file",
            "take the copy out to have this file read again",
            table.rows().size(),
            mended.file()));
    entry(table, Phrase.of("replaced by its copy").template(), 0, 0, table.rows().size());
  }

  static Checked<Submission> readOne(
      Study study, Group group, Codebook codebook, Transcript transcript, Path file)
      throws IOException {
    Path whole = file.toAbsolutePath();
    SubmissionReader reader =
        new SubmissionReader(
            whole.resolveSibling("."),
            "old",
            new Judge(
                study,
                group,
                codebook,
                transcript,
                new Coders(),
                new Elsewhere(study, List.of(transcript))));
    reader.table(String.valueOf(whole.getFileName())).ifPresent(reader::read);
    return reader.done();
  }

  private Checked<Submission> done() {
    return new Checked<>(new Submission(new Codings(codings), new Ledger(entries)), problems);
  }

  /** The names in the folder, sorted; those that programs leave behind are left out. */
  private List<String> files() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
        paths.forEach(path -> names.add(String.valueOf(path.getFileName())));
      } catch (AccessDeniedException e) {
        problems.add(
            Problem.error(
                Place.of(name),
                "file-unreadable",
                "the folder may not be opened",
                "change its permissions"));
      }
    }
    return names.stream()
        .filter(file -> !file.startsWith(".") && !file.startsWith("~$"))
        .filter(file -> !file.equals("Thumbs.db"))
        .toList();
  }

  private Optional<Table> table(String file) {
    String path = name + "/" + file;
    String lower = file.toLowerCase(Locale.ROOT);
    if (FILES.stream().noneMatch(lower::endsWith)) {
      problems.add(
          Problem.error(
              Place.of(path),
              "file-type",
              "codings are not read from files of this kind",
              "send them as csv, tsv, xlsx, xls or qdpx"));
      return Optional.empty();
    }
    try {
      Checked<Table> table =
          lower.endsWith(RefiProject.ENDING)
              ? RefiProject.table(folder.resolve(file), path)
              : Table.read(folder.resolve(file), path);
      problems.addAll(table.problems());
      return Optional.of(table.value());
    } catch (UnreadableException e) {
      problems.add(e.problem());
    } catch (IOException e) {
      problems.add(
          Problem.error(
              Place.of(path), "file-unreadable", "the file cannot be read", "check the disk"));
    }
    return Optional.empty();
  }

  private void read(Table table) {
    Optional<CodingsSetting> setting = judge.group().codings(firstSent(table));
    Optional<Mapped> mapped =
        setting.filter(one -> !one.columns().isEmpty()).map(one -> new Mapped(one));
    List<Problem> missing = mapped.map(one -> one.missing(table)).orElse(List.of());
    boolean whole = mapped.isPresent() && mapped.get().isWhole();
    List<Dialect> dialects = whole ? List.of(mapped.get()) : Dialects.of(judge.codeNames());
    for (Dialect dialect : missing.isEmpty() ? dialects : List.<Dialect>of()) {
      Optional<Columns> columns =
          dialect.columns(table).map(one -> one.with(mapped.flatMap(said -> said.columns(table))));
      if (columns.isPresent()) {
        read(table, dialect, columns.get(), setting);
        return;
      }
    }
    problems.addAll(missing);
    Phrase what = Phrase.of("unknown");
    if (missing.isEmpty() && !table.header().isEmpty()) {
      Optional<Problem> other = NoCodings.of(table);
      problems.add(other.orElseGet(() -> unknown(table)));
      what = other.isPresent() ? Phrase.of("no codings") : what;
    }
    entry(table, what.template(), 0, 0, table.rows().size());
  }

  private void read(
      Table table, Dialect dialect, Columns columns, Optional<CodingsSetting> setting) {
    Reading reading = dialect.read(table, columns);
    recognised(table, dialect, columns, reading);
    problems.addAll(reading.problems());
    Optional<String> given = setting.flatMap(CodingsSetting::coder);
    if (dialect instanceof Nvivo nvivo && given.isEmpty()) {
      nvivo.coder(table, columns).ifPresent(problems::add);
    }
    List<Claim> claims =
        given.isEmpty()
            ? reading.claims()
            : reading.claims().stream()
                .map(claim -> claim.withCoder(claim.coder().as(given.get())))
                .toList();
    String coder = given.orElse(table.stem());
    Judge.Verdict verdict = judge.judge(table.file(), coder, Documents.of(table, columns), claims);
    problems.addAll(verdict.problems());
    codings.addAll(verdict.codings());
    entry(
        table,
        dialect.title(),
        verdict.anchored(),
        reading.joined(),
        reading.reported() + verdict.reported());
  }

  /** Files of which study.yaml speaks, and which nobody sent. */
  private void absent(List<String> files) {
    for (CodingsSetting setting : judge.group().codings()) {
      if (!files.contains(setting.file())) {
        problems.add(
            Problem.error(
                setting.place(),
                "codings-file",
                "there is no file {0} in {1}",
                files.isEmpty() ? "put it there" : "did you mean {2}?",
                setting.file(),
                name,
                Likeness.nearest(setting.file(), files).orElse("")));
      }
    }
  }

  private void entry(Table table, String dialect, int anchored, int joined, int reported) {
    entries.add(
        new Ledger.Entry(
            table.file(),
            judge.group().id(),
            dialect,
            table.rows().size(),
            anchored,
            joined,
            reported));
  }

  private void recognised(Table table, Dialect dialect, Columns columns, Reading reading) {
    List<String> unread = columns.unread(table);
    problems.add(
        Problem.note(
            Place.of(table.file()),
            "dialect",
            unread.isEmpty()
                ? "read as {0}, {1}; columns: {2}"
                : "read as {0}, {1}; columns: {2}; not read: {3}",
            "",
            Phrase.sure(Phrase.of(dialect.title()), Certainty.ofDialect(table, dialect, columns)),
            table.form(),
            Phrase.sure(
                columns.shown(table), Certainty.ofColumns(judge.codeNames(), reading.claims())),
            String.join(", ", unread)));
  }

  private Problem unknown(Table table) {
    List<String> header =
        table.header().stream()
            .filter(column -> !column.isEmpty())
            .limit(20)
            .map(Vocabulary::shown)
            .toList();
    Optional<String> yaml = new Suggestion(table, judge.codeNames()).yaml(judge.group());
    boolean further = !judge.group().codings().isEmpty();
    return Problem.error(
        Place.of(table.file(), 1),
        "dialect-unknown",
        "the columns are of no kind that is known: {0}; none of the {1} rows was read",
        yaml.isEmpty()
            ? "rename the columns to quote and code"
            : further
                ? "rename the columns to quote and code, or see whether this is right and add it to"
                    + " the list codings of group {2} in study.yaml: {3}"
                : "rename the columns to quote and code, or see whether this is right and add it to"
                    + " group {2} in study.yaml: {3}",
        String.join(", ", header),
        table.rows().size(),
        judge.group().id(),
        yaml.orElse(""));
  }
}
