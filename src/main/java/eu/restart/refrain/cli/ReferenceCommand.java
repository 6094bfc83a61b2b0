package eu.restart.refrain.cli;

import eu.restart.refrain.reference.Reference;
import eu.restart.refrain.reference.Row;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Recomputes published worked examples. */
@Command(
    name = "reference",
    mixinStandardHelpOptions = true,
    description =
        "Compute published worked examples again: expected, got, tolerance, pass or fail.")
final class ReferenceCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "examples in JSON (default: those that come with the program)")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Checked<List<Row>> rows = files.isEmpty() ? Reference.shipped() : Checked.of(List.of());
    for (Path file : files) {
      rows = Reference.joined(rows, Reference.read(file));
    }
    TableWords words = new Teller(options).tables();
    Printing.table(
        options.line().getOut(),
        options.format(),
        words.header(List.of("example", "figure", "expected", "got", "tolerance", "result")),
        rows.value().stream().map(row -> cells(row, words)).toList());
    PrintWriter err = options.line().getErr();
    Printing.problems(err, options.words(), rows.problems());
    long failed = rows.value().stream().filter(row -> !row.pass()).count();
    err.println(
        options
            .words()
            .phrase(
                "{0} of {1} examples pass; {2} of {3} figures",
                examples(rows.value(), true),
                examples(rows.value(), false),
                rows.value().size() - failed,
                rows.value().size()));
    if (rows.problems().stream().anyMatch(Problem::isFinding)) {
      return CommandLineRun.UNUSABLE;
    }
    return failed == 0 ? CommandLineRun.DONE : CommandLineRun.FINDINGS;
  }

  private static long examples(List<Row> rows, boolean passing) {
    List<String> failing = rows.stream().filter(row -> !row.pass()).map(Row::name).toList();
    return rows.stream()
        .map(Row::name)
        .distinct()
        .filter(name -> !passing || !failing.contains(name))
        .count();
  }

  private static List<String> cells(Row row, TableWords words) {
    return List.of(
        row.name(),
        row.key(),
        row.expected(),
        row.got(),
        row.tolerance(),
        words.say(row.pass() ? "pass" : "fail"));
  }
}
