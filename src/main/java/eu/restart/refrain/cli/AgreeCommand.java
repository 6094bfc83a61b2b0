package eu.restart.refrain.cli;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.agreement.Boundaries;
import eu.restart.refrain.agreement.Coefficient;
import eu.restart.refrain.agreement.Disagreement;
import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.Standing;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.tagging.HeldOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
      description =
          "set the lexicon, and the classifier in the transcripts that it did not learn from,"
              + " beside each person instead, on the same turns")
  private boolean machine;

  @Option(
      names = "--all",
      description = "print Scott's pi, Bennett's S, AC1 and Holsti's coefficient as well")
  private boolean all;

  @Option(
      names = "--boundaries",
      description =
          "print the u-alpha family over characters instead: is it the finding or the naming?")
  private boolean boundaries;

  @Option(
      names = "--gamma",
      description = "with --boundaries: gamma and gamma_cat of each group too, which takes long")
  private boolean gamma;

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
    if (gamma && !boundaries) {
      throw new ParameterException(options.line(), "--gamma goes with --boundaries");
    }
    Checked<Corpus> read = options.open();
    if (read.value().study().reflexive() && !disagreements) {
      note(
          "study.yaml says that the analysis is reflexive (agreement: reflexive): no coefficients"
              + " of agreement are printed; see --disagreements");
      return Findings.exit(options, read);
    }
    if (boundaries) {
      print(BoundarySheet.HEADER, BoundarySheet.rows(Boundaries.of(read.value(), gamma, seed)));
      BoundarySheet.NOTES.forEach(this::note);
      if (gamma) {
        note("gamma: expected over at least 30 random texts, seed " + seed);
      }
      return Findings.exit(options, read);
    }
    Bootstrap plan = new Bootstrap(Bootstrap.Scheme.BLOCKS, resamples, seed);
    if (machine) {
      printMachine(read.value(), plan);
      return Findings.exit(options, read);
    }
    Agreement agreement = Agreement.of(read.value(), plan);
    if (disagreements) {
      print(DISAGREEMENT, agreement.disagreements().stream().map(AgreeCommand::row).toList());
    } else {
      List<String> header = new ArrayList<>(HEADER);
      if (all) {
        header.addAll(List.of("Scott", "Bennett S", "AC1 of all", "Holsti"));
      }
      print(
          header,
          agreement.lines().stream()
              .filter(line -> byGroup || line.group().isEmpty() || line.code().isEmpty())
              .map(this::row)
              .toList());
      if (all) {
        note(
            "alpha is the headline; a choice among coefficients by their size would be none. With"
                + " yes and no alone weighted kappa is kappa, AC2 is AC1; S is also"
                + " Brennan-Prediger's and Randolph's; all code all, so that Holsti's is the"
                + " percent agreement");
      }
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

  private List<String> row(Agreement.Line line) {
    List<String> row = new ArrayList<>(columns(line));
    if (all) {
      Optional<Agreement.Others> others = line.others();
      for (Function<Agreement.Others, Coefficient> one :
          List.<Function<Agreement.Others, Coefficient>>of(
              Agreement.Others::scott,
              Agreement.Others::bennett,
              Agreement.Others::ac1,
              Agreement.Others::holsti)) {
        row.add(others.map(one).map(AgreeCommand::figure).orElse(""));
      }
    }
    return row;
  }

  private static List<String> columns(Agreement.Line line) {
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
    print(BesideSheet.HEADER, BesideSheet.rows(corpus, plan));
    BesideSheet.NOTES.forEach(this::note);
    if (HeldOut.of(corpus).isEmpty()) {
      note("classifier: not evaluable for any code (tag --classifier says why)");
    }
  }

  private static String standing(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String figure(Coefficient coefficient) {
    return switch (coefficient) {
      case Coefficient.Value value -> figure(OptionalDouble.of(value.value()));
      case Coefficient.Undefined undefined ->
          "undefined, " + undefined.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  static String figure(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
  }

  static String end(Optional<Double> value) {
    return value.map(number -> String.format(Locale.ROOT, "%.3f", number)).orElse("");
  }
}
