package eu.restart.refrain.report;

import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Ranking;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.privacy.Quoting;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The quotes of the whole report, chosen by rule.
 *
 * <p>A candidate is a mention of a ranked code whose sentences have the length of a quote. First
 * come those that two coders coded alike, then the country least quoted in the section, then a code
 * not yet quoted in the part, then the rank of the code, then the longest agreement, then the place
 * in the talk. Within a section no speaker is quoted twice, within the report no turn. What
 * dissents stands for nobody but itself: it is quoted beside the others, at a question, where two
 * coders coded it.
 */
final class Quotes {
  private static final int RANKS = 6;
  private static final int EACH = 2;

  private final Material material;
  private final Quoting quoting;
  private final Map<String, List<Quotation>> bySection = new LinkedHashMap<>();
  private final Set<String> quotedTurns = new HashSet<>();
  private final Set<String> quotedSpeakers = new HashSet<>();
  private final Set<String> quotedCodes = new HashSet<>();
  private final Map<String, Integer> quotedCountries = new HashMap<>();
  private final Map<String, Passage> passages = new HashMap<>();

  private record Candidate(Mention mention, int rank, int coders, int agreed, String text) {}

  private Quotes(Material material) {
    this.material = material;
    this.quoting = material.smallCells().quoting();
  }

  static Quotes of(Material material) {
    Quotes quotes = new Quotes(material);
    for (Scope question : material.questions()) {
      quotes.newSection();
      for (Scope part : material.abouts(question)) {
        quotes.choose(Sections.part(part), part, code -> true, true);
      }
    }
    material
        .codebook()
        .themes()
        .forEach(
            theme -> {
              quotes.newSection();
              quotes.choose(
                  Sections.conclusion(theme.id()),
                  Scope.ALL,
                  code -> material.codebook().theme(code).equals(theme.id()),
                  false);
            });
    return quotes;
  }

  /** The quotes of a section, in the order in which they stand. */
  List<Quotation> in(String section) {
    return bySection.getOrDefault(section, List.of());
  }

  /** All quotes in the order of the report. */
  List<Quotation> all() {
    return bySection.values().stream().flatMap(List::stream).toList();
  }

  private void newSection() {
    quotedSpeakers.clear();
    quotedCountries.clear();
  }

  private void choose(String section, Scope scope, Predicate<String> codes, boolean dissent) {
    quotedCodes.clear();
    List<Candidate> candidates = candidates(scope, codes);
    for (int i = 0; i < EACH; i++) {
      best(candidates, scope, one -> !dissents(one.mention()))
          .ifPresent(one -> take(section, scope, one, false));
    }
    if (dissent) {
      best(candidates, scope, one -> dissents(one.mention()) && one.coders() > 1)
          .ifPresent(one -> take(section, scope, one, true));
    }
  }

  /** The best that may be printed. */
  private Optional<Candidate> best(
      List<Candidate> candidates, Scope scope, Predicate<Candidate> wanted) {
    return candidates.stream()
        .filter(one -> isOpen(one) && wanted.test(one))
        .sorted(best())
        .filter(one -> quoting.admits(one.mention(), scope))
        .findFirst();
  }

  private List<Candidate> candidates(Scope scope, Predicate<String> codes) {
    Comparison comparison = material.byCountry(scope);
    List<Ranking.Rank> ranks =
        Ranking.of(comparison, material.codebook()).ranks().stream()
            .filter(rank -> codes.test(rank.code()))
            .toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < ranks.size(); i++) {
      for (Mention mention : material.behind(ranks.get(i).code(), scope)) {
        candidate(mention, Math.min(i, RANKS)).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private Optional<Candidate> candidate(Mention mention, int rank) {
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
        .map(text -> new Candidate(mention, rank, length == 0 ? 1 : coders, length, text));
  }

  private Passage passage(Mention mention) {
    return passages.computeIfAbsent(
        turn(mention),
        key -> {
          String text =
              material.corpus().transcript(mention.group()).map(Transcript::text).orElseThrow();
          return new Passage(text, mention.turn(), language(mention));
        });
  }

  private Language language(Mention mention) {
    return material.corpus().study().group(mention.group()).map(Group::language).orElseThrow();
  }

  private boolean isOpen(Candidate one) {
    return !quotedTurns.contains(turn(one.mention()))
        && !quotedSpeakers.contains(speaker(one.mention()));
  }

  private Comparator<Candidate> best() {
    return Comparator.comparingInt((Candidate one) -> one.coders() > 1 ? 0 : 1)
        .thenComparingInt(one -> quotedCountries.getOrDefault(country(one.mention()), 0))
        .thenComparingInt(one -> quotedCodes.contains(one.mention().code()) ? 1 : 0)
        .thenComparingInt(Candidate::rank)
        .thenComparing(Comparator.comparingInt(Candidate::agreed).reversed())
        .thenComparing(Candidate::mention);
  }

  private void take(String section, Scope scope, Candidate one, boolean dissent) {
    Mention mention = one.mention();
    quotedTurns.add(turn(mention));
    quotedSpeakers.add(speaker(mention));
    quotedCodes.add(mention.code());
    quotedCountries.merge(country(mention), 1, Integer::sum);
    bySection
        .computeIfAbsent(section, key -> new ArrayList<>())
        .add(
            new Quotation(
                section,
                scope,
                mention,
                one.text(),
                translation(mention, one.text()),
                one.coders(),
                one.agreed(),
                dissent));
  }

  /** A translation of less than what is printed would mislead. */
  private Optional<String> translation(Mention mention, String text) {
    String transcript =
        material.corpus().transcript(mention.group()).map(Transcript::text).orElseThrow();
    return mention.codings().stream()
        .filter(coding -> !coding.translation().isBlank())
        .filter(coding -> fold(coding.span().of(transcript)).equals(fold(text)))
        .map(Coding::translation)
        .findFirst();
  }

  private static String fold(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** Whether a coder marks that it contradicts. */
  static boolean dissents(Mention mention) {
    return mention.codings().stream()
        .flatMap(coding -> coding.mark().stream())
        .anyMatch(mark -> mark == Mark.D || mark == Mark.SD);
  }

  private String country(Mention mention) {
    return material.corpus().study().group(mention.group()).map(Group::country).orElse("");
  }

  private static String turn(Mention mention) {
    return mention.group() + "\n" + mention.turn().number();
  }

  private static String speaker(Mention mention) {
    return mention.group() + "\n" + mention.speaker();
  }
}
