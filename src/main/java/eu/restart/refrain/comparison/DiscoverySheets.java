package eu.restart.refrain.comparison;

import eu.restart.refrain.statistics.Saturation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Discovery as text. */
final class DiscoverySheets {
  private DiscoverySheets() {}

  /**
   * One row for each: level, group, event, events, codes, base, run, threshold, base codes, verdict
   * in words, chao2, jackknife 1 and coverage ({@code not applicable} for a closed codebook),
   * basis.
   */
  static Sheet summary(List<Discovery> all, boolean open) {
    List<List<String>> rows = new ArrayList<>();
    for (Discovery one : all) {
      Saturation saturation = one.saturation();
      rows.add(
          List.of(
              level(one),
              one.group(),
              Tables.lower(one.kind()),
              Digits.of(one.events().size()),
              Digits.of(one.people().observed()),
              Digits.of(saturation.base()),
              Digits.of(saturation.run()),
              Digits.of(saturation.threshold()),
              Digits.of(saturation.baseCodes()),
              said(one),
              open ? Digits.of(one.people().chao2()) : CLOSED,
              open ? Digits.of(one.people().jackknife1()) : CLOSED,
              open ? Digits.of(one.coverage()) : CLOSED,
              Tables.lower(one.basis())));
    }
    return new Sheet(
        List.of(
            "level",
            "group",
            "event",
            "events",
            "codes",
            "base",
            "run",
            "threshold",
            "base codes",
            "saturation",
            "chao2",
            "jackknife 1",
            "coverage",
            "basis"),
        rows);
  }

  private static final String CLOSED = "not applicable";

  static Sheet curve(List<Discovery> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Discovery one : all) {
      Map<Integer, String> ratios = new HashMap<>();
      if (one.verdict() == Discovery.Verdict.REACHED
          || one.verdict() == Discovery.Verdict.NOT_REACHED) {
        for (Saturation.Run run : one.saturation().runs()) {
          one.saturation().ratio(run).ifPresent(r -> ratios.put(run.first(), Digits.of(r)));
        }
      }
      int before = 0;
      for (int i = 0; i < one.events().size(); i++) {
        int seen = one.seen().get(i);
        rows.add(
            List.of(
                level(one),
                one.group(),
                Digits.of(i + 1),
                one.events().get(i).id(),
                Digits.of(one.events().get(i).codes().size()),
                Digits.of(seen - before),
                Digits.of(seen),
                Digits.of(one.expected().get(i)),
                ratios.getOrDefault(i + 1, "")));
        before = seen;
      }
    }
    return new Sheet(
        List.of(
            "level", "group", "order", "event", "codes", "new", "seen", "expected", "run ratio"),
        rows);
  }

  static Sheet codes(List<Discovery> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Discovery one : all) {
      one.first()
          .forEach(
              (code, first) ->
                  rows.add(
                      List.of(
                          level(one),
                          one.group(),
                          code,
                          Digits.of(first + 1),
                          one.events().get(first).id(),
                          Digits.of(
                              (int)
                                  one.events().stream()
                                      .filter(event -> event.codes().contains(code))
                                      .count()),
                          Digits.of(one.events().size()),
                          course(one, code, first))));
    }
    return new Sheet(
        List.of("level", "group", "code", "order", "first event", "events", "of events", "course"),
        rows);
  }

  private static String course(Discovery one, String code, int first) {
    StringBuilder course = new StringBuilder();
    for (int i = 0; i < one.events().size(); i++) {
      boolean has = one.events().get(i).codes().contains(code);
      course.append(has ? (i == first ? 'N' : '+') : '.');
    }
    return course.toString();
  }

  private static String level(Discovery one) {
    return one.kind() == Discovery.Kind.GROUP ? "across groups" : "within group";
  }

  private static String said(Discovery one) {
    return switch (one.verdict()) {
      case REACHED -> "reached at " + one.saturation().reached().orElseThrow();
      case NOT_REACHED -> "not reached";
      case TOO_FEW_EVENTS ->
          one.kind() == Discovery.Kind.GROUP
              ? "cannot be assessed at group level: too few groups"
              : "cannot be assessed: too few events";
      case SEVERAL_POPULATIONS ->
          "cannot be assessed at group level: each country is another population";
    };
  }
}
