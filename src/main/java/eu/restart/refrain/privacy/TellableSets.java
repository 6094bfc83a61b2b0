package eu.restart.refrain.privacy;

import eu.restart.refrain.comparison.Seat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sets of people of whom figures may be told, whoever tells them and in whatever table: so many
 * that no figure of fewer people follows by adding and subtracting.
 *
 * <p>The sets are taken one after another, the broad ones first (everybody, groups, countries,
 * roles, attributes, then their crossings), the large before the small; a set with which the figure
 * of too small a set would follow is left out. So the answer does not depend on which table is
 * asked for, and two tables together tell no more than one.
 */
final class TellableSets {
  private final List<Seat> seats;
  private final int fewest;
  private final boolean secondary;
  private final List<BitSet> told = new ArrayList<>();
  private final Set<Trait> traits = new HashSet<>();

  /**
   * The sets of some people.
   *
   * @param secondary false takes each set by its own size alone, and protects nothing: for the test
   *     that must then fail
   */
  TellableSets(List<Seat> seats, int fewest, boolean secondary) {
    this.seats = List.copyOf(seats);
    this.fewest = fewest;
    this.secondary = secondary;
    one(List.of(Trait.EVERYBODY));
    one(crossed(Set.of(Trait.GROUP)));
    one(crossed(Set.of(Trait.COUNTRY)));
    one(crossed(Set.of(Trait.ROLE)));
    for (String attribute : attributes()) {
      one(crossed(Set.of(attribute)));
    }
    rolesOfGroups();
    one(crossed(Set.of(Trait.COUNTRY, Trait.ROLE)));
  }

  /** The same with the crossings of an attribute with country and role. */
  TellableSets crossing(String attribute) {
    TellableSets more = new TellableSets(seats, fewest, secondary);
    more.one(more.crossed(Set.of(attribute, Trait.COUNTRY)));
    more.one(more.crossed(Set.of(attribute, Trait.ROLE)));
    more.one(more.crossed(Set.of(attribute, Trait.COUNTRY, Trait.ROLE)));
    return more;
  }

  /** Whether figures of a set may be told; of one with nobody in it they may. */
  boolean tells(Trait trait) {
    return traits.contains(trait) || size(trait) == 0;
  }

  /** Whether every set is told that is told among other people and has anybody here. */
  boolean tellsAll(TellableSets others) {
    return others.traits.stream().allMatch(this::tells);
  }

  int size(Trait trait) {
    return set(trait).cardinality();
  }

  /** The roles of a group are told all or none: a missing one would be known by the others. */
  private void rolesOfGroups() {
    List<Trait> groups = new ArrayList<>(crossed(Set.of(Trait.GROUP)));
    groups.sort(largestFirst());
    for (Trait group : groups) {
      List<Trait> roles =
          crossed(Set.of(Trait.GROUP, Trait.ROLE)).stream()
              .filter(one -> one.values().entrySet().containsAll(group.values().entrySet()))
              .toList();
      if (take(roles.stream().map(this::set).toList())) {
        traits.addAll(roles);
      }
    }
  }

  private void one(List<Trait> sets) {
    List<Trait> sorted = new ArrayList<>(sets);
    sorted.sort(largestFirst());
    for (Trait trait : sorted) {
      if (take(List.of(set(trait)))) {
        traits.add(trait);
      }
    }
  }

  private Comparator<Trait> largestFirst() {
    return Comparator.comparingInt(this::size)
        .reversed()
        .thenComparing(one -> new TreeMap<>(one.values()).toString());
  }

  private boolean take(List<BitSet> sets) {
    List<BitSet> more = sets.stream().filter(set -> !told.contains(set)).toList();
    if (more.isEmpty()) {
      return true;
    }
    if (more.stream().anyMatch(set -> set.cardinality() < fewest)) {
      return false;
    }
    List<BitSet> all = new ArrayList<>(told);
    all.addAll(more);
    if (secondary && new Sums(seats.size(), all).revealsFewerThan(fewest)) {
      return false;
    }
    told.addAll(more);
    return true;
  }

  private BitSet set(Trait trait) {
    BitSet set = new BitSet();
    for (int i = 0; i < seats.size(); i++) {
      set.set(i, trait.isOf(seats.get(i)));
    }
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
