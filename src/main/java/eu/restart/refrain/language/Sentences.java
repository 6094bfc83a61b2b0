package eu.restart.refrain.language;

import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * A text cut into sentences, by OpenNLP's English model, which knows where Latin script ends a
 * sentence, and by each language's abbreviations, which end none.
 *
 * <p>Safe for use by several threads.
 */
public final class Sentences {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceModel model;

  /** Loads the model, about a tenth of a second. */
  public Sentences() {
    try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks opennlp-models-sentdetect-en");
      }
      model = new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model is broken", e);
    }
  }

  /**
   * The sentences of a text in order; they tile it, so that the white space after a sentence
   * belongs to it. None for an empty text.
   */
  public List<Span> of(Language language, String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    Set<String> abbreviations = WordList.read("abbreviations", language);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    opennlp.tools.util.Span[] found = new SentenceDetectorME(model).sentPosDetect(text);
    for (int i = 1; i < found.length; i++) {
      int border = found[i].getStart();
      if (!endsShort(text, start, border, abbreviations)) {
        sentences.add(new Span(start, border));
        start = border;
      }
    }
    sentences.add(new Span(start, text.length()));
    return sentences;
  }

  /** Whether what stands before a border ends in an abbreviation and its full stop. */
  private static boolean endsShort(String text, int from, int border, Set<String> abbreviations) {
    int end = border;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == from || text.charAt(end - 1) != '.') {
      return false;
    }
    int start = end - 1;
    while (start > from && isOfAbbreviation(text.charAt(start - 1))) {
      start--;
    }
    String last = text.substring(start, end - 1).toLowerCase(Locale.ROOT);
    return abbreviations.contains(last);
  }

  private static boolean isOfAbbreviation(char c) {
    return Character.isLetter(c) || c == '.' || c == '-';
  }
}
