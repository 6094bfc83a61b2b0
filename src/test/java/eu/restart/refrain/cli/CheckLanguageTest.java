package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

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
