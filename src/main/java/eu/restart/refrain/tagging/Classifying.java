package eu.restart.refrain.tagging;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One code of one language: trained on all but one transcript, for each of them.
 *
 * @param found the units of the transcripts left out that the classifier gives the code
 */
record Classifying(
    ClassifierTrial trial, List<Suggestion> suggestions, List<Unit> found, Coder classifier) {
  /** Changes whenever the same codings would be learnt otherwise. */
  private static final String METHOD = "1";

  /** What a code is learnt and judged from. */
  private record Task(Codebook codebook, Language language, List<Unit> units, Coder coder) {
    List<Unit> coded() {
      return units.stream().filter(Unit::coded).toList();
    }
  }

  static List<Classifying> of(Corpus corpus) {
    List<Classifying> all = new ArrayList<>();
    Unit.of(corpus)
        .forEach(
            (language, units) -> {
              Coder coder = Coder.machine("classifier", METHOD + "-" + hash(units));
              Task task = new Task(corpus.codebook(), language, units, coder);
              for (Code code : corpus.codebook().codes()) {
                if (units.stream().anyMatch(unit -> unit.has(code.id()))) {
                  all.add(of(task, code.id()));
                }
              }
            });
    return all;
  }

  private static Classifying of(Task task, String code) {
    List<Unit> coded = task.coded();
    List<String> groups = coded.stream().map(Unit::group).distinct().toList();
    List<Unit> with = coded.stream().filter(unit -> unit.has(code)).toList();
    if (groups.size() < 2) {
      return not(task, code, with.size(), ClassifierTrial.Why.ONE_TRANSCRIPT);
    }
    if (with.stream().map(Unit::group).distinct().count() < 2) {
      return not(task, code, with.size(), ClassifierTrial.Why.CODE_IN_ONE_TRANSCRIPT);
    }
    if (groups.stream().anyMatch(out -> others(coded, out).stream().allMatch(u -> u.has(code)))) {
      return not(task, code, with.size(), ClassifierTrial.Why.NO_CONTRAST);
    }
    List<ClassifierTrial.Fold> folds = new ArrayList<>();
    List<Suggestion> suggestions = new ArrayList<>();
    List<Unit> found = new ArrayList<>();
    for (String out : groups) {
      List<Unit> training = others(coded, out);
      List<Unit> held = coded.stream().filter(unit -> unit.group().equals(out)).toList();
      Classifier classifier = Classifier.train(task.language(), code, training);
      int learnt = (int) training.stream().filter(unit -> unit.has(code)).count();
      folds.add(new ClassifierTrial.Fold(out, held.size(), learnt, score(classifier, code, held)));
      suggestions.addAll(suggest(task, classifier, code, held));
      held.stream()
          .filter(unit -> classifier.confidence(unit) > Classifier.THRESHOLD)
          .forEach(found::add);
    }
    List<Unit> fresh = task.units().stream().filter(unit -> !unit.coded()).toList();
    if (!fresh.isEmpty()) {
      Classifier classifier = Classifier.train(task.language(), code, coded);
      suggestions.addAll(suggest(task, classifier, code, fresh));
    }
    return new Classifying(
        new ClassifierTrial.Judged(task.language(), code, folds),
        List.copyOf(suggestions),
        List.copyOf(found),
        task.coder());
  }

  private static Classifying not(Task task, String code, int turns, ClassifierTrial.Why why) {
    return new Classifying(
        new ClassifierTrial.NotEvaluable(task.language(), code, turns, why),
        List.of(),
        List.of(),
        task.coder());
  }

  private static List<Unit> others(List<Unit> units, String out) {
    return units.stream().filter(unit -> !unit.group().equals(out)).toList();
  }

  private static Judgement.Score score(Classifier classifier, String code, List<Unit> held) {
    int both = 0;
    int machineOnly = 0;
    int humanOnly = 0;
    for (Unit unit : held) {
      boolean machine = classifier.confidence(unit) > Classifier.THRESHOLD;
      boolean human = unit.has(code);
      both += machine && human ? 1 : 0;
      machineOnly += machine && !human ? 1 : 0;
      humanOnly += !machine && human ? 1 : 0;
    }
    return new Judgement.Score(code, both, machineOnly, humanOnly);
  }

  private static List<Suggestion> suggest(
      Task task, Classifier classifier, String code, List<Unit> units) {
    Set<String> given = new TreeSet<>();
    addBelow(task.codebook(), code, given);
    List<Suggestion> suggestions = new ArrayList<>();
    for (Unit unit : units) {
      double confidence = classifier.confidence(unit);
      if (confidence > Classifier.THRESHOLD && unit.codes().stream().noneMatch(given::contains)) {
        suggestions.add(
            new Suggestion(
                unit.group(),
                unit.turn().number(),
                unit.turn().line(),
                unit.said(),
                code,
                confidence,
                task.coder()));
      }
    }
    return suggestions;
  }

  private static void addBelow(Codebook codebook, String code, Set<String> found) {
    if (found.add(code)) {
      codebook.below(code).forEach(child -> addBelow(codebook, child.id(), found));
    }
  }

  /** Of all that is learnt from: the words and codes of the turns that people have read. */
  private static String hash(List<Unit> units) {
    StringBuilder all = new StringBuilder();
    units.stream()
        .filter(Unit::coded)
        .forEach(
            unit ->
                all.append(unit.group())
                    .append('\t')
                    .append(unit.turn().number())
                    .append('\t')
                    .append(unit.words())
                    .append(unit.codes())
                    .append('\n'));
    return Fingerprint.of(all.toString().getBytes(UTF_8)).substring(0, 12);
  }
}
