package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same coder sends the file again, and no row is counted twice. */
class RevisionsTest extends SentFiles {
  @ParameterizedTest
  @CsvSource({
    "anna_2025-03-12.csv, anna_2025-03-19.csv, the date in its name",
    "anna.csv, anna_v2.csv, the version in its name",
    "anna.csv, anna (1).csv, the version in its name",
    "anna.csv, Anna_definitief.csv, the version in its name",
  })
  void theNewerTakesThePlaceOfTheOlder(String older, String newer, String by) throws IOException {
    send(older, rows("noise", 0, 8)).send(newer, rows("hope", 1, 10));
    Checked<Corpus> read = read();
    assertThat(rules(read)).containsExactly("file-replaced");
    assertThat(text(read, "file-replaced"))
        .startsWith("transcripts/g-1/codings/" + older + ": ")
        .contains(
            "its 8 rows were set aside: " + newer + " is this file again, and newer by " + by);
    assertThat(read.value().codings().all()).hasSize(9).allMatch(one -> one.code().equals("hope"));
    assertThat(ledger(read))
        .containsExactlyInAnyOrder(older + ": 8 = 0 + 8", newer + ": 9 = 9 + 0");
    assertThat(read.value().ledger().total().rows()).isEqualTo(17);
  }

  @Test
  void ofFiveOnlyTheNewestIsReadAndEachIsNamed() throws IOException {
    for (int day = 1; day <= 5; day++) {
      send("anna_2025-03-0" + day + ".csv", rows(day == 5 ? "hope" : "noise", 0, 5 + day));
    }
    for (int newest = 5; newest > 1; newest--) {
      Checked<Corpus> read = read();
      String stays = "anna_2025-03-0" + newest + ".csv";
      assertThat(read.value().codings().all())
          .hasSize(5 + newest)
          .allMatch(one -> one.origin().file().endsWith(stays));
      assertThat(rules(read)).hasSize(newest - 1).containsOnly("file-replaced");
      assertThat(text(read, "file-replaced")).contains(stays);
      Files.delete(codings.resolve(stays));
    }
  }

  @Test
  void theTimeOnTheDiskTellsNothing() throws IOException {
    send("anna_2025-03-12.csv", rows("noise", 0, 8))
        .send("anna_2025-03-19.csv", rows("hope", 0, 8));
    Files.setLastModifiedTime(codings.resolve("anna_2025-03-19.csv"), FileTime.fromMillis(0));
    assertThat(text(read(), "file-replaced")).contains("anna_2025-03-12.csv: file-replaced");
  }

  @Test
  void theDatesInTheRowsTellWhereTheNamesDoNot() throws IOException {
    String older =
        """
        Segment;Code;Created by;Created
        My garden;Noise;Ada;12.03.25 10:00:00
        honestly afraid;Noise;Ada;12.03.25 11:00:00
        """;
    send("a.csv", older)
        .send("a.tsv", older.replace(';', '\t').replace("12.03", "14.03").replace("Noise", "Hope"));
    assertThat(text(read(), "file-replaced"))
        .contains(
            "a.csv: file-replaced", "a.tsv is this file again, and newer by the dates in its");
  }

  @ParameterizedTest
  @CsvSource({
    "anna.csv, anna - kopie.csv",
    "anna.csv, anna.tsv",
    "anna_final.csv, anna_v3.csv",
    "anna.csv, anna_2025-03-12.csv",
    "anna.csv, Anna export 12.csv",
  })
  void whereItCannotBeToldNeitherIsReadAndSomebodyIsAsked(String one, String other)
      throws IOException {
    String rows =
        rows("noise", 0, 8)
            .replace("quote,code", "quote,code,coder")
            .replace("noise\n", "noise,Anna\n");
    String others = rows.replace("My mother says I talk in my sleep", "My garden helps me");
    send(one, rows).send(other, other.endsWith(".tsv") ? others.replace(',', '\t') : others);
    Checked<Corpus> read = read();
    assertThat(rules(read)).containsExactly("file-undecided");
    assertThat(read.value().codings().all()).isEmpty();
    assertThat(read.value().ledger().entries())
        .allMatch(entry -> entry.setAside() == 8)
        .allMatch(entry -> entry.dialect().equals("not decided which counts"));
    String text = text(read, "file-undecided");
    assertThat(text).contains("none of their 16 rows was read", "add to group g-1 in study.yaml: ");
    String line = text.substring(text.indexOf("codings: ["), text.indexOf("; where all"));

    Checked<Corpus> settled = read("    " + line + "\n");
    assertThat(rules(settled)).containsExactly("file-replaced");
    assertThat(text(settled, "file-replaced")).contains("study.yaml says that");
    assertThat(settled.value().codings().all()).hasSize(8);

    Checked<Corpus> both =
        read("    " + line.replaceAll("replaces: \"[^\"]*\"", "replaces: none") + "\n");
    assertThat(rules(both)).doesNotContain("file-undecided", "coder-twice").contains("row-twice");
    assertThat(both.value().codings().all()).hasSize(9);
  }

