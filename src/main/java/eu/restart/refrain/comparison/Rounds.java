package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * What changed between two rounds: versions of one study, or waves. A description only: the people
 * are not known to be the same, so that no change is ever tested.
 *
 * @param changes of groups, people, coders, questions and codes, in this order
 * @param steps one for each code and column of either round; codes and columns of the later round
 *     first
 */
public record Rounds(Axis axis, List<Change> changes, List<Rounds.Step> steps) {
  private static final List<String> HEADER =
      List.of("what", "id", "label", "column", "before", "after", "difference", "note");

  /**
   * A code in a column, before and after.
   *
   * @param code its id in the later round; that of the earlier one where it is gone
   * @param column as {@link Cell#column}
   * @param before empty where that round has no such code or column
   * @param after the same
   */
  public record Step(String code, String column, Optional<Cell> before, Optional<Cell> after) {
    /**
     * The later share k/n less the earlier, from -1 to 1; none unless people could speak of it in
     * both rounds.
     */
    public OptionalDouble difference() {
      return isCounted(before) && isCounted(after)
          ? OptionalDouble.of(after.orElseThrow().share() - before.orElseThrow().share())
          : OptionalDouble.empty();
    }

    private static boolean isCounted(Optional<Cell> cell) {
      return cell.stream()
          .anyMatch(one -> one.state() == State.MENTIONED || one.state() == State.NOT_MENTIONED);
    }

    /** Whether both rounds say the same of it. */
    public boolean isSame() {
      return said(before).equals(said(after));
    }

    private static String said(Optional<Cell> cell) {
      return cell.map(Wording.ENGLISH.cell()).orElse("-");
    }
  }

  /** Copies the lists. */
  public Rounds {
    changes = List.copyOf(changes);
    steps = List.copyOf(steps);
  }

  /** Sets two rounds beside each other by one axis, within a scope. */
  public static Rounds between(Round before, Round after, Axis axis, Scope scope) {
    return between(before, after, axis, scope, UnaryOperator.identity(), UnaryOperator.identity());
  }

  /**
   * The same, of what may be shown.
   *
   * @param then takes from the older comparison what must not be told
   * @param now takes from the newer comparison what must not be told
   */
  public static Rounds between(
      Round before,
      Round after,
      Axis axis,
      Scope scope,
      UnaryOperator<Comparison> then,
      UnaryOperator<Comparison> now) {
    Renaming renaming = Renaming.of(before.corpus().codebook(), after.corpus().codebook());
    Comparison older = then.apply(Comparison.of(before.corpus(), before.mentions(), axis, scope));
    Comparison newer = now.apply(Comparison.of(after.corpus(), after.mentions(), axis, scope));
    List<String> codes = new ArrayList<>(newer.codes());
    older.codes().stream().map(renaming::now).filter(id -> !codes.contains(id)).forEach(codes::add);
    List<String> columns = new ArrayList<>(newer.columns().stream().map(Column::id).toList());
    older.columns().stream()
        .map(Column::id)
        .filter(id -> !columns.contains(id))
        .forEach(columns::add);
    columns.add(Column.TOTAL);
    List<Step> steps = new ArrayList<>();
    for (String code : codes) {
      for (String column : columns) {
        Optional<Cell> old = renaming.before(code).flatMap(id -> cell(older, id, column));
        steps.add(new Step(code, column, old, cell(newer, code, column)));
      }
    }
    return new Rounds(axis, new RoundChanges(before, after, renaming).all(), steps);
  }

  private static Optional<Cell> cell(Comparison comparison, String code, String column) {
    List<Cell> all = column.equals(Column.TOTAL) ? comparison.totals() : comparison.cells();
    return all.stream()
        .filter(one -> one.code().equals(code) && one.column().equals(column))
        .findFirst();
  }

  /** How many of the steps say the same in both rounds. */
  public int unchanged() {
    return (int) steps.stream().filter(Step::isSame).count();
  }

  /**
   * Changes first, then the numbers as "k of n" with the difference of their shares.
   *
   * @param language of labels and notes
   * @param labels the later round's codebook
   * @param all whether steps that did not change are listed too
   */
  public Sheet sheet(Language language, Codebook labels, boolean all) {
    List<List<String>> rows = new ArrayList<>();
    RoundWords words = RoundWords.in(language);
    for (Change one : changes) {
      String note = words.say(one.note());
      rows.add(List.of(one.what(), one.id(), "", "", one.before(), one.after(), "", note));
    }
    for (Step step : steps) {
      if (all || !step.isSame()) {
        OptionalDouble difference = step.difference();
        rows.add(
            List.of(
                "number",
                step.code(),
                labels.label(step.code(), language),
                column(step.column()),
                Step.said(step.before()),
                Step.said(step.after()),
                difference.isPresent()
                    ? String.format(Locale.ROOT, "%+.2f", difference.getAsDouble())
                    : "",
                ""));
      }
    }
    return new Sheet(HEADER, rows);
  }

  private static String column(String id) {
    return id.equals(Column.TOTAL) ? "all" : id.isEmpty() ? "not stated" : id;
  }
}
