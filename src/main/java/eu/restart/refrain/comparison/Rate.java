package eu.restart.refrain.comparison;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A code in one group, beside the talk in which it could come up.
 *
 * @param mentions M; a theme counts its own and those of all codes below it
 * @param participants k, the people who mention it
 * @param of n, the people who could have; at least 1
 * @param covered the words that its mentions cover, each once
 * @param talk what the participants say
 * @param time from the first to the last turn whose time is known; nothing where fewer than two are
 * @param least M without the one who mentions it most often
 * @param most M without the one who mentions it least often
 */
public record Rate(
    String group,
    String code,
    int mentions,
    int participants,
    int of,
    int covered,
    Participation.Amount talk,
    Optional<Duration> time,
    int least,
    int most) {
  /** Checks that the parts fit the whole. */
  public Rate {
    if (participants > of || covered > talk.words() || least > most || most > mentions) {
      throw new IllegalStateException(group + ", " + code + ": more than the whole");
    }
  }

  /** Mentions for each participant, the silent among them. */
  public double perParticipant() {
    return (double) mentions / of;
  }

  /** Mentions in 100 turns of participants; nothing where there is no turn. */
  public OptionalDouble perHundredTurns() {
    return out(100.0 * mentions, talk.turns());
  }

  /**
   * Mentions in 1,000 words of participants; nothing where there is no word. Words of two languages
   * are not of one length, so that only groups of one language and one way of translation compare.
   */
  public OptionalDouble perThousandWords() {
    return out(1_000.0 * mentions, talk.words());
  }

  /** Mentions in a minute of the talk. */
  public OptionalDouble perMinute() {
    return time.isEmpty()
        ? OptionalDouble.empty()
        : out(60_000.0 * mentions, (double) time.get().toMillis());
  }

  /** The share of the one who mentions it most often, from 0 to 1; nothing without a mention. */
  public OptionalDouble topShare() {
    return out(mentions - least, mentions);
  }

  private static OptionalDouble out(double part, double whole) {
    return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
  }
}
