package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.statistics.Balance;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who spoke how much in a group, over the whole talk or at one question. The moderators stand
 * apart; participants who say nothing stay among the n.
 *
 * @param question the question's id; empty for the whole talk
 * @param voices one for each participant, in the order of participants.csv, then of first speaking
 * @param moderator what the moderators say
 * @param nobody what nobody is known to have said
 */
public record Participation(
    String group, Optional<String> question, List<Voice> voices, Amount moderator, Amount nobody) {
  /**
   * Copies the list and checks that the shares are those of a whole.
   *
   * @throws IllegalStateException where they do not add up to 1, or to 0 where nobody spoke
   */
  public Participation {
    voices = List.copyOf(voices);
    double sum = voices.stream().mapToDouble(Voice::share).sum();
    double whole = voices.stream().anyMatch(voice -> voice.said().words() > 0) ? 1 : 0;
    if (Math.abs(sum - whole) > 1e-9) {
      throw new IllegalStateException(group + ": the shares add up to " + sum);
    }
  }

  /** Words and turns; a turn without a word, such as a nod that was noted, is a turn. */
  public record Amount(int words, int turns) {
    private static Amount of(List<Turn> turns) {
      return new Amount(turns.stream().mapToInt(Turn::words).sum(), turns.size());
    }
  }

  /**
   * A participant.
   *
   * @param role empty where it is not known
   * @param share of the participants' words, from 0 to 1
   */
  public record Voice(String speaker, Optional<String> role, Amount said, double share) {}

  /** The whole talk of every group that could be read, in the study's order. */
  public static List<Participation> all(Corpus corpus) {
    return corpus.transcripts().stream()
        .map(transcript -> of(corpus, transcript, Optional.empty()))
        .toList();
  }

  /** A group's talk at each question that was asked, in the order of asking. */
  public static List<Participation> byQuestion(Corpus corpus, String group) {
    return corpus.transcript(group).stream()
        .flatMap(
            transcript ->
                transcript.asked().stream()
                    .map(asked -> asked.question())
                    .distinct()
                    .map(question -> of(corpus, transcript, Optional.of(question))))
        .toList();
  }

  private static Participation of(Corpus corpus, Transcript transcript, Optional<String> question) {
    List<Turn> turns =
        transcript.turns().stream()
            .filter(turn -> question.isEmpty() || turn.question().equals(question))
            .toList();
    String group = transcript.group();
    Roster roster = Roster.of(corpus);
    List<Turn> spoken = turns.stream().filter(Turn::byParticipant).toList();
    int words = Amount.of(spoken).words();
    List<Voice> voices = new ArrayList<>();
    for (Roster.Person person : roster.of(group)) {
      Amount said =
          Amount.of(
              spoken.stream()
                  .filter(turn -> roster.person(group, turn.speaker()).equals(person))
                  .toList());
      voices.add(
          new Voice(
              person.speaker(),
              person.role(),
              said,
              words == 0 ? 0 : (double) said.words() / words));
    }
    Participation participation =
        new Participation(
            group,
            question,
            voices,
            Amount.of(turns.stream().filter(Turn::moderator).toList()),
            Amount.of(
                turns.stream()
                    .filter(turn -> !turn.moderator() && !turn.byParticipant())
                    .toList()));
    if (participation.words() != Amount.of(turns).words()) {
      throw new IllegalStateException(group + ": words of the turns were lost");
    }
    return participation;
  }

  /** All words: the participants', the moderators', nobody's. */
  public int words() {
    return participants().words() + moderator.words() + nobody.words();
  }

  /** What the participants say together. */
  public Amount participants() {
    return new Amount(
        voices.stream().mapToInt(voice -> voice.said().words()).sum(),
        voices.stream().mapToInt(voice -> voice.said().turns()).sum());
  }

  /** The moderators' words out of all words, from 0 to 1; 0 where nobody says anything. */
  public double moderatorShare() {
    return words() == 0 ? 0 : (double) moderator.words() / words();
  }

  /** How evenly the participants' words are spread; nothing where they say none. */
  public Optional<Balance> balance() {
    return Balance.of(voices.stream().mapToDouble(voice -> voice.said().words()).toArray());
  }

  /** The participants who say not one word. */
  public List<Voice> silent() {
    return voices.stream().filter(voice -> voice.said().words() == 0).toList();
  }

  /** The participants with less than half of an equal share (1/n), the silent among them. */
  public List<Voice> quiet() {
    return voices.stream().filter(voice -> voice.share() * voices.size() < 0.5).toList();
  }

  /**
   * One row for each group and question: group, question, participants, silent, words, turns,
   * moderator words, moderator share, largest share, gini, gini corrected, effective speakers,
   * evenness; words and turns are the participants', shares run from 0 to 1, what is undefined is
   * empty.
   */
  public static Sheet sheet(List<Participation> all) {
    return Sheet.of(TalkTables.balances(all));
  }

  /**
   * One row for each participant: group, question, speaker, role, words, turns, share; for the
   * study's own eyes, since it shows single people.
   */
  public static Sheet voicesSheet(List<Participation> all) {
    return Sheet.of(TalkTables.voices(all));
  }
}
