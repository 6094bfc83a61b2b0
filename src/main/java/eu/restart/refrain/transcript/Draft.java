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
 * @param kind where speakers stand and whether a header may
 */
record Draft(String text, List<Line> lines, Kind kind) {
  /** Where a format says who speaks. */
  enum Kind {
    /** In the text, below a header. */
    PAGE,
    /** In the text, without a header. */
    CUES,
    /** Apart from the text. */
    TOLD
  }

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
    return new Draft(text, isWrapped(lines) ? lines : eachAParagraph(lines), Kind.PAGE);
  }

  private static boolean isMarkdownHeading(String text, Span span) {
    int at = span.start();
    while (at < span.end() && text.charAt(at) == '#') {
      at++;
    }
    int depth = at - span.start();
    return depth > 0 && depth <= 6 && at < span.end() && Blank.is(text.charAt(at));
  }

  /**
   * Lines broken at the width of a page, with blank lines between paragraphs: of the lines that go
   * on without a blank line, none is longer than 140 characters and two thirds come near the
   * longest.
   */
  private static boolean isWrapped(List<Line> lines) {
    int longest = 0;
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).first()) {
        widths.add(lines.get(i).span().length());
        longest = Math.max(longest, lines.get(i).span().length());
      }
    }
    int least = longest * 3 / 5;
    long full = widths.stream().filter(width -> width >= least).count();
    long paragraphs = lines.stream().filter(Line::first).count();
    return longest >= 30 && longest <= 140 && full * 3 >= widths.size() * 2L && paragraphs >= 3;
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

    Draft draft(Kind kind) {
      return new Draft(text.toString(), lines, kind);
    }
  }
}
