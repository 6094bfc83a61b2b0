package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The columns of each axis, in the study's order, with those that the study does not name last. */
final class Lanes {
  private Lanes() {}

  static List<Lane> of(Axis axis, Ground ground) {
    return switch (axis) {
      case COUNTRY -> countries(ground);
      case ROLE -> roles(ground);
      case ABOUT -> abouts(ground);
      case QUESTION -> questions(ground);
    };
  }

  /** Everything in scope, as one column. */
  static Lane total() {
    return new Lane(Column.TOTAL, Labels.NONE, one -> true, Optional.empty(), one -> true);
  }

  private static List<Lane> countries(Ground ground) {
    return ids(ground.scope().country(), ground.corpus().study().countries(), Set.of()).stream()
        .map(
            id ->
                new Lane(
                    id,
                    country(id, ground.corpus().study().languages()),
                    one -> ground.country(one.group()).equals(id),
                    Optional.empty(),
                    mention -> ground.country(mention.group()).equals(id)))
        .toList();
  }

  private static List<Lane> roles(Ground ground) {
    Study study = ground.corpus().study();
    Set<String> found = new TreeSet<>();
    ground.roster().all().forEach(one -> found.add(one.role().orElse("")));
    return ids(ground.scope().role(), study.roles().stream().map(Role::id).toList(), found).stream()
        .map(
            id ->
                new Lane(
                    id,
                    study.role(id).map(Role::label).orElse(Labels.NONE),
                    one -> one.role().orElse("").equals(id),
                    Optional.empty(),
                    mention -> ground.speaker(mention).role().orElse("").equals(id)))
        .toList();
  }

  private static List<Lane> abouts(Ground ground) {
    Study study = ground.corpus().study();
    Function<Mention, String> about = mention -> mention.about().orElse("");
    Set<String> found = new TreeSet<>(Set.of(""));
    ground.mentions().forEach(mention -> found.add(about.apply(mention)));
    return ids(ground.scope().about(), study.abouts().stream().map(About::id).toList(), found)
        .stream()
        .map(
            id ->
                new Lane(
                    id,
                    study.about(id).map(About::label).orElse(Labels.NONE),
                    one -> true,
                    Optional.empty(),
                    mention -> about.apply(mention).equals(id)))
        .toList();
  }

  private static List<Lane> questions(Ground ground) {
    Study study = ground.corpus().study();
    Set<String> found = new TreeSet<>(Set.of(""));
    for (Transcript transcript : ground.corpus().transcripts()) {
      transcript.turns().forEach(turn -> found.add(Ground.question(turn)));
    }
    List<String> named = study.questions().stream().map(Question::id).toList();
    return ids(ground.scope().question(), named, found).stream()
        .map(
            id ->
                new Lane(
                    id,
                    study.question(id).map(Question::text).orElse(Labels.NONE),
                    one -> true,
                    Optional.of(id),
                    mention -> Ground.question(mention.turn()).equals(id)))
        .toList();
  }

  /** The one that the scope names; else the study's, others found, and last what is not stated. */
  private static List<String> ids(Optional<String> wanted, List<String> named, Set<String> found) {
    if (wanted.isPresent()) {
      return List.of(wanted.get());
    }
    List<String> ids = new ArrayList<>(named);
    found.stream().filter(id -> !id.isEmpty() && !named.contains(id)).forEach(ids::add);
    if (found.contains("")) {
      ids.add("");
    }
    return ids;
  }

  private static Labels country(String code, List<Language> languages) {
    Locale country = Locale.of("", code);
    Map<Language, String> names = new TreeMap<>();
    for (Language language : languages) {
      names.put(language, country.getDisplayCountry(language.locale()));
    }
    names.put(Language.ENGLISH, country.getDisplayCountry(Locale.ENGLISH));
    return new Labels(names);
  }
}
