package eu.restart.refrain.tagging;

import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one pattern; the grammar is told in {@link PatternMatcher}. */
final class PatternParser {
  /** The words that a match and what is looked at before it may take up together. */
  static final int WIDEST = 60;

  private static final int MOST_WAYS = 64;

  /** The most runs in a chain. */
  static final int MOST_RUNS = 3;

  private static final String NEGATIONS = "@neg";
  private static final String SIGNS = "'’‘-‐‑./";
  private final Pattern pattern;
  private final Set<String> negations;
  private final List<Problem> problems;
  private boolean broken;

  /** Each run's slots, each slot's alternatives, each alternative's words. */
  private final List<List<List<List<String>>>> runs = new ArrayList<>();

  private final List<List<Integer>> gaps = new ArrayList<>();
  private final List<Integer> nears = new ArrayList<>();
  private Optional<Slot> not = Optional.empty();
  private int reach;

  private PatternParser(Pattern pattern, Set<String> negations, List<Problem> problems) {
    this.pattern = pattern;
    this.negations = negations;
    this.problems = problems;
  }

  /**
   * The ways in which a pattern can stand in a text; none, and a problem more, where it is no
   * pattern.
   */
  static List<Chain> parse(Pattern pattern, Set<String> negations, List<Problem> problems) {
    PatternParser parser = new PatternParser(pattern, negations, problems);
    List<Chain> chains = parser.chains();
    return parser.broken ? List.of() : chains;
  }

  private List<Chain> chains() {
    read(tokens(pattern.text()));
    if (broken) {
      return List.of();
    }
    long ways = 1;
    for (List<List<List<String>>> run : runs) {
      for (List<List<String>> slot : run) {
        ways = Math.min(ways * ways(slot).size(), MOST_WAYS + 1);
      }
    }
    if (ways > MOST_WAYS) {
      report("pattern-ways", "has too many alternatives of several words", "make it several rows");
      return List.of();
    }
    List<Chain> chains = new ArrayList<>();
    for (List<Run> way : product(expanded())) {
      chains.add(new Chain(way, nears, not, reach));
    }
    check(chains);
    return chains;
  }

  private void read(List<String> tokens) {
    runs.add(new ArrayList<>());
    gaps.add(new ArrayList<>());
    Optional<Integer> gap = Optional.empty();
    boolean open = true;
    for (int i = 0; i < tokens.size() && !broken; i++) {
      String token = tokens.get(i);
      if (isKey(token, "NOT")) {
        exclude(token, tokens.subList(i + 1, tokens.size()));
        break;
      } else if (isKey(token, "NEAR")) {
        nears.add(number(token.startsWith("NEAR/") ? token.substring(5) : "", token));
        open = between(open, token);
        runs.add(new ArrayList<>());
        gaps.add(new ArrayList<>());
      } else if (token.startsWith("<")) {
        gap = Optional.of(number(token.substring(1).replaceFirst(">$", ""), token));
        open = between(open, token);
      } else {
        if (!runs.getLast().isEmpty()) {
          gaps.getLast().add(gap.orElse(0));
        }
        runs.getLast().add(alternatives(token));
        gap = Optional.empty();
        open = false;
      }
    }
    if (open && !broken) {
      report(
          "pattern-part",
          "ends where a word is wanted",
          "write a word there, or take out what stands before it");
    }
    if (runs.size() > MOST_RUNS) {
      report("pattern-near", "has more than two NEAR", "make it several rows");
    }
  }

  private static boolean isKey(String token, String key) {
    return token.startsWith(key)
        && (token.length() == key.length() || token.charAt(key.length()) == '/');
  }

  /** What joins two words needs one before it; then one is wanted after it. */
  private boolean between(boolean open, String token) {
    if (open) {
      report("pattern-part", "has no word before {1}", "put {1} between two words", token);
    }
    return true;
  }

  private int number(String digits, String token) {
    if (digits.isEmpty()
        || digits.length() > 2
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      report(
          "pattern-number",
          "holds {1}, where a number of words from 0 to 99 is wanted",
          "write <3>, NEAR/5 or NOT/5",
          token);
      return 0;
    }
    return Integer.parseInt(digits);
  }

  private void exclude(String token, List<String> rest) {
    reach = token.equals("NOT") ? 3 : number(token.substring(4), token);
    if (rest.size() != 1) {
      report("pattern-not", "needs one list of words after NOT", "end it with NOT a|b|c");
      return;
    }
    List<String> words = new ArrayList<>();
    for (List<String> alternative : alternatives(rest.getFirst())) {
      words.addAll(alternative);
      if (alternative.size() > 1) {
        report("pattern-not", "excludes more than single words", "write single words after NOT");
      }
    }
    Slot slot = new Slot(words);
    if (slot.isAny()) {
      report("pattern-any", "excludes every word", "write which words after NOT");
    }
    not = Optional.of(slot);
  }

