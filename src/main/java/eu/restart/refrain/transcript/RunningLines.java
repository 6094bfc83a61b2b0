package eu.restart.refrain.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Page numbers, running titles, rules and cue numbers within a text.
 *
 * <p>A number alone is one where a line with a time follows, or where such lines count upwards by
 * one at least twice, or where a page begins or ends next to it. A title runs where it stands above
 * the talk too, next to a page number at least twice, or, numbers apart, at the edge of half of the
 * pages and of three at least. Pages are told by form feeds.
 */
final class RunningLines {
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:[-\u2013 ]*+)(?:page|pagina|p\u00E1gina|seite|side|sida|pag\\.|p\\.)\\s{0,3}+\\d{1,4}+"
              + "(?:\\s{0,3}+(?:of|van|di|av|din|von|de|/)\\s{0,3}+\\d{1,4}+)?+[- \u2013]*+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER =
      Pattern.compile("[-\u2013 ]{0,4}+\\d{1,5}+[- \u2013]{0,4}+");
  private static final int LONGEST = 120;

  /** How many lines from the border of a page a running title may stand. */
  private static final int EDGE = 2;

  private static final int OFTEN = 3;

  private final Set<Integer> running = new HashSet<>();

  RunningLines(Draft draft, int from) {
    List<Line> lines = draft.lines();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = from; i < lines.size(); i++) {
      String line =
          lines.get(i).span().length() > LONGEST ? "" : lines.get(i).span().of(draft.text());
      if (Preamble.isRule(line) || (!line.isEmpty() && PAGE.matcher(line).matches())) {
        running.add(i);
      } else if (!line.isEmpty() && NUMBER.matcher(line).matches()) {
        numbers.put(i, Integer.valueOf(line.replaceAll("[^0-9]", "")));
      }
    }
    numbers(draft, numbers);
    edges(draft, from, numbers.keySet());
    titles(draft, from);
  }

  boolean contains(int line) {
    return running.contains(line);
  }

  private void numbers(Draft draft, Map<Integer, Integer> numbers) {
    Set<Integer> values = new HashSet<>(numbers.values());
    numbers.forEach(
        (at, value) -> {
          boolean cue =
              at + 1 < draft.lines().size()
                  && Times.at(
                          draft.text(),
                          draft.lines().get(at + 1).span().start(),
                          draft.lines().get(at + 1).span().end())
                      .isPresent();
          boolean counted =
              values.size() == numbers.size()
                  && values.size() >= 2
                  && (values.contains(value - 1) || values.contains(value + 1));
          if (cue || counted) {
            running.add(at);
          }
        });
  }

  private void edges(Draft draft, int from, Set<Integer> numbers) {
    List<Integer> first = new ArrayList<>();
    for (int i = 1; i < draft.lines().size(); i++) {
      if (isNewPage(draft, i)) {
        first.add(i);
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    List<Integer> edges = new ArrayList<>();
    for (int at : first) {
      for (int i = at - EDGE; i < at + EDGE; i++) {
        if (i >= from && i < draft.lines().size() && !edges.contains(i)) {
          edges.add(i);
          seen.merge(pattern(draft, i), 1, Integer::sum);
          if (numbers.contains(i) && (i == at || i == at - 1)) {
            running.add(i);
          }
        }
      }
    }
    int often = Math.max(OFTEN, (first.size() + 1) / 2);
    for (int i : edges) {
      String line = pattern(draft, i);
      if (!line.isEmpty() && seen.getOrDefault(line, 0) >= often) {
        running.add(i);
      }
    }
  }

  /** A title with its page number is the same on every page but for the number. */
  private static String pattern(Draft draft, int i) {
    return folded(draft, i).replaceAll("\\d+", "0");
  }

  private static boolean isNewPage(Draft draft, int i) {
    int end = draft.lines().get(i - 1).span().end();
    return draft.text().substring(end, draft.lines().get(i).span().start()).indexOf('\f') >= 0;
  }

  private void titles(Draft draft, int from) {
    Set<String> above = new HashSet<>();
    for (int i = 0; i < from; i++) {
      above.add(folded(draft, i));
    }
    Map<String, Integer> beside = new HashMap<>();
    for (int i = from; i < draft.lines().size(); i++) {
      String line = folded(draft, i);
      if (isTitle(line) && isBesideNumber(draft, i)) {
        beside.merge(line, 1, Integer::sum);
      }
    }
    for (int i = from; i < draft.lines().size(); i++) {
      String line = folded(draft, i);
      if (isTitle(line) && (above.contains(line) || beside.getOrDefault(line, 0) >= 2)) {
        running.add(i);
      }
    }
  }

  private boolean isBesideNumber(Draft draft, int i) {
    return running.contains(i - 1) || running.contains(i + 1) || (i > 0 && isNewPage(draft, i));
  }

  private static boolean isTitle(String line) {
    return line.indexOf(' ') > 0;
  }

  private static String folded(Draft draft, int i) {
    Line line = draft.lines().get(i);
    return line.span().length() > LONGEST
        ? ""
        : Blank.collapsed(line.span().of(draft.text())).toLowerCase(Locale.ROOT);
  }
}
