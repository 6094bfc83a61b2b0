package eu.restart.refrain.report;

import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Transcript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Mentions as they could be quoted: the sentences around what was coded, each looked up once. */
final class Candidates {
  private final Corpus corpus;
  private final Map<String, Passage> passages = new HashMap<>();

  Candidates(Corpus corpus) {
    this.corpus = corpus;
  }

  /** A mention with the sentences around what two coders share, or around all of it. */
  Optional<Candidate> of(Mention mention, int rank) {
    Span stretch = mention.span();
    int agreed = 0;
    for (Coding one : mention.codings()) {
      for (Coding other : mention.codings()) {
        Optional<Span> shared =
            one.coder().compareTo(other.coder()) < 0
                ? one.span()
                    .intersection(other.span())
                    .flatMap(both -> both.intersection(mention.turn().span()))
                : Optional.empty();
        if (shared.isPresent() && shared.get().length() > agreed) {
          agreed = shared.get().length();
          stretch = shared.get();
        }
      }
    }
    int coders = new TreeSet<>(mention.codings().stream().map(Coding::coder).toList()).size();
    int length = agreed;
    return passage(mention)
        .around(stretch)
        .map(
            text ->
                new Candidate(
                    mention,
                    rank,
                    length == 0 ? 1 : coders,
                    length,
                    text,
                    translation(mention, text)));
  }

  private Passage passage(Mention mention) {
    return passages.computeIfAbsent(
        mention.group() + "\n" + mention.turn().number(),
        key -> new Passage(text(mention), mention.turn(), language(mention)));
  }

  private String text(Mention mention) {
    return corpus.transcript(mention.group()).map(Transcript::text).orElseThrow();
  }

  private Language language(Mention mention) {
    return corpus.study().group(mention.group()).map(Group::language).orElseThrow();
  }

  /** A translation of less than what is printed would mislead. */
  private Optional<String> translation(Mention mention, String text) {
    String transcript = text(mention);
    return mention.codings().stream()
        .filter(coding -> !coding.translation().isBlank())
        .filter(coding -> fold(coding.span().of(transcript)).equals(fold(text)))
        .map(Coding::translation)
        .findFirst();
  }

  private static String fold(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
