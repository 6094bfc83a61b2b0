package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Division;
import eu.restart.refrain.comparison.Effect;
import eu.restart.refrain.comparison.Effects;
import eu.restart.refrain.comparison.Plan;
import eu.restart.refrain.comparison.Rates;
import eu.restart.refrain.comparison.Round;
import eu.restart.refrain.comparison.Rounds;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Testing;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** One table, with its bases. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Compare how many participants mention each code, by one axis.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Mixin private MinCell minCell = new MinCell();

  @Option(
      names = "--by",
      paramLabel = "country|role|about|question",
      description = "what the columns are")
  private Optional<Axis> by = Optional.empty();

  @Option(
      names = "--attribute",
      paramLabel = "NAME",
      description = "instead of --by: effect sizes by a further column of participants.csv")
  private Optional<String> attribute = Optional.empty();

  @Option(
      names = "--effects",
      description = "how far apart people are on each code, by role, country or attribute")
  private boolean effects;

  @Option(
      names = "--rates",
      description =
          "instead of --by: mentions of each code in each group by people, turns, words and minutes,"
              + " and how far one person carries it")
  private boolean rates;

  @Option(
      names = "--test",
      arity = "0..1",
      fallbackValue = "presence",
      paramLabel = "presence|turns|chi-square",
      converter = MeasureName.class,
      description =
          "effect sizes with a test of each code, or the rule by which there is none"
              + " (default: presence, exact)")
  private Optional<Plan.Measure> test = Optional.empty();

  @Option(
      names = "--planned",
      paramLabel = "CODE",
      split = ",",
      description = "with --test: the codes that a hypothesis named beforehand")
  private Set<String> planned = new TreeSet<>();

  @Option(
      names = "--planned-on",
      paramLabel = "DATE",
      description = "with --planned: the day on which it was written down, as 2025-01-31")
  private Optional<LocalDate> plannedOn = Optional.empty();

  @Option(
      names = "--with",
      paramLabel = "OLD_STUDY",
      description = "what changed since this older study folder, or since another wave")
  private Optional<Path> with = Optional.empty();

  @Option(names = "--question", paramLabel = "ID", description = "only under this question")
  private Optional<String> question = Optional.empty();

  @Option(names = "--about", paramLabel = "ID", description = "only statements about these people")
  private Optional<String> about = Optional.empty();

  @Option(names = "--country", paramLabel = "CODE", description = "only this country")
  private Optional<String> country = Optional.empty();

  @Option(names = "--role", paramLabel = "ID", description = "only participants of this role")
  private Optional<String> role = Optional.empty();

  /** The names of the measures on the command line. */
  static final class MeasureName implements ITypeConverter<Plan.Measure> {
    @Override
    public Plan.Measure convert(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "presence" -> Plan.Measure.PRESENCE;
        case "turns" -> Plan.Measure.TURNS;
        case "chi-square" -> Plan.Measure.CHI_SQUARE;
        default -> throw new TypeConversionException("there is no test '" + name + "'");
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    if (with.isPresent() && (attribute.isPresent() || effects || test.isPresent())) {
      throw mistake("--with shows what changed, and never tests it: give it --by alone");
    }
    if (rates
        && (by.isPresent()
            || attribute.isPresent()
            || effects
            || test.isPresent()
            || with.isPresent())) {
      throw mistake("--rates goes by group: give it alone");
    }
    if (with.isPresent() && by.isEmpty()) {
      by = Optional.of(Axis.COUNTRY);
    }
    if (!rates && by.isPresent() == attribute.isPresent()) {
      throw mistake("give either --by or --attribute, or --rates");
    }
    if (planned.isEmpty() != plannedOn.isEmpty() || (!planned.isEmpty() && test.isEmpty())) {
      throw mistake("--planned goes with --planned-on and --test");
    }
    Checked<Corpus> read = options.open();
    Teller teller = new Teller(options, read.value().study());
    Basis basis = options.basis(read.value());
    Corpus whole = counted(read.value(), basis);
    refuse(whole.study(), teller);
    Tellable told =
        role.isPresent() || by.equals(Optional.of(Axis.ROLE))
            ? Withholding.byRole(whole, teller)
            : Withholding.of(whole, teller);
    Corpus corpus = told.corpus();
    Mentions mentions = Mentions.of(corpus, basis);
    Scope scope = new Scope(question, about, country, role);
    SmallCells cells = minCell.rule(told, mentions);
    ComparePrinting printing = new ComparePrinting(options, corpus, teller);
    if (rates) {
      Rates all = Rates.of(corpus, mentions, scope);
      printing.print(all.without(untold(all, cells)));
    } else if (with.isPresent()) {
      printing.print(rounds(new Round(corpus, basis), basis, scope, cells, teller));
    } else if (test.isPresent()) {
      printing.print(testing(corpus, mentions, scope, withheld(cells, scope)));
    } else if (effects || attribute.isPresent()) {
      Effects found =
          divided(() -> Effects.of(corpus, mentions, division(), scope, withheld(cells, scope)));
      Effects shown = released(found, corpus, mentions, scope, cells, teller);
      printing.print(shown);
    } else {
      Comparison counted = Comparison.of(corpus, mentions, by.orElseThrow(), scope);
      printing.print(cells.mask(counted));
    }
    teller.note(
        Phrase.of(
            "basis: {0}; k of n participants; the moderators are left out",
            Teller.basis(basis == Basis.HUMAN)));
    return Findings.exit(options, read);
  }

  /** The groups of which not each mention may be handed on. */
  private Set<String> untold(Rates all, SmallCells cells) {
    Set<String> untold = new TreeSet<>();
    for (Group group : all.groups()) {
      boolean told =
          role.isPresent() ? cells.tellsRoleOfEach(group.id()) : cells.tellsEach(group.id());
      if (!told) {
        untold.add(group.id());
      }
    }
    return untold;
  }

  /** What a release cannot tell, whatever is withheld of it. */
  private void refuse(Study study, Teller teller) {
    if (test.isPresent()) {
      minCell.refuse(
          study,
          teller,
          Phrase.of("tests, since a p is worked out from who mentioned what within each country"));
    }
    if (attribute.isPresent()) {
      minCell.refuse(
          study,
          teller,
          Phrase.of(
              "every figure by an attribute, since whom it is about is known to all who sat there"));
    }
    if (rates) {
      minCell.refuse(
          study,
          teller,
          Phrase.of("all rates, since they count mentions, and how far one person carries a code"));
    }
    if (with.isPresent()) {
      minCell.refuse(
          study,
          teller,
          Phrase.of(
              "what changed, since the difference of two numbers may be one person's; release each"
                  + " round by itself"));
    }
  }

  /** In a release, the codes of which every column is told, with what follows from these alone. */
  private Effects released(
      Effects found,
      Corpus corpus,
      Mentions mentions,
      Scope scope,
      SmallCells cells,
      Teller teller) {
    if (!cells.isRelease()) {
      return found;
    }
    Comparison masked = cells.mask(Comparison.of(corpus, mentions, by.orElseThrow(), scope));
    Set<String> told = new TreeSet<>();
    for (Effect one : found.all()) {
      if (found.columns().stream()
          .allMatch(column -> masked.cell(one.code(), column).told().people())) {
        told.add(one.code());
      }
    }
    teller.note(
        Phrase.of(
            "withheld: {0} of {1} codes, of which a column is not told; and Cliff's delta, which"
                + " counts turns",
            found.all().size() - told.size(), found.all().size()));
    return found.told(told::contains);
  }

  private static Corpus counted(Corpus corpus, Basis basis) throws IOException {
    return basis == Basis.MACHINE ? corpus.with(Tagging.of(corpus).value()) : corpus;
  }

  private Rounds rounds(Round now, Basis basis, Scope scope, SmallCells cells, Teller teller)
      throws IOException {
    Checked<Corpus> old = Corpus.open(with.orElseThrow());
    long findings = old.problems().stream().filter(Problem::isFinding).count();
    if (findings > 0) {
      teller.note(Phrase.of("the older study has {0} {0|finding|findings} of its own", findings));
    }
    Tellable told = Withholding.of(counted(old.value(), basis), teller);
    Corpus corpus = told.corpus();
    Round before = new Round(corpus, basis);
    SmallCells older = SmallCells.of(told, Mentions.of(corpus, basis));
    return Rounds.between(before, now, by.orElseThrow(), scope, older::mask, cells::mask);
  }

  /** The columns that are left out, because of their own people or of others'. */
  private Set<String> withheld(SmallCells cells, Scope scope) {
    return cells.withheld(division(), scope);
  }

  private Testing testing(Corpus corpus, Mentions mentions, Scope scope, Set<String> withheld) {
    Plan plan = Plan.EXPLORATORY.measure(test.orElseThrow());
    Plan dated = plannedOn.map(day -> plan.planned(planned, day)).orElse(plan);
    return divided(() -> Testing.of(corpus, mentions, division(), scope, withheld, dated));
  }

  private Division division() {
    return attribute
        .<Division>map(Division.ByAttribute::new)
        .orElseGet(() -> new Division.ByAxis(by.orElseThrow()));
  }

  private <T> T divided(Supplier<T> work) {
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
