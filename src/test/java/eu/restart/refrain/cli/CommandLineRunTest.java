package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, end to end, on the demonstration study. */
class CommandLineRunTest {
  @TempDir private Path folder;

  private record Ran(int exit, String out, String err) {}

  @Test
  void reportWritesTheSameBytesTwice() throws IOException {
    Path out = folder.resolve("reports");
    Ran first = run("report", "--out", out.toString(), "--lang", "en,ro");
    assertThat(first.exit()).isEqualTo(CommandLineRun.FINDINGS);
    assertThat(first.out()).isEmpty();
    var before = Fingerprint.below(out, out);
    assertThat(before.keySet())
        .contains(
            "report.en.md",
            "report.en.html",
            "report.en.docx",
            "report.ro.docx",
            "manifest.json",
            "codings.csv",
            "tables.xlsx");
    run("report", "--out", out.toString(), "--lang", "en,ro");
    assertThat(Fingerprint.below(out, out)).isEqualTo(before);
    assertThat(Files.readString(out.resolve("manifest.json")))
        .doesNotContain(folder.toString())
        .contains("study.yaml");
  }

  @Test
  void checkShowsEveryFindingAndTheLedger() {
    Ran ran = run("check", "--out", folder.toString());
    assertThat(ran.exit()).isEqualTo(CommandLineRun.FINDINGS);
    assertThat(ran.out())
        .contains("transcripts/it-1/codings/segmenti.csv:7:5: code-unknown: ")
        .contains("transcripts/nl-1/codings/sanne.csv:121:1: quote-not-found: ")
        .containsPattern("all files +1244 +1038 +185 +0 +21 +1038\n")
        .containsPattern("\\(joined, or not read\\) +ro-1 +185 +0 +185 +0 +0 +0\n")
        .containsPattern("Underbemaning +not in the codebook +1 +0 +0 +0 +1 +0\n");
    assertThat(ran.err()).isEqualTo("annotated copies in " + folder.resolve("returned") + ": 6\n");
    assertThat(folder.resolve("returned/nl-1-sanne.xlsx")).isNotEmptyFile();
  }

  @Test
  void checkListsWhatAPartnerChanged() throws IOException {
    Path old = folder.resolve("sanne.csv");
    String sent = Files.readString(Path.of("transcripts/nl-1/codings/sanne.csv"));
    Files.writeString(old, sent.substring(0, sent.stripTrailing().lastIndexOf('\n') + 1));
    Ran ran = run("check", "--no-returned", "--diff", old.toString());
    assertThat(ran.out())
        .containsPattern("Sanne +130 +130 +0 +0 +0 +1 +131")
        .contains("compared with " + old + ": 130 codings from 132 rows")
        .contains("coder  before  kept  recoded  moved  removed  added  now");
    assertThat(run("check", "--no-returned", "--lang", "nl", "--diff", old.toString()).out())
        .contains("vergeleken met " + old + ": 130 coderingen uit 132 rijen")
        .contains("codeur  eerder  gebleven  anders gecodeerd  verplaatst  verwijderd")
        .contains("toegevoegd  nl-1   Sanne");
    assertThat(run("check", "--no-returned", "--format", "csv", "--diff", old.toString()).out())
        .startsWith("change,group,coder,turn,")
        .contains("\nadded,nl-1,")
        .hasLineCount(2);
    assertThat(run("check", "--no-returned", "--diff", folder.resolve("none").toString()).exit())
        .isEqualTo(CommandLineRun.UNUSABLE);
  }

  @Test
  void checkLeavesTheCopiesOut() {
    Ran ran = run("check", "--no-returned", "--out", folder.resolve("none").toString());
    assertThat(ran.exit()).isEqualTo(CommandLineRun.FINDINGS);
    assertThat(ran.err()).isEmpty();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void checkSpeaksJson() throws UnreadableException {
    Json check = Json.parse(run("check", "--no-returned", "--format", "json").out(), "out");
    Json problems = check.get("problems").orElseThrow();
    assertThat(problems.items()).hasSizeGreaterThan(20);
    assertThat(problems.items().getFirst().text("rule")).isPresent();
  }

  @Test
  void compareShowsKOfN() {
    Ran ran = run("compare", "--by", "country");
    assertThat(ran.out()).contains("of 6").contains("of 7").contains("of 5").contains("of 8");
    assertThat(ran.err()).contains("basis: human");
  }

  @Test
  void searchShowsWordsInContext() {
    Ran ran = run("search", "dienst*", "--country", "NL", "--out", folder.resolve("r").toString());
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("nl-1:"));
  }

  @Test
  void tagGivesCodingsThatCanBeReadAgain() {
    assertThat(run("tag").out().lines().toList())
        .first()
        .asString()
        .startsWith("format,group,speaker,turn,start,end,quote,code");
    assertThat(run("tag", "--judge", "--format", "csv").out()).contains("precision,recall,f1");
  }

  @Test
  void wrongArgumentsAndUnreadableStudiesEndWithTwo() {
    for (List<String> arguments :
        List.of(
            List.<String>of(),
            List.of("nonsense"),
            List.of("compare"),
            List.of("compare", "--by", "moon"),
            List.of("report", "--lang", "xx"),
            List.of("search", "\"open"),
            List.of("check", "--study", folder.resolve("none").toString()))) {
      Ran ran = run(arguments.toArray(String[]::new));
      assertThat(ran.exit()).as(arguments.toString()).isEqualTo(CommandLineRun.UNUSABLE);
      assertThat(ran.err()).as(arguments.toString()).isNotBlank().doesNotContain("\tat ");
    }
  }

  @Test
  void oneUnreadableFileStopsNothingElse() throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"),
        """
        title: T
        groups:
          - {id: a, country: NL, language: nl, moderators: [MOD]}
          - {id: b, country: IT, language: it}
        """);
    Path a = Files.createDirectories(folder.resolve("transcripts/a"));
    Files.writeString(
        a.resolve("transcript.txt"), "MOD: Hoe gaat het?\n\nP1: Druk.\n\nMOD: Ja?\n\nP1: Ja.\n");
    Path b = folder.resolve("transcripts/b");
    Files.createDirectories(b.resolve("codings/x.csv"));
    Files.writeString(b.resolve("transcript.docx"), "no document");
    Ran ran = run("check", "--no-returned", "--study", folder.toString());
    assertThat(ran.exit()).isEqualTo(CommandLineRun.FINDINGS);
    assertThat(ran.out()).contains("transcripts/b/transcript.docx");
  }

  @Test
  void helpNamesEveryCommand() {
    Ran ran = run("--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("report", "check", "search", "tag", "compare", "agree", "reference");
    assertThat(run("--version").out()).startsWith("refrain ");
  }

  private static Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = new CommandLineRun(out, err).run(arguments);
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
