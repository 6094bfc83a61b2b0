package eu.restart.refrain.privacy;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a release to the public tells of each number: for every code, of everybody, each country and
 * each role, over all talk, at each question, about each kind of people, and at each question about
 * each.
 *
 * <p>A number k of n with 0 &lt; k &lt; N or 0 &lt; n-k &lt; N is guarded. The numbers are told one
 * after another, the broad ones first and the guarded ones last, these as {@code <N} or all but
 * fewer; a number by which a guarded one would be known is withheld as well. What follows is worked
 * out by {@link Deduction}: countries and roles add up; a question or an about has no more people
 * than all talk, and all talk no more than all of them together; a code no more than its theme.
 */
final class Release {
  /** A number: of a code, at a question, about certain people, said by certain people. */
  record Slot(String code, Optional<String> question, Optional<String> about, Trait people) {}

  private record Entry(Slot slot, int number, Cell cell, boolean guarded, int tier) {}

  private final int fewest;
  private final boolean secondary;
  private final Deduction deduction = new Deduction();
  private final Map<Slot, Entry> entries = new LinkedHashMap<>();
  private final Map<Slot, Told> told = new HashMap<>();

  /**
   * Decides over all numbers of a corpus.
   *
   * @param tellable whether figures may be told of a set of people at a question, if any
   * @param secondary false tells every number that is not guarded, and protects nothing: for the
   *     test that must then fail
   */
  Release(
      Corpus corpus,
      Mentions mentions,
      int fewest,
      BiPredicate<Optional<String>, Trait> tellable,
      boolean secondary) {
    this.fewest = fewest;
    this.secondary = secondary;
    List<Optional<String>> questions = ids(corpus, mentions, Axis.QUESTION);
    List<Optional<String>> abouts = ids(corpus, mentions, Axis.ABOUT);
    for (Optional<String> question : questions) {
      for (Optional<String> about : abouts) {
        Scope scope = new Scope(question, about, Optional.empty(), Optional.empty());
        for (Axis axis : List.of(Axis.COUNTRY, Axis.ROLE)) {
          Comparison counted = Comparison.of(corpus, mentions, axis, scope);
          enter(counted, counted.totals());
          enter(counted, counted.cells());
          people(counted);
        }
      }
    }
    entries.values().forEach(one -> talk(one, questions, abouts));
    entries.values().forEach(one -> tree(one, corpus));
    entries.values().stream()
        .sorted(Comparator.comparingInt(Entry::tier).thenComparingInt(this::turn))
        .forEach(one -> told.put(one.slot(), decide(one, tellable)));
  }

  private static List<Optional<String>> ids(Corpus corpus, Mentions mentions, Axis axis) {
    List<Optional<String>> ids = new ArrayList<>(List.of(Optional.empty()));
    Comparison.of(corpus, mentions, axis, Scope.ALL)
        .columns()
        .forEach(column -> ids.add(Optional.of(column.id())));
    return ids;
  }

  /** What is told of a number; nothing of one that is not among those decided over. */
  Told told(Slot slot) {
    return told.getOrDefault(slot, Told.NOTHING);
  }

  /** What was told so far, to go on with. */
  Deduction deduction() {
    return deduction.copy();
  }

  /** The place of a slot's number in the deduction, with its base. */
  Optional<Integer> number(Slot slot) {
    return Optional.ofNullable(entries.get(slot)).map(Entry::number);
  }

  static Slot slot(Cell cell, Axis axis, Scope scope) {
    Trait people = Trait.EVERYBODY;
    if (scope.country().isPresent()) {
      people = people.and(Trait.COUNTRY, scope.country().get());
    }
    if (scope.role().isPresent()) {
      people = people.and(Trait.ROLE, scope.role().get());
    }
    Slot slot = new Slot(cell.code(), scope.question(), scope.about(), people);
    if (cell.column().equals(Column.TOTAL)) {
      return slot;
    }
    Optional<String> column = Optional.of(cell.column());
    return switch (axis) {
      case COUNTRY ->
          new Slot(
              cell.code(),
              scope.question(),
              scope.about(),
              people.and(Trait.COUNTRY, cell.column()));
      case ROLE ->
          new Slot(
              cell.code(), scope.question(), scope.about(), people.and(Trait.ROLE, cell.column()));
      case ABOUT -> new Slot(cell.code(), scope.question(), column, people);
      case QUESTION -> new Slot(cell.code(), column, scope.about(), people);
    };
  }

