package eu.restart.refrain.codebook;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codebook of a study.
 *
 * @param codes in the order of codebook.csv
 * @param patterns in the order of the files, languages sorted
 * @param aliases a partner's name for a code to the code's id
 * @param practices in the order of practices.csv
 */
public record Codebook(
    List<Code> codes,
    List<Pattern> patterns,
    Map<String, String> aliases,
    List<Practice> practices) {
  /** Copies the collections. */
  public Codebook {
    codes = List.copyOf(codes);
    patterns = List.copyOf(patterns);
    aliases = Collections.unmodifiableMap(new TreeMap<>(aliases));
    practices = List.copyOf(practices);
  }

  /** Reads the codebook folder of a study; what is missing there is a finding and stays empty. */
  public static Checked<Codebook> open(Path study) throws IOException {
    return CodebookReader.read(study);
  }

  /** The code of this id. */
  public Optional<Code> code(String id) {
    return codes.stream().filter(code -> code.id().equals(id)).findFirst();
  }

  /** The top-level codes, in order. */
  public List<Code> themes() {
    return codes.stream().filter(Code::isTheme).toList();
  }

  /** The codes right below this one, in order. */
  public List<Code> below(String id) {
    return codes.stream().filter(code -> code.parent().equals(Optional.of(id))).toList();
  }

  /** The theme under which a code stands; a theme is its own; an unknown id is its own as well. */
  public String theme(String id) {
    String at = id;
    for (int steps = 0; steps <= codes.size(); steps++) {
      Optional<String> parent = code(at).flatMap(Code::parent);
      if (parent.isEmpty()) {
        return at;
      }
      at = parent.get();
    }
    throw new IllegalStateException("the codebook has a circle at " + id);
  }

  /**
   * Each code with the codes that count for it: itself and all below it.
   *
   * @param used ids that must not be missing; those the codebook lacks stand last, sorted, each for
   *     itself
   * @return each theme before what is below it, in codebook order
   * @throws IllegalStateException where a code stands twice in the codebook
   */
  public Map<String, Set<String>> withAllBelow(Collection<String> used) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Code theme : themes()) {
      addBelow(theme.id(), List.of(), found);
    }
    new TreeSet<>(used).forEach(code -> found.putIfAbsent(code, Set.of(code)));
    return Collections.unmodifiableMap(found);
  }

  private void addBelow(String code, List<String> above, Map<String, Set<String>> found) {
    if (found.putIfAbsent(code, new LinkedHashSet<>()) != null) {
      throw new IllegalStateException("the codebook holds the code " + code + " twice");
    }
    List<String> path = new ArrayList<>(above);
    path.add(code);
    for (String each : path) {
      found.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(code);
    }
    for (Code child : below(code)) {
      addBelow(child.id(), path, found);
    }
  }

  /** The code's label in a language; the id where there is none. */
  public String label(String id, Language language) {
    return code(id).map(code -> code.label().in(language, id)).orElse(id);
  }

  /** The patterns of one language, cues for {@code about} among them, those of practices not. */
  public List<Pattern> patterns(Language language) {
    return patterns.stream()
        .filter(pattern -> pattern.language().equals(language) && !pattern.isPractice())
        .toList();
  }

  /** How participants speak of practices in one language. */
  public List<Pattern> practicePatterns(Language language) {
    return patterns.stream()
        .filter(pattern -> pattern.language().equals(language) && pattern.isPractice())
        .toList();
  }

  /** The practices of each category, in the order of the catalogue. */
  public Map<String, List<Practice>> categories() {
    Map<String, List<Practice>> categories = new LinkedHashMap<>();
    practices.forEach(
        one -> categories.computeIfAbsent(one.category(), key -> new ArrayList<>()).add(one));
    return Collections.unmodifiableMap(categories);
  }

  /** The category of a practice's id; a category is its own; nothing of an unknown id. */
  public Optional<String> category(String id) {
    return practices.stream()
        .filter(one -> one.id().equals(id) || one.category().equals(id))
        .map(Practice::category)
        .findFirst();
  }

  /** What a practice or a category is called; the id where that is not told. */
  public String practiceLabel(String id, Language language) {
    return practices.stream()
        .filter(one -> one.id().equals(id))
        .map(one -> one.name().in(language, id))
        .findFirst()
        .or(
            () ->
                practices.stream()
                    .filter(one -> one.category().equals(id))
                    .map(one -> one.categoryLabel().in(language, id))
                    .findFirst())
        .orElse(id);
  }
}
