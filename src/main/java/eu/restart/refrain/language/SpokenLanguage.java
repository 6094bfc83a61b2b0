package eu.restart.refrain.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks whether a text is in the language that it is said to be in.
 *
 * <p>Where one word of four is a stop word of that language, it is, and nothing else is asked: so
 * the model is loaded for doubtful texts alone. It cannot tell near languages apart where their
 * commonest words are the same.
 */
public final class SpokenLanguage {
  /** The letters that a text must have for an answer. */
  private static final int FEWEST_LETTERS = 600;

  private static final int ENOUGH = 2_000;
  private static final double FAMILIAR = 0.25;
  private static final double SURE = 0.9;

  private SpokenLanguage() {}

  /** The model, loaded when it is first needed. */
  private static final class Model {
    static final LanguageDetector DETECTOR = new LanguageDetector();
    static final Set<Language> ALL =
        Arrays.stream(Locale.getISOLanguages()).map(Language::new).collect(Collectors.toSet());
  }

  /**
   * The other language that a text surely is in, with a certainty of 0.9 to 1; nothing where it is
   * in the stated one, is shorter than 600 letters, or there is no being sure. Judged on its first
   * 2,000 characters.
   */
  public static Optional<LanguageDetector.Guess> other(String text, Language stated) {
    String start = text.substring(0, Math.min(ENOUGH, text.length()));
    if (start.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS
        || isFamiliar(start, stated)) {
      return Optional.empty();
    }
    return Model.DETECTOR
        .best(start, Model.ALL)
        .filter(guess -> guess.score() >= SURE && !guess.language().equals(stated));
  }

  private static boolean isFamiliar(String text, Language stated) {
    Set<String> common = Stopwords.of(stated);
    long words = Words.count(text);
    long known = Words.of(text).stream().filter(word -> common.contains(word.form())).count();
    return known > 0 && known >= words * FAMILIAR;
  }
}
