package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.LedgerTable;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that check says, for programs: the shape that {@code src/site/check.md} describes. */
final class CheckJson {
  /** Changes with the shape: a program can tell what it reads. */
  static final String FORMAT = "refrain-check/1";

  private static final Set<String> NUMBERS =
      Set.of("rows", "anchored", "joined", "set aside", "reported", "codings", "turn");

  private CheckJson() {}

  static Json of(
      ProblemWords words, List<Problem> problems, Corpus corpus, Optional<Differing> differing) {
    long findings = problems.stream().filter(Problem::isFinding).count();
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("format", new Json.Text(FORMAT));
    members.put("findings", new Json.Num(findings));
    members.put("notes", new Json.Num(problems.size() - findings));
    members.put(
        "problems", new Json.Arr(problems.stream().map(one -> problem(words, one)).toList()));
    members.put(
        "ledger", rows(LedgerTable.HEADER, LedgerTable.of(corpus.ledger(), corpus.codebook())));
    differing.ifPresent(one -> members.put("changes", rows(Differing.LIST, one.list())));
    return new Json.Obj(members);
  }

  private static Json problem(ProblemWords words, Problem problem) {
    return Json.object(
        "severity",
        problem.severity().name().toLowerCase(Locale.ROOT),
        "file",
        problem.place().file(),
        "line",
        problem.place().line(),
        "column",
        problem.place().column(),
        "rule",
        problem.rule(),
        "message",
        words.text(problem),
        "english",
        problem.text());
  }

  /**
   * An object for each row, its names the headings with _ for a blank; what is empty is left out.
   */
  private static Json rows(List<String> header, List<List<String>> rows) {
    List<Json> objects = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, Json> members = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        if (!row.get(i).isEmpty()) {
          members.put(
              header.get(i).replace(' ', '_'),
              NUMBERS.contains(header.get(i))
                  ? new Json.Num(Integer.parseInt(row.get(i)))
                  : new Json.Text(row.get(i)));
        }
      }
      objects.add(new Json.Obj(members));
    }
    return new Json.Arr(objects);
  }
}
