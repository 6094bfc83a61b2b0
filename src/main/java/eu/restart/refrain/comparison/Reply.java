package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Replies;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A turn in which one participant agrees or disagrees with what another has just said, found by the
 * words with which it begins: a machine's reading, which knows neither tone nor nods.
 *
 * <p>What is answered is the nearest turn before, of the same question, that is no short reply
 * itself. An answer to a moderator, to a question or to oneself is no reply.
 *
 * @param question the question's id; empty for talk outside every question
 * @param turn the reply
 * @param mark A or D
 * @param phrase as it was said
 * @param answered the turn that it answers, of another participant
 */
public record Reply(
    String group, String question, Turn turn, Mark mark, String phrase, Turn answered) {
  /** A reply of so many words or fewer is no statement of its own that others answer. */
  public static final int SHORT = 8;

  /** The replies of every group whose language has word lists, in the order of the talk. */
  public static List<Reply> all(Corpus corpus) {
    Roster roster = Roster.of(corpus);
    List<Reply> all = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      Replies replies = Replies.in(language(corpus, transcript));
      Map<Turn, Reply> found = new HashMap<>();
      for (Turn turn : transcript.turns()) {
        of(transcript, roster, replies, found, turn)
            .ifPresent(
                reply -> {
                  found.put(turn, reply);
                  all.add(reply);
                });
      }
    }
    return all;
  }

  static Language language(Corpus corpus, Transcript transcript) {
    return Roster.group(corpus.study(), transcript.group()).language();
  }

  private static Optional<Reply> of(
      Transcript transcript, Roster roster, Replies replies, Map<Turn, Reply> found, Turn turn) {
    if (!turn.byParticipant() || turn.words() == 0) {
      return Optional.empty();
    }
    String said = transcript.said(turn);
    return replies
        .of(said)
        .flatMap(
            reply ->
                answered(transcript, roster, found, turn)
                    .map(
                        statement ->
                            new Reply(
                                transcript.group(),
                                Ground.question(turn),
                                turn,
                                reply.kind() == Replies.Kind.ASSENT ? Mark.A : Mark.D,
                                reply.span().of(said),
                                statement)));
  }

  private static Optional<Turn> answered(
      Transcript transcript, Roster roster, Map<Turn, Reply> found, Turn turn) {
    Roster.Person speaker = roster.person(transcript.group(), turn.speaker());
    for (int number = turn.number() - 1; number >= 1; number--) {
      Turn before = transcript.turns().get(number - 1);
      if (before.words() == 0) {
        continue;
      }
      if (!before.byParticipant() || !before.question().equals(turn.question())) {
        return Optional.empty();
      }
      Reply reply = found.get(before);
      Turn statement = reply != null && before.words() <= SHORT ? reply.answered() : before;
      boolean own = Objects.equals(roster.person(transcript.group(), statement.speaker()), speaker);
      boolean asks = transcript.said(statement).strip().endsWith("?");
      return own || asks ? Optional.empty() : Optional.of(statement);
    }
    return Optional.empty();
  }

  /**
   * One row for each reply, without speakers: group, question, turn, line, mark, phrase, answered
   * turn, basis (always machine).
   */
  public static Sheet sheet(List<Reply> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Reply one : all) {
      rows.add(
          List.of(
              one.group(),
              one.question(),
              Digits.of(one.turn().number()),
              Digits.of(one.turn().line()),
              one.mark().name(),
              one.phrase(),
              Digits.of(one.answered().number()),
              "machine"));
    }
    return new Sheet(
        List.of("group", "question", "turn", "line", "mark", "phrase", "answered turn", "basis"),
        rows);
  }

  /**
   * One row for each pair of people: group, question, speaker, answers, A, D; shows single people:
   * for the study's own eyes.
   */
  public static Sheet pairsSheet(List<Reply> all) {
    Map<List<String>, int[]> pairs = new java.util.LinkedHashMap<>();
    for (Reply one : all) {
      int[] counts =
          pairs.computeIfAbsent(
              List.of(one.group(), one.question(), one.turn().speaker(), one.answered().speaker()),
              key -> new int[2]);
      counts[one.mark() == Mark.A ? 0 : 1]++;
    }
    List<List<String>> rows = new ArrayList<>();
    pairs.forEach(
        (pair, counts) -> {
          List<String> row = new ArrayList<>(pair);
          row.add(Digits.of(counts[0]));
          row.add(Digits.of(counts[1]));
          row.add("machine");
          rows.add(row);
        });
    return new Sheet(List.of("group", "question", "speaker", "answers", "A", "D", "basis"), rows);
  }
}
