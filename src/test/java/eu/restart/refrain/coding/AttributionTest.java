package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who said it: every piece is credited once, or is in the remainder. */
class AttributionTest {
  private static final Coder ADA = Coder.human("Ada");
  private static final Coder BO = Coder.human("Bo");
  private static final Coder LEXICON = Coder.machine("lexicon", "1");

  @TempDir Path folder;

  private static Coding coding(Span span, String code, Coder coder, String about) {
    return new Coding(
        "g-1",
        span,
        code,
        coder,
        Optional.of(about).filter(one -> !one.isEmpty()),
        Optional.empty(),
        Anchor.of(Anchor.How.MADE),
        "",
        "",
        Place.of("x"));
  }

  private static Span span(String from, String to) {
    return new Span(Sample.TALK.indexOf(from), Sample.TALK.indexOf(to) + to.length());
  }

  private Mentions mentions(Basis basis, Coding... codings) throws IOException {
    Sample sample = new Sample(folder);
    return Mentions.of(corpus(sample, sample.transcript, new Codings(List.of(codings))), basis);
  }

  private static Corpus corpus(Sample sample, Transcript transcript, Codings codings) {
    return new Corpus(sample.study, Sample.CODEBOOK, List.of(transcript), codings, Ledger.EMPTY);
  }

  @Test
  void aCodingOverThreeTurnsIsCutAndTheModeratorLeftOut() throws IOException {
    Mentions mentions =
        mentions(Basis.HUMAN, coding(span("nobody answers", "honestly"), "noise", ADA, ""));
    assertThat(mentions.all()).extracting(Mention::speaker).containsExactly("P1", "P2");
    assertThat(mentions.pieces()).isEqualTo(3);
    assertThat(mentions.remainder())
        .extracting(Mentions.Remainder::why)
        .containsExactly(Mentions.Remainder.Why.MODERATOR);
    assertThat(mentions.all().getFirst().span().of(Sample.TALK))
        .isEqualTo("nobody answers the phone before ten.");
  }

  @Test
  void twoCodersOnOnePassageAreOneMention() throws IOException {
    Mentions mentions =
        mentions(
            Basis.HUMAN,
            coding(span("I carry", "three wings"), "noise", ADA, "prisoners"),
            coding(span("the keys", "the phone"), "noise", BO, "prisoners"),
            coding(span("before ten", "before ten"), "noise", BO, ""));
    assertThat(mentions.all()).hasSize(2);
    Mention first = mentions.all().getFirst();
    assertThat(first.span()).isEqualTo(span("I carry", "the phone"));
    assertThat(first.codings()).hasSize(2);
    assertThat(first.about()).contains("prisoners");
  }

  @Test
  void dividedAboutsAreNone() throws IOException {
    Span span = span("I carry", "three wings");
    assertThat(
            mentions(
                    Basis.HUMAN,
                    coding(span, "noise", ADA, "prisoners"),
                    coding(span, "noise", BO, "security-staff"))
                .all())
        .singleElement()
        .satisfies(one -> assertThat(one.about()).isEmpty());
  }

  @Test
  void labelsAndNotesAreNoSpeech() throws IOException {
    Mentions mentions =
        mentions(
            Basis.HUMAN,
            coding(span("(laughs)", "(laughs)"), "noise", ADA, ""),
            coding(span("MOD:", "MOD:"), "noise", ADA, ""));
    assertThat(mentions.all()).isEmpty();
    assertThat(mentions.remainder())
        .extracting(Mentions.Remainder::why)
        .containsOnly(Mentions.Remainder.Why.NO_SPEECH)
        .hasSize(2);
  }

  @Test
  void peopleAndProgramsAreNeverInOneNumber() throws IOException {
    Span span = span("I carry", "three wings");
    Coding[] both = {coding(span, "noise", ADA, ""), coding(span, "noise", LEXICON, "")};
    for (Basis basis : List.of(Basis.HUMAN, Basis.MACHINE)) {
      assertThat(mentions(basis, both).all())
          .singleElement()
          .satisfies(
              one ->
                  assertThat(one.codings())
                      .hasSize(1)
                      .allMatch(coding -> coding.coder().basis() == basis));
    }
  }

