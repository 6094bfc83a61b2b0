package eu.restart.refrain.privacy;

import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.privacy.Release.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether quotes may be printed: one from a set of too few people may not, nor, in a release, one
 * by which a withheld number would be known, since whoever is quoted is one who mentions it.
 *
 * <p>Keeps what was admitted, so that several quotes together tell no more; no two quotes of a code
 * within a section are taken to be of one speaker.
 */
public final class Quoting {
  private final SmallCells rule;
  private final Optional<Release> release;
  private final Optional<Deduction> deduction;
  private final Map<Slot, Integer> quoted = new HashMap<>();

  Quoting(SmallCells rule, Optional<Release> release) {
    this.rule = rule;
    this.release = release;
    this.deduction = release.map(Release::deduction);
  }

  /**
   * Admits a quote, or not; what is admitted counts as printed.
   *
   * @param section what the quote's section tells of: a question, an about, both or neither
   */
  public boolean admits(Mention mention, Scope section) {
    if (!rule.tells(mention.group())) {
      return false;
    }
    if (release.isEmpty() || deduction.isEmpty()) {
      return true;
    }
    Trait country = Trait.EVERYBODY.and(Trait.COUNTRY, rule.country(mention.group()));
    Optional<Trait> role =
        rule.disclosure()
            .role(mention.group(), mention.speaker())
            .map(id -> Trait.EVERYBODY.and(Trait.ROLE, id));
    List<Slot> slots =
        Stream.concat(Stream.of(country), role.stream())
            .map(one -> new Slot(mention.code(), section.question(), section.about(), one))
            .toList();
    for (Slot slot : slots) {
      Optional<Integer> number = release.get().number(slot);
      int times = quoted.getOrDefault(slot, 0) + 1;
      if (number.isEmpty()
          || times > deduction.get().most(number.get())
          || !deduction.get().tell(number.get(), times, Integer.MAX_VALUE)) {
        return false;
      }
    }
    slots.forEach(slot -> quoted.merge(slot, 1, Integer::sum));
    return true;
  }
}
