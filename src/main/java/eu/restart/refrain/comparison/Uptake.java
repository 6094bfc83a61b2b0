package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.transcript.Asked;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Who brought up a code first at a question in a group, and who took it up: each person's first
 * mention, in the order of the talk. A theme counts the codes below it.
 *
 * @param people n, the participants of the group, those who say nothing among them
 * @param first each person's first mention, in the order of the talk; never empty
 */
public record Uptake(
    String group, String question, String code, Basis basis, int people, List<Mention> first) {
  /**
   * Copies the list and checks the base.
   *
   * @throws IllegalStateException where more people mention it than there are
   */
  public Uptake {
    first = List.copyOf(first);
    if (first.isEmpty() || first.size() > people) {
      throw new IllegalStateException(group + ", " + code + ": more than the base");
    }
  }

  /** For each group and question that was asked, in order of asking, the codes that came up. */
  public static List<Uptake> all(Corpus corpus, Mentions mentions) {
    Ground ground = new Ground(corpus, mentions, Scope.ALL);
    Rows rows = Rows.of(corpus.codebook(), mentions.all());
    List<Uptake> all = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      String group = transcript.group();
      int people = (int) ground.people().stream().filter(one -> one.group().equals(group)).count();
      for (String question : transcript.asked().stream().map(Asked::question).distinct().toList()) {
        List<Mention> here =
            ground.mentions().stream()
                .filter(one -> one.group().equals(group))
                .filter(one -> Ground.question(one.turn()).equals(question))
                .toList();
        for (String code : rows.codes()) {
          List<Mention> first = first(ground, here, rows.of(code));
          if (!first.isEmpty()) {
            all.add(new Uptake(group, question, code, mentions.basis(), people, first));
          }
        }
      }
    }
    return all;
  }

  private static List<Mention> first(Ground ground, List<Mention> here, Set<String> codes) {
    Map<Roster.Person, Mention> first = new LinkedHashMap<>();
    here.stream()
        .filter(one -> codes.contains(one.code()))
        .forEach(one -> first.putIfAbsent(ground.speaker(one), one));
    return List.copyOf(first.values());
  }

  /** The mention that brought it up. */
  public Mention raised() {
    return first.getFirst();
  }

  /** How many others took it up, out of n - 1. */
  public int takenUp() {
    return first.size() - 1;
  }

  /** Whether the set is so small that its figures would be those of a person. */
  public boolean isTooSmall() {
    return people < Conversation.FEWEST_PEOPLE;
  }

  /**
   * One row for each, without a single person: group, question, code, label, state, people,
   * mentioning, raised in turn, raised by role, taken up by, of, next turn, basis. Nothing but the
   * size where a group has fewer than three people.
   *
   * @param role what may be told of who raised it; empty where nothing may
   */
  public static Sheet sheet(
      List<Uptake> all, Language language, Codebook codebook, Function<Mention, String> role) {
    List<List<String>> rows = new ArrayList<>();
    for (Uptake one : all) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  one.group(),
                  one.question(),
                  one.code(),
                  codebook.label(one.code(), language),
                  one.isTooSmall() ? "suppressed" : "shown",
                  Digits.of(one.people())));
      row.addAll(
          one.isTooSmall()
              ? List.of("", "", "", "", "", "")
              : List.of(
                  Digits.of(one.first().size()),
                  Digits.of(one.raised().turn().number()),
                  role.apply(one.raised()),
                  Digits.of(one.takenUp()),
                  Digits.of(one.people() - 1),
                  one.takenUp() == 0 ? "" : Digits.of(one.first().get(1).turn().number())));
      row.add(Tables.lower(one.basis()));
      rows.add(row);
    }
    return new Sheet(
        List.of(
            "group",
            "question",
            "code",
            "label",
            "state",
            "people",
            "mentioning",
            "raised in turn",
            "raised by",
            "taken up by",
            "of",
            "next turn",
            "basis"),
        rows);
  }
}
