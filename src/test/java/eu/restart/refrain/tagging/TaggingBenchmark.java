package eu.restart.refrain.tagging;

import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * From a corpus, one turn a line, and a dictionary, theme and pattern a line, to the number of
 * (theme, turn) pairs. No test: {@code src/bench/tagging.sh} runs it.
 *
 * <p>Arguments: corpus, dictionary, threads, rounds. Each round reads both files anew.
 */
final class TaggingBenchmark {
  private static final int LINES = 2000;

  private final int[] themes;
  private final int themeCount;
  private final PatternMatcher matcher;

  private TaggingBenchmark(Path dictionary) throws IOException {
    List<Pattern> patterns = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : Files.readAllLines(dictionary)) {
      int tab = line.indexOf('\t');
      patterns.add(
          new Pattern(
              line.substring(0, tab),
              Language.ENGLISH,
              line.substring(tab + 1),
              Place.of("dictionary", patterns.size() + 1)));
    }
    Checked<PatternMatcher> compiled = PatternMatcher.compile(patterns);
    if (!compiled.problems().isEmpty()) {
      throw new IllegalStateException(compiled.problems().toString());
    }
    matcher = compiled.value();
    themes = new int[matcher.patterns().size()];
    for (int i = 0; i < themes.length; i++) {
      Integer next = numbers.size();
      Integer known = numbers.putIfAbsent(matcher.patterns().get(i).code(), next);
      themes[i] = known == null ? next : known;
    }
    themeCount = numbers.size();
  }

  /** What was found: pairs, and a hash of them in their order. */
  private record Pairs(long count, long hash) {
    Pairs and(Pairs next) {
      return new Pairs(count + next.count, hash * 1_000_003 + next.hash);
    }
  }

  /** One thread's share of the work: some lines after others. */
  private final class Worker {
    private final Scan scan = matcher.scan();
    private final boolean[] seen = new boolean[themeCount];

    Pairs tag(List<String> lines) {
      long[] result = new long[2];
      for (String line : lines) {
        Arrays.fill(seen, false);
        scan.matches(line, (pattern, start, end) -> seen[themes[pattern]] = true);
        for (int theme = 0; theme < themeCount; theme++) {
          if (seen[theme]) {
            result[0]++;
            result[1] = result[1] * 31 + theme;
          }
        }
        result[1] = result[1] * 31 - 1;
      }
      return new Pairs(result[0], result[1]);
    }
  }

  private Pairs onThisThread(Path corpus) throws IOException {
    Pairs all = new Pairs(0, 0);
    Worker worker = new Worker();
    try (BufferedReader reader = Files.newBufferedReader(corpus)) {
      for (List<String> lines = next(reader); !lines.isEmpty(); lines = next(reader)) {
        all = all.and(worker.tag(lines));
      }
    }
    return all;
  }

  /** Reads here and tags there; results are taken in the order of the lines. */
  private Pairs onThreads(Path corpus, int threads)
      throws IOException, InterruptedException, ExecutionException {
    Pairs all = new Pairs(0, 0);
    ThreadLocal<Worker> workers = ThreadLocal.withInitial(Worker::new);
    ArrayBlockingQueue<Future<Pairs>> waiting = new ArrayBlockingQueue<>(threads + 2);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads);
        BufferedReader reader = Files.newBufferedReader(corpus)) {
      for (List<String> lines = next(reader); !lines.isEmpty(); lines = next(reader)) {
        if (waiting.remainingCapacity() == 0) {
          all = all.and(waiting.take().get());
        }
        List<String> some = lines;
        waiting.add(pool.submit(() -> workers.get().tag(some)));
      }
      while (!waiting.isEmpty()) {
        all = all.and(waiting.take().get());
      }
    }
    return all;
  }

  private static List<String> next(BufferedReader reader) throws IOException {
    List<String> lines = new ArrayList<>(LINES);
    while (lines.size() < LINES) {
      String line = reader.readLine();
      if (line == null) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  /**
   * Prints one line a round: seconds, of them reading and compiling the dictionary, pairs and their
   * hash; then the peak of memory as Linux has it.
   */
  public static void main(String[] arguments) throws Exception {
    Path corpus = Path.of(arguments[0]);
    int threads = Integer.parseInt(arguments[2]);
    for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
      long start = System.nanoTime();
      TaggingBenchmark benchmark = new TaggingBenchmark(Path.of(arguments[1]));
      long compiled = System.nanoTime();
      Pairs pairs =
          threads == 1 ? benchmark.onThisThread(corpus) : benchmark.onThreads(corpus, threads);
      long end = System.nanoTime();
      System.out.printf(
          Locale.ROOT,
          "%.3f %.3f %d %x%n",
          (end - start) / 1e9,
          (compiled - start) / 1e9,
          pairs.count(),
          pairs.hash());
    }
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM")) {
        System.out.println(line.replaceAll("\\s+", " "));
      }
    }
  }
}
