package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A corpus and its mentions narrowed to a scope: what is counted, and what it is counted out of.
 */
final class Ground {
  /** A mention that one coder alone would give. */
  record Alone(Coder coder, Mention mention) {}

  private final Corpus corpus;
  private final Scope scope;
  private final Roster roster;
  private final Map<String, Set<String>> asked = new LinkedHashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<Roster.Key, Roster.Person> speakers = new HashMap<>();
  private final Map<String, Set<Coder>> coders;
  private final List<Roster.Person> people;
  private final List<Mention> mentions;
  private final Mentions all;

  Ground(Corpus corpus, Mentions all, Scope scope) {
    this.corpus = corpus;
    this.scope = scope;
    roster = Roster.of(corpus);
    for (Transcript transcript : corpus.transcripts()) {
      asked.put(transcript.group(), asked(transcript));
      countries.put(transcript.group(), Roster.group(corpus.study(), transcript.group()).country());
    }
    coders = coders(all);
    Set<String> coded = coded(corpus, all.basis(), coders);
    people =
        roster.all().stream()
            .filter(one -> coded.contains(one.group()))
            .filter(one -> matches(scope.country(), country(one.group())))
            .filter(one -> matches(scope.role(), one.role().orElse("")))
            .toList();
    mentions = all.all().stream().filter(this::inScope).toList();
    this.all = all;
  }

  /** Whether a scope's id, where it names one, is this; an empty id is what is not stated. */
  static boolean matches(Optional<String> wanted, String id) {
    return wanted.isEmpty() || wanted.get().equals(id);
  }

  Corpus corpus() {
    return corpus;
  }

  Scope scope() {
    return scope;
  }

  Roster roster() {
    return roster;
  }

  /** The mentions in scope. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The mentions in scope that each coder alone would give. */
  List<Alone> alone() {
    List<Alone> alone = new ArrayList<>();
    for (Mention mention : all.all()) {
      Set<Coder> here = new TreeSet<>();
      mention.codings().forEach(coding -> here.add(coding.coder()));
      for (Coder coder : here) {
        for (Mention one : mention.by(coder)) {
          if (inScope(one)) {
            alone.add(new Alone(coder, one));
          }
        }
      }
    }
    return alone;
  }

  /** The people of coded groups within the scope's country and role, asked or not. */
  List<Roster.Person> people() {
    return people;
  }

  /** The coders of this basis who coded anything in a group, sorted. */
  Set<Coder> coders(String group) {
    return coders.getOrDefault(group, Set.of());
  }

  Roster.Person speaker(Mention mention) {
    return speakers.computeIfAbsent(
        new Roster.Key(mention.group(), mention.speaker()),
        key -> roster.person(key.group(), key.speaker()));
  }

  String country(String group) {
    return countries.getOrDefault(group, "");
  }

  /** The question that a mention's turn belongs to; empty for talk outside every question. */
  static String question(Turn turn) {
    return turn.question().orElse("");
  }

  /** Whether a group has talk of a question; an empty id is the talk outside every question. */
  boolean isAsked(String group, String question) {
    return asked.getOrDefault(group, Set.of()).contains(question);
  }

  /**
   * Whether nothing of what these people said can be counted: not one word of theirs is there, and
   * the transcriber notes talk that was not understood.
   *
   * @param here which turns are looked at
   */
  boolean muffled(List<Roster.Person> these, Predicate<Turn> here) {
    Set<Roster.Person> wanted = new HashSet<>(these);
    boolean noted = false;
    for (Transcript transcript : corpus.transcripts()) {
      String group = transcript.group();
      if (these.stream().noneMatch(one -> one.group().equals(group))) {
        continue;
      }
      boolean heard =
          transcript.turns().stream()
              .filter(turn -> turn.byParticipant() && turn.words() > 0 && here.test(turn))
              .anyMatch(turn -> wanted.contains(roster.person(group, turn.speaker())));
      if (heard) {
        return false;
      }
      noted = noted || NotUnderstood.notedIn(transcript, here);
    }
    return noted;
  }

  private boolean inScope(Mention mention) {
    return matches(scope.question(), question(mention.turn()))
        && matches(scope.about(), mention.about().orElse(""))
        && matches(scope.country(), country(mention.group()))
        && matches(scope.role(), speaker(mention).role().orElse(""));
  }

  private static Set<String> asked(Transcript transcript) {
    Set<String> asked = new TreeSet<>();
    transcript.asked().forEach(one -> asked.add(one.question()));
    transcript.turns().forEach(turn -> asked.add(question(turn)));
    return asked;
  }

  private static Map<String, Set<Coder>> coders(Mentions all) {
    Map<String, Set<Coder>> coders = new TreeMap<>();
    List<Coding> codings = new ArrayList<>();
    all.all().forEach(mention -> codings.addAll(mention.codings()));
    all.remainder().forEach(piece -> codings.add(piece.coding()));
    for (Coding coding : codings) {
      coders.computeIfAbsent(coding.group(), key -> new TreeSet<>()).add(coding.coder());
    }
    return coders;
  }

  /** A program goes through every group; a person only through those where a coding shows it. */
  private static Set<String> coded(Corpus corpus, Basis basis, Map<String, Set<Coder>> coders) {
    Set<String> coded = new HashSet<>();
    for (Transcript transcript : corpus.transcripts()) {
      if (coders.containsKey(transcript.group()) || (basis == Basis.MACHINE && !coders.isEmpty())) {
        coded.add(transcript.group());
      }
    }
    return coded;
  }
}
