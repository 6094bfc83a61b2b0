package eu.restart.refrain.coding;

import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the about that a partner's word means: an id, or a label in any language. */
final class AboutNames {
  /** A longer name is no name, and takes long to compare. */
  private static final int LONGEST = 200;

  private final List<About> abouts;
  private final Map<String, String> names = new TreeMap<>();

  AboutNames(Study study) {
    abouts = study.abouts();
    abouts.forEach(about -> names.putIfAbsent(Vocabulary.fold(about.id()), about.id()));
    for (About about : abouts) {
      for (String label : about.label().texts().values()) {
        names.putIfAbsent(Vocabulary.fold(label), about.id());
      }
    }
  }

  Optional<String> find(Cell word) {
    return word.text().length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(names.get(Vocabulary.fold(word.text())));
  }

  Problem unknown(Cell word) {
    String known = abouts.stream().map(About::id).collect(Collectors.joining(", "));
    if (names.isEmpty() || word.text().length() > LONGEST) {
      return Problem.error(
          word.place(),
          "about-unknown",
          "{0} is nobody that study.yaml names under about:",
          "use one of: {1}",
          Vocabulary.shown(word.text()),
          known);
    }
    return Problem.error(
        word.place(),
        "about-unknown",
        "{0} is nobody that study.yaml names under about:; the nearest is {1}",
        "use one of: {2}",
        Vocabulary.shown(word.text()),
        Likeness.nearest(Vocabulary.fold(word.text()), names.keySet()).map(names::get).orElse("-"),
        known);
  }
}
