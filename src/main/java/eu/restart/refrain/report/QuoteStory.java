package eu.restart.refrain.report;

import eu.restart.refrain.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The quotes of a section, and what is missing where the rules leave too few. */
final class QuoteStory {
  /** With fewer quotes a section says so. */
  static final int FEWEST = 2;

  private final Phrases phrases;
  private final Quotes quotes;

  QuoteStory(Phrases phrases, Quotes quotes) {
    this.phrases = phrases;
    this.quotes = quotes;
  }

  /** The quotes, with a sentence where there are fewer than two. */
  List<Block> blocks(String section) {
    return blocks(section, false);
  }

  /**
   * The same, with a sentence where dissent was heard and none of it is quoted.
   *
   * @param dissent whether coders mark some in this section
   */
  List<Block> blocks(String section, boolean dissent) {
    List<Quotation> own = quotes.in(section);
    List<Block> blocks = new ArrayList<>();
    own.forEach(one -> blocks.add(new Speakers(phrases).quote(one)));
    List<Sentence> missing = new ArrayList<>();
    if (own.size() < FEWEST) {
      missing.add(phrases.sentence("quotes.few", Map.of("k", own.size())));
    }
    if (dissent && own.stream().noneMatch(Quotation::dissent)) {
      missing.add(phrases.sentence("quotes.dissent"));
    }
    blocks.addAll(phrases.telling().paragraph(section, missing));
    return blocks;
  }
}
