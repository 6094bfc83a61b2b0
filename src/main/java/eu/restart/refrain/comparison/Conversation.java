package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a group talks, over the whole talk or at one question: who speaks how much, how long, and
 * after whom.
 *
 * @param talk who speaks how much; those who say nothing are among its voices
 * @param turnWords the words of each turn of a participant that holds one, ascending
 * @param follows who speaks right after whom, each pair once, sorted
 * @param unfollowed turns of participants that follow nobody: at the beginning, after talk of
 *     nobody known, or after a turn of their own
 * @param order the participants in the order in which they first say a word
 */
public record Conversation(
    Participation talk,
    List<Integer> turnWords,
    List<Follow> follows,
    int unfollowed,
    List<String> order) {
  /** From so many times the equal share on, a group counts as dominated; this project's choice. */
  public static final double DOMINANT = 2;

  /** Figures are told of so many people at the least. */
  public static final int FEWEST_PEOPLE = 3;

  /**
   * Copies the lists and checks that every turn of a participant is counted once.
   *
   * @throws IllegalStateException where one is not
   */
  public Conversation {
    turnWords = List.copyOf(turnWords);
    follows = List.copyOf(follows);
    order = List.copyOf(order);
    int turns = follows.stream().mapToInt(Follow::times).sum() + unfollowed;
    if (turns != talk.participants().turns()) {
      throw new IllegalStateException(talk.group() + ": turns were lost");
    }
  }

  /**
   * One speaker after another.
   *
   * @param before the participant who spoke before; empty for a moderator
   * @param speaker the participant who speaks then
   * @param times how often, at least 1
   */
  public record Follow(Optional<String> before, String speaker, int times) {}

  /** The whole talk of every group that could be read, in the study's order. */
  public static List<Conversation> all(Corpus corpus) {
    return Participation.all(corpus).stream().map(talk -> of(corpus, talk)).toList();
  }

  /** Every group's talk at each question that was asked, in the order of asking. */
  public static List<Conversation> byQuestion(Corpus corpus) {
    return corpus.transcripts().stream()
        .flatMap(one -> Participation.byQuestion(corpus, one.group()).stream())
        .map(talk -> of(corpus, talk))
        .toList();
  }

  private static Conversation of(Corpus corpus, Participation talk) {
    Roster roster = Roster.of(corpus);
    List<Integer> words = new ArrayList<>();
    Map<String, Map<String, Integer>> after = new TreeMap<>();
    Set<String> order = new LinkedHashSet<>();
    int unfollowed = 0;
    Optional<Turn> before = Optional.empty();
    for (Turn turn :
        corpus.transcript(talk.group()).map(Transcript::turns).orElse(List.<Turn>of())) {
      boolean here = talk.question().isEmpty() || turn.question().equals(talk.question());
      if (here && turn.byParticipant()) {
        String speaker = roster.person(talk.group(), turn.speaker()).speaker();
        if (turn.words() > 0) {
          words.add(turn.words());
          order.add(speaker);
        }
        Optional<String> other =
            before
                .filter(one -> one.moderator() || one.byParticipant())
                .map(
                    one ->
                        one.moderator() ? "" : roster.person(talk.group(), one.speaker()).speaker())
                .filter(one -> !one.equals(speaker));
        if (other.isPresent()) {
          after
              .computeIfAbsent(other.get(), key -> new TreeMap<>())
              .merge(speaker, 1, Integer::sum);
        } else {
          unfollowed++;
        }
      }
      before = Optional.of(turn);
    }
    List<Follow> follows = new ArrayList<>();
    after.forEach(
        (from, to) ->
            to.forEach(
                (speaker, times) ->
                    follows.add(
                        new Follow(
                            from.isEmpty() ? Optional.empty() : Optional.of(from),
                            speaker,
                            times))));
    return new Conversation(
        talk, words.stream().sorted().toList(), follows, unfollowed, List.copyOf(order));
  }

  /** Turns of participants right after a moderator's. */
  public int afterModerator() {
    return times(true);
  }

  /** Turns of participants right after another participant's. */
  public int afterParticipant() {
    return times(false);
  }

  private int times(boolean moderator) {
    return follows.stream()
        .filter(one -> one.before().isEmpty() == moderator)
        .mapToInt(Follow::times)
        .sum();
  }

  /** Whether one participant has at least twice the equal share 1/n of the words. */
  public boolean isDominated() {
    int n = talk.voices().size();
    return n > 1 && talk.balance().filter(one -> one.largest() * n >= DOMINANT - 1e-9).isPresent();
  }

  /** Whether the set is so small that its figures would be those of a person. */
  public boolean isTooSmall() {
    return talk.voices().size() < FEWEST_PEOPLE;
  }

  /**
   * A quantile of the words of a turn, interpolated between the two nearest (Hyndman and Fan 1996,
   * type 7); nothing where no turn holds a word.
   *
   * @param share from 0 to 1; 0.5 for the median
   */
  public Optional<Double> turnWords(double share) {
    if (turnWords.isEmpty()) {
      return Optional.empty();
    }
    double at = share * (turnWords.size() - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, turnWords.size() - 1);
    double low = turnWords.get(below);
    return Optional.of(low + (at - below) * (turnWords.get(above) - low));
  }

  /**
   * One row for each group or question, without a single person: group, question, state, people,
   * silent, below half (of the equal share), words, turns, turn words at the quartiles, moderator
   * share, largest share, equal share, gini, gini corrected, shannon, effective speakers, evenness,
   * simpson, after moderator, after participant, dominated. A set of fewer than three people has
   * only its size.
   */
  public static Sheet sheet(List<Conversation> all) {
    return ConversationSheets.balance(all);
  }

  /**
   * One row for each participant: group, question, speaker, words, turns, share, place (by first
   * words; empty for the silent); shows single people: for the study's own eyes.
   */
  public static Sheet voicesSheet(List<Conversation> all) {
    return ConversationSheets.voices(all);
  }

  /**
   * One row for each pair: group, question, before, speaker, times; an empty before is a moderator;
   * shows single people: for the study's own eyes.
   */
  public static Sheet followsSheet(List<Conversation> all) {
    return ConversationSheets.follows(all);
  }
}
