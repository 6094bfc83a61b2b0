package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often codes come up for the talk there was, group by group, and how far one person carries
 * them: descriptions beside k of n, never a test.
 *
 * @param groups those whose people were asked, in the study's order
 * @param all for each of them the codes, in codebook order
 */
public record Rates(List<Group> groups, List<Rate> all) {
  /** Copies the lists. */
  public Rates {
    groups = List.copyOf(groups);
    all = List.copyOf(all);
  }

  /** The rates in a scope; a question's talk is that of its turns. */
  public static Rates of(Corpus corpus, Mentions mentions, Scope scope) {
    Ground ground = new Ground(corpus, mentions, scope);
    Rows rows = Rows.of(corpus.codebook(), mentions.all());
    Map<String, List<Roster.Person>> people =
        Lanes.total().base(ground).stream().collect(Collectors.groupingBy(Roster.Person::group));
    List<Group> groups = new ArrayList<>();
    List<Rate> all = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      List<Roster.Person> here = people.getOrDefault(transcript.group(), List.of());
      if (!here.isEmpty()) {
        groups.add(Roster.group(corpus.study(), transcript.group()));
        all.addAll(of(ground, rows, transcript, here));
      }
    }
    return new Rates(groups, all);
  }

  private static List<Rate> of(
      Ground ground, Rows rows, Transcript transcript, List<Roster.Person> people) {
    String group = transcript.group();
    List<Turn> turns =
        transcript.turns().stream()
            .filter(turn -> Ground.matches(ground.scope().question(), Ground.question(turn)))
            .toList();
    List<Turn> theirs =
        turns.stream()
            .filter(Turn::byParticipant)
            .filter(turn -> people.contains(ground.roster().person(group, turn.speaker())))
            .toList();
    Participation.Amount talk =
        new Participation.Amount(theirs.stream().mapToInt(Turn::words).sum(), theirs.size());
    List<Mention> mentions =
        ground.mentions().stream().filter(one -> one.group().equals(group)).toList();
    List<Span> words = words(transcript.text(), theirs);
    List<Rate> rates = new ArrayList<>();
    for (String code : rows.codes()) {
      List<Mention> its =
          mentions.stream().filter(one -> rows.of(code).contains(one.code())).toList();
      Map<Roster.Person, Long> counts =
          its.stream().collect(Collectors.groupingBy(ground::speaker, Collectors.counting()));
      IntSummaryStatistics each =
          people.stream()
              .mapToInt(person -> Math.toIntExact(counts.getOrDefault(person, 0L)))
              .summaryStatistics();
      if (each.getSum() != its.size()) {
        throw new IllegalStateException(group + ", " + code + ": a mention is of nobody asked");
      }
      rates.add(
          new Rate(
              group,
              code,
              its.size(),
              counts.size(),
              people.size(),
              covered(words, its),
              talk,
              Comparability.timed(turns),
              its.size() - each.getMax(),
              its.size() - each.getMin()));
    }
    return rates;
  }

  private static List<Span> words(String text, List<Turn> turns) {
    List<Span> words = new ArrayList<>();
    for (Turn turn : turns) {
      for (Span said : turn.speech()) {
        Words.of(said.of(text))
            .forEach(
                word ->
                    words.add(
                        new Span(
                            said.start() + word.span().start(), said.start() + word.span().end())));
      }
    }
    return words;
  }

  private static int covered(List<Span> words, List<Mention> mentions) {
    Set<Span> covered = new HashSet<>();
    for (Mention mention : mentions) {
      words.stream().filter(mention.span()::overlaps).forEach(covered::add);
    }
    return covered.size();
  }

  /** The same without some groups. */
  public Rates without(Set<String> withheld) {
    return new Rates(
        groups.stream().filter(one -> !withheld.contains(one.id())).toList(),
        all.stream().filter(one -> !withheld.contains(one.group())).toList());
  }

  /**
   * One row for each group and code: group, language, translated, code, label, "k of n", mentions,
   * turns, words, words covered, the four rates, and how far one person carries it.
   */
  public Sheet sheet(Language language, Codebook codebook) {
    List<List<String>> rows = new ArrayList<>();
    for (Rate one : all) {
      Group group =
          groups.stream().filter(each -> each.id().equals(one.group())).findFirst().orElseThrow();
      rows.add(
          List.of(
              one.group(),
              group.language().code(),
              group.translated().orElse(""),
              one.code(),
              codebook.label(one.code(), language),
              one.participants() + " of " + one.of(),
              Digits.of(one.mentions()),
              Digits.of(one.talk().turns()),
              Digits.of(one.talk().words()),
              Digits.of(one.covered()),
              Digits.of(one.perParticipant()),
              Digits.of(one.perHundredTurns()),
              Digits.of(one.perThousandWords()),
              Digits.of(one.perMinute()),
              Digits.of(one.topShare()),
              Digits.of(one.least()),
              Digits.of(one.most())));
    }
    return new Sheet(
        List.of(
            "group",
            "language",
            "translated",
            "code",
            "label",
            "participants",
            "mentions",
            "turns",
            "words",
            "words covered",
            "per participant",
            "per 100 turns",
            "per 1000 words",
            "per minute",
            "top speaker",
            "least without one",
            "most without one"),
        rows);
  }
}
