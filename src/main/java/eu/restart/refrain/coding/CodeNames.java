package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Likeness;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the code that a partner's name means: an id, a label, an alias, or a path of these. */
final class CodeNames {
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:->|>|→|\\\\|/|::)\\s*");

  /** A longer name is no name, and takes long to compare. */
  private static final int LONGEST = 200;

  private final Codebook codebook;
  private final Language language;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Map<String, Set<String>> labels = new HashMap<>();
  private final Map<String, Set<String>> labelsHere = new HashMap<>();
  private final Map<String, Set<String>> aliases = new HashMap<>();
  private final Map<String, String> spelt = new TreeMap<>();
  private final Map<String, Optional<String>> nearest = new HashMap<>();

  CodeNames(Codebook codebook, Language language) {
    this.codebook = codebook;
    this.language = language;
    for (Code code : codebook.codes()) {
      add(ids, code.id(), code.id());
      code.label().texts().values().forEach(label -> add(labels, label, code.id()));
      code.label().exactly(language).ifPresent(label -> add(labelsHere, label, code.id()));
    }
    codebook.aliases().forEach((alias, id) -> add(aliases, alias, id));
  }

  private void add(Map<String, Set<String>> names, String name, String id) {
    names.computeIfAbsent(Vocabulary.fold(name), key -> new TreeSet<>()).add(id);
    spelt.putIfAbsent(Vocabulary.fold(name), id);
  }

  /** The id, and what is to be said about the name. */
  record Answer(Optional<String> id, Optional<Problem> problem) {}

  Answer find(Cell name) {
    if (name.text().length() > LONGEST) {
      return unknown(name, name.text());
    }
    List<String> whole = named(name.text());
    if (!whole.isEmpty()) {
      return whole.size() == 1 ? found(whole.getFirst()) : several(name, whole);
    }
    List<String> path = path(name.text());
    if (path.size() < 2) {
      return unknown(name, name.text());
    }
    List<String> last = named(path.getLast());
    if (last.isEmpty()) {
      return unknown(name, path.getLast());
    }
    List<String> above = path.subList(0, path.size() - 1);
    List<String> consistent = last.stream().filter(id -> stands(id, above)).toList();
    if (consistent.size() == 1) {
      return found(consistent.getFirst());
    }
    if (last.size() > 1) {
      return several(name, last);
    }
    return new Answer(
        Optional.of(last.getFirst()),
        Optional.of(
            Problem.warning(
                name.place(),
                "code-path",
                "{0} was read as {1}, which does not stand there in the codebook",
                "correct the path, or the codebook",
                Vocabulary.shown(name.text()),
                shown(last.getFirst()))));
  }

  /** Whether this is the name of a code, or ends as a path to one. */
  boolean knows(String name) {
    if (name.length() > LONGEST) {
      return false;
    }
    List<String> path = path(name);
    return !named(name).isEmpty() || (!path.isEmpty() && !named(path.getLast()).isEmpty());
  }

  /**
   * The elements of a path. What stands between them may also stand in a label, so the longest end
   * that is a name is the last element, and so on before it.
   */
  private List<String> path(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      ends.add(between.start());
      starts.add(between.end());
    }
    ends.add(text.length());
    List<String> path = new ArrayList<>();
    int to = ends.size() - 1;
    while (to >= 0) {
      int from = 0;
      while (from < to && named(text.substring(starts.get(from), ends.get(to))).isEmpty()) {
        from++;
      }
      path.addFirst(text.substring(starts.get(from), ends.get(to)));
      to = from - 1;
    }
    return path.stream().filter(element -> !element.isBlank()).map(String::strip).toList();
  }

  /** The codes of that very name; of a label, those in the group's language come first. */
  private List<String> named(String name) {
    String folded = Vocabulary.fold(name);
    for (Map<String, Set<String>> names : List.of(ids, labelsHere, labels, aliases)) {
      Set<String> found = names.get(folded);
      if (found != null) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /** Whether the elements above are codes above this one, in their order. */
  private boolean stands(String id, List<String> above) {
    List<String> ancestors = new ArrayList<>();
    Optional<String> parent = codebook.code(id).flatMap(Code::parent);
    while (parent.isPresent() && ancestors.size() < codebook.codes().size()) {
      ancestors.addFirst(parent.get());
      parent = codebook.code(parent.get()).flatMap(Code::parent);
    }
    int at = 0;
    for (String element : above) {
      List<String> meant = named(element);
      while (at < ancestors.size() && !meant.contains(ancestors.get(at))) {
        at++;
      }
      if (at++ >= ancestors.size()) {
        return false;
      }
    }
    return true;
  }

  private static Answer found(String id) {
    return new Answer(Optional.of(id), Optional.empty());
  }

  private Answer several(Cell name, List<String> ids) {
    return new Answer(
        Optional.empty(),
        Optional.of(
            Problem.error(
                name.place(),
                "code-ambiguous",
                "{0} may be any of: {1}",
                "write the id of the code that is meant",
                Vocabulary.shown(name.text()),
                String.join(", ", ids))));
  }

  private Answer unknown(Cell name, String last) {
    Optional<String> nearest =
        last.length() > LONGEST
            ? Optional.empty()
            : this.nearest.computeIfAbsent(
                Vocabulary.fold(last),
                folded -> Likeness.nearest(folded, spelt.keySet()).map(spelt::get));
    return new Answer(
        Optional.empty(),
        Optional.of(
            nearest.isEmpty()
                ? Problem.error(
                    name.place(),
                    "code-unknown",
                    "there is no code {0}",
                    "write the id or the label of a code of codebook/codebook.csv",
                    Vocabulary.shown(name.text()))
                : Problem.error(
                    name.place(),
                    "code-unknown",
                    "there is no code {0}; the nearest is {1}",
                    "write that, or add the name to codebook/aliases.csv",
                    Vocabulary.shown(name.text()),
                    shown(nearest.get()))));
  }

  String shown(String id) {
    return codebook.label(id, language) + " (" + id + ")";
  }
}
