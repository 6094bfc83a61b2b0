package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.study.Study;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names in the study's order, each with its label, that the page's data call by their 0-based
 * place; what is not stated has the place -1.
 */
record Names(Map<String, Integer> places, List<Json> labelled) {
  /** The place of what is not stated. */
  static final int NOT_STATED = -1;

  /** The themes and codes, each theme before what is below it, as the rows of a comparison. */
  static Names codes(Corpus corpus, Collection<Mention> mentions) {
    List<String> used = mentions.stream().map(Mention::code).toList();
    List<String> ids = List.copyOf(corpus.codebook().withAllBelow(used).keySet());
    Names names = new Names(new LinkedHashMap<>(), new ArrayList<>());
    for (String id : ids) {
      Labels label = corpus.codebook().code(id).map(code -> code.label()).orElse(Labels.NONE);
      Labels means = corpus.codebook().code(id).map(code -> code.definition()).orElse(Labels.NONE);
      Optional<String> parent = corpus.codebook().code(id).flatMap(code -> code.parent());
      int above = parent.map(names::place).orElse(NOT_STATED);
      names.places.put(id, names.places.size());
      names.labelled.add(
          Json.object(
              "id", id, "parent", above, "label", texts(label), "definition", texts(means)));
    }
    return names;
  }

  static Names countries(Study study, List<Language> languages) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    for (String country : study.countries()) {
      Map<Language, String> names = new TreeMap<>();
      for (Language language : languages) {
        names.put(language, Locale.of("", country).getDisplayCountry(language.locale()));
      }
      labels.put(country, new Labels(names));
    }
    return of(labels, List.of());
  }

  static Names roles(Study study, Collection<String> found) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    for (Role role : study.roles()) {
      labels.put(role.id(), role.label());
    }
    return of(labels, found);
  }

  static Names abouts(Study study, Collection<String> found) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    for (About about : study.abouts()) {
      labels.put(about.id(), about.label());
    }
    return of(labels, found);
  }

  static Names questions(Study study, Collection<String> found) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    for (Question question : study.questions()) {
      labels.put(question.id(), question.text());
    }
    return of(labels, found);
  }

  /** Those that the study names, then others that were found, sorted. */
  private static Names of(Map<String, Labels> named, Collection<String> found) {
    Map<String, Labels> all = new LinkedHashMap<>(named);
    new TreeSet<>(found).forEach(id -> all.putIfAbsent(id, Labels.NONE));
    Names names = new Names(new LinkedHashMap<>(), new ArrayList<>());
    all.forEach(
        (id, label) -> {
          names.places.put(id, names.places.size());
          names.labelled.add(Json.object("id", id, "label", texts(label)));
        });
    return names;
  }

  /** The place of an id; {@link #NOT_STATED} for an id that is none. */
  int place(String id) {
    return places.getOrDefault(id, NOT_STATED);
  }

  int place(Optional<String> id) {
    return id.map(this::place).orElse(NOT_STATED);
  }

  private static Json texts(Labels labels) {
    Map<String, Json> texts = new LinkedHashMap<>();
    labels.texts().forEach((language, text) -> texts.put(language.code(), new Json.Text(text)));
    return new Json.Obj(texts);
  }
}
