package eu.restart.refrain.chart;

import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands behind the numbers of a figure: mentions, or turns where a figure counts turns.
 *
 * @param entries in the order of the figure's cells
 */
public record Evidence(List<Entry> entries) {
  private static final List<String> HEADER =
      List.of(
          "cell",
          "mention",
          "group",
          "speaker",
          "turn",
          "line",
          "quote",
          "translation",
          "code",
          "coder");

  /**
   * A mention or a turn behind a cell.
   *
   * @param cell a stable id, such as {@code overcrowding|IT}
   * @param number from 1 within the cell
   * @param span what is quoted
   * @param codings what people or programs coded; none for a turn that is only counted
   */
  public record Entry(
      String cell, int number, String group, Turn turn, Span span, List<Coding> codings) {
    /** Copies the list. */
    public Entry {
      codings = List.copyOf(codings);
    }
  }

  /** Copies the list. */
  public Evidence {
    entries = List.copyOf(entries);
  }

  /** Collects entries, and numbers them within their cells. */
  static final class Builder {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    void add(String cell, Mention mention) {
      add(cell, mention.group(), mention.turn(), mention.span(), mention.codings());
    }

    void add(String cell, String group, Turn turn) {
      add(cell, group, turn, turn.span(), List.of());
    }

    private void add(String cell, String group, Turn turn, Span span, List<Coding> codings) {
      int number = numbers.merge(cell, 1, Integer::sum);
      entries.add(new Entry(cell, number, group, turn, span, codings));
    }

    Evidence build() {
      return new Evidence(entries);
    }
  }

  /**
   * The mentions behind each cell of a comparison, as far as they may be told; a withheld cell
   * shows nothing.
   *
   * @param codes the rows that the figure shows
   */
  public static Evidence of(Comparison comparison, Collection<String> codes) {
    Builder evidence = new Builder();
    for (Cell cell : comparison.cells()) {
      if (codes.contains(cell.code()) && cell.state() != State.SUPPRESSED) {
        cell.evidence().forEach(one -> evidence.add(cell.code() + "|" + cell.column(), one));
      }
    }
    return evidence.build();
  }

  /**
   * One row for each coding behind each cell, and one for a turn that is only counted, which names
   * nobody. The column mention counts from 1 within a cell, so that its highest number is the
   * cell's number of mentions.
   */
  public String csv(Corpus corpus) {
    List<List<String>> rows = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    for (Transcript transcript : corpus.transcripts()) {
      texts.put(transcript.group(), transcript.text());
    }
    for (Entry entry : entries) {
      if (entry.codings().isEmpty()) {
        rows.add(row(entry, "", "", "", ""));
      }
      String text = texts.getOrDefault(entry.group(), "");
      for (Coding coding : entry.codings()) {
        rows.add(
            row(
                entry,
                entry.span().of(text),
                coding.translation(),
                coding.code(),
                coding.coder().name()));
      }
    }
    return Csv.write(HEADER, rows);
  }

  private static List<String> row(
      Entry entry, String quote, String translation, String code, String coder) {
    return List.of(
        entry.cell(),
        String.valueOf(entry.number()),
        entry.group(),
        entry.codings().isEmpty() ? "" : entry.turn().speaker(),
        String.valueOf(entry.turn().number()),
        String.valueOf(entry.turn().line()),
        quote,
        translation,
        code,
        coder);
  }
}
