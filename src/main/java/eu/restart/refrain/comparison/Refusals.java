package eu.restart.refrain.comparison;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.agreement.Standing;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Outcome.Refused;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.statistics.Crossed;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Question;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides by which of the nine rules a test must not be given, all but the reach of its p. */
final class Refusals {
  private final Corpus corpus;
  private final Divided divided;
  private final Division division;
  private final Basis basis;
  private final Plan plan;

  Refusals(Corpus corpus, Divided divided, Division division, Basis basis, Plan plan) {
    this.corpus = corpus;
    this.divided = divided;
    this.division = division;
    this.basis = basis;
    this.plan = plan;
  }

  private static Optional<Refused> refuse(Rule rule, Phrase why) {
    return Optional.of(new Refused(rule, why));
  }

  /** What forbids every test of the table before its units are known. */
  Optional<Refused> beforeUnits() {
    if (division instanceof Division.ByAxis axis
        && (axis.axis() == Axis.ABOUT || axis.axis() == Axis.QUESTION)) {
      return refuse(
          Rule.NO_PEOPLE,
          Phrase.of(
              "with --by {0} the same people stand in every column", Tables.lower(axis.axis())));
    }
    Optional<String> asked = divided.ground().scope().question();
    if (asked.isPresent()
        && groupsInScope().stream().noneMatch(one -> divided.ground().isAsked(one, asked.get()))) {
      return refuse(Rule.NOT_ASKED, Phrase.of("no group was asked {0}", asked.get()));
    }
    if (divided.ground().people().isEmpty()) {
      return refuse(Rule.NO_CONTRAST, Phrase.of("no group was coded"));
    }
    return divided.columns().size() < 2
        ? refuse(Rule.NO_CONTRAST, Phrase.of("fewer than two columns have three people or more"))
        : Optional.empty();
  }

  /** Why there are no units. */
  Refused noUnits() {
    Phrase why =
        division.equals(new Division.ByAxis(Axis.COUNTRY))
            ? Phrase.of("a country has one group only")
            : Phrase.of(
                "no group, and no country with groups enough, holds more than one of: {0}",
                String.join(", ", divided.columns()));
    return new Refused(Rule.ONE_GROUP_EACH, why);
  }

  /** What forbids every test of the table once its units are known. */
  Optional<Refused> ofTable(Units units) {
    return (units.whole() ? unequallyAsked().or(this::coderForColumn) : Optional.<Refused>empty())
        .or(this::planTooLate)
        .or(
            () ->
                basis == Basis.MACHINE
                    ? refuse(
                        Rule.NOT_AGREED, Phrase.of("the codings are a program's, not people's"))
                    : Optional.empty());
  }

  private Set<String> groupsInScope() {
    Set<String> groups = new TreeSet<>();
    divided.ground().people().forEach(person -> groups.add(person.group()));
    return groups;
  }

  private Optional<Refused> unequallyAsked() {
    List<String> questions =
        divided
            .ground()
            .scope()
            .question()
            .map(List::of)
            .orElseGet(() -> corpus.study().questions().stream().map(Question::id).toList());
    for (String question : questions) {
      List<String> missing =
          groupsInScope().stream()
              .filter(group -> !divided.ground().isAsked(group, question))
              .toList();
      if (!missing.isEmpty() && missing.size() < groupsInScope().size()) {
        return refuse(
            Rule.NOT_ASKED,
            Phrase.of("{0} was not asked in {1}", question, String.join(", ", missing)));
      }
    }
    return Optional.empty();
  }

  /** Whether each column was coded by people who coded no other. */
  private Optional<Refused> coderForColumn() {
    for (int column = 0; column < divided.columns().size(); column++) {
      Set<Coder> here = new HashSet<>();
      Set<Coder> elsewhere = new HashSet<>();
      for (Roster.Person person : divided.people().keySet()) {
        Set<Coder> coders = divided.ground().coders(person.group());
        (divided.column(person) == column ? here : elsewhere).addAll(coders);
      }
      here.retainAll(elsewhere);
      if (here.isEmpty()) {
        return refuse(
            Rule.NOT_AGREED,
            Phrase.of("whoever coded {0} coded none of the others", divided.columns().get(column)));
      }
    }
    return Optional.empty();
  }

