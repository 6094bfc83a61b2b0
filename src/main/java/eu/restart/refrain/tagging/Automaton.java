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
  private final int[] base;
  private final int[] parent;
  private final int[] fail;

  /** The key that ends at a state, plus 1; 0 for none. */
  private final int[] key;

  /** The nearest state along the fails at which a key ends; 0 for none. */
  private final int[] more;

  private final int start;
  private final boolean anchored;

  private Automaton(Builder builder) {
    classes = builder.classes;
    base = builder.base;
    parent = builder.parent;
    fail = builder.fail;
    key = builder.key;
    more = builder.more;
    anchored = builder.anchored;
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
    int state = start;
    int length = word.length();
    for (int i = 0; i < length; i++) {
      state = next(state, classOf(word.charAt(i)));
      if (state == ROOT) {
        if (anchored) {
          return;
        }
      } else if (key[state] != 0 || more[state] != 0) {
        tell(state, found);
      }
    }
    state = next(state, classOf(BORDER));
    tell(state, found);
  }

  private void tell(int state, IntConsumer found) {
    for (int at = state; at != 0; at = more[at]) {
      if (key[at] != 0) {
        found.accept(key[at] - 1);
      }
    }
  }

  private int next(int state, int letter) {
    if (letter == 0) {
      return ROOT;
    }
    int at = state;
    while (true) {
      int child = step(at, letter);
      if (child != 0 || at == ROOT) {
        return child == 0 ? ROOT : child;
      }
      at = fail[at];
    }
  }

  private int step(int state, int letter) {
    int child = base[state] + letter;
    return parent[child] == state ? child : 0;
  }

  private int classOf(char c) {
    return c < classes.length ? classes[c] : 0;
  }

  /** Lays out the trie level by level, so that a state's fail is there before the state. */
  private static final class Builder {
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

    /** The states yet to be given children: state, first key, end of keys. */
    private int[] queue = new int[3072];

    private int queued;

    Builder(List<String> keys) {
      this.keys = keys;
      keys.forEach(this::classify);
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
      int place = place(low, to, depth);
      base[state] = place;
      int at = low;
      while (at < to) {
        char c = keys.get(at).charAt(depth);
        int end = end(at, to, depth, c);
        int child = place + classes[c];
        parent[child] = state;
        fail[child] = state == ROOT ? ROOT : failOf(fail[state], classes[c]);
        enqueue(child, at, end);
        at = end;
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

    /** The first base at which every child finds a free place. */
    private int place(int from, int to, int depth) {
      while (parent[free] != 0) {
        free++;
        room(free + 1);
      }
      int place = Math.max(1, free - letters);
      while (!fits(place, from, to, depth)) {
        place++;
      }
      return place;
    }

    private boolean fits(int place, int from, int to, int depth) {
      room(place + letters + 1);
      int at = from;
      while (at < to) {
        char c = keys.get(at).charAt(depth);
        if (parent[place + classes[c]] != 0) {
          return false;
        }
        at = end(at, to, depth, c);
      }
      return true;
    }

    private int end(int from, int to, int depth, char c) {
      int at = from + 1;
      while (at < to && keys.get(at).charAt(depth) == c) {
        at++;
      }
      return at;
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
