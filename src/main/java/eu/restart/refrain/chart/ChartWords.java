package eu.restart.refrain.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * All the words that figures need, in one language.
 *
 * @param words one for each {@link ChartWord}
 */
public record ChartWords(Language language, Map<ChartWord, String> words) {
  /** Copies the words and refuses a set in which one is missing. */
  public ChartWords {
    EnumMap<ChartWord, String> copy = new EnumMap<>(ChartWord.class);
    copy.putAll(words);
    words = Collections.unmodifiableMap(copy);
    for (ChartWord word : ChartWord.values()) {
      if (!words.containsKey(word)) {
        throw new IllegalArgumentException("no word for " + word + " in " + language);
      }
    }
  }

  /** The words of a language; English, and said to be so, where the program has none in it. */
  public static ChartWords in(Language language) {
    Language spoken =
        ChartWords.class.getResource(file(language)) == null ? Language.ENGLISH : language;
    Properties read = new Properties();
    try (InputStream stream = ChartWords.class.getResourceAsStream(file(spoken))) {
      if (stream == null) {
        throw new IllegalStateException("the program's words are missing: " + file(spoken));
      }
      read.load(new InputStreamReader(stream, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    EnumMap<ChartWord, String> words = new EnumMap<>(ChartWord.class);
    for (ChartWord word : ChartWord.values()) {
      String text = read.getProperty(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      if (text != null) {
        words.put(word, text);
      }
    }
    return new ChartWords(spoken, words);
  }

  private static String file(Language language) {
    return "words." + language.code() + ".properties";
  }

  /** A word as it stands. */
  public String say(ChartWord word) {
    return words.getOrDefault(word, "");
  }

  /** A sentence with its names in braces filled in. */
  public String say(ChartWord word, Map<String, ?> values) {
    StringBuilder said = new StringBuilder();
    String text = say(word);
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = text.substring(open + 1, close);
      Object value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException(word + " asks for " + name);
      }
      said.append(text, at, open).append(value);
      at = close + 1;
    }
    return said.append(text.substring(at)).toString();
  }

  /** k of n. */
  String kOfN(Datum datum) {
    return say(ChartWord.K_OF_N, Map.of("k", datum.participants(), "n", datum.of()));
  }

  /** What some codes are together, as a title says it. */
  public String named(List<String> codes, Codebook codebook) {
    return Tables.named(codes, codebook, this);
  }

  /** Whose codings were counted. */
  String basis(Basis basis) {
    return say(basis == Basis.HUMAN ? ChartWord.BASIS_HUMAN : ChartWord.BASIS_MACHINE);
  }

  /** A share in percent, without decimals, as the language writes it; a half goes up. */
  String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(language.locale());
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(BigDecimal.valueOf(share));
  }

  /** A number with at most one decimal. */
  String decimal(double value) {
    return number(value, 0, 1);
  }

  /** A number with two decimals. */
  String hundredths(double value) {
    return number(value, 2, 2);
  }

  /** A number with three decimals. */
  String thousandths(double value) {
    return number(value, 3, 3);
  }

  private String number(double value, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP);
    return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
  }

  /** What a cell says, read aloud. */
  String aloud(Datum datum) {
    return switch (datum.state()) {
      case MENTIONED, NOT_MENTIONED -> kOfN(datum);
      case NOT_ASKED -> say(ChartWord.NOT_ASKED);
      case NOT_CODABLE -> say(ChartWord.NOT_CODABLE);
      case SUPPRESSED -> say(ChartWord.SUPPRESSED);
    };
  }
}
