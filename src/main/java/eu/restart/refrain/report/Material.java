package eu.restart.refrain.report;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Conversation;
import eu.restart.refrain.comparison.Cooccurrence;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Keyness;
import eu.restart.refrain.comparison.Reply;
import eu.restart.refrain.comparison.ReplyJudgement;
import eu.restart.refrain.comparison.Responses;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.comparison.Uptake;
import eu.restart.refrain.privacy.Disclosure;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What all sections draw on, whatever the language; each comparison is counted once. */
final class Material {
  private record Asked(Axis axis, Scope scope) {}

  /** How often a word must be used to mark a role or a group: as the command has it. */
  private static final int FEWEST_TIMES = 5;

  private final ReportInput input;
  private final Mentions mentions;
  private final List<Comparability> groups;
  private final SmallCells smallCells;
  private final List<Uptake> uptakes;
  private final CompletableFuture<Agreement> agreement;
  private final PracticeTalk practiceTalk;
  private final Map<Asked, Comparison> comparisons = new HashMap<>();
  private final Map<Scope, Comparison> counted = new HashMap<>();

  Material(ReportInput input) {
    this.input = input;
    this.mentions = Mentions.of(input.corpus(), input.basis());
    this.groups = Comparability.all(input.corpus());
    this.smallCells =
        input
            .minCell()
            .map(fewest -> SmallCells.release(input.corpus(), mentions, fewest))
            .orElseGet(() -> SmallCells.of(input.corpus(), mentions));
    this.uptakes =
        Uptake.all(input.corpus(), mentions).stream()
            .filter(one -> smallCells.tells(one.group()))
            .toList();
    this.practiceTalk = PracticeTalk.of(input.corpus(), smallCells);
    this.agreement = CompletableFuture.supplyAsync(() -> Agreement.of(input.corpus()));
  }

  ReportInput input() {
    return input;
  }

  Corpus corpus() {
    return input.corpus();
  }

  Codebook codebook() {
    return input.corpus().codebook();
  }

  Mentions mentions() {
    return mentions;
  }

  /** The groups, in the study's order. */
  List<Comparability> groups() {
    return groups;
  }

  /** How far the people who coded agree, whatever the basis; worked out beside all else. */
  Agreement agreement() {
    return agreement.join();
  }

  /** How each group talks, over the whole talk. */
  List<Conversation> conversations() {
    return Conversation.all(corpus()).stream()
        .filter(one -> smallCells.tells(one.talk().group()))
        .toList();
  }

  /** Who agrees and who dissents, as people mark it, whatever the basis. */
  List<Responses> responses() {
    return Responses.all(corpus(), Mentions.of(corpus(), Basis.HUMAN));
  }

  /** Who agrees and who dissents, by words alone: a machine's reading, kept apart. */
  List<Responses> responsesByWords() {
    return Responses.ofWords(corpus());
  }

  /** The replies behind them. */
  List<Reply> replies() {
    return Reply.all(corpus());
  }

  /** How far the two agree. */
  List<ReplyJudgement> repliesJudged() {
    return ReplyJudgement.of(corpus(), responses(), responsesByWords());
  }

  /** Who brought up what first at each question, and who took it up. */
  List<Uptake> uptakes() {
    return uptakes;
  }

  /** Which codes stand together. */
  Cooccurrence cooccurrence(Unit unit) {
    return Cooccurrence.of(corpus(), mentions, unit, false);
  }

  /** Words that mark a role or a group. */
  List<Keyness> keyness(Keyness.By by) {
    return Keyness.of(corpus(), by, FEWEST_TIMES);
  }

  /**
   * Whether no count of the study is withheld. Where one is, what counts the same people in another
   * way is left out, since it could be worked out from that.
   */
  boolean tellsAll() {
    return Stream.of(Axis.COUNTRY, Axis.ROLE)
        .map(axis -> by(axis, Scope.ALL))
        .flatMap(one -> Stream.concat(one.cells().stream(), one.totals().stream()))
        .noneMatch(cell -> cell.state() == State.SUPPRESSED);
  }

  /** The needs found. */
  Needs needs() {
    return Needs.of(this);
  }

  /** What the program found participants to say of practices; nobody has read it. */
  PracticeTalk practiceTalk() {
    return practiceTalk;
  }

  /** In which order codes came up: over the groups, then within each by its questions. */
  List<Discovery> discoveries() {
    List<Discovery> all = new ArrayList<>();
    Discovery.overGroups(corpus(), mentions, Discovery.Plan.DEFAULT).ifPresent(all::add);
    all.addAll(Discovery.byQuestion(corpus(), mentions, Discovery.Plan.DEFAULT));
    return all;
  }

  Disclosure disclosure() {
    return smallCells.disclosure();
  }

  /** What may be told of small sets of people. */
  SmallCells smallCells() {
    return smallCells;
  }

  /** A comparison as it may be shown. */
  Comparison by(Axis axis, Scope scope) {
    return comparisons.computeIfAbsent(
        new Asked(axis, scope),
        key -> smallCells.mask(Comparison.of(corpus(), mentions, key.axis(), key.scope())));
  }

  /** The mentions behind a code in a scope, of which some may be quoted. */
  List<Mention> behind(String code, Scope scope) {
    return counted
        .computeIfAbsent(scope, key -> Comparison.of(corpus(), mentions, Axis.COUNTRY, key))
        .total(code)
        .evidence();
  }

  /** The figures that the report points at; a release has none of single people or of mentions. */
  List<FigurePlan> figures() {
    return FigurePlan.all(this);
  }

  Comparison byCountry(Scope scope) {
    return by(Axis.COUNTRY, scope);
  }

  /** The mentions within a scope that narrows by question and about. */
  List<Mention> within(Scope scope) {
    return mentions.all().stream()
        .filter(one -> matches(scope.question(), one.turn().question()))
        .filter(one -> matches(scope.about(), one.about()))
        .toList();
  }

  private static boolean matches(Optional<String> wanted, Optional<String> is) {
    return wanted.isEmpty() || wanted.get().equals(is.orElse(""));
  }

  /** One scope for each question of the guide; the whole talk where there is no guide. */
  List<Scope> questions() {
    List<Question> questions = corpus().study().questions();
    return questions.isEmpty()
        ? List.of(Scope.ALL)
        : questions.stream().map(one -> Scope.ALL.question(one.id())).toList();
  }

  /** The scope narrowed to each kind of people; as it is where the study tells none apart. */
  List<Scope> abouts(Scope scope) {
    List<About> abouts = corpus().study().abouts();
    return abouts.isEmpty()
        ? List.of(scope)
        : abouts.stream().map(one -> scope.about(one.id())).toList();
  }

  /** The ids of the groups of a country. */
  List<String> groupsIn(String country) {
    return groups.stream()
        .filter(one -> one.country().equals(country))
        .map(Comparability::group)
        .toList();
  }
}
