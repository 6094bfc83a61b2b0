package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Span;
import java.util.Optional;

/** Reads the beginning of a line as a label; looks at no more than its first 160 characters. */
final class HeadParser {
  private static final int REACH = 160;
  private static final int LONGEST = 60;
  private static final String EMPHASIS = "*_#";

  private final String text;
  private final Span line;
  private int at;
  private Optional<Span> number = Optional.empty();
  private Optional<Times.Found> time = Optional.empty();
  private Optional<Span> timeSpan = Optional.empty();
  private Optional<Span> bracket = Optional.empty();

  private HeadParser(String text, Span line) {
    this.text = text;
    this.line = line;
    this.at = line.start();
  }

  static Optional<Head> parse(String text, Span line) {
    return new HeadParser(text, line).head();
  }

  private Optional<Head> head() {
    while (decoration() || number() || clock()) {
      at = Blank.skip(text, at, line.end());
    }
    int start = at;
    int reach = Math.min(line.end(), start + REACH);
    while (at < reach) {
      char c = text.charAt(at);
      if (c == '\t' || isColon(c)) {
        return ended(start, c == '\t' ? Head.Mark.TAB : Head.Mark.COLON);
      }
      if (c == '(' || c == '[') {
        int close = closing(at, reach);
        if (close < 0) {
          return Optional.empty();
        }
        bracket = Optional.of(new Span(at, close));
        at = close;
      } else if (endsSentence(c, start)) {
        return Optional.empty();
      } else {
        at++;
      }
    }
    return at < line.end() ? Optional.empty() : unmarked(start);
  }

  private boolean isColon(char c) {
    if (c != ':' && c != '\uFF1A') {
      return false;
    }
    boolean digitBefore = at > line.start() && Character.isDigit(text.charAt(at - 1));
    boolean digitAfter = at + 1 < line.end() && Character.isDigit(text.charAt(at + 1));
    boolean address = at + 2 < line.end() && text.startsWith("//", at + 1);
    return !(digitBefore && digitAfter) && !address;
  }

  /** A point after more than a title, a comma, or a mark of the sentence: this is talk. */
  private boolean endsSentence(char c, int start) {
    if (c == ',' || c == ';' || c == '!' || c == '"' || c == '\u2026') {
      return true;
    }
    if (c == '?') {
      return Character.isLetter(text.charAt(Math.max(start, at - 1)));
    }
    if (c != '.') {
      return false;
    }
    int word = at;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return at - word > 5 || at == word;
  }

  private int closing(int open, int reach) {
    char opener = text.charAt(open);
    char closer = opener == '(' ? ')' : ']';
    int depth = 0;
    for (int i = open; i < reach; i++) {
      char c = text.charAt(i);
      depth += c == opener ? 1 : c == closer ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean decoration() {
    int from = at;
    while (at < line.end() && EMPHASIS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == from
        && at + 1 < line.end()
        && "-\u2013\u2022\u00B7>".indexOf(text.charAt(at)) >= 0
        && Blank.is(text.charAt(at + 1))) {
      at++;
    }
    return at > from;
  }

  private boolean number() {
    int from = at;
    boolean bracketed = at < line.end() && text.charAt(at) == '[';
    int i = bracketed ? at + 1 : at;
    int digits = 0;
    while (i < line.end() && i - from < 8 && Character.isLetterOrDigit(text.charAt(i))) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      i++;
    }
    boolean closed = bracketed && digits > 0 && i < line.end() && text.charAt(i) == ']';
    boolean indented = !bracketed && digits == i - from && digits > 0 && wide(i);
    if (number.isPresent() || !(closed || indented)) {
      return false;
    }
    at = closed ? i + 1 : i;
    number = Optional.of(new Span(from, at));
    return true;
  }

  private boolean wide(int i) {
    return i + 1 < line.end()
        && (text.charAt(i) == '\t' || (Blank.is(text.charAt(i)) && Blank.is(text.charAt(i + 1))));
  }

  private boolean clock() {
    if (time.isPresent()) {
      return false;
    }
    Optional<Times.Found> found = Times.at(text, at, line.end());
    if (found.isEmpty()
        || !(found.get().bracketed()
            || found.get().end() == line.end()
            || Blank.is(text.charAt(found.get().end())))) {
      return false;
    }
    time = found;
    timeSpan = Optional.of(new Span(at, found.get().end()));
    at = found.get().end();
    return true;
  }

  private Optional<Head> ended(int start, Head.Mark mark) {
    int end = at;
    int rest = at + 1;
    while (rest < line.end() && EMPHASIS.indexOf(text.charAt(rest)) >= 0) {
      rest++;
    }
    return of(start, end, mark, rest);
  }

  private Optional<Head> unmarked(int start) {
    return of(start, line.end(), Head.Mark.ALONE, line.end());
  }

  private Optional<Head> of(int start, int to, Head.Mark wanted, int rest) {
    int end = to;
    Head.Mark mark = wanted;
    while (end > start
        && (Blank.is(text.charAt(end - 1)) || EMPHASIS.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (bracket.isPresent()) {
      if (bracket.get().end() != end) {
        bracket = Optional.empty();
      } else {
        Optional<Times.Found> inside = Times.at(text, bracket.get().start(), line.end());
        if (inside.isPresent() && inside.get().end() == end && time.isEmpty()) {
          time = inside;
          timeSpan = bracket;
          bracket = Optional.empty();
          end = timeSpan.get().start();
          mark = mark == Head.Mark.ALONE ? Head.Mark.TIME : mark;
        } else {
          end = bracket.get().start();
        }
      }
    }
    if (time.isEmpty() && bracket.isEmpty()) {
      int clock = lastWord(start, end);
      Optional<Times.Found> last = Times.at(text, clock, line.end());
      if (clock > start && last.isPresent() && last.get().end() == end) {
        time = last;
        timeSpan = Optional.of(new Span(clock, end));
        end = clock;
        mark = mark == Head.Mark.ALONE ? Head.Mark.TIME : mark;
      }
    }
    Head.Mark ended = mark;
    return Blank.trim(text, start, end)
        .filter(label -> label.length() <= LONGEST)
        .map(label -> new Head(number, time, timeSpan, label, name(label), bracket, ended, rest));
  }

  private int lastWord(int start, int end) {
    int word = end;
    while (word > start && !Blank.is(text.charAt(word - 1))) {
      word--;
    }
    return word;
  }

  private String name(Span label) {
    String name = Blank.collapsed(label.of(text)).replace('\u2010', '-').replace('\u2011', '-');
    int end = name.length();
    while (end > 0 && "*_.".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end).strip();
  }
}
