package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A corpus drawn from a seed: each group from its own, so that groups can change places. */
public record RandomCorpus(long seed) {
  static final List<String> CODES = List.of("a1", "a2", "b1", "c", "a", "b");
  private static final List<String> QUESTIONS = List.of("q1", "q2", "q3");
  private static final List<String> ROLES = List.of("r1", "r2", "");
  private static final List<String> ABOUTS = List.of("x", "y", "");
  private static final List<String> COUNTRIES = List.of("IT", "NL", "NO", "RO");

  public Corpus corpus() {
    return corpus(List.of(0, 1, 2, 3), "", Optional.empty());
  }

  /** The same groups in another order, with other ids, and perhaps with a code that nobody uses. */
  public Corpus corpus(List<Integer> order, String suffix, Optional<String> unused) {
    CorpusBuilder builder =
        new CorpusBuilder()
            .roles("r1", "r2")
            .abouts("x", "y")
            .questions("q1", "q2", "q3")
            .theme("a")
            .code("a1", "a")
            .code("a2", "a");
    unused.ifPresent(code -> builder.code(code, "a"));
    builder.theme("b").code("b1", "b").theme("c");
    for (int group : order) {
      group(builder, group, "g" + group + suffix);
    }
    return builder.build();
  }

  private void group(CorpusBuilder builder, int number, String id) {
    Random random = new Random(seed * 31 + number);
    builder.group(id, COUNTRIES.get(number), "en");
    int people = 2 + random.nextInt(5);
    boolean listed = random.nextInt(4) > 0;
    for (int i = 0; listed && i < people; i++) {
      builder.participant("P" + i, pick(ROLES, random));
    }
    List<String> asked = QUESTIONS.stream().filter(question -> random.nextInt(4) > 0).toList();
    talk(builder, random, people);
    for (String question : asked) {
      builder.ask(question);
      talk(builder, random, people);
    }
    int codings = random.nextInt(60);
    for (int i = 0; i < codings; i++) {
      int start = random.nextInt(builder.length() - 1);
      int end = Math.min(builder.length(), start + 1 + random.nextInt(40));
      builder.coding(
          Coder.human("c" + random.nextInt(3)),
          pick(CODES, random),
          new Span(start, end),
          pick(ABOUTS, random),
          Optional.empty());
    }
  }

  private static void talk(CorpusBuilder builder, Random random, int people) {
    builder.moderator("And how is that for you?");
    for (int turn = random.nextInt(8); turn > 0; turn--) {
      List<String> words = new ArrayList<>();
      IntStream.rangeClosed(0, random.nextInt(10)).forEach(i -> words.add("word" + i));
      if (random.nextInt(8) == 0) {
        words.add("[laughs]");
      }
      String who = random.nextInt(12) == 0 ? "" : "P" + random.nextInt(people);
      builder.say(who, String.join(" ", words));
    }
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
