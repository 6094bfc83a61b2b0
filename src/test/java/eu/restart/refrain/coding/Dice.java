package eu.restart.refrain.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices by chance that a seed gives again. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** From 0 to below {@code sides}. */
  int roll(int sides) {
    return random.nextInt(sides);
  }

  boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  @SafeVarargs
  final <T> T of(T... items) {
    return items[roll(items.length)];
  }

  <T> T of(List<T> items) {
    return items.get(roll(items.size()));
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> all = new ArrayList<>(items);
    Collections.shuffle(all, random);
    return all;
  }

  Random random() {
    return random;
  }
}
