package eu.restart.refrain.coding;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What became of every row that was sent: rows in = anchored + joined + set aside + reported, for
 * each file, coder and code.
 *
 * @param entries sorted by file
 */
public record Ledger(List<Entry> entries) {
  /** Nothing was sent. */
  public static final Ledger EMPTY = new Ledger(List.of());

  /** Sorts the entries. */
  public Ledger {
    entries = entries.stream().sorted(Comparator.comparing(Entry::file)).toList();
  }

  /** All files together. */
  public Count total() {
    return entries.stream().map(Entry::all).reduce(Count.NONE, Count::plus);
  }

  /** Every coder over all files of one group; see {@link Entry#coders}. */
  public SortedMap<String, Count> coders(String group) {
    return sums(entries.stream().filter(one -> one.group().equals(group)).map(Entry::coders));
  }

  /** Every code, or what a partner called it, over all files; see {@link Entry#codes}. */
  public SortedMap<String, Count> codes() {
    return sums(entries.stream().map(Entry::codes));
  }

  private static SortedMap<String, Count> sums(Stream<SortedMap<String, Count>> parts) {
    SortedMap<String, Count> sums = new TreeMap<>();
    parts.forEach(part -> part.forEach((name, count) -> sums.merge(name, count, Count::plus)));
    return Collections.unmodifiableSortedMap(sums);
  }

  /**
   * Rows, and the codings that came of them; a row with several codes makes several codings.
   *
   * @param rows that hold something, the header left out
   * @param anchored rows of which at least one coding came
   * @param joined rows that add to the coding of another row, such as a tag that says about whom
   * @param setAside rows of a file that was not counted, since another stands in its place, since
   *     it cannot be told which does, or since no person made them
   * @param reported rows of which a problem came instead
   * @param codings at least one for every anchored row
   */
  public record Count(int rows, int anchored, int joined, int setAside, int reported, int codings) {
    /** No row. */
    public static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

    /**
     * Checks conservation.
     *
     * @throws IllegalStateException where a row was lost or counted twice
     */
    public Count {
      int out = anchored + joined + setAside + reported;
      if (rows != out || codings < anchored) {
        throw new IllegalStateException(
            rows + " rows in, " + out + " out, " + anchored + " in " + codings + " codings");
      }
    }

    /** One row that was anchored, or else reported. */
    static Count ofRow(int codings) {
      return codings > 0 ? new Count(1, 1, 0, 0, 0, codings) : new Count(1, 0, 0, 0, 1, 0);
    }

    /** Both together. */
    public Count plus(Count other) {
      return new Count(
          rows + other.rows,
          anchored + other.anchored,
          joined + other.joined,
          setAside + other.setAside,
          reported + other.reported,
          codings + other.codings);
    }
  }

  /**
   * One file that a partner sent.
   *
   * @param dialect how it was recognised, or why it was set aside
   * @param coders a person's name to the rows by that person; the empty name has the rows that were
   *     not judged one by one: joined, set aside, or not read. A row of several raters stands under
   *     each
   * @param codes a code's id, or the name that is in no codebook, to the rows that name it; the
   *     empty name has the rows that name none and those that were not judged. A row that names
   *     several codes stands under each, so the codings add up to those of {@code all} and the rows
   *     to at least as many
   */
  public record Entry(
      String file,
      String group,
      String dialect,
      Count all,
      SortedMap<String, Count> coders,
      SortedMap<String, Count> codes) {
    /**
     * Checks that each part adds up to the whole.
     *
     * @throws IllegalStateException where a row or a coding was lost or counted twice
     */
    public Entry {
      coders = Collections.unmodifiableSortedMap(new TreeMap<>(coders));
      codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
      Count byCoder = coders.values().stream().reduce(Count.NONE, Count::plus);
      Count byCode = codes.values().stream().reduce(Count.NONE, Count::plus);
      if (!holds(byCoder, all) || !holds(byCode, all)) {
        throw new IllegalStateException(
            file + ": " + all + " in all, " + byCoder + " by coder, " + byCode + " by code");
      }
    }

    /** Whether these parts lose nothing of the whole; a row may stand in several parts. */
    private static boolean holds(Count parts, Count all) {
      return parts.codings() == all.codings()
          && parts.joined() == all.joined()
          && parts.setAside() == all.setAside()
          && parts.anchored() >= all.anchored()
          && parts.rows() >= all.rows();
    }

    /** Rows that were not judged one by one. */
    static Entry unjudged(String file, String group, String dialect, Count count) {
      SortedMap<String, Count> nameless = new TreeMap<>();
      if (count.rows() > 0) {
        nameless.put("", count);
      }
      return new Entry(file, group, dialect, count, nameless, nameless);
    }

    /** Rows that hold something, the header left out. */
    public int rows() {
      return all.rows();
    }

    /** Rows of which at least one coding came. */
    public int anchored() {
      return all.anchored();
    }

    /** Rows that add to the coding of another row. */
    public int joined() {
      return all.joined();
    }

    /** Rows of a file that was not counted. */
    public int setAside() {
      return all.setAside();
    }

    /** Rows of which a problem came instead. */
    public int reported() {
      return all.reported();
    }

    /** Codings that came of the file. */
    public int codings() {
      return all.codings();
    }
  }
}
