package eu.restart.refrain.document;

import com.ibm.icu.util.ULocale;
import eu.restart.refrain.language.Language;
import java.text.Bidi;

/** The markup of runs and paragraphs of a Word document. */
final class WordMarkup {
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

  /** Closes a field. */
  static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  private WordMarkup() {}

  /** A paragraph in a named style. */
  static String paragraph(String style, String content) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>\n";
  }

  /** A paragraph on the page of the next one. */
  static String kept(String style, String content) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/><w:keepNext/></w:pPr>"
        + content
        + "</w:p>\n";
  }

  /** A paragraph in a named style, from right to left where its text is. */
  static String said(String style, String text, String properties) {
    boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    String direction = leftToRight ? "" : "<w:bidi/>";
    String run = run(MarkupText.of(text), (leftToRight ? "" : "<w:rtl/>") + properties);
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/>"
        + direction
        + "</w:pPr>"
        + run
        + "</w:p>\n";
  }

  /** A run of escaped text with the markup of its properties. */
  static String run(String escaped, String properties) {
    if (escaped.isEmpty()) {
      return "";
    }
    String own = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + own + "<w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
  }

  /** A property of runs: a character style. */
  static String style(String style) {
    return "<w:rStyle w:val=\"" + style + "\"/>";
  }

  /** A property of runs: the language of the text. */
  static String language(Language language) {
    String tag = tag(language);
    return "<w:lang w:val=\"" + tag + "\" w:eastAsia=\"" + tag + "\" w:bidi=\"" + tag + "\"/>";
  }

  /** A field in one style, and what it shows until it is brought up to date. */
  static String field(String instruction, String escaped, String properties) {
    String styled = properties.isEmpty() ? "<w:r>" : "<w:r><w:rPr>" + properties + "</w:rPr>";
    return opened(instruction).replace("<w:r>", styled)
        + run(escaped, properties)
        + END.replace("<w:r>", styled);
  }

  /** The beginning of a field, up to what it shows. */
  static String opened(String instruction) {
    return BEGIN
        + "<w:r><w:instrText xml:space=\"preserve\"> "
        + instruction
        + " </w:instrText></w:r>"
        + SEPARATE;
  }

  /** Spelling checkers want a region: the likeliest; for English, Great Britain. */
  static String tag(Language language) {
    if (language.equals(Language.ENGLISH)) {
      return "en-GB";
    }
    String country = ULocale.addLikelySubtags(new ULocale(language.code())).getCountry();
    return country.isEmpty() ? language.code() : language.code() + "-" + country;
  }
}
