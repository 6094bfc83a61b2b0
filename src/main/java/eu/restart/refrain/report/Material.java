package eu.restart.refrain.report;

import eu.restart.refrain.agreement.Agreement;
import eu.restart.refrain.agreement.Bootstrap;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.privacy.Disclosure;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all sections draw on, whatever the language; each comparison is counted once. */
final class Material {
  private record Asked(Axis axis, Scope scope) {}

  private final ReportInput input;
  private final Mentions mentions;
  private final List<Comparability> groups;
  private final Disclosure disclosure;
  private final Map<Bootstrap, Agreement> agreements = new HashMap<>();
  private final Map<Asked, Comparison> comparisons = new HashMap<>();

  Material(ReportInput input) {
    this.input = input;
    this.mentions = Mentions.of(input.corpus(), input.basis());
    this.groups = Comparability.all(input.corpus());
    this.disclosure = Disclosure.of(input.corpus());
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

  /** How far the people who coded agree, whatever the basis. */
  Agreement agreement() {
    return agreements.computeIfAbsent(Bootstrap.DEFAULT, plan -> Agreement.of(corpus(), plan));
  }

  Disclosure disclosure() {
    return disclosure;
  }

  Comparison by(Axis axis, Scope scope) {
    return comparisons.computeIfAbsent(
        new Asked(axis, scope), key -> Comparison.of(corpus(), mentions, key.axis(), key.scope()));
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
