package eu.restart.refrain.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Says which of some languages a text is in, by OpenNLP's model of 103 languages.
 *
 * <p>Safe for use by several threads.
 */
public final class LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** Beyond this many characters the answer does not change. */
  private static final int ENOUGH = 10_000;

  private final LanguageDetectorModel model;

  /** Loads the model: 10 MB, about a second. */
  public LanguageDetector() {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks opennlp-models-langdetect");
      }
      model = new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model is broken", e);
    }
  }

  /**
   * A language and how sure it is.
   *
   * @param score the model's probability among all its languages, from 0 to 1
   */
  public record Guess(Language language, double score) {}

  /**
   * The candidate that a text is most likely in, judged on its first 10,000 characters; of equals
   * the first in alphabetical order. Nothing where the text has no letters or the model knows none
   * of the candidates.
   */
  public Optional<Guess> best(String text, Set<Language> candidates) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    TreeMap<String, Language> wanted = new TreeMap<>();
    candidates.stream()
        .sorted()
        .forEach(language -> threeLetters(language).ifPresent(code -> wanted.put(code, language)));
    String start = text.substring(0, Math.min(ENOUGH, text.length()));
    return Arrays.stream(new LanguageDetectorME(model).predictLanguages(start))
        .flatMap(
            found ->
                Optional.ofNullable(wanted.get(found.getLang())).stream()
                    .map(language -> new Guess(language, found.getConfidence())))
        .max(
            Comparator.comparingDouble(Guess::score)
                .thenComparing(Guess::language, Comparator.reverseOrder()));
  }

  private static Optional<String> threeLetters(Language language) {
    try {
      return Optional.of(language.locale().getISO3Language());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
