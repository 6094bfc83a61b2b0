package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Words may be left out of a quote, where the quote says so. */
class EllipsisTest {
  @TempDir Path folder;

  private List<String> anchored(String... quotes) throws IOException {
    return new Sample(folder).quotes(quotes).told();
  }

  private List<Problem> findings(String... quotes) throws IOException {
    return new Sample(folder).quotes(quotes).reported();
  }

  @Test
  void anEllipsisStandsForWordsThatAreLeftOut() throws IOException {
    for (String sign : List.of("…", "...", " [...] ", " (…) ", " . . . ", " [ … ] ")) {
      Sample sample = new Sample(folder);
      assertThat(anchored("I carry the keys" + sign + "the phone before ten"))
          .as(sign)
          .containsExactly(
              "I carry the keys for three wings, and nobody answers the phone before ten"
                  + "|hope|-|Ada|SHORTENED");
      assertThat(sample.findings()).isEmpty();
      assertThat(sample.read().value().codings().all().getFirst().anchor().shown())
          .isEqualTo("normalised, 6 words left out");
      assertThat(sample.read().problems())
          .anyMatch(one -> one.rule().equals("quote-shortened") && one.text().contains("6 words"));
    }
  }

  @Test
  void severalEllipsesAndOneOverTheModerator() throws IOException {
    assertThat(anchored("I carry … nobody … before ten … At night I'm afraid"))
        .containsExactly(
            "I carry the keys for three wings, and nobody answers the phone before ten.\n"
                + "MOD: And at night?\nP2: At night I’m afraid|hope|-|Ada|SHORTENED");
  }

  @Test
  void anEllipsisOfTheTranscriptLeavesNothingOut() throws IOException {
    assertThat(anchored("behind the door... Yes. My mother says"))
        .containsExactly("behind the door...\nP3: Yes. My mother says|hope|-|Ada|NORMALISED");
  }

  @Test
  void piecesOutOfOrderOrTooFarApartAreAFinding() throws IOException {
    assertThat(findings("nobody answers the phone … I carry the keys"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("quote-pieces");
              assertThat(one.text()).contains("turn 4 (line 4), turn 4 (line 4)");
            });
    String between = "word ".repeat(Ellipsis.MOST_LEFT_OUT);
    Sample near = new Sample(folder, "P1: It begins here " + between + "and ends there.\n");
    near.file("a.csv", "quote,code\nIt begins here … and ends there,hope\n");
    assertThat(near.findings()).isEmpty();
    Sample far = new Sample(folder, "P1: It begins here " + between + "more and ends there.\n");
    assertThat(far.findings()).containsExactly("2:1 quote-pieces");
  }

  @Test
  void piecesThatFitInTwoWaysAreAmbiguous() throws IOException {
    Sample sample = new Sample(folder, "P1: We go out and we go home and that is it.\n");
    sample.file("a.csv", "quote,code\nwe go … that is it,hope\n");
    assertThat(sample.findings()).containsExactly("2:1 quote-ambiguous");
  }

  @Test
  @Timeout(60)
  void aQuoteOfNothingButPiecesOfOneWordEndsSoon() throws IOException {
    Sample sample = new Sample(folder, "P1: " + "a ".repeat(6_000) + "\n");
    sample.file("a.csv", "quote,code\n" + "a … ".repeat(12) + "a b,hope\n");
    assertThat(sample.findings()).hasSize(1);
    sample.file("a.csv", "quote,code\n" + "a … ".repeat(11) + "a,hope\n");
    assertThat(sample.findings()).containsExactly("2:1 quote-ambiguous");
  }
}
