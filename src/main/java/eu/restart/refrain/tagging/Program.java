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

  private Program(List<Linked> chains, Map<List<String>, Integer> numbers) {
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
    for (Map.Entry<List<String>, Integer> slot : numbers.entrySet()) {
      for (String glob : slot.getKey()) {
        list(slots, glob).add(slot.getValue());
      }
    }
    this.always = numbers(slots.getOrDefault(Slot.ANY, List.of()));
    slots.remove(Slot.ANY);
    Map<String, List<Likely>> keys = new TreeMap<>();
    for (Map.Entry<String, List<Integer>> slot : slots.entrySet()) {
      Glob glob = new Glob(slot.getKey());
      list(keys, glob.key()).add(new Likely(glob, slot.getValue()));
    }
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
    Map<List<String>, Integer> numbers = new HashMap<>();
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

  private static Linked link(int pattern, Chain chain, Map<List<String>, Integer> numbers) {
    Ordered[] runs = new Ordered[chain.runs().size()];
    for (int i = 0; i < runs.length; i++) {
      Run run = chain.runs().get(i);
      int[] slots = new int[run.slots().size()];
      for (int j = 0; j < slots.length; j++) {
        slots[j] = number(run.slots().get(j), numbers);
      }
      runs[i] = new Ordered(slots, array(run.gaps()));
    }
    int not = chain.not().isPresent() ? number(chain.not().get(), numbers) : -1;
    return new Linked(pattern, runs, array(chain.nears()), not, chain.reach());
  }

  private static int number(Slot slot, Map<List<String>, Integer> numbers) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(slot.globs(), next);
    return known == null ? next : known;
  }

  private static <T> List<T> list(Map<String, List<T>> lists, String key) {
    List<T> known = lists.get(key);
    if (known != null) {
      return known;
    }
    List<T> fresh = new ArrayList<>(1);
    lists.put(key, fresh);
    return fresh;
  }

  /** Sorted, so that the order of a hash map never shows. */
  private static int[] numbers(List<Integer> numbers) {
    int[] sorted = array(numbers);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int[] array(List<Integer> numbers) {
    int[] array = new int[numbers.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }
}
