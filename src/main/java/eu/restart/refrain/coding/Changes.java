package eu.restart.refrain.coding;

import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a coder changed between two submissions.
 *
 * <p>Each coding has at most one counterpart, of the same group and coder (case and spaces of the
 * name folded, a program's version left out), found in this order: one that is the same in span,
 * code, about and mark was kept; else one on the same span was recoded; else one with the same code
 * on a span that overlaps was moved, the largest overlap first. What is left was removed or added.
 * Memos, translations and anchors are not compared.
 *
 * @param kept as they are in the new submission
 * @param added only in the new one
 * @param removed only in the old one
 */
public record Changes(
    List<Coding> kept,
    List<Coding> added,
    List<Coding> removed,
    List<Change> recoded,
    List<Change> moved) {
  /** Copies the lists. */
  public Changes {
    kept = List.copyOf(kept);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    recoded = List.copyOf(recoded);
    moved = List.copyOf(moved);
  }

  /** A coding and what became of it. */
  public record Change(Coding before, Coding after) {}

  /**
   * Compares an old submission with a new one.
   *
   * @throws IllegalStateException where a coding of either was lost or counted twice
   */
  public static Changes between(Codings old, Codings now) {
    List<Coding> before = new ArrayList<>(old.all());
    List<Coding> after = new ArrayList<>(now.all());
    List<Change> kept =
        paired(before, after, coding -> Same.of(coding, Optional.of(coding.span())));
    List<Change> recoded = paired(before, after, one -> List.of(one.group(), who(one), one.span()));
    List<Change> moved = overlapping(before, after);
    Changes changes =
        new Changes(kept.stream().map(Change::after).toList(), after, before, recoded, moved);
    changes.check(old.all().size(), now.all().size());
    return changes;
  }

  private void check(int old, int now) {
    int both = kept.size() + recoded.size() + moved.size();
    if (old != both + removed.size() || now != both + added.size()) {
      throw new IllegalStateException(
          old
              + " and "
              + now
              + " codings compared, "
              + both
              + " in both, "
              + removed.size()
              + " removed, "
              + added.size()
              + " added");
    }
  }

  /** The changes of one coder, by name. */
  public Changes of(Coder coder) {
    String name = Coders.fold(coder.name());
    return new Changes(
        kept.stream().filter(one -> isBy(one, name)).toList(),
        added.stream().filter(one -> isBy(one, name)).toList(),
        removed.stream().filter(one -> isBy(one, name)).toList(),
        recoded.stream().filter(one -> isBy(one.after(), name)).toList(),
        moved.stream().filter(one -> isBy(one.after(), name)).toList());
  }

  private static boolean isBy(Coding coding, String name) {
    return Coders.fold(coding.coder().name()).equals(name);
  }

  private static List<Object> who(Coding coding) {
    return List.of(coding.coder().basis(), Coders.fold(coding.coder().name()));
  }

  /** What two codings have in common that count as one. */
  private record Same(
      String group,
      List<Object> coder,
      String code,
      Optional<String> about,
      Optional<Mark> mark,
      Optional<Span> span) {
    static Same of(Coding coding, Optional<Span> span) {
      return new Same(
          coding.group(), who(coding), coding.code(), coding.about(), coding.mark(), span);
    }
  }

  /** Takes out of both lists, in their order, the pairs that have a key in common. */
  private static List<Change> paired(
      List<Coding> before, List<Coding> after, Function<Coding, Object> key) {
    Map<Object, List<Coding>> waiting = new HashMap<>();
    for (Coding coding : before) {
      waiting.computeIfAbsent(key.apply(coding), one -> new ArrayList<>()).add(coding);
    }
    List<Change> pairs = new ArrayList<>();
    List<Coding> rest = new ArrayList<>();
    for (Coding coding : after) {
      List<Coding> same = waiting.getOrDefault(key.apply(coding), List.of());
      if (same.isEmpty()) {
        rest.add(coding);
      } else {
        pairs.add(new Change(same.removeFirst(), coding));
      }
    }
    replace(after, rest);
    List<Coding> left = new ArrayList<>();
    waiting.values().forEach(left::addAll);
    replace(before, left.stream().sorted().toList());
    return pairs;
  }

  private static List<Change> overlapping(List<Coding> before, List<Coding> after) {
    Map<Same, List<Integer>> byCode = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      byCode
          .computeIfAbsent(Same.of(before.get(i), Optional.empty()), key -> new ArrayList<>())
          .add(i);
    }
    List<Meeting> meetings = new ArrayList<>();
    for (int j = 0; j < after.size(); j++) {
      for (int i : byCode.getOrDefault(Same.of(after.get(j), Optional.empty()), List.of())) {
        if (before.get(i).span().overlaps(after.get(j).span())) {
          meetings.add(new Meeting(i, j, shared(before.get(i).span(), after.get(j).span())));
        }
      }
    }
    meetings.sort(Meeting.LARGEST_FIRST);
    boolean[] gone = new boolean[before.size()];
    boolean[] come = new boolean[after.size()];
    List<Change> pairs = new ArrayList<>();
    for (Meeting meeting : meetings) {
      if (!gone[meeting.old] && !come[meeting.now]) {
        gone[meeting.old] = true;
        come[meeting.now] = true;
        pairs.add(new Change(before.get(meeting.old), after.get(meeting.now)));
      }
    }
    keep(before, gone);
    keep(after, come);
    pairs.sort(Comparator.comparing(Change::after));
    return pairs;
  }

  private record Meeting(int old, int now, int shared) {
    static final Comparator<Meeting> LARGEST_FIRST =
        Comparator.comparingInt((Meeting one) -> -one.shared)
            .thenComparingInt(Meeting::old)
            .thenComparingInt(Meeting::now);
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static void keep(List<Coding> codings, boolean[] without) {
    List<Coding> rest = new ArrayList<>();
    for (int i = 0; i < without.length; i++) {
      if (!without[i]) {
        rest.add(codings.get(i));
      }
    }
    replace(codings, rest);
  }

  private static void replace(List<Coding> codings, List<Coding> rest) {
    codings.clear();
    codings.addAll(rest);
  }
}
