package eu.restart.refrain.tagging;

import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lexicon tagger on a whole study. */
public final class Tagging {
  private Tagging() {}

  /**
   * Tags every turn of every transcript, moderators' among them: counting leaves those out.
   *
   * <p>Problems: a pattern that does not parse, a cue for an About that the study has not, a
   * language of a group without patterns.
   *
   * @return the machine's codings alone
   */
  public static Checked<Codings> of(Corpus corpus) {
    List<Problem> problems = new ArrayList<>(unknownAbouts(corpus));
    Map<Language, LexiconTagger> taggers = new TreeMap<>();
    List<Coding> codings = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      Optional<Group> group = corpus.study().group(transcript.group());
      if (group.isPresent()) {
        Language language = group.get().language();
        LexiconTagger tagger =
            taggers.computeIfAbsent(language, one -> compile(corpus, one, problems));
        codings.addAll(tagger.tag(transcript, corpus.study(), group.get()));
      }
    }
    problems.addAll(practices(corpus).problems());
    return new Checked<>(new Codings(codings), problems);
  }

  /**
   * Where the codebook's patterns for practices fit: codings of the lexicon whose code is {@link
   * Pattern#PRACTICE} and the id of a practice or of a category. They are of no code and belong in
   * no count; a moderator's turns are among them.
   *
   * <p>Problems: a pattern that does not parse, as {@link #of} tells it too.
   */
  public static Checked<Codings> practices(Corpus corpus) {
    List<Problem> problems = new ArrayList<>();
    Map<Language, LexiconTagger> taggers = new TreeMap<>();
    List<Coding> codings = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      Optional<Group> group = corpus.study().group(transcript.group());
      if (group.isPresent()) {
        LexiconTagger tagger =
            taggers.computeIfAbsent(
                group.get().language(),
                language -> {
                  Checked<LexiconTagger> made =
                      LexiconTagger.ofPractices(corpus.codebook(), language);
                  problems.addAll(made.problems());
                  return made.value();
                });
        codings.addAll(tagger.tag(transcript, corpus.study(), group.get()));
      }
    }
    return new Checked<>(new Codings(codings), problems);
  }

  private static LexiconTagger compile(Corpus corpus, Language language, List<Problem> problems) {
    Checked<LexiconTagger> tagger = LexiconTagger.compile(corpus.codebook(), language);
    problems.addAll(tagger.problems());
    if (corpus.codebook().patterns(language).isEmpty()) {
      problems.add(
          Problem.warning(
              Place.of("codebook/patterns." + language + ".csv"),
              "patterns-missing",
              "there are no patterns for {0}, so that the machine finds nothing there",
              "write how each code is said in that language",
              language));
    }
    return tagger.value();
  }

  private static List<Problem> unknownAbouts(Corpus corpus) {
    List<String> known = corpus.study().abouts().stream().map(About::id).toList();
    List<Problem> problems = new ArrayList<>();
    for (Pattern pattern : corpus.codebook().patterns()) {
      if (pattern.isAbout() && !LexiconTagger.isKnown(pattern.code(), corpus.study())) {
        String about = pattern.code().substring(Pattern.ABOUT.length());
        problems.add(
            Problem.error(
                pattern.place(),
                "about-unknown",
                "the study has no about {0}",
                "did you mean {1}?",
                about,
                Likeness.nearest(about, known).orElse("speaker")));
      }
    }
    return problems;
  }
}
