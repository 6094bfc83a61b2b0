package eu.restart.refrain.agreement;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far the people who coded a study agree on where a code begins and ends: the u-alpha family
 * over the characters that participants say, the moderators' and all notes left out.
 *
 * <p>A coder's codes may overlap, and then they cut no text into parts. So a code is taken alone
 * (its stretches joined where they overlap), and over a theme or all codes the category of a
 * stretch is the set of codes that it has.
 *
 * @param lines in each group the line over all codes, then the themes and codes, in codebook order
 */
public record Boundaries(List<Line> lines) {
  /** Copies the list. */
  public Boundaries {
    lines = List.copyOf(lines);
  }

  /**
   * One code, a theme with all below it, or all codes, in one group.
   *
   * @param code nothing for all codes
   * @param coders names, sorted
   * @param characters that participants say, in UTF-16 units
   * @param alpha the family; cu is undefined where there is one category only
   * @param named (k)u of a code among those of its theme, where two coders both marked one of them
   *     and one marked it alone; nothing for a theme and over all codes
   * @param alphaU alpha_U of the codes together, each taken alone
   * @param gamma over all codes, where it was asked for
   */
  public record Line(
      String group,
      Optional<String> code,
      List<String> coders,
      int characters,
      UnitizedAlpha alpha,
      Optional<Coefficient> named,
      Coefficient alphaU,
      Optional<Gamma> gamma) {
    /** Copies the list. */
    public Line {
      coders = List.copyOf(coders);
    }
  }

  /**
   * The groups that at least two people coded.
   *
   * @param gamma whether to work out gamma over all codes as well, which takes long
   * @param seed of gamma's draws
   */
  public static Boundaries of(Corpus corpus, boolean gamma, long seed) {
    List<Line> lines = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      Spoken spoken = Spoken.of(transcript);
      Map<Coder, Map<String, List<Span>>> marked = new TreeMap<>();
      for (Coding coding : corpus.codings().of(transcript.group()).of(Basis.HUMAN).all()) {
        spoken
            .of(coding.span())
            .ifPresent(
                span ->
                    marked
                        .computeIfAbsent(coding.coder(), key -> new TreeMap<>())
                        .computeIfAbsent(coding.code(), key -> new ArrayList<>())
                        .add(span));
      }
      if (marked.size() > 1 && spoken.length() > 0) {
        lines.addAll(lines(corpus, transcript.group(), spoken.length(), marked, gamma, seed));
      }
    }
    return new Boundaries(lines);
  }

  private static List<Line> lines(
      Corpus corpus,
      String group,
      int length,
      Map<Coder, Map<String, List<Span>>> marked,
      boolean gamma,
      long seed) {
    Set<String> used = new TreeSet<>();
    marked.values().forEach(codes -> used.addAll(codes.keySet()));
    List<String> names = marked.keySet().stream().map(Coder::name).toList();
    Map<Optional<String>, Set<String>> rows = new LinkedHashMap<>();
    rows.put(Optional.empty(), used);
    corpus.codebook().withAllBelow(used).forEach((code, all) -> rows.put(Optional.of(code), all));
    List<Line> lines = new ArrayList<>();
    Map<String, UnitizedAlpha> domains = new TreeMap<>();
    rows.forEach(
        (code, covered) -> {
          Continuum continuum = bySet(length, marked, covered);
          if (!continuum.categories().isEmpty()) {
            lines.add(
                new Line(
                    group,
                    code,
                    names,
                    length,
                    UnitizedAlpha.of(continuum),
                    theme(corpus, code)
                        .map(
                            theme ->
                                domains.computeIfAbsent(
                                    theme,
                                    id ->
                                        UnitizedAlpha.of(
                                            bySet(
                                                length,
                                                marked,
                                                rows.getOrDefault(Optional.of(id), Set.of())))))
                        .map(domain -> named(domain, code.orElseThrow())),
                    AlphaU.of(byCode(length, marked, covered)).total(),
                    gamma && code.isEmpty()
                        ? Optional.of(gamma(length, marked, seed))
                        : Optional.empty()));
          }
        });
    return lines;
  }

  /** The theme of a code that has none below it. */
  private static Optional<String> theme(Corpus corpus, Optional<String> code) {
    return code.filter(id -> corpus.codebook().below(id).isEmpty())
        .map(id -> corpus.codebook().theme(id))
        .filter(theme -> !code.equals(Optional.of(theme)));
  }

  private static Coefficient named(UnitizedAlpha domain, String code) {
    return domain
        .categories()
        .getOrDefault(code, new Coefficient.Undefined(Coefficient.Why.NOTHING_TO_COMPARE));
  }

  private static Continuum bySet(
      int length, Map<Coder, Map<String, List<Span>>> marked, Set<String> covered) {
    return new Continuum(
        new Span(0, length),
        marked.values().stream().map(one -> Stretches.bySet(one, covered)).toList());
  }

  private static Gamma gamma(int length, Map<Coder, Map<String, List<Span>>> marked, long seed) {
    Set<String> all = new TreeSet<>();
    marked.values().forEach(codes -> all.addAll(codes.keySet()));
    return Gamma.of(byCode(length, marked, all), Dissimilarity.DEFAULT, seed);
  }

  private static Continuum byCode(
      int length, Map<Coder, Map<String, List<Span>>> marked, Set<String> covered) {
    List<List<Continuum.Marked>> coders = new ArrayList<>();
    for (Map<String, List<Span>> codes : marked.values()) {
      Map<String, List<Span>> wanted = new TreeMap<>(codes);
      wanted.keySet().retainAll(covered);
      coders.add(Stretches.byCode(wanted));
    }
    return new Continuum(new Span(0, length), coders);
  }
}