  @Test
  void piecesAreConservedWhateverTheSpans() throws IOException {
    Random random = new Random(5);
    Sample sample = new Sample(folder);
    for (int round = 0; round < 200; round++) {
      Transcript transcript = Sample.transcript("g-1", talk(random));
      int length = transcript.text().length();
      List<Coding> codings = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        int start = random.nextInt(length);
        int end = Math.min(length, start + 1 + random.nextInt(120));
        codings.add(
            coding(
                new Span(start, end),
                random.nextBoolean() ? "noise" : "hope",
                List.of(ADA, BO, LEXICON).get(random.nextInt(3)),
                random.nextBoolean() ? "prisoners" : ""));
      }
      Corpus corpus = corpus(sample, transcript, new Codings(codings));
      for (Basis basis : List.of(Basis.HUMAN, Basis.MACHINE)) {
        check(Mentions.of(corpus, basis), corpus.codings().of(basis));
      }
    }
  }

  /**
   * Each letter of speech that a coding covers is one participant's, a moderator's, or nobody's.
   */
  @Test
  void theSharesOfACodingAddUpToWhatItCovers() throws IOException {
    Random random = new Random(17);
    Sample sample = new Sample(folder);
    for (int round = 0; round < 2_000; round++) {
      Transcript transcript = Sample.transcript("g-1", talk(random));
      int length = transcript.text().length();
      int start = random.nextInt(length);
      Span span = new Span(start, Math.min(length, start + 1 + random.nextInt(200)));
      Mentions mentions =
          Mentions.of(
              corpus(sample, transcript, new Codings(List.of(coding(span, "noise", ADA, "")))),
              Basis.HUMAN);
      int participants = 0;
      int moderators = 0;
      int turnsLed = 0;
      for (Turn turn : transcript.turns()) {
        int letters = letters(transcript, turn, span);
        participants += turn.byParticipant() ? letters : 0;
        moderators += turn.moderator() ? letters : 0;
        turnsLed += turn.moderator() && letters > 0 ? 1 : 0;
      }
      int credited = 0;
      for (Mention mention : mentions.all()) {
        assertThat(mention.span())
            .isEqualTo(span.intersection(mention.turn().span()).orElseThrow());
        credited += letters(transcript, mention.turn(), mention.span());
      }
      assertThat(credited).isEqualTo(participants);
      assertThat(mentions.remainder())
          .hasSize(turnsLed + (participants + moderators == 0 ? 1 : 0))
          .filteredOn(one -> one.why() == Mentions.Remainder.Why.MODERATOR)
          .hasSize(turnsLed);
    }
  }

  private static int letters(Transcript transcript, Turn turn, Span span) {
    return turn.speech().stream()
        .flatMap(speech -> speech.intersection(span).stream())
        .mapToInt(
            said ->
                (int) said.of(transcript.text()).codePoints().filter(Character::isLetter).count())
        .sum();
  }

  private static void check(Mentions mentions, Codings codings) {
    int credited = mentions.all().stream().mapToInt(one -> one.codings().size()).sum();
    assertThat(credited + mentions.remainder().size()).isEqualTo(mentions.pieces());
    Set<Coding> seen = new HashSet<>();
    mentions.remainder().forEach(one -> seen.add(one.coding()));
    Mention before = null;
    for (Mention mention : mentions.all()) {
      seen.addAll(mention.codings());
      assertThat(mention.turn().byParticipant()).isTrue();
      assertThat(mention.turn().span().contains(mention.span())).isTrue();
      assertThat(mention.codings())
          .isNotEmpty()
          .allMatch(
              one -> one.code().equals(mention.code()) && one.span().overlaps(mention.span()));
      assertThat(mention).isNotEqualTo(before);
      before = mention;
    }
    assertThat(seen).isEqualTo(new HashSet<>(codings.all()));
    for (Mention one : mentions.all()) {
      for (Mention other : mentions.all()) {
        boolean apart =
            one.equals(other)
                || !one.code().equals(other.code())
                || one.turn().number() != other.turn().number()
                || !one.span().overlaps(other.span());
        assertThat(apart).isTrue();
      }
    }
  }

  private static String talk(Random random) {
    StringBuilder talk = new StringBuilder();
    for (int turn = 0; turn < 5 + random.nextInt(20); turn++) {
      talk.append(List.of("MOD", "P1", "P2", "P3").get(random.nextInt(4))).append(": ");
      int note = random.nextInt(12);
      for (int word = 0; word < 1 + random.nextInt(10); word++) {
        talk.append(AnchoringTest.word(random)).append(word == note ? " (note) " : " ");
      }
      talk.append("x\n");
    }
    return talk.toString();
  }

  @Test
  void noCodingsAreNoMentions() throws IOException {
    assertThat(mentions(Basis.HUMAN).all()).isEmpty();
  }
}
