package eu.restart.refrain.tagging;

import eu.restart.refrain.language.Words;
import java.util.function.IntConsumer;

/**
 * Reads texts for the patterns of a {@link PatternMatcher}. It remembers of each slot at which of
 * the last 64 words it was filled, one bit a word, and judges a pattern when the last word of one
 * of its runs is met. It belongs to one thread.
 */
public final class Scan {
  private static final int WINDOW = Long.SIZE;

  private final Program program;
  private final Words.Cursor cursor = new Words.Cursor();
  private final IntConsumer meet = this::meet;

  /** For each slot the words that filled it; bit k is the k-th word before the last that did. */
  private final long[] filled;

  /** For each slot the number of the last word that filled it. */
  private final long[] last;

  private final int[] now;
  private int nowCount;
  private final int[] starts = new int[WINDOW];
  private long word = WINDOW;

  /** For each run of the chain at hand, how many words back it ends and begins. */
  private final int[] ends = new int[PatternParser.MOST_RUNS];

  private final int[] begins = new int[PatternParser.MOST_RUNS];

  Scan(Program program) {
    this.program = program;
    int slots = program.oneWord.length;
    filled = new long[slots];
    last = new long[slots];
    now = new int[slots];
  }

  /** Tells every match in a text, as {@link PatternMatcher#matches} does. */
  public void matches(CharSequence text, PatternMatcher.Sink sink) {
    begin();
    on(text, 0, text.length(), sink);
  }

  /** Forgets the words before: what follows is another text. */
  public void begin() {
    word += WINDOW;
  }

  /**
   * Reads on in the same text, as if nothing stood between this part and the one before.
   *
   * @param from 0-based
   * @param to end exclusive
   */
  public void on(CharSequence text, int from, int to, PatternMatcher.Sink sink) {
    cursor.over(text, from, to);
    while (cursor.next()) {
      word++;
      starts[(int) (word % WINDOW)] = cursor.start();
      nowCount = 0;
      for (int slot : program.always) {
        fill(slot);
      }
      program.automaton.find(cursor, meet);
      for (int i = 0; i < nowCount; i++) {
        for (int pattern : program.oneWord[now[i]]) {
          sink.match(pattern, cursor.start(), cursor.end());
        }
        for (Program.Ending ending : program.endings[now[i]]) {
          judge(ending, sink);
        }
      }
    }
  }

  private void meet(int key) {
    for (int slot : program.sure[key]) {
      fill(slot);
    }
    for (Program.Likely likely : program.likely[key]) {
      if (likely.glob().fits(cursor)) {
        likely.slots().forEach(this::fill);
      }
    }
  }

  private void fill(int slot) {
    long back = word - last[slot];
    if (back > 0) {
      filled[slot] = back >= WINDOW ? 1 : filled[slot] << back | 1;
      last[slot] = word;
      now[nowCount++] = slot;
    }
  }

  /** The words that filled a slot; bit k is the k-th word before the one at hand. */
  private long filled(int slot) {
    long back = word - last[slot];
    return back >= WINDOW ? 0 : filled[slot] << back;
  }

  private void judge(Program.Ending ending, PatternMatcher.Sink sink) {
    Program.Linked chain = ending.chain();
    int run = ending.run();
    ends[run] = 0;
    begins[run] = begin(chain.runs[run], 0);
    if (begins[run] < 0 || !place(chain, run, run - 1)) {
      return;
    }
    int from = 0;
    for (int i = 0; i < chain.runs.length; i++) {
      from = Math.max(from, begins[i]);
    }
    if (chain.not < 0 || (filled(chain.not) & lowest(from + chain.reach + 1)) == 0) {
      sink.match(chain.pattern, starts[(int) ((word - from) % WINDOW)], cursor.end());
    }
  }

  /** How many words back a run that ends {@code end} words back begins at the latest; -1: never. */
  private int begin(Program.Ordered run, int end) {
    long reached = 1L << end & filled(run.slots[run.slots.length - 1]);
    for (int i = run.gaps.length - 1; i >= 0 && reached != 0; i--) {
      reached = smear(reached, run.gaps[i]) & filled(run.slots[i]);
    }
    return reached == 0 ? -1 : Long.numberOfTrailingZeros(reached);
  }

  /** From each word the words before it that are at most so many words away. */
  private static long smear(long words, int gap) {
    long smeared = 0;
    for (int back = 1; back <= gap + 1; back++) {
      smeared |= words << back;
    }
    return smeared;
  }

  private static long lowest(int words) {
    return words >= WINDOW ? -1 : (1L << words) - 1;
  }

  /**
   * Finds places for the other runs of a chain, the nearest first: from the run at hand to the
   * first, then to the last.
   */
  private boolean place(Program.Linked chain, int ending, int next) {
    if (next < 0) {
      return ending == chain.runs.length - 1 || place(chain, ending, ending, ending + 1);
    }
    return place(chain, ending, next + 1, next);
  }

  private boolean place(Program.Linked chain, int ending, int beside, int run) {
    Program.Ordered wanted = chain.runs[run];
    int near = chain.nears[Math.min(beside, run)];
    int furthest = Math.min(WINDOW - 1, begins[beside] + near + 1);
    long candidates = filled(wanted.slots[wanted.slots.length - 1]) & lowest(furthest + 1) & ~1L;
    for (; candidates != 0; candidates &= candidates - 1) {
      ends[run] = Long.numberOfTrailingZeros(candidates);
      begins[run] = begin(wanted, ends[run]);
      if (begins[run] >= 0 && isNear(run, beside, near) && isApart(chain, ending, run)) {
        boolean rest =
            run < ending
                ? place(chain, ending, run - 1)
                : run == chain.runs.length - 1 || place(chain, ending, run, run + 1);
        if (rest) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNear(int run, int beside, int near) {
    int between =
        ends[run] > begins[beside] ? ends[run] - begins[beside] : ends[beside] - begins[run];
    return between >= 1 && between - 1 <= near;
  }

  /** Whether a run overlaps none that was placed before it. */
  private boolean isApart(Program.Linked chain, int ending, int run) {
    int from = run < ending ? run + 1 : 0;
    int to = run < ending ? ending + 1 : run;
    for (int other = from; other < to && other < chain.runs.length; other++) {
      if (ends[run] <= begins[other] && ends[other] <= begins[run]) {
        return false;
      }
    }
    return true;
  }
}
