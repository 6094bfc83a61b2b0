package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what became of the rows of one file, in all, by coder and by code. */
final class Tally {
  private Tally() {}

  static Ledger.Entry of(
      String file, String group, String dialect, Ledger.Count unjudged, List<Judge.Fate> fates) {
    SortedMap<String, Ledger.Count> coders = new TreeMap<>();
    SortedMap<String, Ledger.Count> codes = new TreeMap<>();
    if (unjudged.rows() > 0) {
      coders.put("", unjudged);
      codes.put("", unjudged);
    }
    Ledger.Count all = unjudged;
    SortedMap<Place, Integer> rows = new TreeMap<>();
    for (Judge.Fate fate : fates) {
      Ledger.Count row = Ledger.Count.ofRow(fate.codings());
      rows.merge(fate.row(), fate.codings(), Integer::sum);
      coders.merge(fate.coder().name(), row, Ledger.Count::plus);
      if (fate.codes().isEmpty()) {
        codes.merge("", row, Ledger.Count::plus);
      }
      for (Map.Entry<String, Integer> code : fate.codes().entrySet()) {
        codes.merge(code.getKey(), Ledger.Count.ofRow(code.getValue()), Ledger.Count::plus);
      }
    }
    for (int made : rows.values()) {
      all = all.plus(Ledger.Count.ofRow(made));
    }
    return new Ledger.Entry(file, group, dialect, all, coders, codes);
  }
}
