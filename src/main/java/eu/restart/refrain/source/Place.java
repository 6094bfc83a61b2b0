package eu.restart.refrain.source;

import java.util.Comparator;

/**
 * A place in a file that a person can go to.
 *
 * @param file path below the study folder, with {@code /} between folders
 * @param line 1-based; 0 means the file as a whole
 * @param column 1-based, of the character in a text and of the cell in a table; 0 means the whole
 *     line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** A whole line of a file; {@code line} is 1-based. */
  public static Place of(String file, int line) {
    return new Place(file, line, 0);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, without the parts that are 0. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
