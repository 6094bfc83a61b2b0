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
    StringBuilder csv = new StringBuilder("quote,code,coder\n");
    for (String quote : quotes) {
      csv.append('"').append(quote.replace("\"", "\"\"")).append("\",hope,Ada\n");
    }
    return new Sample(folder).file("a.csv", csv.toString()).told();
  }

  private List<Problem> findings(String... quotes) throws IOException {
    anchored(quotes);
    return new Sample(folder).read().problems().stream().filter(Problem::isFinding).toList();
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
  void aQuoteOfNothingButPiecesOfOneWordEndsSoon() throws IOException {
    Sample sample = new Sample(folder, "P1: " + "a ".repeat(6_000) + "\n");
    sample.file("a.csv", "quote,code\n" + "a … ".repeat(12) + "a b,hope\n");
    long start = System.nanoTime();
    assertThat(sample.findings()).hasSize(1);
    sample.file("a.csv", "quote,code\n" + "a … ".repeat(11) + "a,hope\n");
    assertThat(sample.findings()).containsExactly("2:1 quote-ambiguous");
    assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
  }

  @Test
  void asManyRowsAsPlacesHaveOneEach() throws IOException {
    assertThat(anchored("Yes.", "Yes.", "Yes.")).hasSize(3);
    Sample sample = new Sample(folder);
    assertThat(sample.findings()).isEmpty();
    assertThat(sample.read().value().codings().all())
        .extracting(
            one -> sample.transcript.text().substring(0, one.span().start()).lines().count())
        .containsExactly(3L, 7L, 9L);
    assertThat(sample.read().problems())
        .filteredOn(one -> one.rule().equals("quote-each-place"))
        .hasSize(3);
  }

  @Test
  void fewerOrMoreRowsThanPlacesStayAmbiguous() throws IOException {
    assertThat(findings("Yes.", "Yes.")).extracting(Problem::rule).containsOnly("quote-ambiguous");
    assertThat(findings("Yes.", "Yes.", "Yes.", "Yes."))
        .hasSize(4)
        .extracting(Problem::rule)
        .containsOnly("quote-ambiguous");
  }

  @Test
  void onlyRowsThatSayTheSameShareThePlaces() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "a.csv",
                "quote,code,coder\nYes.,hope,Ada\nYes.,hope,Ada\nYes.,noise,Ada\nYes.,hope,Bo\n");
    assertThat(sample.findings()).hasSize(4);
    sample.file(
        "a.csv", "quote,code,coder,turn\nYes.,hope,Ada,7\nYes.,hope,Ada,\nYes.,hope,ada,\n");
    assertThat(sample.findings()).isEmpty();
    assertThat(sample.read().value().codings().all()).hasSize(3);
  }

  @Test
  void severalPlacesAreAFinding() throws IOException {
    assertThat(findings("Yes."))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("quote-ambiguous");
              assertThat(one.text())
                  .contains("3 places: turn 3 (line 3), turn 7 (line 7), turn 9 (line 9)");
            });
  }

  @Test
  void neighboursSettleWhereTheFileFollowsTheTalkAndSaySo() throws IOException {
    String[] rows = {
      "There are never enough of us", "And at night?", "Yes.", "My mother says", "My garden helps"
    };
    assertThat(anchored(rows)).contains("Yes.|hope|-|Ada|EXACT").hasSize(5);
    assertThat(new Sample(folder).findings()).isEmpty();
    assertThat(new Sample(folder).read().problems())
        .anyMatch(
            one ->
                one.rule().equals("quote-by-neighbours")
                    && one.text().contains("3 places")
                    && one.text().contains("turn 7 (line 7)"));
  }

  @Test
  void neighboursOutOfOrderSettleNothing() throws IOException {
    assertThat(findings("My garden helps", "And at night?", "Yes.", "There are never enough of us"))
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo("quote-ambiguous"));
    assertThat(findings("There are never enough of us", "And at night?", "Yes.", "My garden helps"))
        .as("two places lie between the neighbours")
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo("quote-ambiguous"));
  }

  @Test
  void theTurnSettles() throws IOException {
    Sample sample = new Sample(folder).file("a.csv", "quote,code,turn\nYes.,hope,7\n");
    assertThat(sample.told()).containsExactly("Yes.|hope|-|a|EXACT");
    assertThat(sample.read().value().codings().all().getFirst().span().start())
        .isEqualTo(Sample.TALK.indexOf("Yes. My mother"));
  }

  @Test
  void placesAtBordersOfWordsComeFirst() throws IOException {
    Sample sample = new Sample(folder, "P1: Caring is an art, I started late.\n");
    sample.file("a.csv", "quote,code\nart,hope\n");
    assertThat(sample.read().value().codings().all().getFirst().span()).isEqualTo(new Span(17, 20));
  }

  @Test
  void aBrokenLineDoesNotHideASecondPlace() throws IOException {
    Sample sample = new Sample(folder, "P1: We stand in line\nP2: They stand in the rain\n");
    sample.file("a.csv", "quote,code\nstand in,hope\n");
    assertThat(sample.findings()).containsExactly("2:1 quote-ambiguous");
    Sample broken = new Sample(folder, "P1: We stand in line\nP2: stand\u2028in the rain\n");
    assertThat(broken.findings()).containsExactly("2:1 quote-ambiguous");
  }

  @Test
  void whatIsSaidComesBeforeLabelsAndNotes() throws IOException {
    Sample sample = new Sample(folder, "Hope: nothing (hope) but hope\n");
    sample.file("a.csv", "quote,code\nhope,hope\n");
    assertThat(sample.read().value().codings().all())
        .singleElement()
        .satisfies(one -> assertThat(one.span().start()).isEqualTo(25));
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

  @Test
  void twoThousandCodingsAreFast() throws IOException {
    Random random = new Random(7);
    StringBuilder talk = new StringBuilder();
    StringBuilder csv = new StringBuilder("quote,code,coder\n");
    for (int turn = 0; turn < 400; turn++) {
      StringBuilder said = new StringBuilder();
      for (int word = 0; word < 25; word++) {
        said.append(word(random)).append(' ');
      }
      talk.append("P").append(turn % 7).append(": ").append(said).append("end\n");
      for (int i = 0; i < 5; i++) {
        String quote = said.toString().strip();
        csv.append(i < 3 ? quote : quote.replaceFirst("[aeiou]", "yxy"))
            .append(i == 4 ? " and something else that nobody said at all here" : "")
            .append(",hope,c")
            .append(i)
            .append('\n');
      }
    }
    Sample sample = new Sample(folder, talk.toString()).file("a.csv", csv.toString());
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    assertThat(sample.read().value().codings().all()).hasSizeGreaterThan(1_500);
    assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(5_000_000_000L);
  }
}
