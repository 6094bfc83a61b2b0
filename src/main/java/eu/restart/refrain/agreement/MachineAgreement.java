package eu.restart.refrain.agreement;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A machine beside each person, on the same turns and with the same alpha as people beside people.
 *
 * @param lines one a code, in codebook order
 * @param plan how the intervals were drawn
 */
public record MachineAgreement(Coder machine, List<Line> lines, Bootstrap plan) {
  /** Fewer turns that people gave the code than this bear no claim; a choice of this project. */
  public static final int FEWEST = 20;

  /** How far below people a machine may lie and still pass as one; a choice of this project. */
  public static final double MARGIN = 0.10;

  /** Copies the list. */
  public MachineAgreement {
    lines = List.copyOf(lines);
  }

  /**
   * One code.
   *
   * @param units turns of the groups that at least two people coded
   * @param support turns that any person gave the code
   * @param people alpha of the people
   * @param machine alpha of the machine and one person, for each person by name, sorted
   * @param difference mean alpha of the machine with a seat (the first coder of every group, the
   *     second and so on; the persons themselves where they coded every group), less alpha of the
   *     people: all over the same turns; nothing where any of them is undefined
   * @param interval of the difference, by the same resampled turns for all
   */
  public record Line(
      String code,
      int units,
      int support,
      Coefficient people,
      List<Beside> machine,
      OptionalDouble difference,
      Optional<Interval> interval) {
    /** Copies the list. */
    public Line {
      machine = List.copyOf(machine);
    }

    /** Whether the lower end of the difference and the support let it be called as good. */
    public boolean asGoodAsPeople() {
      return support >= FEWEST && interval.isPresent() && interval.get().low() > -MARGIN;
    }
  }

  /** The machine beside one person. */
  public record Beside(String coder, Coefficient alpha) {}

  /** A machine of the corpus beside its people, in the groups that at least two people coded. */
  public static MachineAgreement of(Corpus corpus, Coder machine, Bootstrap plan) {
    List<CodedTurns> people =
        CodedTurns.of(corpus, Basis.HUMAN).stream()
            .filter(group -> group.coders().size() > 1)
            .toList();
    Map<String, CodedTurns> machines = new TreeMap<>();
    CodedTurns.of(corpus, Basis.MACHINE).forEach(group -> machines.put(group.group(), group));
    Set<String> used = new TreeSet<>();
    people.forEach(
        group -> group.codes().values().forEach(turns -> turns.values().forEach(used::addAll)));
    List<Line> lines = new ArrayList<>();
    corpus
        .codebook()
        .withAllBelow(used)
        .forEach(
            (code, covered) -> lines.add(line(code, covered, machine, people, machines, plan)));
    return new MachineAgreement(machine, lines, plan);
  }

  /**
   * A machine that looked for certain codes in certain groups only, such as a classifier in the
   * transcripts that it did not learn from; each code is taken by itself, without those below it.
   *
   * @param groups code id to the ids of the groups; those that fewer than two people coded are left
   *     out, and so is a code that none of the others has
   */
  public static MachineAgreement of(
      Corpus corpus, Coder machine, Bootstrap plan, Map<String, Set<String>> groups) {
    Map<String, CodedTurns> machines = new TreeMap<>();
    CodedTurns.of(corpus, Basis.MACHINE).forEach(group -> machines.put(group.group(), group));
    List<CodedTurns> all = CodedTurns.of(corpus, Basis.HUMAN);
    List<Line> lines = new ArrayList<>();
    groups.forEach(
        (code, here) -> {
          List<CodedTurns> people =
              all.stream()
                  .filter(one -> one.coders().size() > 1 && here.contains(one.group()))
                  .toList();
          if (!people.isEmpty()) {
            lines.add(line(code, Set.of(code), machine, people, machines, plan));
          }
        });
    return new MachineAgreement(machine, lines, plan);
  }

  private static Line line(
      String code,
      Set<String> covered,
      Coder machine,
      List<CodedTurns> people,
      Map<String, CodedTurns> machines,
      Bootstrap plan) {
    TreeSet<Coder> coders = new TreeSet<>();
    people.forEach(group -> coders.addAll(group.coders()));
    BesideSums sums =
        new BesideSums(
            List.copyOf(coders),
            people.stream().mapToInt(group -> group.coders().size()).max().orElse(0));
    int support = 0;
    for (CodedTurns group : people) {
      CodedTurns other = machines.getOrDefault(group.group(), group);
      List<List<Boolean>> values = new ArrayList<>();
      for (Turn turn : group.turns()) {
        List<Boolean> row = new ArrayList<>();
        row.add(other.has(machine, turn, covered));
        group.coders().forEach(coder -> row.add(group.has(coder, turn, covered)));
        support += row.subList(1, row.size()).contains(true) ? 1 : 0;
        values.add(row);
      }
      sums.add(group.coders(), values);
    }
    return new Line(
        code,
        people.stream().mapToInt(group -> group.turns().size()).sum(),
        support,
        sums.people(),
        sums.beside(),
        sums.difference(),
        sums.interval(plan));
  }
}
