package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that study.yaml has to say something about, read as a partner's study is. */
class CodingsSettingTest {
  private static final String GROUP =
      "title: T\ngroups:\n  - id: g-1\n    country: NL\n    language: en\n    moderators: [MOD]\n";

  @TempDir Path folder;

  @Test
  void theLinesThatCheckPrintsAreReadAsTheyStand() throws IOException {
    for (String table :
        List.of(
            "wat gezegd is,thema,bron\nMy garden helps me,hope,1\nthe yard is loud,noise,2\n",
            "\"a \"\"b\"\" \\\";ø: {x}, y;- c\n1;My garden helps me;Hope\n2;the yard is loud;Noise\n",
            "x1\tx2\tx3\nMy garden helps me\thope\tnoise\nthe yard is loud\tnoise\t\n")) {
      send("odd.csv", table);
      Checked<Corpus> first = open("");
      assertThat(rules(first)).contains("dialect-unknown");
      String text = text(first, "dialect-unknown");
      String line = text.substring(text.indexOf("codings: ["), text.length() - 1);
      Checked<Corpus> second = open("    " + line + "\n");
      assertThat(rules(second)).doesNotContain("dialect-unknown", "yaml-broken", "key-unknown");
      assertThat(second.value().codings().all()).extracting(Coding::code).contains("hope", "noise");
      assertThat(second.value().ledger().entries())
          .allMatch(one -> one.dialect().equals("columns of study.yaml") && one.anchored() == 2);
    }
  }

  @Test
  void theLineForASecondFileGoesIntoTheListThatIsThere() throws IOException {
    send("a.csv", "p,q\nMy garden helps me,hope\n");
    send("b.csv", "r,s\nthe yard is loud,noise\n");
    String known = "    codings:\n      - {file: a.csv, columns: {quote: p, code: q}}\n";
    String text = text(open(known), "dialect-unknown");
    String line = text.substring(text.indexOf("- {file"), text.length() - 1);
    Checked<Corpus> read = open(known + "      " + line + "\n");
    assertThat(read.value().codings().all()).hasSize(2);
  }

  @Test
  void coderSeparatorAndFurtherColumnsAreRead() throws IOException {
    send(
        "x.csv",
        """
        Van,Tot,Wat,Labels,Wie,Opm,Extra
        ,,My garden helps me,hope+noise,Ada,about time,hope
        ,,nowhere said,hope,Ada,,
        """);
    Checked<Corpus> read =
        open(
            """
                codings:
                  - file: x.csv
                    columns: {quote: wat, code: [Labels, Extra], coder: Wie, start: Van, end: Tot,
                      memo: Opm}
                    separator: "+"
            """);
    assertThat(read.value().codings().all())
        .extracting(one -> one.code() + " " + one.coder().name() + " " + one.memo())
        .containsExactly("hope Ada about time", "noise Ada about time");
    assertThat(rules(read)).contains("quote-not-found");
  }

  @Test
  void theCoderOfStudyYamlIsThatOfEveryRow() throws IOException {
    send("export-3.csv", "quote,code,coder\nMy garden helps me,hope,user1\n");
    Checked<Corpus> read = open("    codings: [{file: export-3.csv, coder: Bo Berg}]\n");
    assertThat(read.value().codings().all())
        .extracting(one -> one.coder().name())
        .containsExactly("Bo Berg");
  }

  @Test
  void whatDoesNotFitIsAFindingAndTheRowsAreCounted() throws IOException {
    send("x.csv", "Wat,Label\nMy garden helps me,hope\n");
    Checked<Corpus> column =
        open("    codings: [{file: x.csv, columns: {quote: Wat, code: Labels}}]\n");
    assertThat(text(column, "codings-column")).contains("Labels", "did you mean Label?");
    assertThat(column.value().ledger().entries()).allMatch(one -> one.reported() == 1);
    assertThat(text(open("    codings: [{file: y.csv, coder: Bo}]\n"), "codings-file"))
        .contains("y.csv", "did you mean x.csv?");
    for (String wrong :
        List.of(
            "[{columns: {quote: Wat, code: Label}}]",
            "[{file: ../x.csv, coder: Bo}]",
            "[{file: x.csv, columns: {quote: Wat}}]",
            "[{file: x.csv, coder: Bo, columns: {quote: Wat, code: Label, coder: Label}}]",
            "[{file: x.csv, coder: Bo}, {file: x.csv, coder: Jo}]",
            "x.csv")) {
      assertThat(rules(open("    codings: " + wrong + "\n"))).contains("codings-setting");
    }
    assertThat(text(open("    codings: [{file: x.csv, columns: {qoute: Wat}}]\n"), "key-unknown"))
        .contains("did you mean quote?");
  }

