package eu.restart.refrain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenLanguageTest {
  private static final Path DUTCH = Path.of("transcripts/nl-1/transcript.txt");
  private static final Path ROMANIAN = Path.of("transcripts/ro-1/transcript.csv");

  @Test
  void theStatedLanguageIsNothingToTell() throws IOException {
    assertThat(SpokenLanguage.other(Files.readString(DUTCH), new Language("nl"))).isEmpty();
    assertThat(SpokenLanguage.other(Files.readString(ROMANIAN), new Language("ro"))).isEmpty();
  }

  @Test
  void anotherIsToldWithItsCertainty() throws IOException {
    for (String stated : List.of("it", "ro", "nb", "en", "fr")) {
      assertThat(SpokenLanguage.other(Files.readString(DUTCH), new Language(stated)))
          .as(stated)
          .hasValueSatisfying(
              guess -> {
                assertThat(guess.language()).isEqualTo(new Language("nl"));
                assertThat(guess.score()).isBetween(0.9, 1.0);
              });
    }
    assertThat(SpokenLanguage.other(Files.readString(ROMANIAN), new Language("it")))
        .hasValueSatisfying(guess -> assertThat(guess.language()).isEqualTo(new Language("ro")));
  }

  @Test
  void aShortTextTellsNothing() throws IOException {
    String start = Files.readString(DUTCH).substring(0, 600);
    assertThat(SpokenLanguage.other(start, new Language("it"))).isEmpty();
    assertThat(SpokenLanguage.other("", new Language("it"))).isEmpty();
    assertThat(SpokenLanguage.other("1234 ".repeat(900), new Language("it"))).isEmpty();
  }
}
