package eu.restart.refrain.cli;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.agreement.Coefficient;
import eu.restart.refrain.agreement.Disagreement;
import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.MachineAgreement;
import eu.restart.refrain.agreement.Standing;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Intercoder agreement. */
@Command(
    name = "agree",
    mixinStandardHelpOptions = true,
    description = "Print how far the coders agree, per code and over all codes.")
final class AgreeCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "group",
          "code",
          "units",
          "coders",
          "prevalence",
          "percent",
          "alpha",
          "low",
          "high",
          "standing",
          "AC1",
          "Cohen",
          "Fleiss",
          "undefined resamples");

  @Mixin private StudyOptions options = new StudyOptions();

  @Option(
      names = "--by-group",
      description = "a line for each code in each group as well, not only over all groups")
  private boolean byGroup;

  @Option(
      names = "--disagreements",
      description = "list the turns on which coders differ instead, with both quotes")
  private boolean disagreements;

  @Option(
      names = "--machine",
      description = "set the lexicon beside each person instead, on the same turns")
  private boolean machine;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "how many resamples the intervals are drawn from (default: 1000)")
  private int resamples = 1000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "20250312",
      description = "seed of the resampling (default: ${DEFAULT-VALUE})")
  private long seed = Bootstrap.DEFAULT.seed();

  @Override
  public Integer call() throws IOException {
    if (resamples < 1) {
      throw new ParameterException(options.line(), "--resamples needs 1 or more");
    }
    Checked<Corpus> read = options.open();
    Bootstrap plan = new Bootstrap(Bootstrap.Scheme.BLOCKS, resamples, seed);
    if (machine) {
      printMachine(read.value(), plan);
      return Findings.exit(options, read);
    }
    Agreement agreement = Agreement.of(read.value(), plan);
    if (disagreements) {
      print(DISAGREEMENT, agreement.disagreements().stream().map(AgreeCommand::row).toList());
    } else {
      print(
          HEADER,
          agreement.lines().stream()
              .filter(line -> byGroup || line.group().isEmpty() || line.code().isEmpty())
              .map(AgreeCommand::row)
              .toList());
      note(
          "units: turns of participants, uncoded ones among them; alpha: nominal, over all codes"
              + " with MASI; a theme counts the codes below it");
      note(
          "interval: 95 %, "
              + resamples
              + " resamples of turns in blocks within each group, seed "
              + seed
              + "; the standing is that of its lower end");
    }
    if (!agreement.alone().isEmpty()) {
      note("coded by fewer than two people: " + String.join(", ", agreement.alone()));
    }
    return Findings.exit(options, read);
  }

  private void note(String text) {
    options.line().getErr().println(text);
  }

  private void print(List<String> header, List<List<String>> rows) {
    Printing.table(options.line().getOut(), options.format(), header, rows);
  }

  private static List<String> row(Agreement.Line line) {
    return List.of(
        line.group().orElse("all"),
        line.code().orElse("(all codes)"),
        String.valueOf(line.units()),
        String.join(" ", line.coders()),
        figure(line.prevalence()),
        figure(line.percent()),
        figure(line.alpha()),
        end(line.interval().map(Interval::low)),
        end(line.interval().map(Interval::high)),
        standing(line.standing()),
        line.ac1().map(AgreeCommand::figure).orElse(""),
        line.cohen().map(AgreeCommand::figure).orElse(""),
        line.fleiss().map(AgreeCommand::figure).orElse(""),
        line.interval().map(one -> String.valueOf(one.undefined())).orElse(""));
  }

  private static final List<String> DISAGREEMENT =
      List.of("group", "turn", "line", "speaker", "code", "given by", "not given by", "said");

  private static List<String> row(Disagreement one) {
    return List.of(
        one.group(),
        String.valueOf(one.turn()),
        String.valueOf(one.line()),
        one.speaker(),
        one.code(),
        one.sides().stream()
            .filter(side -> side.quote().isPresent())
            .map(side -> side.coder() + ": " + side.quote().orElseThrow())
            .collect(Collectors.joining(" | ")),
        one.sides().stream()
            .filter(side -> side.quote().isEmpty())
            .map(side -> side.coder() + ": " + codes(side))
            .collect(Collectors.joining(" | ")),
        one.said());
  }

  private static String codes(Disagreement.Side side) {
    return side.codes().isEmpty() ? "(no code)" : String.join(", ", side.codes());
  }

  private void printMachine(Corpus corpus, Bootstrap plan) {
    Codings tagged = Tagging.of(corpus).value();
    Optional<Coder> lexicon =
        tagged.coders().stream().filter(one -> one.basis() == Basis.MACHINE).findFirst();
    List<List<String>> rows = new ArrayList<>();
    if (lexicon.isPresent()) {
      MachineAgreement.of(corpus.with(tagged), lexicon.get(), plan)
          .lines()
          .forEach(line -> rows.add(row(line)));
    }
    print(
        List.of(
            "code",
            "units",
            "support",
            "alpha of people",
            "alpha with each person",
            "difference",
            "low",
            "high",
            "as good as people"),
        rows);
    note(
        "difference: mean alpha of the machine with a coder of each group, less alpha of the people; as good:"
            + " the lower end above -0.10 and at least 20 turns (thresholds of this project)");
  }

  private static List<String> row(MachineAgreement.Line line) {
    return List.of(
        line.code(),
        String.valueOf(line.units()),
        String.valueOf(line.support()),
        figure(line.people()),
        line.machine().stream()
            .map(one -> one.coder() + " " + figure(one.alpha()))
            .collect(Collectors.joining("; ")),
        line.difference().isPresent() ? figure(line.difference()) : "-",
        end(line.interval().map(Interval::low)),
        end(line.interval().map(Interval::high)),
        line.asGoodAsPeople() ? "yes" : "not shown");
  }

  private static String standing(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String figure(Coefficient coefficient) {
    return switch (coefficient) {
      case Coefficient.Value value -> figure(OptionalDouble.of(value.value()));
      case Coefficient.Undefined undefined ->
          "undefined, " + undefined.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static String figure(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
  }

  private static String end(Optional<Double> value) {
    return value.map(number -> String.format(Locale.ROOT, "%.3f", number)).orElse("");
  }
}
