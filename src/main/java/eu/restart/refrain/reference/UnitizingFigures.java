package eu.restart.refrain.reference;

import eu.restart.refrain.agreement.AlphaU;
import eu.restart.refrain.agreement.Coefficient;
import eu.restart.refrain.agreement.Continuum;
import eu.restart.refrain.agreement.UnitizedAlpha;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Agreement of coders who mark stretches freely. */
final class UnitizingFigures {
  private static final Pattern NAMED = Pattern.compile("(Do|De|alpha)_(.+)");
  private static final Pattern CODER = Pattern.compile("(?i)(coder|annotator|ann|rater) ?\\d+");

  private UnitizingFigures() {}

  static Figures alphaU(Input input) {
    Continuum continuum = continuum(input);
    AlphaU alpha = AlphaU.of(continuum);
    return new Figures()
        .with(alpha::total, "alpha_total", "alpha", "alpha_u")
        .with(() -> List.copyOf(alpha.categories().values()), "alpha_each_category")
        .others(key -> ofCategory(continuum, alpha, key));
  }

  private static Optional<Object> ofCategory(Continuum continuum, AlphaU alpha, String key) {
    Matcher named = NAMED.matcher(key);
    if (!named.matches()) {
      return Optional.empty();
    }
    Optional<Coefficient> figure = Optional.ofNullable(alpha.categories().get(named.group(2)));
    return switch (named.group(1)) {
      case "Do" -> figure.map(one -> AlphaU.observed(continuum.only(named.group(2))));
      case "De" ->
          figure.map(
              one -> one instanceof Coefficient.Value value ? value.expected() : (Object) one);
      default -> figure.map(one -> one);
    };
  }

  static Figures family(Input input) {
    UnitizedAlpha alpha = UnitizedAlpha.of(continuum(input));
    return new Figures()
        .with(alpha::u, "u_alpha", "alpha")
        .with(alpha::binary, "|u_alpha", "u_alpha_binary", "binary")
        .with(alpha::cu, "cu_alpha")
        .with(alpha::categories, "(k)u_alpha", "ku_alpha", "per_category");
  }

  /** The text and every coder's stretches. */
  static Continuum continuum(Input input) {
    boolean lengths = input.text("unit_format").orElse("").contains("length");
    Map<String, List<Continuum.Marked>> coders = new LinkedHashMap<>();
    Map<String, Json> units = input.members("units");
    boolean categoriesOutside = categoriesOutside(units);
    units.forEach(
        (name, value) -> {
          if (value instanceof Json.Arr list) {
            List<Continuum.Marked> marked = coders.computeIfAbsent(name, key -> new ArrayList<>());
            list.items().forEach(one -> marked.add(marked(one, Optional.empty(), lengths)));
            return;
          }
          Input.members(value)
              .forEach(
                  (inner, list) -> {
                    List<Continuum.Marked> marked =
                        coders.computeIfAbsent(
                            categoriesOutside ? inner : name, key -> new ArrayList<>());
                    Optional<String> category = Optional.of(categoriesOutside ? name : inner);
                    Input.list(list).forEach(one -> marked.add(marked(one, category, lengths)));
                  });
          if (!categoriesOutside) {
            coders.computeIfAbsent(name, key -> new ArrayList<>());
          }
        });
    return new Continuum(span(input, coders), List.copyOf(coders.values()));
  }

  /** Whether the outer names are categories: where the inner ones are plainly coders. */
  private static boolean categoriesOutside(Map<String, Json> units) {
    TreeSet<String> inner = new TreeSet<>();
    units
        .values()
        .forEach(
            value -> {
              if (value instanceof Json.Obj object) {
                inner.addAll(object.members().keySet());
              }
            });
    return !inner.isEmpty() && inner.stream().allMatch(name -> CODER.matcher(name).matches());
  }

  /** The text as stated, or as far as the stretches go. */
  private static Span span(Input input, Map<String, List<Continuum.Marked>> coders) {
    List<Span> spans =
        coders.values().stream().flatMap(List::stream).map(Continuum.Marked::span).toList();
    int first = spans.stream().mapToInt(Span::start).min().orElse(0);
    int last = spans.stream().mapToInt(Span::end).max().orElse(0);
    if (!input.has("continuum_length")) {
      return new Span(first, last);
    }
    int begin = (int) input.number("continuum_begin", 0);
    return new Span(begin, begin + input.whole("continuum_length"));
  }

  private static Continuum.Marked marked(Json one, Optional<String> category, boolean lengths) {
    List<Json> parts = Input.list(one);
    if (parts.size() < 2 || parts.size() > 3 || (parts.size() == 2 && category.isEmpty())) {
      throw new UnfitInput("no stretch with its category: " + one);
    }
    int start = Input.whole(parts.get(0));
    int second = Input.whole(parts.get(1));
    return new Continuum.Marked(
        new Span(start, lengths ? start + second : second),
        parts.size() == 3 ? Input.label(parts.get(2)) : category.orElseThrow());
  }
}
