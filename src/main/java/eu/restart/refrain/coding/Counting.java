package eu.restart.refrain.coding;

import java.util.ArrayList;
import java.util.List;

/**
 * How a tool counts its way through a text.
 *
 * @param first the number of the first sign: 0 or 1
 * @param lastIncluded whether a stretch's end is its last sign, not the one behind it
 * @param twoForLineEnd whether a line ends in two signs, carriage return and line feed
 * @param mark whether a byte order mark is counted before the text
 */
record Counting(Unit unit, int first, boolean lastIncluded, boolean twoForLineEnd, boolean mark) {
  /** What is counted. */
  enum Unit {
    UTF_16,
    CODE_POINTS,
    /** Of UTF-8. */
    BYTES
  }

  /** Every way that was ever met, the likeliest first. */
  static final List<Counting> ALL = all();

  private static List<Counting> all() {
    List<Counting> all = new ArrayList<>();
    for (boolean twoForLineEnd : List.of(false, true)) {
      for (boolean mark : List.of(false, true)) {
        for (Unit unit : Unit.values()) {
          all.add(new Counting(unit, 0, false, twoForLineEnd, mark));
          all.add(new Counting(unit, 1, true, twoForLineEnd, mark));
          all.add(new Counting(unit, 0, true, twoForLineEnd, mark));
          all.add(new Counting(unit, 1, false, twoForLineEnd, mark));
        }
      }
    }
    return List.copyOf(all);
  }

  static Counting of(Offsets.Unit unit) {
    return switch (unit) {
      case UTF_16 -> new Counting(Unit.UTF_16, 0, false, false, false);
      case CODE_POINTS -> new Counting(Unit.CODE_POINTS, 0, false, false, false);
      case CODE_POINTS_FROM_ONE -> new Counting(Unit.CODE_POINTS, 1, true, false, false);
    };
  }

  /** How many signs before the first one of the text, as this counts. */
  int before() {
    return first + (mark ? unit == Unit.BYTES ? 3 : 1 : 0);
  }
}
