package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who agrees and who dissents on a code at a question, as the coders mark it (Onwuegbuzie,
 * Dickinson, Leech and Zoran 2009). Silence is not consent: those who show nothing are counted.
 *
 * @param question the question's id; empty for talk outside every question
 * @param of n, the participants of the groups that were asked
 * @param responding the participants with at least one mark
 * @param marked in order of mark, group and place; a mention on which coders are divided stands
 *     under each of its marks
 */
public record Dissent(String question, String code, int of, int responding, List<Marked> marked) {
  /** Copies the list. */
  public Dissent {
    marked = List.copyOf(marked);
    if (responding > of) {
      throw new IllegalStateException(question + ", " + code + ": more than the base");
    }
  }

  /**
   * A mention and a mark on it.
   *
   * @param coders who gave that mark, sorted
   */
  public record Marked(Mark mark, Mention mention, List<Coder> coders) {
    /** Copies the list. */
    public Marked {
      coders = List.copyOf(coders);
    }
  }

  /** One for each question and code with at least one mark, in guide order and codebook order. */
  public static List<Dissent> all(Corpus corpus, Mentions mentions, Scope scope) {
    Ground ground = new Ground(corpus, mentions, scope);
    List<Dissent> all = new ArrayList<>();
    for (Lane lane : Lanes.of(Axis.QUESTION, ground)) {
      int of = lane.base(ground).size();
      for (String code : Rows.of(corpus.codebook(), mentions.all()).codes()) {
        List<Mention> here =
            ground.mentions().stream()
                .filter(mention -> mention.code().equals(code) && lane.takes().test(mention))
                .toList();
        List<Marked> marked = here.stream().flatMap(one -> marks(one).stream()).toList();
        if (!marked.isEmpty()) {
          all.add(
              new Dissent(
                  lane.id(),
                  code,
                  of,
                  (int) marked.stream().map(m -> ground.speaker(m.mention())).distinct().count(),
                  marked.stream().sorted(Comparator.comparing(Marked::mark)).toList()));
        }
      }
    }
    return all;
  }

  /** The mentions with a mark. */
  public List<Mention> with(Mark mark) {
    return marked.stream().filter(one -> one.mark() == mark).map(Marked::mention).toList();
  }

  /** The participants with a mark; one may have several marks. */
  public int participants(Mark mark) {
    return (int)
        with(mark).stream()
            .map(one -> Roster.Key.of(one.group(), one.speaker()))
            .distinct()
            .count();
  }

  /** NR, the participants who give no indication. */
  public int silent() {
    return of - responding;
  }

  /** Whether anybody dissents, by word or by example. */
  public boolean isDivided() {
    return marked.stream().anyMatch(one -> one.mark().dissents());
  }

  private static List<Marked> marks(Mention mention) {
    Map<Mark, Set<Coder>> coders = new EnumMap<>(Mark.class);
    for (Coding coding : mention.codings()) {
      coding
          .mark()
          .ifPresent(
              mark -> coders.computeIfAbsent(mark, key -> new TreeSet<>()).add(coding.coder()));
    }
    return new TreeMap<>(coders)
        .entrySet().stream()
            .map(one -> new Marked(one.getKey(), mention, List.copyOf(one.getValue())))
            .toList();
  }
}