  private void enter(Comparison counted, List<Cell> cells) {
    for (Cell cell : cells) {
      Slot slot = slot(cell, counted.axis(), counted.scope());
      if (!entries.containsKey(slot)) {
        int k = cell.participants();
        boolean some = k > 0 && k < cell.of();
        boolean guarded = some && (k < fewest || cell.of() - k < fewest);
        int number = deduction.number(cell.of(), guarded);
        entries.put(slot, new Entry(slot, number, cell, guarded, tier(slot)));
      }
    }
  }

  /** Broad before narrow; roles at a question or about somebody come last. */
  private static int tier(Slot slot) {
    int narrow = (slot.question().isPresent() ? 1 : 0) + (slot.about().isPresent() ? 1 : 0);
    if (slot.people().values().containsKey(Trait.ROLE)) {
      return narrow == 0 ? 2 : 20 + narrow;
    }
    return narrow * 5 + slot.people().values().size();
  }

  private int turn(Entry one) {
    return one.guarded() ? 2 : one.cell().participants() == 0 ? 1 : 0;
  }

  private Told decide(Entry one, BiPredicate<Optional<String>, Trait> tellable) {
    int k = one.cell().participants();
    int of = one.cell().of();
    if (of > 0 && !tellable.test(one.slot().question(), one.slot().people())) {
      return Told.NOTHING;
    }
    if (!one.guarded()) {
      return tell(one.number(), k, k) ? new Told(Told.Kind.PEOPLE, fewest) : Told.NOTHING;
    }
    if (of <= 2 * fewest - 2) {
      return Told.NOTHING;
    }
    if (k < fewest) {
      return tell(one.number(), 1, fewest - 1) ? new Told(Told.Kind.FEW, fewest) : Told.NOTHING;
    }
    return tell(one.number(), of - fewest + 1, of - 1)
        ? new Told(Told.Kind.NEARLY_ALL, fewest)
        : Told.NOTHING;
  }

  private boolean tell(int number, int from, int to) {
    return !secondary || deduction.tell(number, from, to);
  }

  /** Countries, and roles, add up to everybody. */
  private void people(Comparison counted) {
    int columns = counted.columns().size();
    for (int row = 0; row < counted.codes().size(); row++) {
      List<Cell> cells = counted.cells().subList(row * columns, (row + 1) * columns);
      deduction.sum(
          number(counted.totals().get(row), counted),
          cells.stream().mapToInt(cell -> number(cell, counted)).toArray());
    }
  }

  private int number(Cell cell, Comparison counted) {
    return number(slot(cell, counted.axis(), counted.scope())).orElseThrow();
  }

  /** All talk against each question and each about. */
  private void talk(Entry one, List<Optional<String>> questions, List<Optional<String>> abouts) {
    Slot slot = one.slot();
    if (slot.question().isEmpty()) {
      within(
          one,
          questions.stream()
              .filter(Optional::isPresent)
              .map(id -> new Slot(slot.code(), id, slot.about(), slot.people()))
              .toList());
    }
    if (slot.about().isEmpty()) {
      within(
          one,
          abouts.stream()
              .filter(Optional::isPresent)
              .map(id -> new Slot(slot.code(), slot.question(), id, slot.people()))
              .toList());
    }
  }

  private void within(Entry whole, List<Slot> slots) {
    int[] parts =
        slots.stream().flatMapToInt(one -> number(one).stream().mapToInt(n -> n)).toArray();
    if (parts.length > 0) {
      deduction.atMost(whole.number(), parts);
    }
    for (int part : parts) {
      deduction.atMost(part, whole.number());
    }
  }

  /** A code has no more people than its theme; a theme of which nobody speaks else, no more. */
  private void tree(Entry one, Corpus corpus) {
    Slot slot = one.slot();
    List<Entry> below = new ArrayList<>();
    for (Code code : corpus.codebook().codes()) {
      if (code.parent().equals(Optional.of(slot.code()))) {
        Slot child = new Slot(code.id(), slot.question(), slot.about(), slot.people());
        below.addAll(
            entries.containsKey(child) ? List.of(entries.get(child)) : Collections.emptyList());
      }
    }
    below.forEach(child -> deduction.atMost(child.number(), one.number()));
    int mentions = below.stream().mapToInt(child -> child.cell().mentions()).sum();
    if (!below.isEmpty() && mentions == one.cell().mentions()) {
      deduction.atMost(one.number(), below.stream().mapToInt(Entry::number).toArray());
    }
  }
}
