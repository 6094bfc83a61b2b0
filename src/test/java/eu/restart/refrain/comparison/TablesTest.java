package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class TablesTest {
  private static final Corpus CORPUS =
      new CorpusBuilder()
          .abouts("001", "NA")
          .questions("q1")
          .theme("stress")
          .code("noise", "stress")
          .group("na-1", "NA", "en")
          .participant("A", "")
          .ask("q1")
          .say("A", "Noise and more noise.")
          .coding("x", "noise", "Noise", "001")
          .group("it-1", "IT", "it")
          .participant("B", "")
          .say("B", "Niente.")
          .coding("x", "stress", "Niente", "NA")
          .build();

  private static Comparison by(Axis axis, Scope scope) {
    return Comparison.of(CORPUS, Mentions.of(CORPUS, Basis.HUMAN), axis, scope);
  }

  @Test
  void everyColumnHasItsTypeAndNothingIsGuessed() {
    Table table = by(Axis.ABOUT, Scope.ALL).table(Language.ENGLISH, CORPUS.codebook());
    assertThat(table.columnNames())
        .containsExactly(
            "code",
            "theme",
            "label",
            "column",
            "column label",
            "state",
            "mentions",
            "turns",
            "participants",
            "of",
            "groups",
            "of groups",
            "fewest",
            "most",
            "basis",
            "withheld");
    assertThat(table.types())
        .containsOnly(ColumnType.STRING, ColumnType.INTEGER)
        .filteredOn(ColumnType.INTEGER::equals)
        .hasSize(8);
    assertThat(table.stringColumn("column").asList())
        .containsExactly("001", "NA", "", "*", "001", "NA", "", "*");
  }

  @Test
  void rowsAreText() {
    Sheet sheet = by(Axis.COUNTRY, Scope.ALL).sheet(Language.ENGLISH, CORPUS.codebook());
    assertThat(sheet.rows().get(3))
        .containsExactly(
            "noise",
            "stress",
            "noise",
            "NA",
            "Namibia",
            "mentioned",
            "1",
            "1",
            "1",
            "1",
            "1",
            "1",
            "1",
            "1",
            "human",
            "");
    assertThat(sheet.rows().get(4)).contains("Italy", "not-mentioned");
    Sheet dutch = by(Axis.COUNTRY, Scope.ALL).sheet(new Language("nl"), CORPUS.codebook());
    assertThat(dutch.rows().get(4)).contains("Italië");
  }

  @Test
  void wideSaysEachKindOfZeroInItsOwnWords() {
    Sheet sheet =
        by(Axis.COUNTRY, Scope.ALL.question("q1"))
            .wideSheet(Language.ENGLISH, CORPUS.codebook(), Wording.ENGLISH);
    assertThat(sheet.header()).containsExactly("code", "theme", "label", "Namibia", "Italy", "all");
    assertThat(sheet.rows())
        .containsExactly(
            List.of("stress", "stress", "stress", "1 of 1", "not asked", "1 of 1"),
            List.of("noise", "stress", "noise", "1 of 1", "not asked", "1 of 1"));
  }

  @Test
  void wideKeepsTheColumnOfTheUnstated() {
    Sheet sheet =
        by(Axis.ABOUT, Scope.ALL).wideSheet(Language.ENGLISH, CORPUS.codebook(), Wording.ENGLISH);
    assertThat(sheet.header())
        .containsExactly("code", "theme", "label", "001", "NA", "not stated", "all");
    assertThat(sheet.rows().get(0))
        .containsExactly("stress", "stress", "stress", "1 of 2", "1 of 2", "0 of 2", "2 of 2");
  }

  @Test
  void columnsOfTheSameNameStayApart() {
    Corpus corpus =
        new CorpusBuilder()
            .abouts("Code", "LABEL", "not stated")
            .theme("t")
            .group("g", "IT", "it")
            .say("A", "Ciao.")
            .coding("x", "t", "Ciao")
            .build();
    Sheet sheet =
        Comparison.of(corpus, Mentions.of(corpus, Basis.HUMAN), Axis.ABOUT, Scope.ALL)
            .wideSheet(Language.ENGLISH, corpus.codebook(), Wording.ENGLISH);
    assertThat(sheet.header())
        .containsExactly(
            "code",
            "theme",
            "label",
            "Code (Code)",
            "LABEL (LABEL)",
            "not stated",
            "not stated ()",
            "all");
  }

  @Test
  void withheldNumbersAreMissingNotZero() {
    Comparison open = by(Axis.COUNTRY, Scope.ALL);
    Comparison masked =
        new Comparison(
            open.axis(),
            open.basis(),
            open.scope(),
            open.codes(),
            open.columns(),
            open.cells().stream().map(TablesTest::masked).toList(),
            open.totals());
    Sheet sheet = masked.sheet(Language.ENGLISH, CORPUS.codebook());
    assertThat(sheet.rows().get(0).subList(5, 14))
        .containsExactly("suppressed", "", "", "", "", "", "", "", "");
    assertThat(Wording.ENGLISH.cell().apply(masked.cell("noise", "NA"))).isEqualTo("suppressed");
  }

  private static Cell masked(Cell cell) {
    return new Cell(
        cell.code(), cell.column(), State.SUPPRESSED, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
  }

  @Test
  void aSheetHasNoRaggedRows() {
    assertThatThrownBy(() -> new Sheet(List.of("a"), List.of(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
