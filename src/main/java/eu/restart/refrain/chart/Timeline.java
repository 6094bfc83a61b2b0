package eu.restart.refrain.chart;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who speaks when in a group: a lane for each participant, in the order in which they first speak
 * and without their names, and a block for each turn, in the colours of its themes.
 *
 * @param lanes the participants, then the moderators, then talk of nobody known, if there is any
 * @param themes in codebook order
 * @param questions of the guide, in its order
 */
public record Timeline(
    Caption caption,
    Label group,
    List<Label> lanes,
    List<Label> themes,
    List<Label> questions,
    List<Moment> moments,
    ChartWords words)
    implements Figure {
  private static final List<String> HEADER =
      List.of("group", "turn", "lane", "lane_label", "words", "question", "themes");

  /**
   * A turn.
   *
   * @param turn its number, from 1
   * @param lane from 0
   * @param themes places among the themes, from 0, ascending
   * @param question place among the questions, from 0; -1 outside all of them
   */
  public record Moment(int turn, int lane, int words, List<Integer> themes, int question) {
    /** Copies the list. */
    public Moment {
      themes = List.copyOf(themes);
    }
  }

  /** Copies the lists. */
  public Timeline {
    lanes = List.copyOf(lanes);
    themes = List.copyOf(themes);
    questions = List.copyOf(questions);
    moments = List.copyOf(moments);
  }

  /**
   * The talk of a group.
   *
   * @param label the group's label
   */
  public static Timeline of(
      Corpus corpus, Mentions mentions, Transcript talk, String label, ChartWords words) {
    List<Label> themes =
        corpus.codebook().themes().stream()
            .map(one -> new Label(one.id(), corpus.codebook().label(one.id(), words.language())))
            .toList();
    List<Label> questions =
        corpus.study().questions().stream()
            .map(one -> new Label(one.id(), one.text().in(words.language(), one.id())))
            .toList();
    Map<String, Integer> lanes = new LinkedHashMap<>();
    List<Label> names = new ArrayList<>();
    for (Turn turn : talk.turns()) {
      if (turn.byParticipant() && lanes.putIfAbsent(key(turn), lanes.size()) == null) {
        names.add(
            new Label(
                "participant-" + lanes.size(),
                words.say(ChartWord.PARTICIPANT, Map.of("n", lanes.size()))));
      }
    }
    List<Turn> others = talk.turns().stream().filter(turn -> !turn.byParticipant()).toList();
    if (others.stream().anyMatch(Turn::moderator)) {
      lanes.put("moderator", lanes.size());
      names.add(new Label("moderator", words.say(ChartWord.MODERATOR)));
    }
    if (others.stream().anyMatch(turn -> !turn.moderator())) {
      lanes.put("nobody", lanes.size());
      names.add(new Label("nobody", words.say(ChartWord.NOBODY_KNOWN)));
    }
    Map<Integer, Set<Integer>> coded = themes(corpus, mentions, talk.group(), themes);
    List<Moment> moments = new ArrayList<>();
    List<String> ids = questions.stream().map(Label::id).toList();
    for (Turn turn : talk.turns()) {
      moments.add(
          new Moment(
              turn.number(),
              lanes.getOrDefault(key(turn), 0),
              turn.words(),
              List.copyOf(coded.getOrDefault(turn.number(), Set.of())),
              turn.question().map(ids::indexOf).orElse(-1)));
    }
    Caption caption =
        new Caption(
            words.say(ChartWord.TIMELINE_TITLE, Map.of("group", label)),
            words.say(ChartWord.TIMELINE_COUNTS),
            words.say(ChartWord.NOTE_TIMELINE) + " " + words.basis(mentions.basis()));
    return new Timeline(
        caption, new Label(talk.group(), label), names, themes, questions, moments, words);
  }

  /** The mentions of each turn, in the cell {@code group|turn|theme}. */
  public static Evidence evidence(Corpus corpus, Mentions mentions, String group) {
    Evidence.Builder evidence = new Evidence.Builder();
    for (Mention mention : mentions.all()) {
      if (mention.group().equals(group)) {
        evidence.add(
            group + "|" + mention.turn().number() + "|" + corpus.codebook().theme(mention.code()),
            mention);
      }
    }
    return evidence.build();
  }

  private static String key(Turn turn) {
    if (turn.byParticipant()) {
      return "=" + Participant.folded(turn.speaker());
    }
    return turn.moderator() ? "moderator" : "nobody";
  }

  private static Map<Integer, Set<Integer>> themes(
      Corpus corpus, Mentions mentions, String group, List<Label> themes) {
    List<String> ids = themes.stream().map(Label::id).toList();
    Map<Integer, Set<Integer>> coded = new HashMap<>();
    for (Mention mention : mentions.all()) {
      int theme = ids.indexOf(corpus.codebook().theme(mention.code()));
      if (mention.group().equals(group) && theme >= 0) {
        coded.computeIfAbsent(mention.turn().number(), key -> new TreeSet<>()).add(theme);
      }
    }
    return coded;
  }

  /** The words of each lane. */
  private Map<Integer, Integer> spoken() {
    Map<Integer, Integer> spoken = new TreeMap<>();
    moments.forEach(one -> spoken.merge(one.lane(), one.words(), Integer::sum));
    return spoken;
  }

  @Override
  public Timeline with(Caption other) {
    return new Timeline(other, group, lanes, themes, questions, moments, words);
  }

  @Override
  public String alternative() {
    List<String> most = new ArrayList<>();
    for (int theme = 0; theme < themes.size(); theme++) {
      int index = theme;
      long turns = moments.stream().filter(one -> one.themes().contains(index)).count();
      if (turns > 0) {
        most.add(themes.get(theme).text() + " " + turns);
      }
    }
    String text =
        Reading.opening(this, ChartWord.TIMELINE)
            + " "
            + words.say(
                ChartWord.TIMELINE_SIZE, Map.of("lanes", lanes.size(), "turns", moments.size()));
    return most.isEmpty()
        ? text
        : text + " " + words.say(ChartWord.TURNS_BY_THEME) + " " + String.join("; ", most) + ".";
  }

  @Override
  public String reading() {
    List<String> lines = new ArrayList<>();
    spoken()
        .forEach(
            (lane, count) ->
                lines.add(
                    lanes.get(lane).text()
                        + ": "
                        + words.say(ChartWord.WORDS, Map.of("n", count))
                        + "."));
    for (int question = 0; question < questions.size(); question++) {
      int index = question;
      List<String> said = new ArrayList<>();
      for (int theme = 0; theme < themes.size(); theme++) {
        int at = theme;
        long turns =
            moments.stream()
                .filter(one -> one.question() == index && one.themes().contains(at))
                .count();
        if (turns > 0) {
          said.add(themes.get(theme).text() + " " + turns);
        }
      }
      if (!said.isEmpty()) {
        lines.add(questions.get(question).text() + " " + String.join("; ", said) + ".");
      }
    }
    return Reading.lines(alternative(), lines);
  }

  @Override
  public String csv() {
    List<List<String>> lines = new ArrayList<>();
    for (Moment one : moments) {
      lines.add(
          List.of(
              group.id(),
              String.valueOf(one.turn()),
              lanes.get(one.lane()).id(),
              lanes.get(one.lane()).text(),
              String.valueOf(one.words()),
              one.question() < 0 ? "" : questions.get(one.question()).id(),
              one.themes().stream()
                  .map(theme -> themes.get(theme).id())
                  .collect(Collectors.joining(" "))));
    }
    return Csv.write(HEADER, lines);
  }
}
