package eu.restart.refrain.chart;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Conversation;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A bar for each group, made of its participants' shares of the words, the largest first; nobody is
 * named.
 */
public record TalkShares(Caption caption, List<Talk> groups, ChartWords words) implements Figure {
  private static final List<String> HEADER =
      List.of("group", "group_label", "place", "words", "turns", "share");

  /**
   * A group.
   *
   * @param people how many participants
   * @param voices the participants' words and turns, those who say most first; none where there are
   *     so few people that it would show single ones
   * @param moderator what the moderators say
   * @param nobody what nobody is known to have said
   */
  public record Talk(
      Label label,
      int people,
      List<Participation.Amount> voices,
      Participation.Amount moderator,
      Participation.Amount nobody) {
    /** Copies the list. */
    public Talk {
      voices = List.copyOf(voices);
    }

    /** The participants' words. */
    public int words() {
      return voices.stream().mapToInt(Participation.Amount::words).sum();
    }

    /** Whether the shares would show single people. */
    public boolean isWithheld() {
      return people > 0 && voices.isEmpty();
    }

    int silent() {
      return (int) voices.stream().filter(one -> one.words() == 0).count();
    }

    double share(int place) {
      return words() == 0 ? 0 : (double) voices.get(place).words() / words();
    }

    double moderatorShare() {
      int all = words() + moderator.words() + nobody.words();
      return all == 0 ? 0 : (double) moderator.words() / all;
    }
  }

  /** Copies the groups. */
  public TalkShares {
    groups = List.copyOf(groups);
  }

  /**
   * The talk of some groups.
   *
   * @param label a group's label by its id
   * @param tells whether figures of a group may be told, by its id
   */
  public static TalkShares of(
      List<Participation> talks,
      Function<String, String> label,
      Predicate<String> tells,
      ChartWords words) {
    List<Talk> groups = new ArrayList<>();
    for (Participation talk : talks) {
      groups.add(
          new Talk(
              new Label(talk.group(), label.apply(talk.group())),
              talk.voices().size(),
              tells.test(talk.group())
                  ? ranked(talk).stream().map(Participation.Voice::said).toList()
                  : List.of(),
              talk.moderator(),
              talk.nobody()));
    }
    Caption caption =
        new Caption(
            words.say(ChartWord.TALK_TITLE),
            words.say(ChartWord.TALK_COUNTS),
            words.say(ChartWord.NOTE_TALK));
    return new TalkShares(caption, groups, words);
  }

  private static List<Participation.Voice> ranked(Participation talk) {
    return talk.voices().size() < Conversation.FEWEST_PEOPLE
        ? List.of()
        : talk.voices().stream()
            .sorted(Comparator.comparingInt((Participation.Voice one) -> -one.said().words()))
            .toList();
  }

  /** The turns behind each share, in the cell {@code group|place}; without their words. */
  public static Evidence evidence(
      List<Participation> talks, Predicate<String> tells, Corpus corpus) {
    Evidence.Builder evidence = new Evidence.Builder();
    for (Participation talk : talks) {
      if (!tells.test(talk.group())) {
        continue;
      }
      int place = 0;
      for (Participation.Voice voice : ranked(talk)) {
        place++;
        for (Turn turn :
            corpus.transcript(talk.group()).map(Transcript::turns).orElse(List.<Turn>of())) {
          if (turn.byParticipant() && same(turn.speaker(), voice.speaker())) {
            evidence.add(talk.group() + "|" + place, talk.group(), turn);
          }
        }
      }
    }
    return evidence.build();
  }

  private static boolean same(String one, String other) {
    return Participant.folded(one).equals(Participant.folded(other));
  }

  @Override
  public TalkShares with(Caption other) {
    return new TalkShares(other, groups, words);
  }

  /** What stands beside a group's name. */
  String about(Talk talk) {
    List<String> parts = new ArrayList<>();
    parts.add(words.say(ChartWord.BASE, Map.of("n", talk.people())));
    if (talk.isWithheld()) {
      parts.add(words.say(ChartWord.SUPPRESSED));
      return String.join("; ", parts);
    }
    if (talk.people() > 0) {
      parts.add(
          words.say(ChartWord.EQUAL_SHARE, Map.of("share", words.percent(1.0 / talk.people()))));
    }
    if (talk.silent() > 0) {
      parts.add(words.say(ChartWord.SILENT, Map.of("n", talk.silent())));
    }
    parts.add(
        words.say(
            ChartWord.MODERATOR_SHARE, Map.of("share", words.percent(talk.moderatorShare()))));
    return String.join("; ", parts);
  }

  @Override
  public String alternative() {
    List<String> most = new ArrayList<>();
    for (Talk talk : groups) {
      if (talk.words() > 0) {
        most.add(talk.label().text() + " " + words.percent(talk.share(0)));
      }
    }
    String text = Reading.opening(this, ChartWord.TALK);
    return most.isEmpty()
        ? text
        : text + " " + words.say(ChartWord.LARGEST_SHARE) + " " + String.join("; ", most) + ".";
  }

  @Override
  public String reading() {
    List<String> lines = new ArrayList<>();
    for (Talk talk : groups) {
      List<String> shares = new ArrayList<>();
      for (int place = 0; place < talk.voices().size(); place++) {
        shares.add(words.percent(talk.share(place)));
      }
      lines.add(talk.label().text() + " (" + about(talk) + "): " + String.join("; ", shares) + ".");
    }
    return Reading.lines(alternative(), lines);
  }

  @Override
  public String csv() {
    List<List<String>> lines = new ArrayList<>();
    for (Talk talk : groups) {
      for (int place = 0; place < talk.voices().size(); place++) {
        lines.add(
            line(
                talk,
                String.valueOf(place + 1),
                talk.voices().get(place),
                String.format(Locale.ROOT, "%.4f", talk.share(place))));
      }
      if (talk.isWithheld()) {
        lines.add(List.of(talk.label().id(), talk.label().text(), "withheld", "", "", ""));
        continue;
      }
      lines.add(line(talk, "moderator", talk.moderator(), ""));
      lines.add(line(talk, "nobody", talk.nobody(), ""));
    }
    return Csv.write(HEADER, lines);
  }

  private static List<String> line(
      Talk talk, String place, Participation.Amount said, String share) {
    return List.of(
        talk.label().id(),
        talk.label().text(),
        place,
        String.valueOf(said.words()),
        String.valueOf(said.turns()),
        share);
  }
}
