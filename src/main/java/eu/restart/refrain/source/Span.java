package eu.restart.refrain.source;

import java.util.Optional;

/**
 * A stretch of a text.
 *
 * @param start first character, 0-based, in UTF-16 units
 * @param end one past the last character, in UTF-16 units; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Refuses a negative start and an end before its start. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The number of UTF-16 units covered; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether {@code offset} lies inside, the end excluded. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether every character of {@code other} is also in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The characters in both spans, or nothing where they share none. */
  public Optional<Span> intersection(Span other) {
    int from = Math.max(start, other.start);
    int to = Math.min(end, other.end);
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The covered part of {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
