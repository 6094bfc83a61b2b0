package eu.restart.refrain.transcript;

import eu.restart.refrain.language.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands above the talk: titles, dates, the list of participants, a legend of labels.
 *
 * <p>It reaches to the last line that can only be a header (a date, a rule, a legend, a title in
 * Markdown) before the first line that can only be talk, and from there to the first label.
 */
final class Preamble {
  private static final int REACH = 80;
  private static final String ENDS = ".?!\u2026\"\u201D)]-\u2013*";

  private final String text;
  private final List<Line> lines;
  private final List<Optional<Head>> heads;
  private final Set<String> labels;
  private final Set<Integer> markers;
  private int end;

  Preamble(
      String text,
      List<Line> lines,
      List<Optional<Head>> heads,
      Set<String> labels,
      Set<Integer> markers) {
    this.text = text;
    this.lines = lines;
    this.heads = heads;
    this.labels = labels;
    this.markers = markers;
    this.end = find();
  }

  /** The number of lines before the talk. */
  int end() {
    return end;
  }

  /** The names that a line such as {@code Participants: TN1, TN2 and TN3} lists. */
  static Set<String> listed(String text, List<Line> lines, List<Optional<Head>> heads) {
    Set<String> listed = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
      Head head = heads.get(i).orElse(null);
      if (head == null || head.mark() != Head.Mark.COLON || !Vocabulary.isList(head.name())) {
        continue;
      }
      String rest = text.substring(head.rest(), lines.get(i).span().end());
      for (String one : rest.split("[,;]", 60)) {
        for (String name : Slip.joint(one.strip())) {
          if (Names.isNameLike(name) && name.split(" ", 4).length <= 3) {
            listed.add(name);
          }
        }
      }
    }
    return listed;
  }

  /** Labels that the header says are moderators', as keys. */
  Set<String> moderators() {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < end; i++) {
      String line = lines.get(i).span().of(text);
      if (line.length() > 300
          || !Vocabulary.isModerator(line.substring(0, Math.min(80, line.length())))) {
        continue;
      }
      Head head = heads.get(i).filter(one -> one.mark() == Head.Mark.COLON).orElse(null);
      if (head == null) {
        named(line).ifPresent(found::add);
        continue;
      }
      String key = Names.key(head.name());
      String rest = text.substring(head.rest(), lines.get(i).span().end());
      if (Vocabulary.isModerator(head.name())) {
        if (labels.contains(key)) {
          found.add(key);
        } else if (labels.contains(key.substring(0, 1))) {
          found.add(key.substring(0, 1));
        } else {
          named(rest).ifPresent(found::add);
        }
      } else if (labels.contains(key) && Vocabulary.isModerator(clause(rest))) {
        found.add(key);
      }
    }
    return found;
  }

  private static String clause(String rest) {
    int stop = 0;
    while (stop < rest.length() && ";,(".indexOf(rest.charAt(stop)) < 0) {
      stop++;
    }
    return rest.substring(0, Math.min(stop, 80));
  }

  private Optional<String> named(String line) {
    String key = Names.key(line);
    List<String> found =
        labels.stream().filter(label -> label.length() >= 4 && key.contains(label)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private int find() {
    int last = -1;
    int reach = Math.min(REACH, lines.size());
    for (int i = 0; i < reach; i++) {
      if (isHeader(i)) {
        last = i;
      } else if (isTalk(i)) {
        break;
      }
    }
    int start = last + 1;
    if (labels.isEmpty()) {
      return start;
    }
    for (int i = start; i < lines.size(); i++) {
      if (isLabelled(i) && !isLegend(i)) {
        return legendRun(i);
      }
      if (markers.contains(i)) {
        return i;
      }
    }
    return start;
  }

  /** Two or more labels with a word or two each, then a blank line: a legend. */
  private int legendRun(int start) {
    int at = start;
    Set<String> seen = new HashSet<>();
    while (at < lines.size()
        && isLabelled(at)
        && seen.add(key(at))
        && isShort(at)
        && (at == start || isNextLine(at))) {
      at++;
    }
    boolean apart = at > start && at < lines.size() && !isNextLine(at) && isLabelled(at);
    return at - start >= 2 && apart ? at : start;
  }

  private boolean isNextLine(int i) {
    return lines.get(i).number() == lines.get(i - 1).number() + 1;
  }

  private boolean isShort(int i) {
    String rest = rest(i);
    return !rest.isEmpty()
        && Words.count(rest) <= 4
        && ENDS.indexOf(rest.charAt(rest.length() - 1)) < 0;
  }

  private boolean isHeader(int i) {
    String line = lines.get(i).span().of(text);
    if (markers.contains(i)) {
      return false;
    }
    if (isRule(line) || lines.get(i).heading() || Vocabulary.isTalkHeading(line)) {
      return true;
    }
    return isLegend(i)
        || heads
            .get(i)
            .filter(head -> head.mark() == Head.Mark.COLON || head.mark() == Head.Mark.TAB)
            .filter(head -> Vocabulary.isHeaderKey(head.name()))
            .filter(head -> !labels.contains(Names.key(head.name())))
            .isPresent();
  }

  /**
   * A label followed by the moderator's word: {@code GA: moderator}, {@code - Intervjuer: Kari}.
   */
  private boolean isLegend(int i) {
    Optional<Head> head = heads.get(i).filter(one -> one.mark() == Head.Mark.COLON);
    if (head.isEmpty() || i >= REACH) {
      return false;
    }
    String rest = rest(i);
    String before = clause(rest);
    boolean brief = Words.count(before) <= 3 && before.length() < 60;
    boolean role = Vocabulary.isModerator(head.get().name());
    return (brief && Vocabulary.isModerator(before) && !rest.isEmpty())
        || (role
            && brief
            && !labels.contains(Names.key(head.get().name()))
            && Words.count(rest) > 0);
  }

  static boolean isRule(String line) {
    return line.length() >= 3 && line.chars().allMatch(c -> "=-_*~\u2014\u2013 ".indexOf(c) >= 0);
  }

  private boolean isTalk(int i) {
    if (!isLabelled(i)) {
      return false;
    }
    String rest = rest(i);
    return rest.isEmpty()
        || Words.count(rest) > 25
        || ENDS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }

  private boolean isLabelled(int i) {
    return heads
        .get(i)
        .filter(head -> head.mark() != Head.Mark.ALONE)
        .filter(head -> labels.contains(Names.key(head.name())))
        .isPresent();
  }

  private String key(int i) {
    return heads.get(i).map(head -> Names.key(head.name())).orElse("");
  }

  private String rest(int i) {
    return heads
        .get(i)
        .map(head -> text.substring(head.rest(), lines.get(i).span().end()).strip())
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }
}
