package eu.restart.refrain.report;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A corpus drawn from a seed in which people speak in sentences that can be quoted.
 *
 * @param groups at most eight
 * @param people in each group
 * @param turns of each person at each question
 */
record RandomTalk(long seed, int groups, int people, int turns, boolean human) {
  private static final List<String> COUNTRIES =
      List.of("IT", "NL", "NO", "RO", "IT", "NL", "NO", "RO");
  private static final List<String> CODES = List.of("noise", "stigma", "too-few", "music", "sport");
  private static final List<String> QUESTIONS = List.of("hard", "support", "better");
  private static final List<String> ABOUTS = List.of("prisoners", "staff", "");

  Corpus corpus() {
    Random random = new Random(seed);
    CorpusBuilder builder =
        new CorpusBuilder()
            .roles("officers", "social")
            .abouts("prisoners", "staff")
            .questions("hard", "support", "better")
            .theme("stress")
            .code("noise", "stress")
            .code("stigma", "stress")
            .code("too-few", "stress")
            .theme("coping")
            .code("music", "coping")
            .code("sport", "coping");
    for (int group = 0; group < groups; group++) {
      builder.group("g" + group, COUNTRIES.get(group), group % 2 == 0 ? "it" : "nl");
      for (int i = 0; i < people; i++) {
        builder.participant("P" + i, i % 2 == 0 ? "officers" : "social");
      }
      for (String question : QUESTIONS) {
        builder.ask(question).moderator("And how is that for you here?");
        for (int turn = 0; turn < turns * people; turn++) {
          turn(builder, "P" + turn % people, random);
        }
      }
    }
    return builder.build();
  }

  /** One turn of one to three sentences, some of them too short to be quoted, and its codings. */
  private void turn(CorpusBuilder builder, String speaker, Random random) {
    StringBuilder said = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      said.append(said.isEmpty() ? "It" : " It");
      for (int word = 2 + random.nextInt(22); word > 0; word--) {
        said.append(" word").append(random.nextInt(100));
      }
      said.append('.');
    }
    builder.say(speaker, said.toString());
    int end = builder.length();
    int start = end - said.length();
    for (int i = random.nextInt(4); i > 0; i--) {
      int from = start + random.nextInt(said.length() / 2);
      int to = Math.min(end, from + 10 + random.nextInt(60));
      Optional<Mark> mark =
          human && random.nextInt(8) == 0
              ? Optional.of(random.nextBoolean() ? Mark.D : Mark.SD)
              : Optional.empty();
      Coder coder =
          human ? Coder.human("c" + random.nextInt(3)) : Coder.machine("lexicon", "1-abc");
      builder.coding(
          coder,
          CODES.get(random.nextInt(CODES.size())),
          new Span(from, to),
          ABOUTS.get(random.nextInt(ABOUTS.size())),
          mark);
    }
  }
}
