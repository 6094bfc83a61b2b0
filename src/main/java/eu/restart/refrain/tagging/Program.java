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

  /** Globs that a key of the automaton makes likely, and the slots that each fills. */
  record Likely(Glob glob, List<Integer> slots) {}

  /** A run of a chain that can end a match. */
  record Ending(Linked chain, int run) {}

  final Automaton automaton;

  /** For each key the slots that it fills. */
  final int[][] sure;

  /** For each key what has to be looked at closer. */
  final Likely[][] likely;

  /** The slots that every word fills. */
  final int[] always;

  /** For each slot the patterns that are this one word. */
  final int[][] oneWord;

  /** For each slot the runs that end with it, those patterns left out. */
  final Ending[][] endings;

  private Program(List<Linked> chains, Map<Slot, Integer> numbers) {
    List<List<Integer>> oneWord = lists(numbers.size());
    List<List<Ending>> endings = lists(numbers.size());
    for (Linked chain : chains) {
      for (int run = 0; run < chain.runs.length; run++) {
        int[] slots = chain.runs[run].slots;
        if (chain.isOneWord()) {
          oneWord.get(slots[0]).add(chain.pattern);
        } else {
          endings.get(slots[slots.length - 1]).add(new Ending(chain, run));
        }
      }
    }
    Map<String, List<Integer>> slots = new TreeMap<>();
    numbers.forEach(
        (slot, number) ->
            slot.globs()
                .forEach(glob -> slots.computeIfAbsent(glob, g -> new ArrayList<>()).add(number)));
    this.always = numbers(slots.getOrDefault(Slot.ANY, List.of()));
    slots.remove(Slot.ANY);
    Map<String, List<Likely>> keys = new TreeMap<>();
    slots.forEach(
        (glob, filled) -> {
          Likely one = new Likely(new Glob(glob), filled);
          keys.computeIfAbsent(one.glob().key(), key -> new ArrayList<>()).add(one);
        });
    this.automaton = Automaton.of(List.copyOf(keys.keySet()));
    this.sure = new int[keys.size()][];
    this.likely = new Likely[keys.size()][];
    int key = 0;
    for (List<Likely> all : keys.values()) {
      List<Integer> filled = new ArrayList<>();
      List<Likely> doubtful = new ArrayList<>();
      for (Likely one : all) {
        if (one.glob().isKeyEnough()) {
          filled.addAll(one.slots());
        } else {
          doubtful.add(one);
        }
      }
      sure[key] = numbers(filled);
      likely[key++] = doubtful.toArray(Likely[]::new);
    }
    this.oneWord = new int[numbers.size()][];
    this.endings = new Ending[numbers.size()][];
    for (int slot = 0; slot < numbers.size(); slot++) {
      this.oneWord[slot] = numbers(oneWord.get(slot));
      this.endings[slot] = endings.get(slot).toArray(Ending[]::new);
    }
  }

  /** Compiles the chains of each pattern. */
  static Program of(List<List<Chain>> patterns) {
    Map<Slot, Integer> numbers = new HashMap<>();
    List<Linked> chains = new ArrayList<>();
    for (int pattern = 0; pattern < patterns.size(); pattern++) {
      for (Chain chain : patterns.get(pattern)) {
        chains.add(link(pattern, chain, numbers));
      }
    }
    return new Program(chains, numbers);
  }

  private static <T> List<List<T>> lists(int count) {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>(1));
    }
    return lists;
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
