package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Stopwords;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.statistics.LogLikelihood;
import eu.restart.refrain.statistics.LogRatio;
import eu.restart.refrain.statistics.WeightedLogOdds;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each participant uses each word. */
final class WordCounts {
  private final Corpus corpus;
  private final Map<Roster.Person, Map<String, Integer>> counts = new LinkedHashMap<>();

  /** Talk that may be set beside each other. */
  private record Route(Language language, Optional<String> translated) {}

  WordCounts(Corpus corpus) {
    this.corpus = corpus;
    Roster roster = Roster.of(corpus);
    roster.all().forEach(one -> counts.put(one, new TreeMap<>()));
    for (Transcript transcript : corpus.transcripts()) {
      for (Turn turn : transcript.turns()) {
        if (turn.byParticipant()) {
          Map<String, Integer> own =
              counts.computeIfAbsent(
                  roster.person(transcript.group(), turn.speaker()), key -> new TreeMap<>());
          Words.of(transcript.said(turn)).forEach(word -> own.merge(word.form(), 1, Integer::sum));
        }
      }
    }
  }

  List<Keyness> keyness(Keyness.By by, int fewestTimes) {
    Map<Route, List<Roster.Person>> routes =
        counts.keySet().stream()
            .collect(Collectors.groupingBy(this::route, LinkedHashMap::new, Collectors.toList()));
    List<Keyness> all = new ArrayList<>();
    routes.forEach(
        (route, people) -> {
          Function<Roster.Person, String> of =
              by == Keyness.By.GROUP ? Roster.Person::group : one -> one.role().orElse("");
          List<Roster.Person> known =
              people.stream().filter(one -> !of.apply(one).isEmpty()).toList();
          for (String target : targets(by)) {
            List<Roster.Person> these =
                known.stream().filter(one -> of.apply(one).equals(target)).toList();
            if (!these.isEmpty()) {
              List<Roster.Person> rest = new ArrayList<>(known);
              rest.removeAll(these);
              all.add(keyness(target, route, these, rest, fewestTimes));
            }
          }
        });
    return all;
  }

  private Set<String> targets(Keyness.By by) {
    Set<String> targets = new LinkedHashSet<>();
    if (by == Keyness.By.GROUP) {
      corpus.study().groups().stream().map(Group::id).forEach(targets::add);
    } else {
      corpus.study().roles().stream().map(Role::id).forEach(targets::add);
      counts.keySet().stream().flatMap(one -> one.role().stream()).sorted().forEach(targets::add);
    }
    return targets;
  }

  private Route route(Roster.Person person) {
    Group group = Roster.group(corpus.study(), person.group());
    return new Route(group.language(), group.translated());
  }

  private Keyness keyness(
      String target,
      Route route,
      List<Roster.Person> these,
      List<Roster.Person> rest,
      int fewestTimes) {
    Optional<Keyness.Refusal> refusal = Optional.empty();
    if (rest.isEmpty()) {
      refusal = Optional.of(Keyness.Refusal.NO_REST);
    } else if (speaking(these) < Keyness.FEWEST_PEOPLE || speaking(rest) < Keyness.FEWEST_PEOPLE) {
      refusal = Optional.of(Keyness.Refusal.TOO_FEW_PEOPLE);
    }
    List<String> guide =
        corpus.study().questions().stream()
            .map(Question::text)
            .flatMap(text -> text.exactly(route.language()).stream())
            .toList();
    Set<String> left = new HashSet<>(Stopwords.of(route.language()));
    guide.forEach(text -> Words.of(text).forEach(word -> left.add(word.form())));
    return new Keyness(
        target,
        route.language().code(),
        route.translated(),
        these.size(),
        rest.size(),
        size(these),
        size(rest),
        guide.size() == corpus.study().questions().size(),
        refusal,
        refusal.isPresent() ? List.of() : marking(these, rest, left, fewestTimes));
  }

  private List<Keyness.Word> marking(
      List<Roster.Person> these, List<Roster.Person> rest, Set<String> left, int fewestTimes) {
    Map<String, Integer> first = sum(these);
    Map<String, Integer> second = sum(rest);
    Map<String, WeightedLogOdds> odds = WeightedLogOdds.of(first, second, Keyness.PRIOR);
    double c = size(these);
    double d = size(rest);
    List<Keyness.Word> words = new ArrayList<>();
    for (String form : first.keySet()) {
      int a = first.getOrDefault(form, 0);
      int b = second.getOrDefault(form, 0);
      List<Roster.Person> speakers = these.stream().filter(one -> of(one, form) > 0).toList();
      WeightedLogOdds weighted = odds.get(form);
      if (weighted == null
          || a < fewestTimes
          || left.contains(form)
          || speakers.size() < Keyness.FEWEST_PEOPLE
          || LogRatio.of(a, b, c, d) <= 0) {
        continue;
      }
      words.add(
          new Keyness.Word(
              form,
              a,
              b,
              LogLikelihood.twoCells(a, b, c, d),
              LogRatio.of(a, b, c, d),
              weighted.z(),
              speakers.size(),
              (int) speakers.stream().map(Roster.Person::group).distinct().count(),
              holds(form, these, rest)));
    }
    words.sort(
        Comparator.comparingDouble(Keyness.Word::logRatio)
            .thenComparingDouble(Keyness.Word::z)
            .reversed()
            .thenComparing(Keyness.Word::form));
    return words;
  }

  private boolean holds(String form, List<Roster.Person> these, List<Roster.Person> rest) {
    int a = these.stream().mapToInt(one -> of(one, form)).sum();
    int b = rest.stream().mapToInt(one -> of(one, form)).sum();
    int c = size(these);
    int d = size(rest);
    return these.stream().allMatch(one -> LogRatio.of(a - of(one, form), b, c - size(one), d) > 0)
        && rest.stream().allMatch(one -> LogRatio.of(a, b - of(one, form), c, d - size(one)) > 0);
  }

  private int of(Roster.Person person, String form) {
    return counts.getOrDefault(person, Map.of()).getOrDefault(form, 0);
  }

  private int size(Roster.Person person) {
    return counts.getOrDefault(person, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private int size(List<Roster.Person> people) {
    return people.stream().mapToInt(this::size).sum();
  }

  private long speaking(List<Roster.Person> people) {
    return people.stream().filter(one -> size(one) > 0).count();
  }

  private Map<String, Integer> sum(List<Roster.Person> people) {
    Map<String, Integer> sum = new TreeMap<>();
    for (Roster.Person one : people) {
      counts.getOrDefault(one, Map.of()).forEach((form, n) -> sum.merge(form, n, Integer::sum));
    }
    return sum;
  }
}