  private Optional<Refused> planTooLate() {
    if (plan.planned().isEmpty()) {
      return Optional.empty();
    }
    LocalDate written = plan.planned().get().written();
    for (String id : groupsInScope()) {
      Optional<LocalDate> date = corpus.study().group(id).flatMap(Group::date);
      if (date.isEmpty()) {
        return refuse(
            Rule.AFTER_THE_TABLE, Phrase.of("study.yaml gives no date of the group {0}", id));
      }
      if (written.isAfter(date.get())) {
        return refuse(
            Rule.AFTER_THE_TABLE,
            Phrase.of("written down on {0}, after the group {1} of {2}", written, id, date.get()));
      }
    }
    return Optional.empty();
  }

  /** What forbids the test of one code, its agreement aside. */
  Optional<Refused> ofCode(Units units, String code) {
    if (plan.planned().isPresent() && !plan.planned().get().codes().contains(code)) {
      return refuse(
          Rule.AFTER_THE_TABLE, Phrase.of("not among the hypotheses written down before"));
    }
    Set<Roster.Person> prompted = divided.prompted().getOrDefault(code, Set.of());
    if (units.people().stream().anyMatch(prompted::contains)) {
      return refuse(
          Rule.GROUP_PRODUCT,
          Phrase.of(
              "somebody mentions it only in assent or dissent; see who agrees with whom instead"));
    }
    boolean varies =
        Trial.strata(divided, units, code, plan).stream()
            .anyMatch(stratum -> stratum.values().stream().distinct().count() > 1);
    if (!varies) {
      return refuse(
          Rule.NO_CONTRAST,
          units.people().stream().noneMatch(one -> divided.turns(code, one) > 0)
              ? Phrase.of("nobody mentions it")
              : Phrase.of("within each of the groups all are alike"));
    }
    return plan.measure() == Plan.Measure.CHI_SQUARE
        ? approximation(units, code)
        : Optional.empty();
  }

  private Optional<Refused> approximation(Units units, String code) {
    int[] columns = units.people().stream().mapToInt(divided::column).distinct().sorted().toArray();
    if (units.whole() || (units.strata().size() > 1 && columns.length > 2)) {
      return refuse(Rule.SMALL_CELLS, Phrase.of("there is none for so few groups"));
    }
    double least =
        Trial.tables(divided, units, code, columns).stream()
            .mapToDouble(table -> new Crossed(table).leastExpected())
            .min()
            .orElse(0);
    return least < 5
        ? refuse(
            Rule.SMALL_CELLS,
            Phrase.of("the smallest expected count is {0}", Phrase.decimal(least, 1)))
        : Optional.empty();
  }

  /**
   * Whether the coders agree enough on a code.
   *
   * @param agreement over the groups that are set beside each other, and no others
   */
  Optional<Refused> agreement(Agreement agreement, Units units, String code) {
    if (corpus.study().reflexive()) {
      return refuse(Rule.NOT_AGREED, Phrase.of("a reflexive study measures no agreement"));
    }
    List<String> alone = units.groups().stream().filter(agreement.alone()::contains).toList();
    if (!alone.isEmpty()) {
      return refuse(
          Rule.NOT_AGREED,
          Phrase.of("coded by fewer than two people: {0}", String.join(", ", alone)));
    }
    Optional<Agreement.Line> line = agreement.line(Optional.empty(), Optional.of(code));
    Standing standing = line.map(Agreement.Line::standing).orElse(Standing.UNDEFINED);
    return switch (standing) {
      case RELIABLE, TENTATIVE -> Optional.empty();
      case TOO_FEW -> refuse(Rule.NOT_AGREED, Phrase.of("too few codings to know"));
      case UNDEFINED -> refuse(Rule.NOT_AGREED, Phrase.of("alpha is undefined"));
      case NOT_RELIABLE ->
          refuse(
              Rule.NOT_AGREED,
              Phrase.of(
                  "lower end of alpha {0}, below {1}",
                  Phrase.decimal(line.flatMap(Agreement.Line::interval).orElseThrow().low(), 3),
                  Phrase.decimal(Standing.TENTATIVE_FROM, 3)));
    };
  }
}