  @Test
  void aTableOfOneColumnIsNotProposed() throws IOException {
    send("x.csv", "Wat\nMy garden helps me\n");
    assertThat(text(open(""), "dialect-unknown")).doesNotContain("study.yaml");
  }

  @Test
  void coderWhoLooksLikeAnotherIsAskedAboutUntilStudyYamlListsThem() throws IOException {
    send(
        "x.csv",
        """
        quote,code,coder
        My garden helps me,hope,Marieke
        the yard is loud,noise,Marieke
        My garden helps me,noise,Marijke
        """);
    String text = text(open(""), "coder-like");
    assertThat(text).startsWith("is Marijke (codings: 1) the same person as Marieke");
    String line = text.substring(text.indexOf("coders: ["), text.length() - 1);
    assertThat(rules(open("    " + line + "\n"))).doesNotContain("coder-like", "key-unknown");
  }

  @Test
  void namesThatAreMeantToDifferAreNotAskedAbout() {
    assertThat(CoderNames.areAlike("José Núñez", "Jose Nunez")).isTrue();
    assertThat(CoderNames.areAlike("Rossi, Anna", "Anna Rossi")).isTrue();
    assertThat(CoderNames.areAlike("Giovanna", "Govanna")).isTrue();
    assertThat(CoderNames.areAlike("coder 1", "coder 2")).isFalse();
    assertThat(CoderNames.areAlike("Anna B.", "Anna M.")).isFalse();
    assertThat(CoderNames.areAlike("Ada", "Ida")).isFalse();
    assertThat(CoderNames.areAlike("Giovanna", "Marijke")).isFalse();
  }

  @Test
  void aNameThatMayBeShortForAnotherIsAskedAbout() {
    for (String shorter : List.of("AB", "a.bianchi", "A. Bianchi", "Anna B.", "ANNA", "bianchi")) {
      assertThat(CoderNames.areAlike(shorter, "Anna Bianchi")).as(shorter).isTrue();
      assertThat(CoderNames.areAlike("Anna Bianchi", shorter)).as(shorter).isTrue();
    }
    for (String other : List.of("AC", "B. Bianchi", "Anna C.", "Anna 2", "A", "An", "Carla")) {
      assertThat(CoderNames.areAlike(other, "Anna Bianchi")).as(other).isFalse();
    }
  }

  /** Case and spaces do not count, wherever the name comes from. */
  @Test
  void oneCoderByColumnByFileNameAndByStudyYaml() throws IOException {
    send("x.csv", "quote,code,coder\nMy garden helps me,hope,  anna   BIANCHI \n");
    send("codings_Anna_Bianchi_2025-03-12.csv", "quote,code\nthe yard is loud,noise\n");
    send("export.csv", "quote,code\nBut the yard,hope\n");
    Checked<Corpus> read = open("    codings: [{file: export.csv, coder: ANNA Bianchi}]\n");
    assertThat(read.value().codings().coders()).hasSize(1);
    assertThat(read.value().codings().all()).hasSize(3);
    assertThat(rules(read)).doesNotContain("coder-like", "coder-twice");
  }

  @Test
  void initialsByTheNameOfTheFileAreAskedAbout() throws IOException {
    send("AB_v2.csv", "quote,code\nMy garden helps me,hope\n");
    send("x.csv", "quote,code,coder\nthe yard is loud,noise,Anna Bianchi\n");
    assertThat(text(open(""), "coder-like")).contains("AB", "Anna Bianchi");
  }

  private void send(String name, String content) throws IOException {
    Path codings = Files.createDirectories(folder.resolve("transcripts/g-1/codings"));
    Files.writeString(codings.resolve(name), content);
  }

  private Checked<Corpus> open(String more) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), GROUP + more);
    Files.writeString(
        folder.resolve("transcripts/g-1/transcript.txt"),
        "MOD: What helps you here?\nP1: My garden helps me every day.\nP2: But the yard is loud.\n");
    Path codebook = Files.createDirectories(folder.resolve("codebook"));
    Files.writeString(
        codebook.resolve("codebook.csv"), "id,parent,label_en\nhope,,Hope\nnoise,,Noise\n");
    return Corpus.open(folder);
  }

  private static List<String> rules(Checked<Corpus> read) {
    return read.problems().stream().map(Problem::rule).toList();
  }

  private static String text(Checked<Corpus> read, String rule) {
    return read.problems().stream()
        .filter(one -> one.rule().equals(rule))
        .map(Problem::text)
        .findFirst()
        .orElseThrow();
  }
}
