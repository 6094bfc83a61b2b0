package eu.restart.refrain.privacy;

import eu.restart.refrain.comparison.Seat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sets of people of whom figures may be told, whoever tells them and in whatever table: so many
 * that nothing about fewer people follows by adding and subtracting.
 *
 * <p>The sets are taken one after another, the broad ones first (everybody, groups, countries,
 * roles, their crossings, then attributes), the large before the small; of all talk before those
 * whom each question was put to, since from two bases follows who was not asked. A set with which
 * anything about too few would follow is left out. So the answer does not depend on which table is
 * asked for, and two tables together tell no more than one.
 */
final class TellableSets {
  /** People at a question, if any. */
  private record Told(Optional<String> question, Trait people) {}

  private final List<Seat> seats;
  private final int fewest;
  private final boolean secondary;
  private final List<BitSet> sets = new ArrayList<>();
  private final Set<Told> told = new HashSet<>();
  private final Map<Optional<String>, BitSet> bases = new LinkedHashMap<>();

  /**
   * The sets of some people.
   *
   * @param asked by question those of the people to whom it was put
   * @param secondary false takes each set by its own size alone, and protects nothing: for the test
   *     that must then fail
   */
  TellableSets(
      List<Seat> seats, SortedMap<String, List<Seat>> asked, int fewest, boolean secondary) {
    this.seats = List.copyOf(seats);
    this.fewest = fewest;
    this.secondary = secondary;
    bases.put(Optional.empty(), base(seats));
    asked.forEach((question, here) -> bases.put(Optional.of(question), base(here)));
    for (Optional<String> question : bases.keySet()) {
      one(question, List.of(Trait.EVERYBODY));
      one(question, crossed(Set.of(Trait.GROUP)));
      one(question, crossed(Set.of(Trait.COUNTRY)));
      one(question, crossed(Set.of(Trait.ROLE)));
      rolesOfGroups(question);
      one(question, crossed(Set.of(Trait.COUNTRY, Trait.ROLE)));
    }
    for (Optional<String> question : bases.keySet()) {
      for (String attribute : attributes()) {
        one(question, crossed(Set.of(attribute)));
        one(question, crossed(Set.of(attribute, Trait.COUNTRY)));
        one(question, crossed(Set.of(attribute, Trait.ROLE)));
        one(question, crossed(Set.of(attribute, Trait.COUNTRY, Trait.ROLE)));
      }
    }
  }

  private BitSet base(List<Seat> these) {
    Set<Seat> wanted = new HashSet<>(these);
    BitSet base = new BitSet();
    for (int i = 0; i < seats.size(); i++) {
      base.set(i, wanted.contains(seats.get(i)));
    }
    return base;
  }

  /** Whether figures of a set may be told; of one with nobody in it they may. */
  boolean tells(Optional<String> question, Trait trait) {
    return told.contains(new Told(question, trait)) || size(question, trait) == 0;
  }

  /**
   * Whether every set is told at a question that is told of all talk and has anybody there; of
   * attributes no mentions are told.
   */
  boolean tellsAll(Optional<String> question) {
    return told.stream()
        .filter(one -> one.question().isEmpty())
        .filter(
            one ->
                one.people().values().keySet().stream()
                    .noneMatch(property -> property.startsWith(Trait.ATTRIBUTE)))
        .allMatch(one -> tells(question, one.people()));
  }

  int size(Optional<String> question, Trait trait) {
    return set(question, trait).cardinality();
  }

  /** The roles of a group are told all or none: a missing one would be known by the others. */
  private void rolesOfGroups(Optional<String> question) {
    List<Trait> groups = new ArrayList<>(crossed(Set.of(Trait.GROUP)));
    groups.sort(largestFirst(question));
    for (Trait group : groups) {
      List<Trait> roles =
          crossed(Set.of(Trait.GROUP, Trait.ROLE)).stream()
              .filter(one -> one.values().entrySet().containsAll(group.values().entrySet()))
              .toList();
      if (take(roles.stream().map(role -> set(question, role)).toList())) {
        roles.forEach(role -> told.add(new Told(question, role)));
      }
    }
  }

  private void one(Optional<String> question, List<Trait> traits) {
    List<Trait> sorted = new ArrayList<>(traits);
    sorted.sort(largestFirst(question));
    for (Trait trait : sorted) {
      if (take(List.of(set(question, trait)))) {
        told.add(new Told(question, trait));
      }
    }
  }

  private Comparator<Trait> largestFirst(Optional<String> question) {
    return Comparator.comparingInt((Trait one) -> size(question, one))
        .reversed()
        .thenComparing(one -> new TreeMap<>(one.values()).toString());
  }

  private boolean take(List<BitSet> wanted) {
    List<BitSet> more =
        wanted.stream().filter(set -> !set.isEmpty() && !sets.contains(set)).distinct().toList();
    if (more.isEmpty()) {
      return true;
    }
    if (more.stream().anyMatch(set -> set.cardinality() < fewest)) {
      return false;
    }
    List<BitSet> all = new ArrayList<>(sets);
    all.addAll(more);
    if (secondary && new Sums(seats.size(), all).revealsFewerThan(fewest)) {
      return false;
    }
    sets.addAll(more);
    return true;
  }

  private BitSet set(Optional<String> question, Trait trait) {
    BitSet set = new BitSet();
    for (int i = 0; i < seats.size(); i++) {
      set.set(i, trait.isOf(seats.get(i)));
    }
    set.and(bases.getOrDefault(question, new BitSet()));
    return set;
  }

  /** Every combination of values that somebody has; an attribute not known is none. */
  private List<Trait> crossed(Set<String> properties) {
    Map<String, Trait> found = new TreeMap<>();
    for (Seat seat : seats) {
      Trait trait = Trait.EVERYBODY;
      boolean stated = true;
      for (String property : new TreeSet<>(properties)) {
        String value = Trait.value(property, seat);
        stated &= !value.isEmpty() || !property.startsWith(Trait.ATTRIBUTE);
        trait = trait.and(property, value);
      }
      if (stated) {
        found.put(new TreeMap<>(trait.values()).toString(), trait);
      }
    }
    return List.copyOf(found.values());
  }

  private Set<String> attributes() {
    Set<String> attributes = new TreeSet<>();
    seats.forEach(
        seat ->
            seat.participant()
                .attributes()
                .keySet()
                .forEach(name -> attributes.add(Trait.ATTRIBUTE + name)));
    return attributes;
  }
}
