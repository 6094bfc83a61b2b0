package eu.restart.refrain.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All chains of all patterns, with slots, patterns and chains as numbers from 0. */
final class Program {
  /** A run's slots, and the most words between each and the next. */
  static final class Ordered {
    final int[] slots;
    final int[] gaps;

    Ordered(int[] slots, int[] gaps) {
      this.slots = slots;
      this.gaps = gaps;
    }
  }

  /** A chain with its pattern; {@code not} is -1 where nothing is excluded. */
  static final class Linked {
    final int pattern;
    final Ordered[] runs;
    final int[] nears;
    final int not;
    final int reach;

    Linked(int pattern, Ordered[] runs, int[] nears, int not, int reach) {
      this.pattern = pattern;
      this.runs = runs;
      this.nears = nears;
      this.not = not;
      this.reach = reach;
    }

    boolean isOneWord() {
      return runs.length == 1 && runs[0].slots.length == 1 && not < 0;
    }
  }

  /** What a key of the automaton stands for: globs to look at closer, and the slots each fills. */
  static final class Meaning {
    final List<Glob> globs = new ArrayList<>();
    final List<int[]> slots = new ArrayList<>();
  }

  /** A run of a chain that can end a match. */
  record Ending(Linked chain, int run) {}

  final Automaton automaton;
  final Meaning[] meanings;
  final int[] always;
  final Ending[][] endings;

  private Program(Automaton automaton, Meaning[] meanings, int[] always, Ending[][] endings) {
    this.automaton = automaton;
    this.meanings = meanings;
    this.always = always;
    this.endings = endings;
  }

  /** Compiles the chains of each pattern. */
  static Program of(List<List<Chain>> patterns) {
    Map<Slot, Integer> numbers = new HashMap<>();
    List<List<Ending>> endings = new ArrayList<>();
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      for (Chain chain : patterns.get(pattern)) {
        Linked linked = link(pattern, chain, numbers);
        while (endings.size() < numbers.size()) {
          endings.add(new ArrayList<>());
        }
        for (int run = 0; run < linked.runs.length; run++) {
          int[] slots = linked.runs[run].slots;
          endings.get(slots[slots.length - 1]).add(new Ending(linked, run));
        }
      }
    }
    Map<String, List<Integer>> slots = new TreeMap<>();
    numbers.forEach(
        (slot, number) ->
            slot.globs()
                .forEach(glob -> slots.computeIfAbsent(glob, g -> new ArrayList<>()).add(number)));
    int[] always = numbers(slots.getOrDefault(Slot.ANY, List.of()));
    slots.remove(Slot.ANY);
    Map<String, Meaning> keys = new TreeMap<>();
    slots.forEach(
        (glob, filled) -> {
          Glob compiled = new Glob(glob);
          Meaning meaning = keys.computeIfAbsent(compiled.key(), key -> new Meaning());
          meaning.globs.add(compiled);
          meaning.slots.add(numbers(filled));
        });
    return new Program(
        Automaton.of(List.copyOf(keys.keySet())),
        keys.values().toArray(Meaning[]::new),
        always,
        endings.stream().map(all -> all.toArray(Ending[]::new)).toArray(Ending[][]::new));
  }

  private static Linked link(int pattern, Chain chain, Map<Slot, Integer> numbers) {
    Ordered[] runs =
        chain.runs().stream()
            .map(
                run ->
                    new Ordered(
                        run.slots().stream().mapToInt(slot -> number(slot, numbers)).toArray(),
                        run.gaps().stream().mapToInt(Integer::intValue).toArray()))
            .toArray(Ordered[]::new);
    int[] nears = chain.nears().stream().mapToInt(Integer::intValue).toArray();
    int not = chain.not().map(slot -> number(slot, numbers)).orElse(-1);
    return new Linked(pattern, runs, nears, not, chain.reach());
  }

  private static int number(Slot slot, Map<Slot, Integer> numbers) {
    return numbers.computeIfAbsent(slot, key -> numbers.size());
  }

  /** Sorted, so that the order of a hash map never shows. */
  private static int[] numbers(List<Integer> numbers) {
    int[] sorted = numbers.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
