package eu.restart.refrain.tagging;

import eu.restart.refrain.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds all keys in a word at once (Aho and Corasick 1975), in a trie packed into two arrays (Aoe
 * 1989). A key may begin or end with {@link #BORDER}, the start or the end of a word.
 */
final class Automaton {
  /** Stands for the start and the end of a word; no word holds it. */
  static final char BORDER = '\u0001';

  private static final int ROOT = 1;

  private final char[] classes;

  /**
   * Two cells a state: twice the place from which its children are counted, plus 1 where the state
   * tells of a key; and the state's parent.
   */
  private final int[] cells;

  private final int[] fail;

  /** The key that ends at a state, plus 1; 0 for none. */
  private final int[] key;

  /** The nearest state along the fails at which a key ends; 0 for none. */
  private final int[] more;

  private final int start;
  private final boolean anchored;

  private Automaton(Builder builder) {
    classes = builder.classes;
    fail = builder.fail;
    key = builder.key;
    more = builder.more;
    anchored = builder.anchored;
    cells = new int[2 * fail.length];
    for (int state = 0; state < fail.length; state++) {
      boolean tells = key[state] != 0 || more[state] != 0;
      cells[2 * state] = 2 * builder.base[state] + (tells ? 1 : 0);
      cells[2 * state + 1] = builder.parent[state];
    }
    int first = step(ROOT, classOf(BORDER));
    start = first == 0 ? ROOT : first;
  }

  /**
   * Packs the keys.
   *
   * @param keys sorted by their units, each once, none empty
   */
  static Automaton of(List<String> keys) {
    return new Automaton(new Builder(keys));
  }

  /** Tells the number, 0-based, of every key in a word; a key once for each place. */
  void find(Words.Cursor word, IntConsumer found) {
    int[] cells = this.cells;
    int length = word.length();
    int state = start;
    for (int i = 0; i <= length; i++) {
      int letter = classOf(i < length ? word.charAt(i) : BORDER);
      int child = (cells[2 * state] >> 1) + letter;
      if (cells[2 * child + 1] == state && letter != 0) {
        state = child;
      } else if (anchored) {
        return;
      } else {
        state = letter == 0 ? ROOT : elsewhere(state, letter);
      }
      if ((cells[2 * state] & 1) != 0) {
        tell(state, found);
      }
    }
  }

  private void tell(int state, IntConsumer found) {
    for (int at = state; at != 0; at = more[at]) {
      if (key[at] != 0) {
        found.accept(key[at] - 1);
      }
    }
  }

  /** The state after a letter that the state has no child for. */
  private int elsewhere(int state, int letter) {
    int at = state;
    while (at != ROOT) {
      at = fail[at];
      int child = step(at, letter);
      if (child != 0) {
        return child;
      }
    }
    return ROOT;
  }

  private int step(int state, int letter) {
    int child = (cells[2 * state] >> 1) + letter;
    return cells[2 * child + 1] == state ? child : 0;
  }

  private int classOf(char c) {
    return c < classes.length ? classes[c] : 0;
  }

  /** Lays out the trie level by level, so that a state's fail is there before the state. */
  private static final class Builder {
    private static final int MOST_TRIES = 64;

    private final List<String> keys;
    private char[] classes = new char[BORDER + 1];
    private int letters;
    private int[] base = new int[1024];
    private int[] parent = new int[1024];
    private int[] fail = new int[1024];
    private int[] key = new int[1024];
    private int[] more = new int[1024];
    private boolean anchored = true;
    private int free = ROOT + 1;

    /** Below this base a state with several children is not tried any more. */
    private int dense = 1;

    /** The children of the state at hand: their letters and their first keys. */
    private int[] splitLetters = new int[0];

    private int[] splitFrom = new int[0];
    private int splits;

    /** The states yet to be given children: state, first key, end of keys. */
    private int[] queue = new int[3072];

    private int queued;

    Builder(List<String> keys) {
      this.keys = keys;
      for (String one : keys) {
        classify(one);
      }
      splitLetters = new int[letters];
      splitFrom = new int[letters];
      parent[ROOT] = -1;
      fail[ROOT] = ROOT;
      enqueue(ROOT, 0, keys.size());
      int from = 0;
      for (int depth = 0; from < queued; depth++) {
        int to = queued;
        for (; from < to; from += 3) {
          children(queue[from], queue[from + 1], queue[from + 2], depth);
        }
      }
      room(highest() + letters + 1);
    }

    private void classify(String one) {
      anchored &= one.charAt(0) == BORDER;
      for (int i = 0; i < one.length(); i++) {
        char c = one.charAt(i);
        if (c >= classes.length) {
          classes = Arrays.copyOf(classes, Math.max(c + 1, classes.length * 2));
        }
        if (classes[c] == 0) {
          classes[c] = (char) ++letters;
        }
      }
    }

    private void children(int state, int from, int to, int depth) {
      int low = from;
      if (low < to && keys.get(low).length() == depth) {
        key[state] = low + 1;
        low++;
      }
      more[state] = depth == 0 ? 0 : key[fail[state]] != 0 ? fail[state] : more[fail[state]];
      if (low == to) {
        base[state] = 0;
        return;
      }
      split(low, to, depth);
      int place = place();
      base[state] = place;
      for (int i = 0; i < splits; i++) {
        int letter = splitLetters[i];
        int child = place + letter;
        parent[child] = state;
        fail[child] = state == ROOT ? ROOT : failOf(fail[state], letter);
        enqueue(child, splitFrom[i], i + 1 < splits ? splitFrom[i + 1] : to);
      }
    }

    /** Parts the keys of a state by their next letter. */
    private void split(int from, int to, int depth) {
      splits = 0;
      char before = 0;
      for (int at = from; at < to; at++) {
        char c = keys.get(at).charAt(depth);
        if (at == from || c != before) {
          splitLetters[splits] = classes[c];
          splitFrom[splits++] = at;
          before = c;
        }
      }
    }

    private int failOf(int from, int letter) {
      int at = from;
      while (true) {
        int child = base[at] + letter;
        if (child < parent.length && parent[child] == at) {
          return child;
        }
        if (at == ROOT) {
          return ROOT;
        }
        at = fail[at];
      }
    }

    /**
     * A base at which every child finds a free place. Holes that only one child would fill are left
     * to the states that have one.
     */
    private int place() {
      while (parent[free] != 0) {
        room(++free + 1);
      }
      if (splits == 1) {
        int place = free;
        while (place <= splitLetters[0] || parent[place] != 0) {
          room(++place + 1);
        }
        return place - splitLetters[0];
      }
      dense = Math.max(dense, Math.max(1, free - letters));
      int place = dense;
      for (int tries = 1; !fits(place); tries++) {
        place++;
        dense = tries > MOST_TRIES ? place : dense;
      }
      return place;
    }

    private boolean fits(int place) {
      room(place + letters + 1);
      for (int i = 0; i < splits; i++) {
        if (parent[place + splitLetters[i]] != 0) {
          return false;
        }
      }
      return true;
    }

    private int highest() {
      int at = parent.length - 1;
      while (at > ROOT && parent[at] == 0) {
        at--;
      }
      return at;
    }

    private void enqueue(int state, int from, int to) {
      if (queued + 3 > queue.length) {
        queue = Arrays.copyOf(queue, queue.length * 2);
      }
      queue[queued++] = state;
      queue[queued++] = from;
      queue[queued++] = to;
    }

    private void room(int wanted) {
      if (wanted > parent.length) {
        int size = Math.max(wanted, parent.length * 2);
        base = Arrays.copyOf(base, size);
        parent = Arrays.copyOf(parent, size);
        fail = Arrays.copyOf(fail, size);
        key = Arrays.copyOf(key, size);
        more = Arrays.copyOf(more, size);
      }
    }
  }
}
