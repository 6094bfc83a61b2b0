package eu.restart.refrain.report;

import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Ranking;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.privacy.Quoting;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The quotes of the whole report, chosen by rule.
 *
 * <p>A candidate is a mention of a ranked code whose sentences have the length of a quote. First
 * come those that two coders coded alike, then the country least quoted in the section, then a code
 * not yet quoted in the part, then the rank of the code, then who was quoted least so far, then the
 * longest agreement, then the place in the talk. Within a section no speaker is quoted twice,
 * within the report no turn, and nobody more often than a quarter of all quotes: where the choice
 * comes to more, it is made again with a smaller number for each speaker. Where fewer than four
 * speakers can be quoted, that number is their equal share. What dissents stands for nobody but
 * itself: at a question it is chosen first, one that two coders coded before others, and stands
 * beside the rest. What the program found of practices comes last.
 */
final class Quotes {
  private static final int RANKS = 6;
  private static final int EACH = 2;

  /** A speaker has at most one of so many quotes. */
  static final int QUARTER = 4;

  private final Material material;
  private final Candidates sentences;
  private final int most;
  private final Quoting quoting;
  private final Map<String, List<Quotation>> bySection = new LinkedHashMap<>();
  private final Set<String> quotedTurns = new HashSet<>();
  private final Set<String> quotedSpeakers = new HashSet<>();
  private final Set<String> quotedCodes = new HashSet<>();
  private final Map<String, Integer> quotedCountries = new HashMap<>();
  private final Map<String, Integer> timesQuoted = new HashMap<>();

  private Quotes(Material material, Candidates sentences, int most) {
    this.material = material;
    this.sentences = sentences;
    this.most = most;
    this.quoting = material.smallCells().quoting();
  }

  static Quotes of(Material material) {
    Candidates sentences = new Candidates(material.corpus());
    int most = Integer.MAX_VALUE;
    while (true) {
      Quotes chosen = new Quotes(material, sentences, most);
      chosen.choose();
      int all = chosen.all().size();
      int speakers = chosen.timesQuoted.size();
      int share = speakers < QUARTER ? Math.ceilDiv(all, Math.max(1, speakers)) : all / QUARTER;
      if (chosen.mostOfOneSpeaker() <= share || most == 1) {
        return chosen;
      }
      most = Math.max(1, Math.min(most - 1, share));
    }
  }

  /** The quotes of a section, in the order in which they stand: dissent last. */
  List<Quotation> in(String section) {
    return bySection.getOrDefault(section, List.of()).stream()
        .sorted(Comparator.comparing(Quotation::dissent))
        .toList();
  }

  /** All quotes in the order of the report. */
  List<Quotation> all() {
    return bySection.keySet().stream().map(this::in).flatMap(List::stream).toList();
  }

  /** How many quotes the speaker has who is quoted most. */
  int mostOfOneSpeaker() {
    return timesQuoted.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private void choose() {
    for (Scope question : material.questions()) {
      newSection();
      List<Scope> parts = material.abouts(question);
      parts.forEach(part -> bySection.put(Sections.part(part), new ArrayList<>()));
      parts.forEach(this::dissent);
      for (Scope part : parts) {
        List<Candidate> candidates = candidates(part, code -> true);
        take(Sections.part(part), part, candidates);
      }
    }
    material
        .codebook()
        .themes()
        .forEach(
            theme -> {
              newSection();
              Predicate<String> own = code -> material.codebook().theme(code).equals(theme.id());
              take(Sections.conclusion(theme.id()), Scope.ALL, candidates(Scope.ALL, own));
            });
    for (String category : material.needs().categories()) {
      newSection();
      List<Candidate> found =
          material.practiceTalk().of(category).stream()
              .flatMap(mention -> sentences.of(mention, 0).stream())
              .toList();
      take(Sections.practices(category), Scope.ALL, found);
    }
  }

  private void newSection() {
    quotedSpeakers.clear();
    quotedCountries.clear();
  }

  private void dissent(Scope part) {
    best(candidates(part, code -> true), part, Candidate::dissents)
        .ifPresent(one -> take(Sections.part(part), part, one, true));
  }

  private void take(String section, Scope scope, List<Candidate> candidates) {
    quotedCodes.clear();
    for (int i = 0; i < EACH; i++) {
      best(candidates, scope, one -> !one.dissents())
          .ifPresent(one -> take(section, scope, one, false));
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
        sentences.of(mention, Math.min(i, RANKS)).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private boolean isOpen(Candidate one) {
    return !quotedTurns.contains(one.turn())
        && !quotedSpeakers.contains(one.speaker())
        && timesQuoted.getOrDefault(one.speaker(), 0) < most;
  }

  private Comparator<Candidate> best() {
    return Comparator.comparingInt((Candidate one) -> one.coders() > 1 ? 0 : 1)
        .thenComparingInt(one -> quotedCountries.getOrDefault(country(one.mention()), 0))
        .thenComparingInt(one -> quotedCodes.contains(one.mention().code()) ? 1 : 0)
        .thenComparingInt(Candidate::rank)
        .thenComparingInt(one -> timesQuoted.getOrDefault(one.speaker(), 0))
        .thenComparing(Comparator.comparingInt(Candidate::agreed).reversed())
        .thenComparing(Candidate::mention);
  }

  private void take(String section, Scope scope, Candidate one, boolean dissent) {
    Mention mention = one.mention();
    quotedTurns.add(one.turn());
    quotedSpeakers.add(one.speaker());
    quotedCodes.add(mention.code());
    quotedCountries.merge(country(mention), 1, Integer::sum);
    timesQuoted.merge(one.speaker(), 1, Integer::sum);
    bySection
        .computeIfAbsent(section, key -> new ArrayList<>())
        .add(
            new Quotation(
                section,
                scope,
                mention,
                one.text(),
                one.translation(),
                one.coders(),
                one.agreed(),
                dissent));
  }

  private String country(Mention mention) {
    return material.corpus().study().group(mention.group()).map(Group::country).orElse("");
  }
}
