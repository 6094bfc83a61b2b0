package eu.restart.refrain.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file's text in its canonical form: line feeds, no byte order mark, nothing else changed.
 *
 * @param file path below the study folder
 * @param encoding the name of the encoding it was read in, for people
 * @param certainty of the encoding, from 0 to 1: of the letters that tell encodings apart the share
 *     that speaks for this one; 1 where there is a mark, or all of it is valid UTF-8
 */
public record SourceText(String file, String text, String encoding, double certainty) {
  /** A text whose encoding is known. */
  public SourceText(String file, String text, String encoding) {
    this(file, text, encoding, 1);
  }

  /** The most bytes of text that are read from one file: 64 MiB. */
  public static final long MOST_BYTES = 64L << 20;

  /**
   * Reads a file in whatever encoding it is, and says which.
   *
   * @param path the file
   * @param name what to call it in problems: its path below the study folder
   * @throws UnreadableException where it is a folder, too large, or cannot be opened
   */
  public static Checked<SourceText> read(Path path, String name) throws IOException {
    return decode(SourceBytes.read(path, name, MOST_BYTES), name);
  }

  /** Decodes bytes that are already at hand; never fails, and says what it made of them. */
  public static Checked<SourceText> decode(byte[] bytes, String name) {
    return Decoding.decode(bytes, name);
  }

  /**
   * Decodes bytes and keeps the line breaks as they are, for tools that count them.
   *
   * @return the text without a byte order mark
   */
  public static Checked<String> raw(byte[] bytes, String name) {
    return Decoding.raw(bytes, name);
  }

  /** The place of a character: 1-based line and column of a 0-based offset. */
  public Place placeAt(int offset) {
    return new Lines(text).place(file, offset);
  }

  /** The way from a character offset to its line, prepared once for many questions. */
  public static final class Lines {
    private final int[] starts;

    /** Finds the line starts of a text with line feeds. */
    public Lines(String text) {
      int[] found = new int[16];
      int count = 1;
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = at + 1;
      }
      starts = Arrays.copyOf(found, count);
    }

    /** The 1-based line of a 0-based offset. */
    public int line(int offset) {
      int at = Arrays.binarySearch(starts, offset);
      return at >= 0 ? at + 1 : -at - 1;
    }

    /** The number of lines; a text that ends with a line feed has an empty last line. */
    public int count() {
      return starts.length;
    }

    /** The 0-based offset at which a 1-based line starts. */
    public int start(int line) {
      return starts[line - 1];
    }

    /** The place of a 0-based offset in a file. */
    public Place place(String file, int offset) {
      int line = line(offset);
      return new Place(file, line, offset - starts[line - 1] + 1);
    }
  }
}
