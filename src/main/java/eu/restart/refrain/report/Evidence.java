package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The codings behind the numbers of a figure. */
final class Evidence {
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

  private Evidence() {}

  /**
   * One row for each coding behind each cell that the figure shows, in the cells' order.
   *
   * <p>The column cell is {@code code|column}; mention counts from 1 within a cell, so that its
   * highest number is the cell's number of mentions. A withheld cell shows nothing.
   *
   * @param theme whose codes are shown; empty where the themes themselves are
   */
  static String csv(Comparison comparison, Optional<String> theme, Corpus corpus) {
    List<List<String>> rows = new ArrayList<>();
    for (Cell cell : comparison.cells()) {
      if (shows(cell.code(), theme, corpus.codebook()) && cell.state() != State.SUPPRESSED) {
        int number = 0;
        for (Mention mention : cell.evidence()) {
          number++;
          for (Coding coding : mention.codings()) {
            rows.add(row(cell, number, mention, coding, corpus));
          }
        }
      }
    }
    return Csv.write(HEADER, rows);
  }

  private static boolean shows(String code, Optional<String> theme, Codebook codebook) {
    return theme.isEmpty()
        ? codebook.theme(code).equals(code)
        : !code.equals(theme.get()) && codebook.theme(code).equals(theme.get());
  }

  private static List<String> row(
      Cell cell, int number, Mention mention, Coding coding, Corpus corpus) {
    String text = corpus.transcript(mention.group()).map(Transcript::text).orElse("");
    return List.of(
        cell.code() + "|" + cell.column(),
        String.valueOf(number),
        mention.group(),
        mention.speaker(),
        String.valueOf(mention.turn().number()),
        String.valueOf(mention.turn().line()),
        mention.span().of(text),
        coding.translation(),
        coding.code(),
        coding.coder().name());
  }
}
