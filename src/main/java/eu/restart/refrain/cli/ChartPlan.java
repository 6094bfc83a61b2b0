package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.report.FigurePlan;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.statistics.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was asked of one kind of figure, checked against what it takes.
 *
 * @param codes ids, or {@code all} for every code that has none below it
 */
record ChartPlan(
    ChartKind kind,
    Optional<String> by,
    List<String> codes,
    Optional<Unit> unit,
    Optional<Integer> least,
    Optional<Integer> block) {
  /** Every code that has none below it. */
  static final String ALL = "all";

  private static final int LONGEST_NAME = 80;
  private static final int MARK = 8;

  /**
   * Refuses what the kind does not take.
   *
   * @throws IllegalArgumentException naming the option, and what it may be
   */
  ChartPlan {
    refuse(by.isPresent() && kind.by().isEmpty(), kind, "--by");
    refuse(!codes.isEmpty() && !kind.takes(ChartKind.Takes.CODE), kind, "--code");
    refuse(unit.isPresent() && !kind.takes(ChartKind.Takes.UNIT), kind, "--unit");
    refuse(least.isPresent() && !kind.takes(ChartKind.Takes.LEAST), kind, "--least");
    boolean blocks = kind.takes(ChartKind.Takes.EVENTS) && by.orElse("block").equals("block");
    refuse(block.isPresent() && !blocks, kind, "--block");
    if (by.isPresent() && !kind.by().contains(by.get())) {
      throw new IllegalArgumentException(
          kind.word()
              + " is drawn --by "
              + String.join(" or ", kind.by())
              + ", not by "
              + by.get());
    }
    if (least.orElse(Overlap.FEWEST) < Overlap.FEWEST) {
      throw new IllegalArgumentException(
          "--least is 3 or more: what occurs together twice may be chance");
    }
    if (block.orElse(1) < 1) {
      throw new IllegalArgumentException("--block needs 1 or more");
    }
    codes = List.copyOf(codes);
  }

  private static void refuse(boolean present, ChartKind kind, String option) {
    if (present) {
      throw new IllegalArgumentException(kind.word() + " takes no " + option);
    }
  }

  private String axis() {
    return by.orElse(kind.by().isEmpty() ? "country" : kind.by().getFirst());
  }

  /**
   * The plan of the figure.
   *
   * @throws IllegalArgumentException where the codebook has no such code, or the part of the study
   *     does not fit the kind
   */
  FigurePlan on(ChartWhere part, Codebook codebook) {
    List<String> rows = rows(codebook);
    boolean events = kind.takes(ChartKind.Takes.EVENTS);
    FigurePlan.Detail plain = FigurePlan.Detail.PLAIN;
    FigurePlan.Detail detail =
        new FigurePlan.Detail(
            plain.mostRows(),
            by.isPresent(),
            unit.orElse(plain.unit()),
            least.orElse(plain.least()),
            events ? Discovery.Kind.valueOf(axis().toUpperCase(Locale.ROOT)) : plain.events(),
            block.orElse(plain.block()),
            group(part));
    Axis axis = events ? Axis.COUNTRY : Axis.valueOf(axis().toUpperCase(Locale.ROOT));
    return new FigurePlan(name(part), kind.plan(), axis, part.scope(), rows, detail);
  }

  private String group(ChartWhere part) {
    if (kind != ChartKind.TIMELINE) {
      return "";
    }
    if (part.groups().size() != 1) {
      throw new IllegalArgumentException(
          "timeline shows one group: add --where group=ID"
              + (part.groups().isEmpty() ? "" : ", one of " + String.join(", ", part.groups())));
    }
    return part.groups().iterator().next();
  }

  private List<String> rows(Codebook codebook) {
    List<String> known = codebook.codes().stream().map(Code::id).toList();
    boolean all = codes.equals(List.of(ALL)) && !known.contains(ALL);
    boolean pairs = kind.takes(ChartKind.Takes.UNIT) && codes.isEmpty();
    if (all || pairs) {
      return known.stream().filter(code -> codebook.below(code).isEmpty()).toList();
    }
    for (String code : codes) {
      if (!known.contains(code)) {
        throw new IllegalArgumentException(
            "the codebook has no code '"
                + code
                + "'; did you mean "
                + Likeness.nearest(code, known).orElse(ALL)
                + "?");
      }
    }
    return codes.stream().distinct().toList();
  }

  /** What was asked, as the name of a file: another question never has the same. */
  private String name(ChartWhere part) {
    List<String> parts = new ArrayList<>(List.of(kind.word()));
    parts.addAll(codes);
    if (by.isPresent() || (!kind.by().isEmpty() && kind != ChartKind.MULTIPLES)) {
      parts.add("by-" + axis());
    }
    unit.ifPresent(one -> parts.add(one.name()));
    least.ifPresent(one -> parts.add("least-" + one));
    block.ifPresent(one -> parts.add("block-" + one));
    parts.addAll(part.values());
    String whole = String.join("\n", parts);
    String name =
        String.join("-", parts)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("-$", "");
    boolean changed = !whole.toLowerCase(Locale.ROOT).matches("[a-z0-9\\n-]*");
    if (name.length() <= LONGEST_NAME && !changed) {
      return name;
    }
    String mark = Fingerprint.of(whole.getBytes(UTF_8)).substring(0, MARK);
    return name.substring(0, Math.min(name.length(), LONGEST_NAME - MARK)) + "-" + mark;
  }
}
