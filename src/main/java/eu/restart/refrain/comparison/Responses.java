package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Replies;
import eu.restart.refrain.transcript.Asked;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How each participant answers at a question, as the coders mark it: a row of the question by
 * participant matrix (Onwuegbuzie, Dickinson, Leech and Zoran 2009). Silence is not consent: who
 * has no mark is NR, no indication.
 *
 * @param marked whether the coders of the group mark anything at all; where not, nothing can be
 *     said
 * @param marks every participant, those who say nothing among them, in the order of
 *     participants.csv, with their marks over all codes of the question
 */
public record Responses(
    String group, String question, Basis basis, boolean marked, Map<String, Set<Mark>> marks) {
  /** Copies the marks and keeps the order of people. */
  public Responses {
    Map<String, Set<Mark>> copy = new LinkedHashMap<>();
    marks.forEach((person, own) -> copy.put(person, Set.copyOf(own)));
    marks = Collections.unmodifiableMap(copy);
  }

  /** One for each group that was coded and each question that it was asked, in order of asking. */
  public static List<Responses> all(Corpus corpus, Mentions mentions) {
    Ground ground = new Ground(corpus, mentions, Scope.ALL);
    List<Responses> all = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      List<Roster.Person> people =
          ground.people().stream().filter(one -> one.group().equals(transcript.group())).toList();
      List<Mention> marking =
          ground.mentions().stream()
              .filter(one -> one.group().equals(transcript.group()) && !of(one).isEmpty())
              .toList();
      for (String question : transcript.asked().stream().map(Asked::question).distinct().toList()) {
        if (people.isEmpty()) {
          continue;
        }
        Map<String, Set<Mark>> marks = new LinkedHashMap<>();
        people.forEach(one -> marks.put(one.speaker(), new HashSet<>()));
        for (Mention one : marking) {
          if (Ground.question(one.turn()).equals(question)) {
            marks
                .computeIfAbsent(ground.speaker(one).speaker(), key -> new HashSet<>())
                .addAll(of(one));
          }
        }
        all.add(
            new Responses(
                transcript.group(), question, mentions.basis(), !marking.isEmpty(), marks));
      }
    }
    return all;
  }

  /**
   * The same by each language's words of assent and dissent: a machine's reading, with A and D
   * alone, never in one number with people's. A group whose language has no lists is not marked.
   */
  public static List<Responses> ofWords(Corpus corpus) {
    List<Reply> replies = Reply.all(corpus);
    Roster roster = Roster.of(corpus);
    List<Responses> all = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      String group = transcript.group();
      List<Roster.Person> people = roster.of(group);
      boolean known = Replies.in(Reply.language(corpus, transcript)).isKnown();
      for (String question : transcript.asked().stream().map(Asked::question).distinct().toList()) {
        Map<String, Set<Mark>> marks = new LinkedHashMap<>();
        people.forEach(one -> marks.put(one.speaker(), new HashSet<>()));
        for (Reply one : replies) {
          if (one.group().equals(group) && one.question().equals(question)) {
            marks
                .computeIfAbsent(
                    roster.person(group, one.turn().speaker()).speaker(), key -> new HashSet<>())
                .add(one.mark());
          }
        }
        if (!people.isEmpty()) {
          all.add(new Responses(group, question, Basis.MACHINE, known, marks));
        }
      }
    }
    return all;
  }

  private static Set<Mark> of(Mention mention) {
    return mention.codings().stream()
        .map(Coding::mark)
        .flatMap(mark -> mark.stream())
        .collect(Collectors.toSet());
  }

  /** The participants with any of these marks; one may have several. */
  public int with(Collection<Mark> any) {
    return (int) marks.values().stream().filter(own -> !Collections.disjoint(own, any)).count();
  }

  /** NR, the participants without a mark. */
  public int silent() {
    return marks.size() - with(EnumSet.allOf(Mark.class));
  }

  /**
   * One row for each group and question, without a single person: group, question, state, people,
   * A, SE, D, SD, agreeing (A or SE), dissenting (D or SD), NR, agreeing of all, agreeing of
   * responding, dissenting of all, basis. Nothing but the size where a group is not marked, or has
   * fewer than three people.
   */
  public static Sheet sheet(List<Responses> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Responses one : all) {
      boolean small = one.marks().size() < Conversation.FEWEST_PEOPLE;
      List<String> row =
          new ArrayList<>(
              List.of(
                  one.group(),
                  one.question(),
                  small ? "suppressed" : one.marked() ? "shown" : "not marked",
                  Digits.of(one.marks().size())));
      if (!small && one.marked()) {
        for (Mark mark : List.of(Mark.A, Mark.SE, Mark.D, Mark.SD)) {
          row.add(Digits.of(one.with(Set.of(mark))));
        }
        int n = one.marks().size();
        int agreeing = one.with(Set.of(Mark.A, Mark.SE));
        int dissenting = one.with(Set.of(Mark.D, Mark.SD));
        row.add(Digits.of(agreeing));
        row.add(Digits.of(dissenting));
        row.add(Digits.of(one.silent()));
        row.add(Digits.of((double) agreeing / n));
        row.add(n == one.silent() ? "" : Digits.of((double) agreeing / (n - one.silent())));
        row.add(Digits.of((double) dissenting / n));
      }
      while (row.size() < HEADER.size() - 1) {
        row.add("");
      }
      row.add(Tables.lower(one.basis()));
      rows.add(row);
    }
    return new Sheet(HEADER, rows);
  }

  /**
   * The matrix, one row for each group, question and participant: group, question, speaker,
   * response (the marks, or {@code NR}; empty where the group is not marked), basis; shows single
   * people: for the study's own eyes.
   */
  public static Sheet matrixSheet(List<Responses> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Responses one : all) {
      one.marks()
          .forEach(
              (speaker, own) -> {
                String said =
                    own.stream().sorted().map(Mark::name).collect(Collectors.joining(" "));
                rows.add(
                    List.of(
                        one.group(),
                        one.question(),
                        speaker,
                        !one.marked() ? "" : said.isEmpty() ? "NR" : said,
                        Tables.lower(one.basis())));
              });
    }
    return new Sheet(List.of("group", "question", "speaker", "response", "basis"), rows);
  }

  private static final List<String> HEADER =
      List.of(
          "group",
          "question",
          "state",
          "people",
          "A",
          "SE",
          "D",
          "SD",
          "agreeing",
          "dissenting",
          "NR",
          "agreeing of all",
          "agreeing of responding",
          "dissenting of all",
          "basis");
}