  private List<List<String>> alternatives(String token) {
    List<List<String>> alternatives = new ArrayList<>();
    for (String alternative : token.split("\\|", -1)) {
      if (alternative.equals(NEGATIONS)) {
        negations.forEach(word -> alternatives.add(List.of(word)));
        if (negations.isEmpty()) {
          report(
              "pattern-negations",
              "names @neg, but there is no list of negations for {1}",
              "write the words",
              pattern.language());
        }
      } else {
        alternatives.add(globs(alternative, token));
      }
    }
    return alternatives;
  }

  /** An apostrophe or a hyphen parts two words here as it does in a text. */
  private List<String> globs(String word, String token) {
    List<String> globs = new ArrayList<>();
    StringBuilder glob = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        end(glob, globs);
      } else if (c != '*' || glob.isEmpty() || glob.charAt(glob.length() - 1) != '*') {
        glob.append(c);
        check(c);
      }
    }
    end(glob, globs);
    if (globs.isEmpty()) {
      report(
          "pattern-word",
          "has no word at {1}",
          "write alternatives as a|b, without blanks and with a word on each side",
          token);
    }
    return globs;
  }

  private static void end(StringBuilder glob, List<String> globs) {
    if (!glob.isEmpty()) {
      globs.add(Words.form(glob.toString()));
      glob.setLength(0);
    }
  }

  private void check(char c) {
    boolean known = c == '*' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    if (!known && Words.count("x" + c + "x") != 1) {
      report("pattern-sign", "holds the sign {1}, which has no meaning here", "take it out", c);
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBlank(text.charAt(at))) {
        if (at > from) {
          tokens.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    return tokens;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private List<List<Run>> expanded() {
    List<List<Run>> expanded = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      List<Integer> between = gaps.get(i);
      List<List<List<Slot>>> slots = new ArrayList<>();
      for (List<List<String>> slot : runs.get(i)) {
        slots.add(ways(slot));
      }
      List<Run> ways = new ArrayList<>();
      for (List<List<Slot>> way : product(slots)) {
        ways.add(run(way, between));
      }
      expanded.add(ways);
    }
    return expanded;
  }

  /** Single words share a slot; each alternative of several words is a way of its own. */
  private static List<List<Slot>> ways(List<List<String>> alternatives) {
    List<List<Slot>> ways = new ArrayList<>();
    List<String> single = new ArrayList<>();
    for (List<String> alternative : alternatives) {
      if (alternative.size() == 1) {
        single.addAll(alternative);
      } else {
        List<Slot> slots = new ArrayList<>();
        for (String glob : alternative) {
          slots.add(new Slot(List.of(glob)));
        }
        ways.add(slots);
      }
    }
    if (!single.isEmpty()) {
      ways.add(List.of(new Slot(single)));
    }
    return ways;
  }

  private static Run run(List<List<Slot>> parts, List<Integer> between) {
    List<Slot> slots = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < parts.get(i).size(); j++) {
        if (!slots.isEmpty()) {
          gaps.add(j == 0 ? between.get(i - 1) : 0);
        }
        slots.add(parts.get(i).get(j));
      }
    }
    return new Run(slots, gaps);
  }

  private static <T> List<List<T>> product(List<List<T>> choices) {
    List<List<T>> product = List.of(List.of());
    for (List<T> choice : choices) {
      List<List<T>> longer = new ArrayList<>();
      for (List<T> start : product) {
        for (T next : choice) {
          List<T> one = new ArrayList<>(start);
          one.add(next);
          longer.add(one);
        }
      }
      product = longer;
    }
    return product;
  }

  private void check(List<Chain> chains) {
    for (Chain chain : chains) {
      if (chain.width() > WIDEST) {
        report("pattern-wide", "can take up more than {1} words", "use smaller numbers", WIDEST);
      }
      for (Run run : chain.runs()) {
        if (run.isAny()) {
          report("pattern-any", "fits every word", "write at least one word beside each *");
        }
      }
    }
    if (!broken && (pattern.text().contains(" OR ") || pattern.text().contains(" AND "))) {
      problems.add(
          Problem.warning(
              pattern.place(),
              "pattern-or",
              "the pattern of {0} holds OR or AND, which are words here",
              "write a|b for alternatives, a NEAR/5 b for both",
              pattern.code()));
    }
  }

  /**
   * The argument {0} is the code; a pattern is the partner's own text, and its place says which.
   */
  private void report(String rule, String message, String advice, Object... arguments) {
    if (!broken) {
      broken = true;
      List<Object> all = new ArrayList<>(List.of(pattern.code()));
      all.addAll(List.of(arguments));
      problems.add(
          Problem.error(
              pattern.place(), rule, "the pattern of {0} " + message, advice, all.toArray()));
    }
  }
}
