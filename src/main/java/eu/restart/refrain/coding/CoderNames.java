package eu.restart.refrain.coding;

import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks about two coders of one group whose names look like one person's.
 *
 * <p>Names look alike where they are the same but for accents, signs and the order of the words, or
 * but for a letter in four to seven, or two in eight and more; or where one may be short for the
 * other: AB, A. Bianchi, Anna B. and Anna for Anna Bianchi. Other names that differ in a number, or
 * in one word of at most two letters, are meant to differ: coder 1 and coder 2, Anna B and Anna M.
 */
final class CoderNames {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int LONGEST = 200;

  private CoderNames() {}

  static List<Problem> alike(Group group, List<Coding> codings) {
    TreeMap<String, List<Coding>> byName =
        codings.stream()
            .filter(coding -> coding.coder().basis() == Basis.HUMAN)
            .filter(coding -> !listed(group, coding.coder().name()))
            .collect(
                Collectors.groupingBy(
                    coding -> coding.coder().name(), TreeMap::new, Collectors.toList()));
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, List<Coding>> one : byName.entrySet()) {
      for (Map.Entry<String, List<Coding>> other : byName.tailMap(one.getKey(), false).entrySet()) {
        if (areAlike(one.getKey(), other.getKey())) {
          problems.add(
              asked(group, one.getKey(), one.getValue(), other.getKey(), other.getValue()));
        }
      }
    }
    return problems;
  }

  private static boolean listed(Group group, String name) {
    return group.coders().stream().anyMatch(one -> Coders.fold(one).equals(Coders.fold(name)));
  }

  private static Problem asked(
      Group group, String name, List<Coding> of, String other, List<Coding> ofOther) {
    boolean fewer = of.size() < ofOther.size();
    Place first =
        (fewer ? of : ofOther)
            .stream().map(Coding::origin).min(Comparator.naturalOrder()).orElseThrow();
    return Problem.warning(
        first,
        "coder-like",
        "is {0} (codings: {1}) the same person as {2} (codings: {3})?",
        "if so, write one name everywhere; if not, add to group {4} in study.yaml: coders: [{5},"
            + " {6}]",
        fewer ? name : other,
        Math.min(of.size(), ofOther.size()),
        fewer ? other : name,
        Math.max(of.size(), ofOther.size()),
        group.id(),
        Suggestion.quoted(name),
        Suggestion.quoted(other));
  }

  static boolean areAlike(String name, String other) {
    if (name.length() > LONGEST || other.length() > LONGEST) {
      return false;
    }
    String a = Vocabulary.fold(name);
    String b = Vocabulary.fold(other);
    if (sorted(a).equals(sorted(b))) {
      return true;
    }
    if (!a.replaceAll("\\D+", " ").equals(b.replaceAll("\\D+", " "))) {
      return false;
    }
    if (isShort(a, b) || isShort(b, a)) {
      return true;
    }
    if (differInInitial(a, b)) {
      return false;
    }
    int longer = Math.max(a.length(), b.length());
    long changes = Math.round((1 - Likeness.ofNames(a, b)) * longer);
    return longer >= SHORTEST && changes <= (longer >= LONG ? 2 : 1);
  }

  private static String sorted(String folded) {
    return Arrays.stream(folded.split(" ", -1)).sorted().collect(Collectors.joining(" "));
  }

  private static boolean isShort(String name, String whole) {
    List<String> words = List.of(name.split(" ", -1));
    List<String> all = List.of(whole.split(" ", -1));
    if (all.size() < 2) {
      return false;
    }
    if (words.size() == 1) {
      String initials =
          all.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
      return name.equals(initials) || (name.length() >= SHORTEST - 1 && all.contains(name));
    }
    boolean oneWhole = false;
    for (int i = 0; i < words.size() && words.size() == all.size(); i++) {
      String word = words.get(i);
      boolean same = word.equals(all.get(i));
      if (!same && !(word.length() == 1 && all.get(i).startsWith(word))) {
        return false;
      }
      oneWhole |= same && word.length() > 1;
    }
    return oneWhole;
  }

  private static boolean differInInitial(String a, String b) {
    TreeSet<String> one = new TreeSet<>(List.of(a.split(" ", -1)));
    TreeSet<String> two = new TreeSet<>(List.of(b.split(" ", -1)));
    TreeSet<String> both = new TreeSet<>(one);
    both.retainAll(two);
    one.removeAll(both);
    two.removeAll(both);
    return one.stream().allMatch(word -> word.length() <= 2)
        && two.stream().allMatch(word -> word.length() <= 2);
  }
}
