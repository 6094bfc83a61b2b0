package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckLanguageTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new CommandLineRun(out, err).run(arguments);
  }

  @Test
  void checkSpeaksTheLanguageAskedForWithTheLedgerAndTheSum() {
    assertThat(run("check", "--study", ".", "--lang", "nl")).isEqualTo(CommandLineRun.FINDINGS);

    assertThat(out.toString(UTF_8))
        .contains("row-twice: Giulia gaf deze passage de code")
        .contains("eigen tabel")
        .contains("gelezen als")
        .contains("bevindingen: ")
        .doesNotContain("home-made", "findings", "there is no code", "turn 1");
  }

  @Test
  void csvHasTheMessageInTheLanguageAndInEnglish() {
    run("check", "--study", ".", "--lang", "nb", "--format", "csv");

    assertThat(out.toString(UTF_8))
        .startsWith("severity,file,line,column,rule,message,english\n")
        .contains(
            "\"raden har ingen kode (fyll den inn, eller ta bort raden)\",the row names no code");
  }

  /** The shape that src/site/check.md describes. */
  @Test
  void jsonHoldsTheProblemsAndTheLedgerForPrograms() throws IOException {
    run("check", "--no-returned", "--lang", "nl", "--format", "json");

    Json json = Json.parse(out.toString(UTF_8), "out");
    assertThat(((Json.Obj) json).members().keySet())
        .containsExactly("format", "findings", "notes", "problems", "ledger");
    assertThat(json.text("format")).contains("refrain-check/1");
    List<Json> problems = json.get("problems").orElseThrow().items();
    assertThat(json.number("findings").orElseThrow() + json.number("notes").orElseThrow())
        .isEqualTo(problems.size());
    assertThat(problems)
        .allMatch(
            one ->
                List.copyOf(((Json.Obj) one).members().keySet())
                    .equals(
                        List.of(
                            "severity", "file", "line", "column", "rule", "message", "english")));
    assertThat(problems)
        .filteredOn(one -> one.text("rule").equals(Optional.of("code-unknown")))
        .allMatch(one -> one.text("message").orElseThrow().startsWith("er is geen code"))
        .anyMatch(one -> one.number("line").equals(Optional.of(7.0)));
    List<Json> ledger = json.get("ledger").orElseThrow().items();
    for (String by : List.of("file", "coder", "code")) {
      assertThat(
              ledger.stream()
                  .filter(one -> one.text("by").equals(Optional.of(by)))
                  .mapToDouble(one -> one.number("codings").orElseThrow())
                  .sum())
          .as(by)
          .isEqualTo(1_038);
    }
    assertThat(ledger)
        .anyMatch(
            one ->
                one.text("code").equals(Optional.of("Galgenhumor"))
                    && one.text("in_codebook").equals(Optional.of("no"))
                    && one.number("reported").equals(Optional.of(1.0)));
    for (String said : List.of("quote", "text", "citaat", "Coded", "content")) {
      assertThat(ledger).noneMatch(one -> one.get(said).isPresent());
    }
  }

  @Test
  void whatSteersATerminalIsNotPrinted(@TempDir Path study) throws IOException {
    Files.createDirectories(study.resolve("codebook"));
    Files.createDirectories(study.resolve("transcripts/g-1/codings"));
    Files.writeString(
        study.resolve("study.yaml"),
        "title: T\ngroups:\n  - {id: g-1, country: NL, language: nl, moderators: [MOD]}\n");
    Files.writeString(study.resolve("codebook/codebook.csv"), "id,parent,label_en\nhope,,Hope\n");
    Files.writeString(
        study.resolve("transcripts/g-1/transcript.txt"), "MOD: What?\nP1: My garden helps.\n");
    Files.writeString(
        study.resolve("transcripts/g-1/codings/a.csv"),
        "quote,code,coder\nMy garden,\u001B[2Jx\u202Ey,\u001B]0;z\u0007\n");

    run("check", "--no-returned", "--study", study.toString());

    assertThat(out.toString(UTF_8))
        .contains("code-unknown")
        .doesNotContain("\u001B", "\u202E", "\u0007");
  }

  @Test
  void aLanguageWithoutMessagesIsAUsageError() {
    assertThat(run("check", "--study", ".", "--lang", "fr")).isEqualTo(CommandLineRun.UNUSABLE);
    assertThat(err.toString(UTF_8)).contains("there are no messages in 'fr', but in: en, it, nb");
  }

  @Test
  void aStudyThatCannotBeReadIsSaidInTheLanguageToo() {
    assertThat(run("check", "--study", "src/conf", "--lang", "ro"))
        .isEqualTo(CommandLineRun.UNUSABLE);
    assertThat(err.toString(UTF_8)).contains("acest fișier nu există (verifică numele)");
  }
}
