package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.study.CodingsSetting;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.TranscriptTags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the coders' files of one group, one after the other: whose dialect, which codings. */
final class SubmissionReader {
  private final Judge judge;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();
  private final List<Ledger.Entry> entries = new ArrayList<>();

  private SubmissionReader(Judge judge) {
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
        new SubmissionReader(new Judge(study, group, codebook, transcript, coders, elsewhere));
    CodingsFolder folder =
        new CodingsFolder(
            study.folderOf(group).resolve("codings"),
            "transcripts/" + group.id() + "/codings",
            reader.problems);
    List<String> files = folder.files();
    List<Table> tables = new ArrayList<>();
    for (String file : files) {
      folder.table(file).ifPresent(tables::add);
    }
    List<String> sent = new ArrayList<>(files);
    tables.forEach(table -> sent.add(SentFile.firstSent(table)));
    Optional<TranscriptTags> tags = TranscriptTags.of(study.folder(), transcript);
    tags.ifPresent(one -> sent.add(SentFile.firstSent(one.table())));
    folder.absent(group, sent.stream().distinct().toList());
    tags.ifPresent(one -> reader.read(one, transcript));
    List<SentFile> recognised = tables.stream().map(reader::recognise).toList();
    Revisions revisions = Revisions.among(group, recognised, reader.judge.codeNames());
    reader.problems.addAll(revisions.problems());
    for (SentFile file : recognised) {
      Optional<Phrase> aside = revisions.aside(file);
      if (aside.isPresent()) {
        reader.setAside(file, aside.get());
      } else {
        reader.read(file);
      }
    }
    reader.problems.addAll(CoderNames.alike(group, reader.codings));
    return reader.done();
  }

  private void setAside(SentFile file, Phrase why) {
    int rows = file.table().rows().size();
    unjudged(file.table(), why.template(), new Ledger.Count(rows, 0, 0, rows, 0, 0));
  }

  static Checked<Submission> readOne(
      Study study, Group group, Codebook codebook, Transcript transcript, Path file)
      throws IOException {
    Path whole = file.toAbsolutePath();
    SubmissionReader reader =
        new SubmissionReader(
            new Judge(
                study,
                group,
                codebook,
                transcript,
                new Coders(),
                new Elsewhere(study, List.of(transcript))));
    new CodingsFolder(whole.resolveSibling("."), "old", reader.problems)
        .table(String.valueOf(whole.getFileName()))
        .map(reader::recognise)
        .ifPresent(reader::read);
    return reader.done();
  }

  private Checked<Submission> done() {
    return new Checked<>(new Submission(new Codings(codings), new Ledger(entries)), problems);
  }

  private SentFile recognise(Table table) {
    Group group = judge.group();
    Optional<CodingsSetting> setting = group.codings(SentFile.firstSent(table));
    Optional<Mapped> mapped = mapped(setting);
    boolean whole = mapped.isPresent() && mapped.get().isWhole();
    List<Dialect> dialects = whole ? List.of(mapped.get()) : Dialects.of(judge.codeNames());
    boolean missing = mapped.isPresent() && !mapped.get().missing(table).isEmpty();
    Optional<SentFile.Content> content = Optional.empty();
    for (Dialect dialect : missing ? List.<Dialect>of() : dialects) {
      Optional<Columns> columns = content.isEmpty() ? dialect.columns(table) : Optional.empty();
      if (columns.isPresent()) {
        Columns all = columns.get().with(mapped.flatMap(said -> said.columns(table)));
        content = Optional.of(SentFile.Content.of(dialect, all, dialect.read(table, all)));
      }
    }
    boolean english = group.language().equals(Language.ENGLISH);
    FileName name = FileName.of(table.stem(), group.id(), english);
    FileName own = FileName.of(SentFile.ownStem(table), group.id(), english);
    return new SentFile(table, name, own, setting, content);
  }

  private static Optional<Mapped> mapped(Optional<CodingsSetting> setting) {
    return setting.filter(one -> !one.columns().isEmpty()).map(one -> new Mapped(one));
  }

  private void read(SentFile file) {
    Table table = file.table();
    if (file.content().isPresent()) {
      recognised(table, file.content().get());
      read(file, file.content().get());
      return;
    }
    List<Problem> missing = mapped(file.setting()).map(one -> one.missing(table)).orElse(List.of());
    problems.addAll(missing);
    Phrase what = Phrase.of("unknown");
    if (missing.isEmpty() && !table.header().isEmpty()) {
      Optional<Problem> other = NoCodings.of(table);
      problems.add(other.orElseGet(() -> unknown(table)));
      what = other.isPresent() ? Phrase.of("no codings") : what;
    }
    int rows = table.rows().size();
    unjudged(table, what.template(), new Ledger.Count(rows, 0, 0, 0, rows, 0));
  }

  private void read(SentFile file, SentFile.Content content) {
    Reading reading = content.reading();
    problems.addAll(reading.problems());
    content.ofPrograms(file.table()).ifPresent(problems::add);
    boolean given = file.setting().flatMap(CodingsSetting::coder).isPresent();
    if (content.dialect() instanceof Nvivo nvivo && !given) {
      nvivo.coder(file.table(), content.columns()).ifPresent(problems::add);
    }
    List<Claim> claims =
        given
            ? reading.claims().stream()
                .map(claim -> claim.withCoder(claim.coder().as(file.coder())))
                .toList()
            : reading.claims();
    Documents documents = Documents.of(file.table(), content.columns());
    Judge.Verdict verdict = judge.judge(file.file(), file.coder(), documents, claims);
    problems.addAll(verdict.problems());
    codings.addAll(verdict.codings());
    entries.add(
        Tally.of(
            file.file(),
            judge.group().id(),
            content.dialect().title(),
            new Ledger.Count(
                reading.joined() + content.programs().size() + reading.reported(),
                0,
                reading.joined(),
                content.programs().size(),
                reading.reported(),
                0),
            verdict.fates()));
  }

  private void read(TranscriptTags tags, Transcript transcript) {
    Table table = tags.table();
    Optional<CodingsSetting> setting = judge.group().codings(SentFile.firstSent(table));
    String between =
        setting
            .flatMap(CodingsSetting::separator)
            .map(Pattern::quote)
            .orElse(HomeMade.BETWEEN_CODES);
    List<Claim> claims = TranscriberTags.claims(tags, transcript, between);
    problems.add(
        Problem.note(
            Place.of(table.file()),
            "transcript-tags",
            "{0} {0|row|rows} of the transcript {0|has|have} tags in the column {1}, and {0|was|were} read as codings",
            "",
            claims.size(),
            Vocabulary.shown(table.header().get(tags.column()))));
    String coder = setting.flatMap(CodingsSetting::coder).orElse(TranscriberTags.CODER);
    Judge.Verdict verdict = judge.judge(table.file(), coder, Documents.NONE, claims);
    problems.addAll(verdict.problems());
    codings.addAll(verdict.codings());
    entries.add(
        Tally.of(
            table.file(),
            judge.group().id(),
            Phrase.of("tags in the transcript").template(),
            Ledger.Count.NONE,
            verdict.fates()));
  }

  private void unjudged(Table table, String dialect, Ledger.Count count) {
    entries.add(Ledger.Entry.unjudged(table.file(), judge.group().id(), dialect, count));
  }

  private void recognised(Table table, SentFile.Content content) {
    Columns columns = content.columns();
    Dialect dialect = content.dialect();
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
                columns.shown(table),
                Certainty.ofColumns(judge.codeNames(), content.reading().claims())),
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
