package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.study.CodingsSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A coder's file as it was recognised, before anything is anchored.
 *
 * @param name what the name of the file says under which it was first sent
 * @param own what the name says under which it lies in the folder; another only for a copy
 * @param setting what study.yaml says of it
 * @param content nothing where the columns are of no known kind
 */
record SentFile(
    Table table,
    FileName name,
    FileName own,
    Optional<CodingsSetting> setting,
    Optional<Content> content) {
  /** Names of columns with the time at which a row was made or changed, folded. */
  private static final Set<String> TIMES =
      Set.of(
          ("date,time,created,modified,changed,updated,created at,created on,modified at,updated at,"
                  + "last update,last modified,last updated,excerpt date,coding date,coded on,"
                  + "datum,gemaakt,aangemaakt,gewijzigd,gemaakt op,gewijzigd op,laatst gewijzigd,"
                  + "data,creato,creato il,modificato,modificato il,data di creazione,"
                  + "data di modifica,ultima modifica,dato,opprettet,endret,sist endret,"
                  + "opprettet dato,endret dato,creat,modificat,creat la,modificat la,data crearii,"
                  + "data modificarii,ultima modificare,erstellt,geandert,data utworzenia")
              .split(","));

  /**
   * How it is read, and its rows.
   *
   * @param reading without the rows of programs
   * @param programs the names of programs that made rows, one for each such row
   */
  record Content(Dialect dialect, Columns columns, Reading reading, List<String> programs) {
    static Content of(Dialect dialect, Columns columns, Reading all) {
      List<Claim> people =
          all.claims().stream().filter(claim -> !Coders.isProgram(claim.coder().text())).toList();
      Set<Place> rows = people.stream().map(Claim::row).collect(Collectors.toSet());
      List<String> programs =
          all.claims().stream()
              .filter(claim -> Coders.isProgram(claim.coder().text()) && rows.add(claim.row()))
              .map(claim -> claim.coder().text())
              .toList();
      return new Content(
          dialect,
          columns,
          new Reading(people, all.joined(), all.reported(), all.problems()),
          programs);
    }

    /** Tells of the rows that programs made, where there are any. */
    Optional<Problem> ofPrograms(Table table) {
      return programs.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Problem.error(
                  Place.of(table.file()),
                  "file-of-program",
                  "{0} of the {1} rows are the work of a program ({2}), not of a person; they were set"
                      + " aside",
                  "take them out: what programs find, Refrain adds by itself",
                  programs.size(),
                  table.rows().size(),
                  String.join(
                      ", ",
                      programs.stream()
                          .map(Vocabulary::shown)
                          .distinct()
                          .sorted()
                          .limit(5)
                          .toList())));
    }
  }

  /** Two are the same where they lie at the same place. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SentFile file && file.file().equals(file());
  }

  @Override
  public int hashCode() {
    return file().hashCode();
  }

  /** The tool that wrote it; empty for what people write by hand. */
  String kind() {
    return content
        .map(Content::dialect)
        .map(
            dialect ->
                switch (dialect) {
                  case Canonical one -> "";
                  case HomeMade one -> "";
                  case ByCode one -> "";
                  case ByRater one -> "";
                  case Mapped one -> "";
                  default -> dialect.title();
                })
        .orElse("");
  }

  /** Whether it is an annotated copy, sent back. */
  boolean isCopy() {
    return table.copyOf().isPresent();
  }

  /** Path below the study folder. */
  String file() {
    return table.file();
  }

  /** The file's name in the folder. */
  String shown() {
    return last(file());
  }

  /** The name under which a table was sent first; study.yaml speaks of that. */
  static String firstSent(Table table) {
    return last(table.copyOf().orElse(table.file()));
  }

  /** The name under which a table lies in the folder, without its ending. */
  static String ownStem(Table table) {
    String name = last(table.file());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether study.yaml says that this file takes the place of another. */
  boolean replaces(SentFile former) {
    List<String> named = setting.flatMap(CodingsSetting::replaces).orElse(List.of());
    return !equals(former)
        && (named.contains(former.shown()) || named.contains(firstSent(former.table())));
  }

  /** Whether the classifier wrote it: the lines of {@code tag --suggest}. */
  boolean holdsSuggestions() {
    return table.header().stream().anyMatch(name -> Vocabulary.fold(name).equals("classifier"))
        && table.header().stream().anyMatch(name -> Vocabulary.fold(name).equals("confidence"));
  }

  /** Whether a report wrote it: codings of people and of programs, of several groups. */
  boolean isOfReport() {
    return content
        .filter(one -> one.dialect() instanceof Canonical && !one.programs().isEmpty())
        .filter(one -> one.columns().has(Field.FORMAT))
        .map(one -> one.reading().claims())
        .filter(
            all -> all.stream().map(claim -> claim.group().text()).distinct().limit(2).count() > 1)
        .isPresent();
  }

  /** Whether study.yaml says that it counts whatever other files hold. */
  boolean standsBeside() {
    return setting.flatMap(CodingsSetting::replaces).filter(List::isEmpty).isPresent();
  }

  /** Who made the rows that name nobody. */
  String coder() {
    return setting
        .flatMap(CodingsSetting::coder)
        .or(() -> Optional.of(name.person()).filter(person -> !person.isEmpty()))
        .orElse(table.stem());
  }

  List<Claim> claims() {
    return content.map(Content::reading).map(Reading::claims).orElse(List.of());
  }

  /** Names of the coders, folded; empty for one that only a name without a person could tell. */
  Set<String> coders() {
    boolean given = setting.flatMap(CodingsSetting::coder).isPresent();
    String ofFile = given ? coder() : name.person();
    return claims().stream()
        .map(claim -> given || claim.coder().isEmpty() ? ofFile : claim.coder().text())
        .map(Coders::fold)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a row says of where: the quote, case and blanks folded, else its positions. */
  static String passage(Claim claim) {
    return claim.quote().isEmpty()
        ? claim.offsets() + " " + claim.turn().text()
        : Coders.fold(claim.quote().text());
  }

  /** Where a row is, and its codes, by their ids where these are known. */
  static String passageAndCodes(Claim claim, CodeNames names) {
    return passage(claim)
        + '\n'
        + claim.codes().stream()
            .map(code -> names.find(code).id().orElseGet(() -> Vocabulary.fold(code.text())))
            .sorted()
            .collect(Collectors.joining("\n"));
  }

  /** All that is in a row, but not where it stands. */
  static String whole(Claim claim) {
    List<String> all = new ArrayList<>(List.of(passage(claim), String.valueOf(claim.offsets())));
    all.addAll(
        List.of(
            claim.group().text(),
            claim.turn().text(),
            Coders.fold(claim.coder().text()),
            claim.memo().text(),
            claim.translation().text()));
    for (List<Cell> cells : List.of(claim.codes(), claim.abouts(), claim.marks())) {
      all.add(cells.stream().map(Cell::text).collect(Collectors.joining("\n")));
    }
    return String.join("\0", all);
  }

  /** Whether both hold the same rows, in whatever order. */
  boolean holdsTheSameAs(SentFile other) {
    return claims().size() == other.claims().size()
        && !claims().isEmpty()
        && coders().equals(other.coders())
        && claims().stream()
            .map(SentFile::whole)
            .sorted()
            .toList()
            .equals(other.claims().stream().map(SentFile::whole).sorted().toList());
  }

  /** The newest time of making or changing a row, where the columns tell. */
  Optional<DateRange> newestRow() {
    List<Integer> columns =
        IntStream.range(0, table.header().size())
            .filter(column -> TIMES.contains(Vocabulary.fold(table.header().get(column))))
            .boxed()
            .toList();
    return columns.isEmpty()
        ? Optional.empty()
        : table.rows().stream()
            .flatMap(row -> columns.stream().map(row::cell))
            .filter(cell -> !cell.isEmpty() && cell.length() <= 40)
            .flatMap(cell -> DateRange.ofCell(cell).stream())
            .reduce(DateRange::later);
  }
}
