package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.study.Group;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became of every row, for people: by file, by coder, by code. */
final class LedgerPrinting {
  private final ProblemWords words;
  private final Corpus corpus;

  LedgerPrinting(ProblemWords words, Corpus corpus) {
    this.words = words;
    this.corpus = corpus;
  }

  /** Three tables, an empty line between them. */
  void print(PrintWriter out) {
    Ledger ledger = corpus.ledger();
    table(out, List.of(words.phrase("file"), words.phrase("read as")), files(ledger));
    out.println();
    table(out, List.of(words.phrase("coder"), words.phrase("group")), coders(ledger));
    out.println();
    table(out, List.of(words.phrase("code"), ""), codes(ledger));
  }

  private void table(PrintWriter out, List<String> first, List<List<String>> rows) {
    List<String> header =
        Stream.concat(
                first.stream(),
                Stream.of(
                    words.phrase("rows"),
                    words.phrase("anchored"),
                    words.phrase("joined"),
                    words.phrase("set aside"),
                    words.phrase("reported"),
                    words.phrase("codings")))
            .toList();
    Printing.table(out, StudyOptions.Format.TEXT, header, rows);
  }

  private List<List<String>> files(Ledger ledger) {
    List<List<String>> rows = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      rows.add(row(entry.file(), words.phrase(entry.dialect()), entry.all()));
    }
    rows.add(row(words.phrase("all files"), "", ledger.total()));
    return rows;
  }

  private List<List<String>> coders(Ledger ledger) {
    List<List<String>> rows = new ArrayList<>();
    for (Group group : corpus.study().groups()) {
      for (Map.Entry<String, Ledger.Count> one : ledger.coders(group.id()).entrySet()) {
        String name = one.getKey().isEmpty() ? words.phrase("(joined, or not read)") : one.getKey();
        rows.add(row(name, group.id(), one.getValue()));
      }
    }
    return rows;
  }

  /**
   * A row stands under each code that it names, so these rows are more than those of the files. The
   * codes of which every row was anchored are one line.
   */
  private List<List<String>> codes(Ledger ledger) {
    List<List<String>> rows = new ArrayList<>();
    Ledger.Count others = Ledger.Count.NONE;
    int whole = 0;
    for (Map.Entry<String, Ledger.Count> one : ledger.codes().entrySet()) {
      if (one.getValue().anchored() == one.getValue().rows()) {
        others = others.plus(one.getValue());
        whole++;
        continue;
      }
      String code = one.getKey();
      boolean known = code.isEmpty() || corpus.codebook().code(code).isPresent();
      rows.add(
          row(
              code.isEmpty() ? words.phrase("(no code)") : code,
              known ? "" : words.phrase("not in the codebook"),
              one.getValue()));
    }
    rows.add(row(words.phrase("all other codes: {0}", whole), "", others));
    return rows;
  }

  private static List<String> row(String first, String second, Ledger.Count count) {
    return Stream.concat(
            Stream.of(first, second),
            IntStream.of(
                    count.rows(),
                    count.anchored(),
                    count.joined(),
                    count.setAside(),
                    count.reported(),
                    count.codings())
                .boxed()
                .map(String::valueOf))
        .toList();
  }
}
