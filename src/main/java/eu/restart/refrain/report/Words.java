package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.math.BigDecimal;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of the report in one language, with its numbers, dates, lists and quote marks. */
final class Words {
  /** The languages that there are sentences in. */
  static final List<Language> LANGUAGES =
      List.of("en", "it", "nb", "nl", "ro").stream().map(Language::new).toList();

  private final Language language;
  private final ULocale locale;
  private final Properties patterns;
  private final Map<String, Message> messages = new HashMap<>();

  private record Message(MessageFormat format, Set<String> names) {}

  private Words(Language language, Properties patterns) {
    this.language = language;
    this.locale = locale(language);
    this.patterns = patterns;
  }

  /**
   * The sentences of a language.
   *
   * @throws IllegalArgumentException where there are none, naming the languages that there are
   */
  static Words in(Language language) {
    String file = "messages_" + language.code() + ".properties";
    Properties patterns = new Properties();
    try (InputStream stream = Words.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "there is no report in the language " + language + ", but in " + LANGUAGES);
      }
      patterns.load(new InputStreamReader(stream, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(language, patterns);
  }

  /** English is written here as in Europe: dates with the day first, no comma before "and". */
  private static ULocale locale(Language language) {
    return language.equals(Language.ENGLISH) ? ULocale.UK : ULocale.forLocale(language.locale());
  }

  Language language() {
    return language;
  }

  /** The keys, sorted. */
  Set<String> keys() {
    return new TreeSet<>(patterns.stringPropertyNames());
  }

  /** The message before anything is put in. */
  String pattern(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language);
    }
    return pattern;
  }

  /** A message that asks for nothing. */
  String say(String key) {
    return say(key, Map.of());
  }

  /**
   * A message with its names filled in.
   *
   * @throws IllegalArgumentException where it asks for a name that has no value
   */
  String say(String key, Map<String, ?> values) {
    Message message =
        messages.computeIfAbsent(
            key, k -> new Message(new MessageFormat(pattern(k), locale), names(pattern(k))));
    if (!values.keySet().containsAll(message.names())) {
      throw new IllegalArgumentException(
          key + " in " + language + " asks for " + message.names() + ", got " + values.keySet());
    }
    return message.format().format(new HashMap<String, Object>(values));
  }

  /** All names that a pattern asks for, those within its branches among them. */
  static Set<String> names(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < parts.countParts(); i++) {
      if (parts.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
        names.add(parts.getSubstring(parts.getPart(i)));
      }
    }
    return names;
  }

  /**
   * One, one and another, or several with commas; with semicolons where an item holds a comma or an
   * "and" of its own, so that nobody has to guess where it ends.
   */
  String list(Collection<String> items) {
    String and = " " + pattern("and") + " ";
    boolean plain = items.stream().noneMatch(item -> item.contains(",") || item.contains(and));
    return plain ? ListFormatter.getInstance(locale).format(items) : String.join("; ", items);
  }

  /** A whole number. */
  String number(int number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A small number as a word, a larger one in digits, as running text has them. */
  String small(int number) {
    List<String> words = List.of(pattern("numbers").split(" ", -1));
    return number >= 0 && number < words.size() ? words.get(number) : number(number);
  }

  /** A share with two decimals; a half goes up, as everywhere. */
  String decimal(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    format.setRoundingMode(BigDecimal.ROUND_HALF_UP);
    return format.format(number);
  }

  /** A day, with the month as a word. */
  String date(LocalDate date) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** The plain name of a country or region. */
  String country(String code) {
    return code.isEmpty() ? "" : new ULocale("und", code).getDisplayCountry(locale);
  }

  /** The plain name of a language. */
  String name(Language other) {
    return ULocale.forLocale(other.locale()).getDisplayLanguage(locale);
  }

  /** A text within the quotation marks of a language, be it this one or another. */
  static String quoted(String text, Language language) {
    LocaleData data = LocaleData.getInstance(locale(language));
    return data.getDelimiter(LocaleData.QUOTATION_START)
        + text
        + data.getDelimiter(LocaleData.QUOTATION_END);
  }

  /**
   * A label as it stands within a sentence: its first letter small, unless the first word is an
   * abbreviation or a single letter.
   */
  String within(String label) {
    if (language.equals(new Language("nl")) && label.startsWith("IJ")) {
      return "ij" + label.substring(2);
    }
    boolean plain =
        label.length() > 1
            && Character.isUpperCase(label.charAt(0))
            && Character.isLowerCase(label.charAt(1));
    return plain
        ? label.substring(0, 1).toLowerCase(locale.toLocale()) + label.substring(1)
        : label;
  }

  /** A text as the beginning of a sentence. */
  String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
