package eu.restart.refrain.tagging;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.coding.Anchor;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Sentences;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Codes what the codebook's patterns of one language find.
 *
 * <p>Each turn is read by itself, notes between its stretches of speech skipped; a moderator's turn
 * as a participant's. Where matches of one code overlap in a turn, the longest is the coding; of
 * equally long ones the first; of equal ones that whose pattern stands first in the file.
 *
 * <p>The {@code about} of a coding is that of the cue which overlaps it, else of the cue that
 * stands nearest in the same sentence, in characters; of equally near ones the one before it. No
 * cue in the sentence: none. A cue {@code about:speaker} means the one About whose roles contain
 * the speaker's role; where no About or several do, none.
 */
public final class LexiconTagger {
  /** Changes whenever the same patterns would find something else. */
  private static final String GRAMMAR = "1";

  private static final String NAME = "lexicon";
  private static final String SPEAKER = Pattern.ABOUT + "speaker";
  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt((Hit hit) -> -hit.span().length())
          .thenComparing(Hit::span)
          .thenComparingInt(Hit::pattern);

  private final PatternMatcher matcher;
  private final Language language;
  private final Coder coder;
  private final Optional<Sentences> sentences;

  private LexiconTagger(PatternMatcher matcher, Language language, Coder coder) {
    this.matcher = matcher;
    this.language = language;
    this.coder = coder;
    boolean cues = matcher.patterns().stream().anyMatch(Pattern::isAbout);
    this.sentences = cues ? Optional.of(new Sentences()) : Optional.empty();
  }

  /** A match in a turn. */
  private record Hit(int pattern, Span span) {}

  /**
   * Compiles the codebook's patterns of a language; one that does not parse is a problem at its
   * place and is left out.
   */
  public static Checked<LexiconTagger> compile(Codebook codebook, Language language) {
    return compile(codebook, language, false);
  }

  /**
   * Compiles how participants speak of practices; what it finds has {@link Pattern#PRACTICE} and
   * the id of a practice or of a category as its code.
   */
  static Checked<LexiconTagger> ofPractices(Codebook codebook, Language language) {
    return compile(codebook, language, true);
  }

  private static Checked<LexiconTagger> compile(
      Codebook codebook, Language language, boolean practices) {
    Coder coder = Coder.machine(NAME, GRAMMAR + "-" + hash(codebook, practices));
    List<Pattern> patterns =
        practices ? codebook.practicePatterns(language) : codebook.patterns(language);
    return PatternMatcher.compile(patterns)
        .map(matcher -> new LexiconTagger(matcher, language, coder));
  }

  /** The coder of what this tagger finds: its version tells the grammar and all the patterns. */
  public Coder coder() {
    return coder;
  }

  /** The codings of a transcript, in order. */
  public List<Coding> tag(Transcript transcript, Study study, Group group) {
    Scan scan = matcher.scan();
    List<Coding> codings = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      codings.addAll(tag(transcript, turn, study, group, scan));
    }
    return codings.stream().sorted().toList();
  }

  private List<Coding> tag(Transcript transcript, Turn turn, Study study, Group group, Scan scan) {
    Map<String, List<Hit>> found = new TreeMap<>();
    List<Hit> cues = new ArrayList<>();
    PatternMatcher.Sink sink =
        (number, start, end) -> {
          Pattern pattern = matcher.patterns().get(number);
          Hit hit = new Hit(number, new Span(start, end));
          if (!pattern.isAbout()) {
            found.computeIfAbsent(pattern.code(), code -> new ArrayList<>()).add(hit);
          } else if (isKnown(pattern.code(), study)) {
            cues.add(hit);
          }
        };
    scan.begin();
    for (Span speech : turn.speech()) {
      scan.on(transcript.text(), speech.start(), speech.end(), sink);
    }
    List<Span> borders =
        found.isEmpty() || cues.isEmpty() ? List.of() : sentences(transcript.text(), turn.span());
    List<Coding> codings = new ArrayList<>();
    for (List<Hit> hits : found.values()) {
      for (Hit hit : apart(hits)) {
        Optional<String> about =
            nearest(hit, cues, borders).flatMap(cue -> about(cue, turn, study, group));
        codings.add(coding(transcript, hit, about));
      }
    }
    return codings;
  }

  private Coding coding(Transcript transcript, Hit hit, Optional<String> about) {
    Pattern pattern = matcher.patterns().get(hit.pattern());
    return new Coding(
        transcript.group(),
        hit.span(),
        pattern.code(),
        coder,
        about,
        Optional.empty(),
        Anchor.of(Anchor.How.MADE),
        pattern.text(),
        "",
        pattern.place());
  }

  /** The longest hits first, and none that overlaps one already taken. */
  private static List<Hit> apart(List<Hit> hits) {
    List<Hit> sorted = hits.stream().sorted(LONGEST_FIRST).toList();
    TreeMap<Integer, Hit> taken = new TreeMap<>();
    for (Hit hit : sorted) {
      Map.Entry<Integer, Hit> before = taken.lowerEntry(hit.span().end());
      if (before == null || before.getValue().span().end() <= hit.span().start()) {
        taken.put(hit.span().start(), hit);
      }
    }
    return List.copyOf(taken.values());
  }

  private List<Span> sentences(String text, Span turn) {
    return sentences.stream()
        .flatMap(one -> one.of(language, turn.of(text)).stream())
        .map(span -> new Span(turn.start() + span.start(), turn.start() + span.end()))
        .toList();
  }

  private Optional<Hit> nearest(Hit hit, List<Hit> cues, List<Span> sentences) {
    Optional<Span> around =
        sentences.stream().filter(one -> one.overlaps(hit.span())).reduce(Span::union);
    return cues.stream()
        .filter(cue -> around.filter(one -> one.contains(cue.span())).isPresent())
        .min(
            Comparator.comparingInt((Hit cue) -> distance(cue.span(), hit.span()))
                .thenComparing(Hit::span)
                .thenComparingInt(Hit::pattern));
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()) + 1);
  }

  private Optional<String> about(Hit cue, Turn turn, Study study, Group group) {
    String code = matcher.patterns().get(cue.pattern()).code();
    if (!code.equals(SPEAKER)) {
      return Optional.of(code.substring(Pattern.ABOUT.length()));
    }
    Optional<String> role = group.participant(turn.speaker()).flatMap(Participant::role);
    List<String> meant =
        study.abouts().stream()
            .filter(about -> role.filter(about.roles()::contains).isPresent())
            .map(About::id)
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** Whether a cue names an About of the study, or the speaker. */
  static boolean isKnown(String cue, Study study) {
    return cue.equals(SPEAKER) || study.about(cue.substring(Pattern.ABOUT.length())).isPresent();
  }

  private static String hash(Codebook codebook, boolean practices) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Pattern pattern : codebook.patterns()) {
        if (pattern.isPractice() != practices) {
          continue;
        }
        String row = pattern.language() + "\t" + pattern.code() + "\t" + pattern.text() + "\n";
        digest.update(row.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
