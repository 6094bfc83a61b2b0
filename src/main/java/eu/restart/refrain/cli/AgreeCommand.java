package eu.restart.refrain.cli;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.agreement.Boundaries;
import eu.restart.refrain.agreement.Coefficient;
import eu.restart.refrain.agreement.Disagreement;
import eu.restart.refrain.agreement.Gamma;
import eu.restart.refrain.agreement.Interval;
import eu.restart.refrain.agreement.Standing;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
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

  private static final String[] WORDED = {
    "percent",
    "alpha",
    "standing",
    "AC1",
    "Cohen",
    "Fleiss",
    "Scott",
    "Bennett S",
    "AC1 of all",
    "Holsti"
  };

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
    Teller teller = new Teller(options, read.value().study());
    if (read.value().study().reflexive() && !disagreements) {
      teller.note(
          Phrase.of(
              "study.yaml says that the analysis is reflexive (agreement: reflexive): no"
                  + " coefficients of agreement are printed; see --disagreements"));
      return Findings.exit(options, read);
    }
    if (boundaries) {
      BoundarySheet.print(teller, Boundaries.of(read.value(), gamma, seed));
      if (gamma) {
        teller.note(
            Phrase.of(
                "gamma: what is expected comes from {0} random texts or more, seed {1}; gamma low"
                    + " and high: what the number of texts leaves open, not the coders",
                Gamma.FIRST, seed));
      }
      return Findings.exit(options, read);
    }
    Bootstrap plan = new Bootstrap(Bootstrap.Scheme.BLOCKS, resamples, seed);
    if (machine) {
      printMachine(read.value(), plan, teller);
      return Findings.exit(options, read);
    }
    Agreement agreement = Agreement.of(read.value(), plan);
    if (disagreements) {
      teller.table(
          DISAGREEMENT,
          agreement.disagreements().stream()
              .map(one -> row(one, teller.tables().say("(no code)")))
              .toList());
    } else {
      List<String> header = new ArrayList<>(HEADER);
      if (all) {
        header.addAll(List.of("Scott", "Bennett S", "AC1 of all", "Holsti"));
      }
      teller.table(
          header,
          agreement.lines().stream()
              .filter(line -> byGroup || line.group().isEmpty() || line.code().isEmpty())
              .map(this::row)
              .toList(),
          WORDED);
      if (agreement.lines().isEmpty()) {
        teller.note(
            Phrase.of(
                "no group was coded by two people or more, so that there is no agreement to"
                    + " print"));
        return Findings.exit(options, read);
      }
      if (all) {
        teller.note(
            Phrase.of(
                "alpha is the headline; a choice among coefficients by their size would be none."
                    + " With yes and no alone weighted kappa is kappa, AC2 is AC1; S is also"
                    + " Brennan-Prediger's and Randolph's; all code all, so that Holsti's is the"
                    + " percent agreement"));
      }
      teller.note(
          Phrase.of(
              "units: turns of participants, uncoded ones among them; percent: the mean over turns"
                  + " of the share of agreeing pairs; alpha: Krippendorff's, nominal, over all"
                  + " codes with MASI (Passonneau 2006); a theme counts the codes below it"));
      teller.note(
          Phrase.of(
              "interval: 95 %, percentiles of {0} resamples of turns in blocks within each group,"
                  + " seed {1}; the standing is that of its lower end: reliable from {2}, tentative"
                  + " from {3}; AC1 stands where a code is on fewer than 5 % of the turns or on"
                  + " more than 95 %",
              resamples,
              seed,
              Phrase.decimal(Standing.RELIABLE_FROM, 3),
              Phrase.decimal(Standing.TENTATIVE_FROM, 3)));
    }
    if (!agreement.alone().isEmpty()) {
      teller.note(
          Phrase.of("coded by fewer than two people: {0}", String.join(", ", agreement.alone())));
    }
    return Findings.exit(options, read);
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

  private static List<String> row(Disagreement one, String none) {
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
            .map(side -> side.coder() + ": " + codes(side, none))
            .collect(Collectors.joining(" | ")),
        one.said());
  }

  private static String codes(Disagreement.Side side, String none) {
    return side.codes().isEmpty() ? none : String.join(", ", side.codes());
  }

  private void printMachine(Corpus corpus, Bootstrap plan, Teller teller) {
    BesideSheet.print(teller, corpus, plan);
    if (HeldOut.of(corpus).isEmpty()) {
      teller.note(Phrase.of("classifier: not evaluable for any code (tag --classifier says why)"));
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
