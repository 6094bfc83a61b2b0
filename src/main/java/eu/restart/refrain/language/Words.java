package eu.restart.refrain.language;

import eu.restart.refrain.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words: the longest runs of letters, digits and marks, so that an apostrophe or a
 * hyphen parts two words.
 */
public final class Words {
  private Words() {}

  /**
   * A word.
   *
   * @param form in lower case, composed (NFC), Romanian ş and ţ with a comma below
   */
  public record Word(Span span, String form) {}

  /** The words of a text in order, with offsets into it. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Cursor cursor = new Cursor().over(text);
    while (cursor.next()) {
      words.add(new Word(new Span(cursor.start(), cursor.end()), cursor.form()));
    }
    return words;
  }

  /** The number of words of a text. */
  public static int count(String text) {
    Cursor cursor = new Cursor().over(text);
    int count = 0;
    while (cursor.next()) {
      count++;
    }
    return count;
  }

  /**
   * Goes through the words of one text after another without making an object for each. A cursor
   * belongs to one thread.
   */
  public static final class Cursor {
    private CharSequence text = "";
    private int at;
    private int limit;
    private int start;
    private char[] form = new char[64];
    private int length;

    /** Stands before the first word of a text. */
    public Cursor over(CharSequence text) {
      return over(text, 0, text.length());
    }

    /**
     * Stands before the first word of a part of a text.
     *
     * @param from 0-based
     * @param to end exclusive; a word that goes on beyond it ends there
     */
    public Cursor over(CharSequence text, int from, int to) {
      this.text = text;
      at = from;
      limit = to;
      start = from;
      length = 0;
      return this;
    }

    /** Goes to the next word; false, and no word, where there is none. */
    public boolean next() {
      CharSequence text = this.text;
      int at = this.at;
      length = 0;
      while (at < limit) {
        char c = text.charAt(at);
        int folded = Letters.fold(c);
        if (folded == Letters.NONE) {
          at++;
        } else if (folded == Letters.ASK) {
          int character = Letters.at(text, at, limit);
          if (Letters.isOfWord(character)) {
            return any(at);
          }
          at += Character.charCount(character);
        } else {
          return plain(at);
        }
      }
      this.at = at;
      return false;
    }

    /** A word from here on, as long as each letter folds by itself. */
    private boolean plain(int from) {
      CharSequence text = this.text;
      char[] form = this.form;
      int at = from;
      while (at < limit) {
        int folded = Letters.fold(text.charAt(at));
        if (folded == Letters.NONE) {
          break;
        }
        if (folded == Letters.ASK) {
          int character = Letters.at(text, at, limit);
          if (Letters.isOfWord(character)) {
            return any(from);
          }
          break;
        }
        if (at - from == form.length) {
          form = Arrays.copyOf(form, form.length * 2);
          this.form = form;
        }
        form[at - from] = (char) folded;
        at++;
      }
      start = from;
      length = at - from;
      this.at = at;
      return true;
    }

    /** A word from here on, folded as a whole. */
    private boolean any(int from) {
      int at = from;
      while (at < limit) {
        int character = Letters.at(text, at, limit);
        if (!Letters.isOfWord(character)) {
          break;
        }
        at += Character.charCount(character);
      }
      String folded = formOfAny(text.subSequence(from, at).toString());
      if (folded.length() > form.length) {
        form = new char[folded.length() * 2];
      }
      folded.getChars(0, folded.length(), form, 0);
      start = from;
      length = folded.length();
      this.at = at;
      return true;
    }

    /** Where the word starts: 0-based, in UTF-16 units of the text. */
    public int start() {
      return start;
    }

    /** One past the word's last unit. */
    public int end() {
      return at;
    }

    /** The length of the word's form. */
    public int length() {
      return length;
    }

    /** A unit of the word's form, 0-based. */
    public char charAt(int index) {
      return form[index];
    }

    /** The word's form, as a new text. */
    public String form() {
      return new String(form, 0, length);
    }
  }

  /** The form of one word: lower case, composed (NFC), Romanian ş and ţ with a comma below. */
  public static String form(String word) {
    char[] form = new char[word.length()];
    for (int i = 0; i < form.length; i++) {
      char c = word.charAt(i);
      int folded = Letters.fold(c);
      if (folded == Letters.ASK || (folded == Letters.NONE && c > '~')) {
        return formOfAny(word);
      }
      form[i] = folded == Letters.NONE ? c : (char) folded;
    }
    return new String(form);
  }

  private static String formOfAny(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
        .replace('ş', 'ș')
        .replace('ţ', 'ț');
  }
}
