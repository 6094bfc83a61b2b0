package eu.restart.refrain.coding;

import eu.restart.refrain.source.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * The way from another tool's offsets to those of a text: for one unit, and one way to count the
 * ends of lines.
 */
final class Ruler {
  /** Within a sign that takes several units. */
  private static final int WITHIN = -1;

  private final int[] offsets;

  /** Lays the ruler along a text. */
  Ruler(String text, Counting.Unit unit, boolean twoForLineEnd) {
    int[] found = new int[text.length() * 2 + 16];
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      int units = twoForLineEnd && sign == '\n' ? 2 : units(sign, unit);
      if (count + units >= found.length) {
        found = Arrays.copyOf(found, found.length * 2);
      }
      found[count] = at;
      for (int i = 1; i < units; i++) {
        found[count + i] = unit == Counting.Unit.UTF_16 && sign != '\n' ? at + i : WITHIN;
      }
      count += units;
      at += Character.charCount(sign);
    }
    offsets = Arrays.copyOf(found, count + 1);
    offsets[count] = text.length();
  }

  private static int units(int sign, Counting.Unit unit) {
    return switch (unit) {
      case CODE_POINTS -> 1;
      case UTF_16 -> Character.charCount(sign);
      case BYTES -> sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    };
  }

  /** The stretch of the text, or nothing where it has none there. */
  Optional<Span> span(Offsets stretch, Counting counting) {
    long from = (long) stretch.start() - counting.before();
    long to = (long) stretch.end() - counting.before() + (counting.lastIncluded() ? 1 : 0);
    if (from < 0 || to <= from || to >= offsets.length) {
      return Optional.empty();
    }
    int start = offsets[(int) from];
    int end = offsets[(int) to];
    return start == WITHIN || end == WITHIN ? Optional.empty() : Optional.of(new Span(start, end));
  }
}
