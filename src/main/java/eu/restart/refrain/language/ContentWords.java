package eu.restart.refrain.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;

/**
 * The words of a text that carry its content: stop words left out, the others stemmed by the
 * language's Snowball stemmer (Porter 2001). Where a language has no list or no stemmer, nothing is
 * left out, or the words stay as they are.
 */
public final class ContentWords {
  private final Set<String> stopwords;
  private final Optional<Supplier<SnowballStemmer>> stemmer;

  private ContentWords(Language language) {
    stopwords = Stopwords.of(language);
    stemmer = stemmer(language);
  }

  /** Prepares for texts in a language. */
  public static ContentWords in(Language language) {
    return new ContentWords(language);
  }

  /** The stems of a text's content words, in order, repeated as they are there. */
  public List<String> of(String text) {
    Optional<SnowballStemmer> fresh = stemmer.map(Supplier::get);
    List<String> stems = new ArrayList<>();
    for (Words.Word word : Words.of(text)) {
      if (!stopwords.contains(word.form())) {
        stems.add(fresh.map(one -> stem(one, word.form())).orElse(word.form()));
      }
    }
    return stems;
  }

  private static String stem(SnowballStemmer stemmer, String form) {
    stemmer.setCurrent(form);
    return stemmer.stem() ? stemmer.getCurrent() : form;
  }

  private static Optional<Supplier<SnowballStemmer>> stemmer(Language language) {
    return switch (language.code()) {
      case "en" -> Optional.of(EnglishStemmer::new);
      case "it" -> Optional.of(ItalianStemmer::new);
      case "nb" -> Optional.of(NorwegianStemmer::new);
      case "nl" -> Optional.of(DutchStemmer::new);
      case "ro" -> Optional.of(RomanianStemmer::new);
      default -> Optional.empty();
    };
  }
}
