package eu.restart.refrain.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Many codings in one order: by group, place, code, coder.
 *
 * @param all sorted
 */
public record Codings(List<Coding> all) {
  /** No codings. */
  public static final Codings NONE = new Codings(List.of());

  /** Sorts. */
  public Codings {
    all = all.stream().sorted().toList();
  }

  /** The codings of people, or those of programs. */
  public Codings of(Basis basis) {
    return where(coding -> coding.coder().basis() == basis);
  }

  /** The codings of one group. */
  public Codings of(String group) {
    return where(coding -> coding.group().equals(group));
  }

  /** The codings for which something holds. */
  public Codings where(Predicate<Coding> holds) {
    return new Codings(all.stream().filter(holds).toList());
  }

  /** These and those. */
  public Codings and(Codings others) {
    List<Coding> both = new ArrayList<>(all);
    both.addAll(others.all);
    return new Codings(both);
  }

  /** The coders, each once, sorted. */
  public List<Coder> coders() {
    return all.stream().map(Coding::coder).distinct().sorted().toList();
  }
}
