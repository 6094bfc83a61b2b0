package eu.restart.refrain.cli;

import eu.restart.refrain.chart.Theme;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.report.FigureBundle;
import eu.restart.refrain.report.FigurePlan;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.OutFolder;
import eu.restart.refrain.source.Output;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** One figure, with its numbers and its quotes. */
@Command(
    name = "chart",
    mixinStandardHelpOptions = true,
    description =
        "Draw one figure into figures/: PNG, SVG, PDF, its numbers, its quotes, and how it was"
            + " counted.",
    footerHeading = "%nKinds:%n",
    footer = {
      "  heatmap     codes by columns, shaded by k of n participants",
      "  bars        bars side by side, participants",
      "  stacked     a bar for each column, made of the codes' mentions",
      "  dots        one dot a participant: k of n",
      "  slope       a line for each code, from country to country",
      "  multiples   the same bars once for each question",
      "  matrix      codes that occur together, as a table",
      "  network     codes that occur together, as a network",
      "  saturation  how many different codes had come up so far",
      "  talk        who speaks how much in each group",
      "  timeline    who speaks when, and of what, in one group",
      "  agreement   how far coders agree on each code, with intervals"
    })
final class ChartCommand implements Callable<Integer> {
  private static final double NARROWEST = 8;
  private static final double WIDEST = 25;

  @Mixin private StudyOptions options = new StudyOptions();

  @Mixin private MinCell minCell = new MinCell();

  @Parameters(index = "0", paramLabel = "KIND", description = "what to draw; the kinds stand below")
  private String kind = "";

  @Option(
      names = "--by",
      paramLabel = "AXIS",
      description =
          "country, role, about or question; of saturation: block, question or group (default:"
              + " country; of stacked: question; of saturation: block)")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
      description =
          "the rows: one code for those below it, or several codes (default: the themes; of matrix"
              + " and network: all codes)")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--where",
      paramLabel = "KEY=VALUE",
      split = ",",
      description =
          "only a part: country=, group= (each more than once, if need be), question=, about=,"
              + " role=")
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--width",
      paramLabel = "CM",
      description = "the width in centimetres, 8 to 25 (default: 16, or that of study.yaml)")
  private Optional<Double> width = Optional.empty();

  @Option(
      names = "--unit",
      paramLabel = "turn|participant|question",
      description = "of matrix and network: within what codes occur together (default: turn)")
  private Optional<Unit> unit = Optional.empty();

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "of network: the fewest units that make a line (default: 3, and never fewer)")
  private Optional<Integer> least = Optional.empty();

  @Option(
      names = "--block",
      paramLabel = "N",
      description = "of saturation by block: how many turns a block has (default: 20)")
  private Optional<Integer> block = Optional.empty();

  @Override
  public Integer call() throws IOException {
    ChartPlan asked = checked(this::asked);
    if (width.isPresent() && !(width.get() >= NARROWEST && width.get() <= WIDEST)) {
      throw mistake("--width is a number of centimetres from 8 to 25");
    }
    Checked<Corpus> study = options.open();
    Checked<Theme> look = Theme.of(study.value().study());
    Checked<Corpus> read = study.with(look.problems());
    Theme theme = look.value();
    if (width.isPresent() && width.get() < theme.narrowest()) {
      throw mistake("letters of this size need a --width of " + theme.narrowest() + " at least");
    }
    boolean people = asked.kind() == ChartKind.AGREEMENT;
    Basis basis = people ? Basis.HUMAN : options.basis(read.value());
    Corpus corpus =
        basis == Basis.MACHINE ? read.value().with(Tagging.of(read.value()).value()) : read.value();
    boolean scoped = asked.kind().takes(ChartKind.Takes.SCOPE);
    ChartWhere part = checked(() -> ChartWhere.of(where, corpus.study(), scoped));
    Teller teller = new Teller(options, corpus.study());
    Optional<Integer> fewest = minCell.of(corpus.study());
    asked.kind().withheld().ifPresent(what -> minCell.refuse(corpus.study(), teller, what));
    FigurePlan planned = checked(() -> asked.on(part, corpus.codebook()));
    FigurePlan plan =
        fewest.isEmpty()
            ? planned
            : planned.of(
                checked(() -> part.released(corpus.study())),
                planned.name() + "-min-cell-" + fewest.get());
    if (asked.kind() == ChartKind.MULTIPLES && corpus.study().questions().isEmpty()) {
      throw mistake("multiples needs questions, and the study names none");
    }
    if (asked.kind() == ChartKind.AGREEMENT && corpus.study().reflexive()) {
      throw mistake("study.yaml says that agreement is not to be measured (agreement: reflexive)");
    }
    refuseUntold(corpus, part, teller);
    Checked<Map<String, byte[]>> made =
        FigureBundle.make(
            corpus,
            new FigureBundle.Request(
                plan,
                basis,
                fewest.isEmpty() ? part.groups() : Set.of(),
                options.figureLanguages(corpus.study(), theme.language()),
                theme,
                width.orElse(theme.centimetres()),
                fewest));
    if (fewest.isPresent()) {
      teller.note(Phrase.of("withheld in a release: the quotes behind the numbers"));
    }
    write(made.value(), corpus.study().folder());
    Checked<Theme> told = look.with(made.problems());
    Printing.problems(options.line().getErr(), options.words(), told.problems());
    return Findings.exit(options, read.with(made.problems()));
  }

  /** Of a group that is left out there is no figure of its own. */
  private void refuseUntold(Corpus corpus, ChartWhere part, Teller teller) {
    boolean byRole = by.equals(Optional.of("role")) || part.scope().role().isPresent();
    Tellable told = byRole ? Withholding.byRole(corpus, teller) : Withholding.of(corpus, teller);
    Set<String> withheld = new TreeSet<>(part.groups());
    withheld.removeIf(group -> told.corpus().transcript(group).isPresent());
    if (!withheld.isEmpty()) {
      throw mistake(
          "withheld to protect people, or without a transcript: " + String.join(", ", withheld));
    }
  }

  private ChartPlan asked() {
    ChartKind wanted =
        ChartKind.of(kind.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no kind '"
                            + kind
                            + "'; did you mean "
                            + Likeness.nearest(kind, ChartKind.words()).orElse("heatmap")
                            + "?"));
    return new ChartPlan(wanted, by.map(String::strip), codes, unit, least, block);
  }

  /** All files of the figure, and a line for each. */
  private void write(Map<String, byte[]> files, Path study) throws IOException {
    Path folder = options.out().resolve("figures");
    OutFolder.check(folder, study);
    List<List<String>> paths = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Output.write(path, file.getValue());
      paths.add(List.of(path.toString()));
    }
    PrintWriter out = options.line().getOut();
    if (options.format() == StudyOptions.Format.TEXT) {
      paths.forEach(path -> out.println(path.getFirst()));
    } else {
      Printing.table(out, options.format(), List.of("file"), paths);
    }
  }

  private <T> T checked(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException mistake) {
      throw mistake(String.valueOf(mistake.getMessage()));
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(options.line(), message);
  }
}
