package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.NotUnderstood;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.privacy.Disclosure;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The data of a page: nothing of a person that may not be told, and every mention once. */
final class ExplorerData {
  private final Corpus corpus;
  private final Told told;
  private final Explorer.Contents contents;
  private final Map<String, People> people = new LinkedHashMap<>();
  private final Turns turns;
  private final List<Coder> coders;
  private final List<Mentions> bases;
  private final Names countries;
  private final Names roles;
  private final Names abouts;
  private final Names questions;
  private final Names codes;

  private ExplorerData(Corpus study, Explorer.Contents contents) {
    Told told = Told.of(study);
    this.corpus = told.corpus();
    this.told = told;
    this.contents = contents;
    for (Participation talk : Participation.all(corpus)) {
      Transcript transcript = corpus.transcript(talk.group()).orElseThrow();
      people.put(talk.group(), People.of(corpus, transcript, talk, told.roles(talk.group())));
    }
    bases = Stream.of(Basis.HUMAN, Basis.MACHINE).map(basis -> Mentions.of(corpus, basis)).toList();
    turns = contents == Explorer.Contents.FULL ? Turns.whole(corpus) : Turns.quoted(corpus, bases);
    List<Mention> all = bases.stream().flatMap(one -> one.all().stream()).toList();
    coders = corpus.codings().coders();
    countries = Names.countries(corpus.study(), Explorer.LANGUAGES);
    roles = Names.roles(corpus.study(), toldRoles());
    abouts = Names.abouts(corpus.study(), all.stream().flatMap(m -> m.about().stream()).toList());
    questions = Names.questions(corpus.study(), questionsOfTurns());
    codes = Names.codes(corpus, all);
  }

  static Json of(Corpus corpus, Basis basis, Language first, Explorer.Contents contents) {
    return new ExplorerData(corpus, contents).json(basis, first);
  }

  private Json json(Basis basis, Language first) {
    Said said = new Said(turns, codes, abouts, coders);
    bases.forEach(said::add);
    return Json.object(
        "format", "refrain-explorer/1",
        "title", corpus.study().title(),
        "contents", contents == Explorer.Contents.FULL ? "full" : "quotes",
        "basis", Said.name(basis),
        "language", first.code(),
        "words", PageWords.all(),
        "codes", codes.labelled(),
        "countries", countries.labelled(),
        "roles", roles.labelled(),
        "abouts", abouts.labelled(),
        "questions", questions.labelled(),
        "fewest", Disclosure.THREE,
        "groups", corpus.transcripts().stream().map(this::group).toList(),
        "unread", unread(),
        "withheld", told.withheld(),
        "coders", said.coders(),
        "pieces", said.pieces(),
        "bases", said.bases());
  }

  private List<String> toldRoles() {
    return people.values().stream()
        .flatMap(group -> group.roles().stream())
        .flatMap(role -> role.stream())
        .distinct()
        .toList();
  }

  private List<String> questionsOfTurns() {
    return corpus.transcripts().stream()
        .flatMap(transcript -> transcript.turns().stream())
        .flatMap(turn -> turn.question().stream())
        .distinct()
        .toList();
  }

  /** The groups of the study whose transcript could not be read. */
  private List<String> unread() {
    return corpus.study().groups().stream()
        .map(Group::id)
        .filter(id -> corpus.transcript(id).isEmpty() && !told.withheld().contains(id))
        .toList();
  }

  private Json group(Transcript transcript) {
    Group group = corpus.study().group(transcript.group()).orElseThrow();
    People here = people.getOrDefault(group.id(), new People(List.of(), false, Map.of()));
    return Json.object(
        "id", group.id(),
        "country", countries.place(group.country()),
        "language", group.language().code(),
        "date", group.date().map(Object::toString).orElse(""),
        "unit", transcript.unit(),
        "told", here.told(),
        "roles", here.roles().stream().map(roles::place).toList(),
        "heard", heard(transcript, here),
        "asked", asked(transcript),
        "noted", noted(transcript),
        "coders", coders(group.id()),
        "turns", transcript.turns().stream().map(turn -> turn(transcript, turn, here)).toList());
  }

  /** The places of questions under which each person says a word. */
  private List<Json> heard(Transcript transcript, People here) {
    List<Set<Integer>> heard = new ArrayList<>();
    here.roles().forEach(role -> heard.add(new LinkedHashSet<>()));
    transcript.turns().stream()
        .filter(turn -> turn.byParticipant() && turn.words() > 0)
        .forEach(turn -> heard.get(here.who(turn)).add(questions.place(turn.question())));
    return heard.stream().map(one -> (Json) Json.array(one.stream().sorted().toList())).toList();
  }

  /** The places of questions that were asked or that turns belong to. */
  private List<Integer> asked(Transcript transcript) {
    return Stream.concat(
            transcript.asked().stream().map(one -> questions.place(one.question())),
            transcript.turns().stream().map(turn -> questions.place(turn.question())))
        .distinct()
        .sorted()
        .toList();
  }

  /** The places of questions under which the transcriber did not understand something. */
  private List<Integer> noted(Transcript transcript) {
    return asked(transcript).stream()
        .filter(
            place ->
                NotUnderstood.notedIn(
                    transcript, turn -> questions.place(turn.question()) == place))
        .toList();
  }

  /** The coders of a group, each basis by itself, with the number of their codings. */
  private List<Json> coders(String group) {
    Map<Integer, Integer> codings = new TreeMap<>();
    for (Coding coding : corpus.codings().of(group).all()) {
      codings.merge(coders.indexOf(coding.coder()), 1, Integer::sum);
    }
    List<Json> counted = new ArrayList<>();
    codings.forEach((coder, count) -> counted.add(Json.array(List.of(coder, count))));
    return counted;
  }

  /** Number, who, question, line, words, seconds, text, notes; the last four in a full page. */
  private Json turn(Transcript transcript, Turn turn, People here) {
    TurnText text = turns.text(transcript.group(), turn);
    List<Object> cells = new ArrayList<>();
    cells.add(turn.number());
    cells.add(here.who(turn));
    cells.add(questions.place(turn.question()));
    cells.add(turn.line());
    cells.add(text.text());
    if (contents == Explorer.Contents.FULL) {
      cells.add(turn.words());
      cells.add(turn.start().map(Duration::toSeconds).orElse(-1L));
      List<Integer> notes = new ArrayList<>();
      text.notes().forEach(note -> notes.addAll(List.of(note.start(), note.end())));
      cells.add(Json.array(notes));
    }
    return Json.array(cells);
  }
}
