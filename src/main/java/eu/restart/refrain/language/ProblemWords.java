package eu.restart.refrain.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the program says to who runs it, in one language: problems, notes and the words around them.
 *
 * <p>The English templates stand with the rules in the code, and once more, with their keys, in
 * {@code problems_en.properties}: a key is the rule's id for the message and the id with {@code
 * .do} for the advice, with a number behind it where a rule has several.
 */
public final class ProblemWords {
  /** The languages that there are words in. */
  public static final List<Language> LANGUAGES =
      Stream.of("en", "it", "nb", "nl", "ro").map(Language::new).toList();

  /** Before the keys of what is the same under every rule. */
  static final String PHRASE = "phrase";

  private final Language language;
  private final Properties words;
  private final Map<String, String> keys = new HashMap<>();

  private ProblemWords(Language language) {
    this.language = language;
    words = load(language);
    Properties english = load(Language.ENGLISH);
    for (String key : english.stringPropertyNames()) {
      keys.put(known(owner(key), english.getProperty(key)), key);
    }
  }

  /** The words of a language; English where there are none. */
  public static ProblemWords in(Language language) {
    return new ProblemWords(LANGUAGES.contains(language) ? language : Language.ENGLISH);
  }

  /** Whether these words are in the language of that code. */
  public boolean isIn(String code) {
    return Language.isCode(code) && language.equals(new Language(code));
  }

  /** {@code message (what to do)} with the arguments put in. */
  public String text(Problem problem) {
    return problem.in(template -> said(problem.rule(), template));
  }

  /** {@code file:line:column: rule: message (what to do)}. */
  public String line(Problem problem) {
    return problem.place() + ": " + problem.rule() + ": " + text(problem);
  }

  /** A phrase of the program that stands in no problem, such as a heading. */
  public String phrase(String english, Object... arguments) {
    return say(Phrase.of(english, arguments));
  }

  /** The same of a phrase that was made elsewhere. */
  public String say(Phrase phrase) {
    return phrase.in(template -> said(PHRASE, template));
  }

  private String said(String rule, String template) {
    String key = keys.get(known(rule, template));
    key = key == null ? keys.get(known(PHRASE, template)) : key;
    return key == null ? template : words.getProperty(key, template);
  }

  private static String known(String rule, String template) {
    return rule + '\n' + template;
  }

  /** The rule that a key belongs to. */
  static String owner(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  /** Templates by their keys. */
  static Properties load(Language language) {
    String file = "problems_" + language + ".properties";
    Properties words = new Properties();
    try (InputStream stream = ProblemWords.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the program's words are missing: " + file);
      }
      words.load(new InputStreamReader(stream, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
