package eu.restart.refrain.agreement;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One coder's stretches of each code, made into stretches of a continuum. */
final class Stretches {
  private Stretches() {}

  /** Every code's stretches, joined where they overlap; those of several codes may overlap. */
  static List<Continuum.Marked> byCode(Map<String, List<Span>> codes) {
    List<Continuum.Marked> marked = new ArrayList<>();
    codes.forEach(
        (code, spans) ->
            joined(spans).forEach(span -> marked.add(new Continuum.Marked(span, code))));
    return marked;
  }

  /**
   * The text cut wherever a code of these begins or ends; the category of each part is the set of
   * the codes that it has, neighbours with the same set from one coding kept whole.
   */
  static List<Continuum.Marked> bySet(Map<String, List<Span>> codes, Set<String> covered) {
    TreeMap<Integer, List<String>> begin = new TreeMap<>();
    TreeMap<Integer, List<String>> end = new TreeMap<>();
    TreeSet<Integer> cuts = new TreeSet<>();
    codes.forEach(
        (code, spans) -> {
          if (covered.contains(code)) {
            for (Span span : joined(spans)) {
              begin.computeIfAbsent(span.start(), key -> new ArrayList<>()).add(code);
              end.computeIfAbsent(span.end(), key -> new ArrayList<>()).add(code);
              cuts.add(span.start());
              cuts.add(span.end());
            }
          }
        });
    List<Continuum.Marked> parts = new ArrayList<>();
    TreeSet<String> here = new TreeSet<>();
    int from = 0;
    for (int cut : cuts) {
      if (!here.isEmpty() && cut > from) {
        parts.add(new Continuum.Marked(new Span(from, cut), String.join(" + ", here)));
      }
      end.getOrDefault(cut, List.of()).forEach(here::remove);
      here.addAll(begin.getOrDefault(cut, List.of()));
      from = cut;
    }
    return parts;
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
        joined.set(joined.size() - 1, joined.getLast().union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
