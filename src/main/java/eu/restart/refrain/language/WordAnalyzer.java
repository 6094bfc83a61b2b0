package eu.restart.refrain.language;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's view of {@link Words}: the same words, forms and offsets as everywhere else. */
public final class WordAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordTokenizer());
  }

  /** A word typed in a query, wildcards kept, is folded as the words of a text are. */
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new FoldingFilter(in);
  }

  private static final class WordTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Iterator<Words.Word> words = List.<Words.Word>of().iterator();
    private int length;

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!words.hasNext()) {
        return false;
      }
      Words.Word word = words.next();
      term.setEmpty().append(word.form());
      offset.setOffset(correctOffset(word.span().start()), correctOffset(word.span().end()));
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      String text = read(input);
      length = text.length();
      words = Words.of(text).iterator();
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private static String read(Reader reader) throws IOException {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[4096];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
      return text.toString();
    }
  }

  private static final class FoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private FoldingFilter(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String form = Words.form(term.toString());
      term.setEmpty().append(form);
      return true;
    }
  }
}
