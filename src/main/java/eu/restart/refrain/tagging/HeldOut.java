package eu.restart.refrain.tagging;

import eu.restart.refrain.coding.Anchor;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the classifier finds in transcripts that it has not seen, in one language: to be set beside
 * people on the same turns, and counted nowhere.
 *
 * @param classifier with its version
 * @param codings of whole turns, those that people gave the code among them
 * @param groups code id to the ids of the groups in which it was looked for; codes that cannot be
 *     judged are missing
 */
public record HeldOut(Coder classifier, Codings codings, Map<String, Set<String>> groups) {
  /** Copies the map, sorted. */
  public HeldOut {
    groups = Collections.unmodifiableMap(new TreeMap<>(groups));
  }

  /** One for each language in which any code can be judged, sorted by language. */
  public static List<HeldOut> of(Corpus corpus) {
    Map<String, List<Classifying>> languages = new TreeMap<>();
    for (Classifying one : Classifying.of(corpus)) {
      if (one.trial() instanceof ClassifierTrial.Judged) {
        languages.computeIfAbsent(one.trial().language().code(), key -> new ArrayList<>()).add(one);
      }
    }
    return languages.values().stream().map(HeldOut::ofLanguage).toList();
  }

  private static HeldOut ofLanguage(List<Classifying> codes) {
    List<Coding> codings = new ArrayList<>();
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Classifying one : codes) {
      String code = one.trial().code();
      if (one.trial() instanceof ClassifierTrial.Judged judged) {
        judged
            .folds()
            .forEach(
                fold -> groups.computeIfAbsent(code, key -> new TreeSet<>()).add(fold.group()));
      }
      for (Unit unit : one.found()) {
        codings.add(
            new Coding(
                unit.group(),
                unit.turn().span(),
                code,
                one.classifier(),
                Optional.empty(),
                Optional.empty(),
                Anchor.of(Anchor.How.EXACT),
                "",
                "",
                new Place("transcripts/" + unit.group(), unit.turn().line(), 0)));
      }
    }
    return new HeldOut(codes.getFirst().classifier(), new Codings(codings), groups);
  }
}
