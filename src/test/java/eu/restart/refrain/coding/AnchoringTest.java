package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes find their place, and never by a silent guess. */
class AnchoringTest {
  @TempDir Path folder;

  private List<String> anchored(String... quotes) throws IOException {
    return new Sample(folder).quotes(quotes).told();
  }

  private List<Problem> findings(String... quotes) throws IOException {
    return new Sample(folder).quotes(quotes).reported();
  }

  @Test
  void foldsWhatTypingAndPastingChange() throws IOException {
    assertThat(
            anchored(
                "At night I'm afraid,  honestly afraid - of what I'll find behind the door…",
                "with Stefan and then",
                "I CARRY THE KEYS"))
        .containsExactly(
            "I carry the keys|hope|-|Ada|NORMALISED",
            "At night I’m afraid, honestly afraid – of what I’ll find behind the door..."
                + "|hope|-|Ada|NORMALISED",
            "with Ștefan and then|hope|-|Ada|NORMALISED");
  }

  @Test
  void signsMayDiffer() throws IOException {
    assertThat(anchored("“I carry the keys for three wings and nobody answers!”"))
        .containsExactly(
            "I carry the keys for three wings, and nobody answers|hope|-|Ada|NORMALISED");
  }

  @Test
  void runsOverANote() throws IOException {
    assertThat(anchored("never falls quiet at all."))
        .containsExactly("never falls quiet (laughs) at all.|hope|-|Ada|NORMALISED");
    assertThat(anchored("never falls quiet (laughs) at all."))
        .containsExactly("never falls quiet (laughs) at all.|hope|-|Ada|EXACT");
  }

  @Test
  void runsOverLabelsAndOverTheModerator() throws IOException {
    assertThat(anchored("behind the door...\nYes. My mother says"))
        .containsExactly("behind the door...\nP3: Yes. My mother says|hope|-|Ada|NORMALISED");
    assertThat(anchored("before ten. At night I’m afraid"))
        .containsExactly(
            "before ten.\nMOD: And at night?\nP2: At night I’m afraid|hope|-|Ada|NORMALISED");
    assertThat(anchored("behind the door... P3: Yes. My mother says"))
        .containsExactly("behind the door...\nP3: Yes. My mother says|hope|-|Ada|NORMALISED");
  }

  @Test
  void aChangedWordIsFuzzyAndToldWithItsLikeness() throws IOException {
    String quote = "We drink tea in the yard with Ștefan and then it is over for a while.";
    assertThat(anchored(quote))
        .containsExactly(
            "We drink coffee in the yard with Ștefan and then it is over for a while"
                + "|hope|-|Ada|FUZZY");
    assertThat(findings(quote))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("quote-fuzzy");
              assertThat(one.text()).contains("turn 9 (line 9), likeness 90 %");
            });
  }

  @Test
  void whatIsNowhereIsReportedWithTheBestCandidate() throws IOException {
    assertThat(findings("We drink beer in the yard with the whole team every single day"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("quote-not-found");
              assertThat(one.text()).contains("turn 9 (line 9)");
            });
    assertThat(findings("Zeppelins gather unseen"))
        .singleElement()
        .satisfies(one -> assertThat(one.text()).contains("nor is anything like it"));
  }

  @Test
  void whatIsNowhereHasSeveralCandidates() throws IOException {
    Sample sample =
        new Sample(
            folder,
            """
            P1: We always drink some strong coffee in the small kitchen after the night shift.
            P2: Nothing like that here.
            P1: They never drink any strong coffee in the small kitchen before the day shift.
            """);
    sample.file(
        "a.csv",
        "quote,code\nWe never drink weak tea in the small kitchen after the late shift,hope\n");
    assertThat(sample.read().problems())
        .filteredOn(one -> one.rule().equals("quote-not-found"))
        .singleElement()
        .satisfies(
            one -> assertThat(one.text()).contains("turn 1 (line 1), likeness", "turn 3 (line 3)"));
  }

  @Test
  void anySpokenPassageFindsItselfWhateverHappensToItsSigns() throws IOException {
    Random random = new Random(20250312);
    StringBuilder talk = new StringBuilder();
    for (int turn = 0; turn < 60; turn++) {
      talk.append(turn % 5 == 0 ? "MOD" : "P" + turn % 5).append(": ");
      for (int word = 0; word < 10 + random.nextInt(60); word++) {
        talk.append(word(random)).append(random.nextInt(6) == 0 ? ", " : " ");
      }
      talk.append("end.\n");
    }
    Sample sample = new Sample(folder, talk.toString());
    StringBuilder csv = new StringBuilder("quote,code,coder\n");
    List<Span> wanted = new ArrayList<>();
    String text = sample.transcript.text();
    for (int i = 0; i < 500; i++) {
      var turn = sample.transcript.turns().get(random.nextInt(60));
      List<Integer> starts = new ArrayList<>();
      for (int at = turn.span().start(); at < turn.span().end() - 40; at++) {
        if (text.charAt(at) == ' ') {
          starts.add(at + 1);
        }
      }
      if (!starts.isEmpty()) {
        int start = starts.get(random.nextInt(starts.size()));
        int end = text.indexOf(' ', start + 35) < 0 ? text.length() : text.indexOf(' ', start + 35);
        end = Math.min(end, turn.span().end());
        wanted.add(new Span(start, end));
        String quote = text.substring(start, end);
        quote =
            switch (random.nextInt(4)) {
              case 0 -> quote;
              case 1 -> quote.replace(" ", "\n ");
              case 2 -> quote.toUpperCase(java.util.Locale.ROOT);
              default -> "\u00AB" + quote.replace(",", "") + "\u2026\u00BB";
            };
        csv.append('"').append(quote).append("\",hope,c").append(i).append('\n');
      }
    }
    sample.file("a.csv", csv.toString());
    List<Coding> codings = sample.read().value().codings().all();
    assertThat(codings).hasSize(wanted.size());
    for (Coding coding : codings) {
      Span span = wanted.get(Integer.parseInt(coding.coder().name().substring(1)));
      assertThat(coding.span().start()).isEqualTo(span.start());
      assertThat(coding.span().end()).isBetween(span.end() - 2, span.end());
    }
  }

  static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      word.append("bdfghklmnprstvwz".charAt(random.nextInt(16)))
          .append("aeiouăéøå".charAt(random.nextInt(9)));
    }
    return word.toString();
  }
}
