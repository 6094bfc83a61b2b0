package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mentions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Small corpora for tests of people: a group is written as its people, such as {@code "G+G-E-"}: a
 * guard who mentions stress, one who does not, an educator who does not. Each has four turns, and
 * mentions it in two of them.
 */
final class Spoken {
  private final CorpusBuilder builder =
      new CorpusBuilder()
          .roles("guard", "educator")
          .questions("q1", "q2")
          .theme("stress")
          .theme("support");

  Spoken group(String id, String country, String people) {
    return group(id, country, people, List.of("anna", "bert"));
  }

  Spoken group(String id, String country, String people, List<String> coders) {
    return group(id, country, people, coders, List.of("q1", "q2"));
  }

  Spoken group(
      String id, String country, String people, List<String> coders, List<String> questions) {
    builder.group(id, country, "en");
    for (int i = 0; i < people.length(); i += 2) {
      boolean guard = people.charAt(i) == 'G';
      builder.participant(
          "P" + i / 2, guard ? "guard" : "educator", Map.of("gender", guard ? "m" : "f"));
    }
    questions.forEach(question -> builder.ask(question).moderator("What of it?"));
    for (int turn = 0; turn < 4; turn++) {
      for (int i = 0; i < people.length(); i += 2) {
        String said = "Words " + turn + " of " + i + " here.";
        builder.say("P" + i / 2, said);
        if (people.charAt(i + 1) == '+' && turn % 2 == 0) {
          coders.forEach(coder -> builder.coding(coder, "stress", said));
        }
      }
    }
    return this;
  }

  Spoken date(String iso) {
    builder.date(iso);
    return this;
  }

  /** One more turn of somebody of the group, which this coder alone codes. */
  Spoken alone(String coder, int person, String said) {
    builder.say("P" + person, said).coding(coder, "stress", said);
    return this;
  }

  /** One more turn of somebody, whom both coders see assenting. */
  Spoken assent(int person) {
    String said = "Yes, that is so for me too.";
    builder.say("P" + person, said);
    builder.marked("anna", "stress", said, Mark.A).marked("bert", "stress", said, Mark.A);
    return this;
  }

  /** A program's coding of somebody's first turn. */
  Spoken machine(int person) {
    builder.coding(
        Coder.machine("lexicon", "1"),
        "stress",
        "Words 0 of " + 2 * person + " here.",
        "",
        Optional.empty());
    return this;
  }

  Corpus corpus() {
    return builder.build();
  }

  Testing by(Axis axis) {
    return by(axis, Scope.ALL, Plan.EXPLORATORY);
  }

  Testing by(Axis axis, Scope scope, Plan plan) {
    Corpus corpus = corpus();
    return Testing.of(
        corpus, Mentions.of(corpus, Basis.HUMAN), new Division.ByAxis(axis), scope, plan);
  }
}
