package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What one row says, before it is known whether there is such a passage and such a code.
 *
 * @param group the group that the row says it belongs to; empty where it says nothing
 * @param codes each is a coding of its own; empty where the row names none
 * @param abouts each is a coding of its own; empty where the row names none
 */
record Claim(
    Place row,
    Cell group,
    Cell quote,
    Optional<Offsets> offsets,
    Cell turn,
    List<Cell> codes,
    Cell coder,
    List<Cell> abouts,
    List<Cell> marks,
    Cell memo,
    Cell translation) {
  Claim {
    codes = List.copyOf(codes);
    abouts = List.copyOf(abouts);
    marks = List.copyOf(marks);
  }

  Claim withCodes(List<Cell> others) {
    return new Claim(
        row, group, quote, offsets, turn, others, coder, abouts, marks, memo, translation);
  }

  Claim withCoder(Cell other) {
    return new Claim(
        row, group, quote, offsets, turn, codes, other, abouts, marks, memo, translation);
  }

  Claim withMemo(Cell otherMemo, Cell otherTranslation) {
    return new Claim(
        row, group, quote, offsets, turn, codes, coder, abouts, marks, otherMemo, otherTranslation);
  }

  /** The same claim with what its remark says of whom it concerns and of assent or dissent. */
  Claim withRemark(Remark remark) {
    List<Cell> allAbouts = new ArrayList<>(abouts);
    allAbouts.addAll(remark.abouts());
    List<Cell> allMarks = new ArrayList<>(marks);
    allMarks.addAll(remark.marks());
    return new Claim(
        row,
        group,
        quote,
        offsets,
        turn,
        codes,
        coder,
        allAbouts,
        allMarks,
        memo.as(remark.rest()),
        translation);
  }

  /** The same claim with every text changed, the places kept. */
  Claim map(UnaryOperator<String> change) {
    return new Claim(
        row,
        mapped(group, change),
        mapped(quote, change),
        offsets,
        mapped(turn, change),
        codes.stream().map(cell -> mapped(cell, change)).toList(),
        mapped(coder, change),
        abouts.stream().map(cell -> mapped(cell, change)).toList(),
        marks.stream().map(cell -> mapped(cell, change)).toList(),
        mapped(memo, change),
        mapped(translation, change));
  }

  private static Cell mapped(Cell cell, UnaryOperator<String> change) {
    return cell.as(change.apply(cell.text()));
  }
}
