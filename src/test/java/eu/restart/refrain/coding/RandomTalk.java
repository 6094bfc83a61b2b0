package eu.restart.refrain.coding;

import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Transcripts to code: a stretch of the demonstration's, or some turns made of words and characters
 * that are hard on programs.
 */
final class RandomTalk {
  static final Corpus DEMONSTRATION = demonstration();

  private static final List<String> HARD =
      List.of(
          "\uD83D\uDE00",
          "\uD83D\uDC69\u200D\uD83D\uDC67",
          "cafe\u0301",
          "n\u0303andu",
          "\u0219ase",
          "\u015Fapte",
          "\u021Bar\u0103",
          "\u0163ine",
          "a\u00A0b",
          "l\u2019ambiente",
          "\u201Cdit\u201D",
          "\u00ABdas\u00BB",
          "\"straight\"",
          "'s",
          "semi;colon",
          "com,ma",
          "pipe|d",
          "back\\slash",
          "=2+2",
          "+1",
          "-5",
          "@noon",
          "#N/A",
          "x/y",
          "<b>",
          "&amp;",
          "100%",
          "{0}",
          "na\u00EFve",
          "\u00F8l",
          "\u00C5se",
          "br\u0101",
          "so\u00ADft",
          "wait\u2026",
          "oh...",
          "\u2013",
          "a\u2011b",
          "1,5",
          "\uD834\uDD1E",
          "\u00DFt",
          "\u0130stanbul",
          "_x000D_",
          "''",
          "\u3000",
          "\u200Bz");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private RandomTalk() {}

  /** A turn as it was said. */
  record Said(String speaker, String words) {}

  private static Corpus demonstration() {
    try {
      return Corpus.open(Path.of("")).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The demonstration's turns, a list for each group. */
  static List<List<Said>> turns() {
    List<List<Said>> groups = new ArrayList<>();
    for (Transcript transcript : DEMONSTRATION.transcripts()) {
      groups.add(
          transcript.turns().stream()
              .map(turn -> new Said(turn.speaker(), turn.span().of(transcript.text())))
              .toList());
    }
    return groups;
  }

  /** Some turns one after the other of one of the groups. */
  static Transcript stretch(List<List<Said>> groups, Dice dice) {
    List<Said> turns = dice.of(groups);
    int from = dice.roll(turns.size() - 6);
    return transcript(turns.subList(from, from + 2 + dice.roll(3)));
  }

  /** Turns of made-up words, each but for the hard ones there once. */
  static Transcript invented(Dice dice) {
    List<Said> turns = new ArrayList<>();
    for (int turn = 0; turn < 3; turn++) {
      StringBuilder words = new StringBuilder();
      for (int word = 0; word < 8 + dice.roll(12); word++) {
        words.append(word == 0 ? "" : dice.of(" ", " ", " ", "  ", "\u00A0"));
        words.append(dice.one(3) ? dice.of(HARD) : word(dice));
        words.append(dice.of("", "", "", "", ",", ".", "?", " \u2013"));
      }
      turns.add(new Said(dice.of("P1", "P2", "\u0218tefan", "MOD"), words.toString().strip()));
    }
    return transcript(turns);
  }

  static String word(Dice dice) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4 + dice.roll(5); i++) {
      word.append(LETTERS.charAt(dice.roll(LETTERS.length())));
    }
    return word.toString();
  }

  static Transcript transcript(List<Said> turns) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    List<Turn> all = new ArrayList<>();
    for (Said said : turns) {
      int label = text.length();
      text.append(said.speaker()).append(": ");
      parts.add(new Part(Part.Kind.LABEL, new Span(label, text.length() - 1)));
      Span span = new Span(text.length(), text.length() + said.words().length());
      text.append(said.words()).append('\n');
      parts.add(new Part(Part.Kind.SPEECH, span));
      all.add(
          new Turn(
              all.size() + 1,
              said.speaker(),
              said.speaker().equals("MOD"),
              span,
              List.of(span),
              Words.count(said.words()),
              all.size() + 1,
              Optional.empty(),
              Optional.empty()));
    }
    return new Transcript("g-1", "transcripts/g-1/t.txt", text.toString(), parts, all, List.of());
  }

  /** Letters and digits alone, in lower case without marks, one blank between words. */
  static String bare(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{Mn}\\p{Me}\\p{Cf}]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
