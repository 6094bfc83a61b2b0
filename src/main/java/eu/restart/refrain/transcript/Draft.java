package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a format's reader gives: the canonical text and its lines that are not blank.
 *
 * @param lines in order; their spans cover every character that is not blank
 * @param told whether the format itself names speakers, so that no label is looked for in the text
 */
record Draft(String text, List<Line> lines, boolean told) {
  Draft {
    lines = List.copyOf(lines);
  }

  /** A text whose speakers stand in it, one line of the source a line. */
  static Draft ofLines(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    boolean afterBlank = true;
    for (int at = 0; at <= text.length(); number++) {
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed;
      Optional<Span> span = Blank.trim(text, at, end);
      if (span.isPresent()) {
        boolean heading = isMarkdownHeading(text, span.get());
        lines.add(
            new Line(
                span.get(), number + 1, Optional.empty(), Optional.empty(), heading, afterBlank));
      }
      afterBlank = span.isEmpty();
      at = end + 1;
    }
    return new Draft(text, isWrapped(lines) ? lines : eachAParagraph(lines), false);
  }

  private static boolean isMarkdownHeading(String text, Span span) {
    int at = span.start();
    while (at < span.end() && text.charAt(at) == '#') {
      at++;
    }
    int depth = at - span.start();
    return depth > 0 && depth <= 6 && at < span.end() && Blank.is(text.charAt(at));
  }

  /** Lines of a page's width with blank lines between paragraphs. */
  private static boolean isWrapped(List<Line> lines) {
    long following = lines.stream().filter(line -> !line.first()).count();
    long starting = lines.size() - following;
    long wide = lines.stream().filter(line -> line.span().length() > 160).count();
    return following * 5 >= lines.size() && starting * 20 >= lines.size() && wide * 20 <= following;
  }

  private static List<Line> eachAParagraph(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                new Line(
                    line.span(), line.number(), line.speaker(), line.start(), line.heading(), true))
        .toList();
  }

  /** Gathers lines into a text, one below the other. */
  static final class Gathering {
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private boolean any;

    /** Adds a line; a line feed within it becomes a line of its own with the same number. */
    void add(
        String said,
        int number,
        Optional<String> speaker,
        Optional<Duration> start,
        boolean heading) {
      boolean first = true;
      for (String piece : said.split("\n", -1)) {
        if (any) {
          text.append('\n');
        }
        any = true;
        int from = text.length();
        text.append(piece);
        Optional<Span> span = Blank.trim(piece, 0, piece.length());
        if (span.isPresent()) {
          Span there = new Span(from + span.get().start(), from + span.get().end());
          lines.add(new Line(there, number, speaker, start, heading, first));
          first = false;
        }
      }
    }

    Draft draft(boolean told) {
      return new Draft(text.toString(), lines, told);
    }
  }
}
