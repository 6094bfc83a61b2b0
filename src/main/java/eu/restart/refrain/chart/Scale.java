package eu.restart.refrain.chart;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along a scale. */
final class Scale {
  private static final int[] STEPS = {1, 2, 5};

  private Scale() {}

  /** 0 and its multiples of 1, 2 or 5 times a power of ten up to a number, at most so many. */
  static List<Integer> ticks(int most, int count) {
    int room = Math.max(2, count);
    for (long ten = 1; ; ten *= 10) {
      for (int step : STEPS) {
        if (most / (step * ten) + 1 <= room) {
          List<Integer> ticks = new ArrayList<>();
          for (long at = 0; at <= most; at += step * ten) {
            ticks.add((int) at);
          }
          return ticks;
        }
      }
    }
  }
}
