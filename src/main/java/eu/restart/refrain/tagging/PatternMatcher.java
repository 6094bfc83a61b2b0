package eu.restart.refrain.tagging;

import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Negation;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Many patterns compiled into one matcher, which reads a text once, in time linear in its length
 * and in memory that does not grow with it.
 *
 * <p>A pattern is made of words as {@link eu.restart.refrain.language.Words} cuts them; case,
 * punctuation and the two spellings of Romanian letters do not count.
 *
 * <ul>
 *   <li>{@code te weinig personeel}: these words, one right after the other.
 *   <li>{@code stress*}, {@code *bevolking}, {@code over*vol*}: {@code *} is any letters of a word,
 *       or none; {@code *} alone is any one word.
 *   <li>{@code cel|kamer delen}: one of these, then that. An apostrophe or a hyphen parts words:
 *       {@code l'isolamento} is {@code l isolamento}.
 *   <li>{@code te <2> vol}: in this order, with at most two words between.
 *   <li>{@code cel NEAR/5 vol}: in any order, with at most five words between. Of {@code a NEAR/5 b
 *       NEAR/3 c} each part stands near the part before it in the pattern; parts do not overlap.
 *   <li>{@code veilig NOT niet|nooit}: no match where one of these stands within the three words
 *       before it or inside it; {@code NOT/5} looks five words back. {@code @neg} stands for the
 *       negations of the language.
 * </ul>
 *
 * <p>Of several ways to match that end at the same word, the shortest counts, and {@code NOT} is
 * judged on it alone. A matcher is immutable; a {@link Scan} belongs to one thread.
 */
public final class PatternMatcher {
  private final List<Pattern> patterns;
  private final Program program;

  private PatternMatcher(List<Pattern> patterns, Program program) {
    this.patterns = patterns;
    this.program = program;
  }

  /** Told of every match. */
  @FunctionalInterface
  public interface Sink {
    /**
     * A match.
     *
     * @param pattern 0-based, in {@link #patterns()}
     * @param start of its first word, 0-based, in UTF-16 units of the text
     * @param end one past its last word
     */
    void match(int pattern, int start, int end);
  }

  /** Compiles patterns; one that does not parse is a problem at its place and is left out. */
  public static Checked<PatternMatcher> compile(List<Pattern> patterns) {
    List<Pattern> sound = new ArrayList<>();
    List<List<Chain>> chains = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<Language, Set<String>> negations = new TreeMap<>();
    for (Pattern pattern : patterns) {
      Set<String> denials = negations.computeIfAbsent(pattern.language(), Negation::of);
      List<Chain> parsed = PatternParser.parse(pattern, denials, problems);
      if (!parsed.isEmpty()) {
        sound.add(pattern);
        chains.add(parsed);
      }
    }
    return new Checked<>(new PatternMatcher(List.copyOf(sound), Program.of(chains)), problems);
  }

  /** The patterns that were compiled, in the order given. */
  public List<Pattern> patterns() {
    return patterns;
  }

  /** What reads texts, one after the other, on one thread. */
  public Scan scan() {
    return new Scan(program);
  }

  /**
   * Tells every match in one text, in the order of their last words; matches may overlap, and the
   * same one may be told twice where a pattern fits in two ways. For many texts use one {@link
   * #scan()}.
   */
  public void matches(CharSequence text, Sink sink) {
    scan().matches(text, sink);
  }
}
