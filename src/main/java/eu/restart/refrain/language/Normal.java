package eu.restart.refrain.language;

import eu.restart.refrain.source.Span;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text folded so that a quote is found in it though it was typed, pasted or exported otherwise,
 * with the way back to the original offsets.
 *
 * <p>Folded away are: case; diacritics, whether composed or not, so that Romanian letters with a
 * cedilla equal those with a comma; the letters ø, đ, ł, ı, æ, œ, ß to o, d, l, i, ae, oe, ss;
 * ligatures and full-width forms (NFKD). Quotation marks and apostrophes of every kind are {@code
 * '}; a run of hyphens or dashes is {@code -}; two dots or more, or an ellipsis, are {@code …}; a
 * run of white space, no-break spaces among it, is one blank. Soft hyphens, zero-width and other
 * format characters vanish.
 */
public final class Normal {
  private static final char ELLIPSIS = '…';

  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Normal(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text. */
  public static Normal of(String original) {
    return new Folding(original).fold();
  }

  /** The folded text; neither stripped nor cut. */
  public String text() {
    return text;
  }

  /**
   * Where a stretch of the folded text stands in the original: from the first character that was
   * folded into it to the last, marks that were folded away with their letter.
   *
   * @param folded a span of {@link #text()}
   * @throws IndexOutOfBoundsException where the span reaches beyond the folded text
   */
  public Span original(Span folded) {
    if (folded.end() > text.length()) {
      throw new IndexOutOfBoundsException(folded + " in a text of " + text.length());
    }
    int start = folded.start() < text.length() ? starts[folded.start()] : original.length();
    return new Span(start, folded.length() == 0 ? start : ends[folded.end() - 1]);
  }

  /** The work of folding one text. */
  private static final class Folding {
    private final String original;
    private char[] folded;
    private int[] starts;
    private int[] ends;
    private int length;

    Folding(String original) {
      this.original = original;
      int room = original.length() + 16;
      folded = new char[room];
      starts = new int[room];
      ends = new int[room];
    }

    Normal fold() {
      int at = 0;
      while (at < original.length()) {
        int character = original.codePointAt(at);
        int next = at + Character.charCount(character);
        if (character < 128 && Character.isLetterOrDigit(character)) {
          put((char) Character.toLowerCase(character), at, next);
        } else {
          fold(character, at, next);
        }
        at = next;
      }
      return new Normal(
          original,
          new String(folded, 0, length),
          Arrays.copyOf(starts, length),
          Arrays.copyOf(ends, length));
    }

    private void fold(int character, int start, int end) {
      int type = Character.getType(character);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        putOnce(' ', start, end);
      } else if (isMark(type)) {
        if (length > 0) {
          ends[length - 1] = end;
        }
      } else if (isQuote(character, type)) {
        put('\'', start, end);
      } else if (type == Character.DASH_PUNCTUATION || character == '−') {
        putOnce('-', start, end);
      } else if (character == '.' || character == ELLIPSIS) {
        dot((char) character, start, end);
      } else if (type != Character.FORMAT) {
        letters(character, start, end);
      }
    }

    private void letters(int character, int start, int end) {
      String lower = Character.toString(Character.toLowerCase(character));
      String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
      for (int i = 0; i < decomposed.length(); i++) {
        char c = decomposed.charAt(i);
        switch (c) {
          case 'ø' -> put('o', start, end);
          case 'đ' -> put('d', start, end);
          case 'ł' -> put('l', start, end);
          case 'ı' -> put('i', start, end);
          case 'ſ' -> put('s', start, end);
          case 'æ' -> putAll("ae", start, end);
          case 'œ' -> putAll("oe", start, end);
          case 'ß' -> putAll("ss", start, end);
          default -> {
            if (!isMark(Character.getType(c))) {
              put(Character.toLowerCase(c), start, end);
            }
          }
        }
      }
    }

    private void dot(char dot, int start, int end) {
      if (length > 0 && (folded[length - 1] == '.' || folded[length - 1] == ELLIPSIS)) {
        folded[length - 1] = ELLIPSIS;
        ends[length - 1] = end;
      } else {
        put(dot, start, end);
      }
    }

    private static boolean isMark(int type) {
      return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isQuote(int character, int type) {
      return type == Character.INITIAL_QUOTE_PUNCTUATION
          || type == Character.FINAL_QUOTE_PUNCTUATION
          || "'\"`´‚„ʼʻʹʺ′″＂＇".indexOf(character) >= 0;
    }

    private void putOnce(char c, int start, int end) {
      if (length > 0 && folded[length - 1] == c) {
        ends[length - 1] = end;
      } else {
        put(c, start, end);
      }
    }

    private void putAll(String letters, int start, int end) {
      for (int i = 0; i < letters.length(); i++) {
        put(letters.charAt(i), start, end);
      }
    }

    private void put(char c, int start, int end) {
      if (length == folded.length) {
        int room = length * 2;
        folded = Arrays.copyOf(folded, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
      }
      folded[length] = c;
      starts[length] = start;
      ends[length] = end;
      length++;
    }
  }
}
