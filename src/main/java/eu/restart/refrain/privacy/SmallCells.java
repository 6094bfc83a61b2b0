package eu.restart.refrain.privacy;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Division;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Seat;
import eu.restart.refrain.comparison.Told;
import eu.restart.refrain.study.Group;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Withholds the figures of sets of fewer than three people, and of as many others as would give
 * them away (threshold rule and secondary suppression, OECD Glossary of Statistical Terms).
 *
 * <p>Whoever shows a comparison, in a table, a figure, a sentence or a file, shows {@link #mask} of
 * it and nothing of the comparison it was made of: a withheld number is not in the masked cell. A
 * number that is summed from evidence instead asks {@link #tells} of the group first. One instance
 * serves all tables of a study: what one table withholds, no other tells.
 *
 * <p>A release to the public ({@link #release}) withholds more: counts of fewer than N people, and
 * of all but fewer than N; it counts people alone, no mentions, and lists no evidence.
 */
public final class SmallCells {
  /** Three: with two, each could subtract himself. */
  public static final int THREE = 3;

  private final Corpus corpus;
  private final Mentions mentions;
  private final Disclosure disclosure;
  private final int fewest;
  private final Optional<Tellable> told;
  private final SortedMap<String, List<Seat>> asked = new TreeMap<>();
  private final List<Seat> all;
  private final TellableSets sets;
  private final Set<String> withRoles = new TreeSet<>();
  private final Optional<String> companion;
  private final Optional<Release> release;

  private SmallCells(
      Corpus corpus,
      Mentions mentions,
      Optional<Tellable> told,
      int fewest,
      boolean released,
      boolean secondary) {
    this.corpus = corpus;
    this.mentions = mentions;
    this.told = told;
    this.fewest = fewest;
    this.disclosure =
        fewest == THREE && told.isPresent()
            ? told.get().disclosure()
            : new Disclosure(corpus, fewest);
    this.all = seats(Optional.empty());
    everywhere()
        .flatMap(Optional::stream)
        .forEach(question -> asked.put(question, seats(Optional.of(question))));
    this.sets = new TellableSets(all, asked, fewest, secondary);
    corpus.study().groups().stream()
        .map(Group::id)
        .filter(this::rolesAreTellableEverywhere)
        .forEach(withRoles::add);
    this.companion = secondary ? companion() : Optional.empty();
    this.release =
        released
            ? Optional.of(new Release(corpus, mentions, fewest, sets::tells, secondary))
            : Optional.empty();
  }

  /** The rule of three over a corpus from which nothing is taken out: for the tests of the rule. */
  static SmallCells of(Corpus corpus, Mentions mentions) {
    return new SmallCells(corpus, mentions, Optional.empty(), THREE, false, true);
  }

  /**
   * The rule of three over what may be told at all.
   *
   * @param mentions of its corpus
   */
  public static SmallCells of(Tellable told, Mentions mentions) {
    return new SmallCells(told.corpus(), mentions, Optional.of(told), THREE, false, true);
  }

  /**
   * The rule of a release to the public, over what may be told at all.
   *
   * @param mentions of its corpus
   * @param fewest N, the smallest number of people that is told; at least 3
   */
  public static SmallCells release(Tellable told, Mentions mentions, int fewest) {
    return new SmallCells(told.corpus(), mentions, Optional.of(told), checked(fewest), true, true);
  }

  /** Without secondary suppression it gives away what it withholds: for the test that sees it. */
  static SmallCells release(Corpus corpus, Mentions mentions, int fewest, boolean secondary) {
    return new SmallCells(corpus, mentions, Optional.empty(), checked(fewest), true, secondary);
  }

  private static int checked(int fewest) {
    if (fewest < THREE) {
      throw new IllegalArgumentException("fewer than three: " + fewest);
    }
    return fewest;
  }

  /**
   * Only the small sets themselves, so that the others give them away: for the test that sees it.
   */
  static SmallCells withoutSecondary(Corpus corpus, Mentions mentions) {
    return new SmallCells(corpus, mentions, Optional.empty(), THREE, false, false);
  }

  /** The smallest number of people that a set of whom figures are told has. */
  public int fewest() {
    return fewest;
  }

  /** Whether this is the rule of a release to the public. */
  public boolean isRelease() {
    return release.isPresent();
  }

  /** What may be told of a speaker's role by the same threshold. */
  public Disclosure disclosure() {
    return disclosure;
  }

  /** Decides over quotes, one after another. */
  public Quoting quoting() {
    return new Quoting(this, release);
  }

  /**
   * The comparison without what must not be told: of a column of too few people every number, its
   * base among them, and the same of the columns by which it could be worked out, be it from this
   * table or from another of the same study.
   *
   * @param counted of the same corpus and mentions
   */
  public Comparison mask(Comparison counted) {
    Set<String> hidden = hidden(counted);
    boolean all = hidden.contains(Column.TOTAL);
    return new Comparison(
        counted.axis(),
        counted.basis(),
        counted.scope(),
        counted.codes(),
        counted.columns().stream()
            .map(one -> hidden.contains(one.id()) ? new Column(one.id(), one.label(), 0, 0) : one)
            .toList(),
        counted.cells().stream().map(cell -> masked(cell, counted, hidden)).toList(),
        counted.totals().stream()
            .map(cell -> all ? cell.suppressed() : masked(cell, counted, hidden))
            .toList());
  }

  /**
   * The columns of people that must not be told of: the ids of roles or countries, or the values of
   * an attribute; none where the axis does not divide people.
   */
  public Set<String> withheld(Division division, Scope scope) {
    return switch (division) {
      case Division.ByAxis axis ->
          switch (axis.axis()) {
            case COUNTRY -> untold(Trait.COUNTRY, scope);
            case ROLE -> untold(Trait.ROLE, scope);
            case ABOUT, QUESTION -> Set.of();
          };
      case Division.ByAttribute attribute -> untold(Trait.ATTRIBUTE + attribute.name(), scope);
    };
  }

  private Set<String> untold(String property, Scope scope) {
    Set<String> untold = new TreeSet<>();
    for (Seat seat : asked(scope.question())) {
      String value = Trait.value(property, seat);
      if (Trait.of(scope).isOf(seat)
          && !sets.tells(scope.question(), Trait.of(scope).and(property, value))) {
        untold.add(value);
      }
    }
    return untold;
  }

  /** Whether figures of the people of a group, all together, may be told. */
  public boolean tells(String group) {
    return told.filter(one -> one.leftOut().contains(group)).isEmpty()
        && sets.tells(Optional.empty(), Trait.EVERYBODY.and(Trait.GROUP, group));
  }

  String country(String group) {
    return corpus.study().group(group).map(Group::country).orElse("");
  }

  /** Whether it may be told how many people of a group have which role. */
  public boolean tellsRoles(String group) {
    return rolesAreTold(group) && rolesAreTellable(group, Optional.empty());
  }

  /**
   * Whether each mention of a group may be handed on, so that who has them counts by himself: its
   * figures may be told over the whole talk and at every question.
   */
  public boolean tellsEach(String group) {
    return everywhere().allMatch(one -> sets.tells(one, Trait.EVERYBODY.and(Trait.GROUP, group)));
  }

  /** The same with the role of each person of the group. */
  public boolean tellsRoleOfEach(String group) {
    return withRoles.contains(group);
  }

  private boolean rolesAreTellableEverywhere(String group) {
    return tellsEach(group)
        && rolesAreTold(group)
        && everywhere().allMatch(one -> rolesAreTellable(group, one));
  }

  /**
   * The id of a speaker's role, for a list that holds one line for each of many mentions: whoever
   * reads it counts by himself.
   *
   * @param speaker the label in the transcript; case and spaces at the ends do not count
   */
  public Optional<String> roleOfEach(String group, String speaker) {
    return tellsRoleOfEach(group) ? disclosure.role(group, speaker) : Optional.empty();
  }

  /** The whole talk, each question, and the talk outside of them. */
  private Stream<Optional<String>> everywhere() {
    return Stream.concat(
        Stream.of(Optional.empty(), Optional.of("")),
        corpus.study().questions().stream().map(one -> Optional.of(one.id())));
  }

  private boolean rolesAreTold(String group) {
    return told.filter(one -> one.withoutRoles().contains(group)).isEmpty()
        && disclosure.tellsRoles(group);
  }

  private boolean rolesAreTellable(String group, Optional<String> question) {
    Trait here = Trait.EVERYBODY.and(Trait.GROUP, group);
    return asked(question).stream()
        .filter(seat -> seat.group().equals(group))
        .map(seat -> Trait.value(Trait.ROLE, seat))
        .allMatch(role -> sets.tells(question, here.and(Trait.ROLE, role)));
  }

  /** The ids of the columns that are withheld whole; {@link Column#TOTAL} where all are. */
  private Set<String> hidden(Comparison counted) {
    Scope scope = counted.scope();
    Trait everybody = Trait.of(scope);
    Set<String> hidden = new HashSet<>();
    for (Column column : counted.columns()) {
      Trait people =
          switch (counted.axis()) {
            case COUNTRY -> everybody.and(Trait.COUNTRY, column.id());
            case ROLE -> everybody.and(Trait.ROLE, column.id());
            case ABOUT, QUESTION -> everybody;
          };
      Optional<String> question =
          counted.axis() == Axis.QUESTION ? Optional.of(column.id()) : scope.question();
      boolean nobody = column.participants() == 0;
      if (!sets.tells(question, people)
          || (nobody && told.filter(one -> one.withholds(people)).isPresent())) {
        hidden.add(column.id());
      }
    }
    if (!sets.tells(scope.question(), everybody)) {
      counted.columns().forEach(column -> hidden.add(column.id()));
      hidden.add(Column.TOTAL);
    }
    return hidden;
  }

  /**
   * A question of which no mentions are told, where another one was put to so few that it is
   * withheld: mentions add up over the questions, so that the rest would tell it.
   */
  private Optional<String> companion() {
    Set<String> questions = new TreeSet<>(Set.of(""));
    corpus.study().questions().forEach(one -> questions.add(one.id()));
    Set<String> withheld = new TreeSet<>();
    for (String question : questions) {
      if (!sets.tellsAll(Optional.of(question))) {
        withheld.add(question);
      }
    }
    return withheld.isEmpty()
        ? Optional.empty()
        : questions.stream()
            .filter(one -> !withheld.contains(one))
            .filter(one -> sets.size(Optional.of(one), Trait.EVERYBODY) > 0)
            .min(Comparator.comparingInt(one -> sets.size(Optional.of(one), Trait.EVERYBODY)));
  }

  private Cell masked(Cell cell, Comparison counted, Set<String> hidden) {
    if (hidden.contains(cell.column())) {
      return cell.suppressed();
    }
    Scope scope = counted.scope();
    if (release.isPresent()) {
      Told told = release.get().told(Release.slot(cell, counted.axis(), scope));
      boolean crossed = release.get().number(Release.slot(cell, counted.axis(), scope)).isEmpty();
      return crossed ? cell.suppressed() : cell.telling(told, List.of());
    }
    boolean here = counted.axis() == Axis.QUESTION && !cell.column().equals(Column.TOTAL);
    Optional<String> question = here ? Optional.of(cell.column()) : scope.question();
    if (question.isPresent() && question.equals(companion)) {
      return cell.telling(new Told(Told.Kind.PEOPLE, fewest), List.of());
    }
    boolean byRole = counted.axis() == Axis.ROLE && !cell.column().equals(Column.TOTAL);
    boolean ofRole = byRole || scope.role().isPresent();
    List<Mention> shown =
        cell.evidence().stream()
            .filter(one -> tells(one.group()))
            .filter(one -> !ofRole || tellsRoleOfEach(one.group()))
            .toList();
    return shown.size() == cell.evidence().size()
        ? cell
        : cell.telling(new Told(Told.Kind.COUNTS, fewest), shown);
  }

  /** The people who were asked. */
  private List<Seat> asked(Optional<String> question) {
    return question.map(id -> asked.getOrDefault(id, List.of())).orElse(all);
  }

  private List<Seat> seats(Optional<String> question) {
    Scope scope = question.map(Scope.ALL::question).orElse(Scope.ALL);
    return Seat.base(corpus, mentions, scope);
  }
}
