package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.transcript.Asked;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader must know of a group before setting it beside another.
 *
 * @param read whether its transcript could be read; where not, all that is counted in it is empty
 * @param roles role id to participants, in the study's order; the key {@code ""} is not known
 * @param talk who spoke how much
 * @param timed from the first to the last turn whose time is known, a little less than the talk
 *     lasted; nothing where fewer than two are
 * @param asked the questions that were asked, in the order of the talk
 * @param notAsked ids of the guide's other questions, in the guide's order
 * @param coders to the number of their codings, people first
 * @param translated whether the transcript is a translation, and by whom
 */
public record Comparability(
    String group,
    String country,
    Language language,
    Optional<LocalDate> date,
    boolean read,
    Map<String, Integer> roles,
    Optional<Participation> talk,
    Optional<Duration> timed,
    List<Asked> asked,
    List<String> notAsked,
    Map<Coder, Integer> coders,
    Optional<String> translated) {
  /** Copies the collections and keeps their order. */
  public Comparability {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    asked = List.copyOf(asked);
    notAsked = List.copyOf(notAsked);
    coders = Collections.unmodifiableMap(new TreeMap<>(coders));
  }

  /** One for each group of the study, in its order. */
  public static List<Comparability> all(Corpus corpus) {
    Map<String, Participation> talk =
        Participation.all(corpus).stream()
            .collect(Collectors.toMap(Participation::group, one -> one));
    return corpus.study().groups().stream()
        .map(group -> of(corpus, group, Optional.ofNullable(talk.get(group.id()))))
        .toList();
  }

  /** The participants, those who say nothing among them. */
  public int participants() {
    return roles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Comparability of(Corpus corpus, Group group, Optional<Participation> talk) {
    Optional<Transcript> transcript = corpus.transcript(group.id());
    List<Asked> asked = transcript.map(Transcript::asked).orElse(List.of());
    Map<Coder, Integer> coders = new TreeMap<>();
    for (Coding coding : corpus.codings().of(group.id()).all()) {
      coders.merge(coding.coder(), 1, Integer::sum);
    }
    return new Comparability(
        group.id(),
        group.country(),
        group.language(),
        group.date(),
        transcript.isPresent(),
        roles(corpus, group, talk),
        talk,
        transcript.map(Transcript::turns).flatMap(Comparability::timed),
        asked,
        transcript.isEmpty()
            ? List.of()
            : corpus.study().questions().stream()
                .map(Question::id)
                .filter(id -> asked.stream().noneMatch(one -> one.question().equals(id)))
                .toList(),
        coders,
        group.translated());
  }

  private static Map<String, Integer> roles(
      Corpus corpus, Group group, Optional<Participation> talk) {
    Map<String, Integer> roles = new LinkedHashMap<>();
    List<String> people =
        talk.map(
                one ->
                    one.voices().stream().map(voice -> voice.role().orElse("")).sorted().toList())
            .orElse(
                group.participants().stream().map(one -> one.role().orElse("")).sorted().toList());
    for (Role role : corpus.study().roles()) {
      roles.put(role.id(), 0);
    }
    people.stream().filter(role -> !role.isEmpty()).forEach(r -> roles.merge(r, 1, Integer::sum));
    people.stream().filter(String::isEmpty).forEach(r -> roles.merge(r, 1, Integer::sum));
    return roles;
  }

  /** From the first to the last turn whose time is known; nothing where fewer than two are. */
  static Optional<Duration> timed(List<Turn> turns) {
    List<Duration> starts =
        turns.stream().map(Turn::start).flatMap(Optional::stream).sorted().toList();
    return starts.size() < 2
        ? Optional.empty()
        : Optional.of(starts.getLast().minus(starts.getFirst()));
  }
}
