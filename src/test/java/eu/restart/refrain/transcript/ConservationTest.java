package eu.restart.refrain.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words in = words out, for talks made from a seed. */
class ConservationTest {
  private static final String[] SAID = {
    "well",
    "I don't know",
    "(laughs)",
    "[naam]",
    "keys and doors:",
    "10:30",
    "(maybe)",
    "\n",
    "\n\n",
    "[00:01:00]",
    "((cough))",
    "what?",
    "No.",
    "{pause}",
    "XXX",
    "Ștefan said",
    "(",
    "]",
    "-",
    "TN2",
    "Question 2",
    "Date: x"
  };

  @TempDir Path folder;

  @Test
  void everyWordIsInExactlyOnePart() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String talk = talk(random);
      Path file = Files.writeString(folder.resolve("a.txt"), talk);
      Transcript read =
          Transcript.read(
                  file, Shown.group("en", List.of("GA"), List.of("TN1"), Map.of()), List.of())
              .value();
      int words =
          read.parts().stream().mapToInt(part -> Words.count(part.span().of(read.text()))).sum();
      int spoken =
          read.parts().stream()
              .filter(part -> part.kind() == Part.Kind.SPEECH)
              .mapToInt(part -> Words.count(part.span().of(read.text())))
              .sum();
      assertThat(read.text()).isEqualTo(talk);
      assertThat(words).as(talk).isEqualTo(Words.count(talk));
      assertThat(read.turns().stream().mapToInt(Turn::words).sum()).isEqualTo(spoken);
      for (int i = 1; i < read.turns().size(); i++) {
        assertThat(read.turns().get(i).span().start())
            .isGreaterThanOrEqualTo(read.turns().get(i - 1).span().end());
      }
    }
  }

  @Test
  void aLostWordIsRefused() {
    Turn turn =
        new Turn(
            1,
            "A",
            false,
            new Span(0, 3),
            List.of(new Span(0, 3)),
            1,
            1,
            Optional.empty(),
            Optional.empty());
    Part part = new Part(Part.Kind.SPEECH, new Span(0, 3));
    assertThatThrownBy(
            () -> new Transcript("g", "f", "one two", List.of(part), List.of(turn), List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("character 4");
    assertThatThrownBy(() -> new Transcript("g", "f", "one", List.of(part), List.of(), List.of()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> new Transcript("g", "f", "one", List.of(part, part), List.of(turn), List.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String talk(Random random) {
    StringBuilder talk = new StringBuilder(random.nextBoolean() ? "Talk\nDate: 1.2.2025\n\n" : "");
    int turns = 1 + random.nextInt(12);
    for (int i = 0; i < turns; i++) {
      talk.append(
          List.of("GA: ", "TN1: ", "TN2 (nods): ", "GA ", "", "TN3: ").get(random.nextInt(6)));
      int pieces = 1 + random.nextInt(6);
      for (int k = 0; k < pieces; k++) {
        talk.append(SAID[random.nextInt(SAID.length)]).append(' ');
      }
      talk.append('\n');
    }
    return talk.toString();
  }
}