  @Test
  void aNewerFileThatHoldsAFewOfTheRowsOnlyIsAskedAbout() throws IOException {
    send("anna_2025-03-12.csv", rows("noise", 0, 10))
        .send("anna_2025-03-19.csv", rows("hope", 0, 3));
    assertThat(rules(read())).containsExactly("file-undecided");
  }

  @Test
  void aNewerFileThatLacksACoderOfTheOlderIsAskedAbout() throws IOException {
    String rows = rows("noise", 0, 8).replace("quote,code", "quote,code,coder");
    send("export_v1.csv", rows.replace("noise\n", "noise,Ada\n") + "My garden,hope,Bo\n")
        .send("export_v2.csv", rows.replace("noise\n", "hope,Ada\n"));
    assertThat(rules(read())).containsExactly("file-undecided");
  }

  @Test
  void theSameRowsTwiceAreReadOnce() throws IOException {
    send("anna.csv", rows("noise", 0, 8)).send("anna - kopi.csv", rows("noise", 0, 8));
    Checked<Corpus> read = read();
    assertThat(rules(read)).containsExactly("file-replaced");
    assertThat(text(read, "file-replaced")).contains("holds the same rows");
    assertThat(read.value().codings().all()).hasSize(8);
  }

  @Test
  void twoFilesOfOneCoderAreBothReadAndToldWhereTheyOverlap() throws IOException {
    send("anna q1.csv", rows("noise", 0, 5).replace("noise\n", "noise\n"))
        .send("anna q2.csv", rows("hope", 5, 10));
    assertThat(rules(read())).isEmpty();
    String setting =
        "    codings: [{file: anna q1.csv, coder: Anna}, {file: anna q2.csv, coder: anna}]\n";
    assertThat(rules(read(setting))).isEmpty();
    send("anna q2.csv", rows("hope", 4, 10));
    Checked<Corpus> read = read(setting);
    assertThat(rules(read)).containsExactly("coder-twice");
    assertThat(text(read, "coder-twice"))
        .contains(
            "stand in anna q1.csv too: 1; both files are counted",
            "in the entry of anna q2.csv: replaces: \"anna q1.csv\"");
    assertThat(read.value().codings().all()).hasSize(11);
  }

  @Test
  void partsThatAreNamedLikeVersionsAreBothReadAndTold() throws IOException {
    send("anna_2025-03-12.csv", rows("noise", 0, 5))
        .send("anna_2025-03-19.csv", rows("hope", 5, 10));
    Checked<Corpus> read = read();
    assertThat(rules(read)).containsExactly("coder-twice");
    assertThat(text(read, "coder-twice")).contains("yet only 0 of its passages stand here too");
    assertThat(read.value().codings().all()).hasSize(10);
    assertThat(rules(read("    codings: [{file: anna_2025-03-19.csv, replaces: none}]\n")))
        .isEmpty();
  }

  @Test
  void otherCodersFilesAreTheirOwn() throws IOException {
    send("anna.csv", rows("noise", 0, 8)).send("bo.csv", rows("noise", 0, 8));
    Checked<Corpus> read = read();
    assertThat(rules(read)).isEmpty();
    assertThat(read.value().codings().all()).hasSize(16);
  }

  @Test
  void filesThatReplaceEachOtherAreAMistakeInStudyYaml() throws IOException {
    send("a.csv", rows("noise", 0, 4)).send("b.csv", rows("hope", 4, 8));
    Checked<Corpus> read =
        read(
            "    codings: [{file: a.csv, replaces: b.csv}, {file: b.csv, replaces: [a.csv]},"
                + " {file: c.csv, replaces: c.csv}]\n");
    assertThat(rules(read))
        .containsExactlyInAnyOrder(
            "codings-setting", "codings-setting", "codings-setting", "codings-file");
    assertThat(read.value().codings().all()).hasSize(8);
  }

  @Test
  void aFileThatIsReplacedMustBeThere() throws IOException {
    send("anna_v2.csv", rows("noise", 0, 4));
    Checked<Corpus> read = read("    codings: [{file: anna_v2.csv, replaces: ana.csv}]\n");
    assertThat(text(read, "codings-file")).contains("ana.csv");
  }

  @Test
  void aCopyThatWasMendedTwiceIsReadOnce() throws IOException {
    send("anna.csv", rows("noise", 0, 8));
    byte[] first = ReturnedCopy.of("transcripts/g-1/codings/anna.csv", rows("noise", 0, 9));
    byte[] second = ReturnedCopy.of("transcripts/g-1/codings/anna.csv", rows("hope", 0, 10));
    Files.write(codings.resolve("g-1-anna.xlsx"), first);
    Files.write(codings.resolve("g-1-anna (1).xlsx"), second);
    Checked<Corpus> read = read();
    assertThat(rules(read)).containsExactly("file-replaced", "file-replaced");
    assertThat(read.value().codings().all()).hasSize(10).allMatch(one -> one.code().equals("hope"));
    assertThat(read.value().codings().coders()).containsExactly(Coder.human("anna"));
  }
}
