package eu.restart.refrain.privacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows from the numbers that are told about those that are not: each whole number lies
 * between two bounds, and the lines that join them narrow the bounds until nothing moves.
 *
 * <p>Within one line the bounds are exact. Over several lines that run in a ring they may be wider
 * than what a search over all numbers at once would find.
 */
final class Deduction {
  /** A number that is the sum of others, or at most their sum. */
  private static final class Line {
    private final boolean equal;
    private final int whole;
    private final int[] parts;

    private Line(boolean equal, int whole, int[] parts) {
      this.equal = equal;
      this.whole = whole;
      this.parts = parts;
    }
  }

  private int[] least = new int[64];
  private int[] most = new int[64];
  private boolean[] guarded = new boolean[64];
  private int size;
  private final List<List<Line>> lines = new ArrayList<>();

  /** A number from 0 to {@code of}, of which nothing else is known yet. */
  int number(int of, boolean guard) {
    if (size == least.length) {
      least = Arrays.copyOf(least, size * 2);
      most = Arrays.copyOf(most, size * 2);
      guarded = Arrays.copyOf(guarded, size * 2);
    }
    most[size] = of;
    guarded[size] = guard;
    lines.add(new ArrayList<>());
    return size++;
  }

  /** The whole is the sum of its parts. */
  void sum(int whole, int[] parts) {
    join(new Line(true, whole, parts.clone()));
  }

  /** The whole is at most the sum of its parts. */
  void atMost(int whole, int... parts) {
    join(new Line(false, whole, parts.clone()));
  }

  private void join(Line line) {
    lines.get(line.whole).add(line);
    for (int part : line.parts) {
      lines.get(part).add(line);
    }
  }

  int least(int number) {
    return least[number];
  }

  int most(int number) {
    return most[number];
  }

  /** A number to go on with that leaves this one as it is. */
  Deduction copy() {
    Deduction copy = new Deduction();
    copy.least = least.clone();
    copy.most = most.clone();
    copy.guarded = guarded.clone();
    copy.size = size;
    copy.lines.addAll(lines);
    return copy;
  }

  /**
   * Tells that a number lies within bounds, unless a guarded number would then be known; then
   * nothing is told.
   *
   * @return whether it was told
   */
  boolean tell(int number, int from, int to) {
    Map<Integer, int[]> before = new HashMap<>();
    Deque<Line> open = new ArrayDeque<>();
    boolean safe = narrow(number, from, to, before, open);
    while (safe && !open.isEmpty()) {
      safe = follow(open.remove(), before, open);
    }
    if (!safe) {
      before.forEach(
          (one, bounds) -> {
            least[one] = bounds[0];
            most[one] = bounds[1];
          });
    }
    return safe;
  }

  private boolean follow(Line line, Map<Integer, int[]> before, Deque<Line> open) {
    int low = 0;
    int high = 0;
    for (int part : line.parts) {
      low += least[part];
      high += most[part];
    }
    int whole = line.whole;
    if (!narrow(whole, line.equal ? low : 0, high, before, open)) {
      return false;
    }
    for (int part : line.parts) {
      int atLeast = least[whole] - (high - most[part]);
      int atMost = line.equal ? most[whole] - (low - least[part]) : most[part];
      int lower = least[part];
      int upper = most[part];
      if (!narrow(part, atLeast, atMost, before, open)) {
        return false;
      }
      low += least[part] - lower;
      high += most[part] - upper;
    }
    return true;
  }

  private boolean narrow(
      int number, int from, int to, Map<Integer, int[]> before, Deque<Line> open) {
    int low = Math.max(least[number], from);
    int high = Math.min(most[number], to);
    if (low == least[number] && high == most[number]) {
      return true;
    }
    if (low > high) {
      throw new IllegalStateException("numbers that contradict each other");
    }
    before.putIfAbsent(number, new int[] {least[number], most[number]});
    least[number] = low;
    most[number] = high;
    for (Line line : lines.get(number)) {
      if (!open.contains(line)) {
        open.add(line);
      }
    }
    return low < high || !guarded[number];
  }
}
