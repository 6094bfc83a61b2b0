package eu.restart.refrain.transcript;

import eu.restart.refrain.language.SpokenLanguage;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The way from a draft to a transcript: layout, voices, turns, questions. */
final class Reading {
  private static final int ENOUGH_TO_TELL = 2_000;

  private final String file;
  private final Group group;
  private final List<Question> questions;
  private final List<Problem> problems = new ArrayList<>();

  Reading(String file, Group group, List<Question> questions) {
    this.file = file;
    this.group = group;
    this.questions = List.copyOf(questions);
  }

  Checked<Transcript> read(Draft draft) throws UnreadableException {
    if (draft.lines().isEmpty()) {
      throw new UnreadableException(
          Problem.error(
              Place.of(file), "transcript-empty", "the transcript holds no text", "send it again"));
    }
    GuideLikeness likeness = new GuideLikeness(questions, group.language(), talk(draft));
    Markers markers = new Markers(questions, likeness);
    Layout.Recognised found = new Layout(draft, file, group, markers).recognise();
    problems.addAll(found.problems());
    Leaders leaders = new Leaders(file, group);
    Cast cast = cast(found, leaders);
    TurnBuilder builder =
        new TurnBuilder(
            draft.text(),
            cast,
            new Notes(draft.text(), group.language(), found.labels(), markers),
            markers,
            lines(draft),
            unlabelled());
    builder.build(found.pieces());
    Asking asking = new Asking(file, group, questions, builder.turns());
    List<Asked> asked = asking.find(builder.marked(), likeness, draft.text());
    problems.addAll(asking.problems());
    List<Turn> turns = Asking.given(builder.turns(), asked);
    tellVoices(turns);
    leaders.tell(turns, draft.text());
    problems.addAll(leaders.problems());
    Transcript transcript =
        new Transcript(group.id(), file, draft.text(), builder.parts(), turns, asked);
    tellLanguage(transcript);
    return new Checked<>(transcript, problems);
  }

  private void tellLanguage(Transcript transcript) {
    StringBuilder said = new StringBuilder();
    for (Turn turn : transcript.turns()) {
      if (said.length() < ENOUGH_TO_TELL) {
        said.append(transcript.said(turn)).append('\n');
      }
    }
    SpokenLanguage.other(said.toString(), group.language())
        .ifPresent(
            guess ->
                problems.add(
                    Problem.warning(
                        Place.of(file),
                        "language-other",
                        "the talk is in the language {0}, with a certainty of {1}, and study.yaml"
                            + " says {2} for group {3}",
                        "correct the language of the group, or see whether this is its transcript",
                        guess.language(),
                        String.format(Locale.ROOT, "%d %%", (int) Math.floor(guess.score() * 100)),
                        group.language(),
                        group.id())));
  }

  private Cast cast(Layout.Recognised found, Leaders leaders) {
    Map<String, Integer> labels = new LinkedHashMap<>();
    for (Piece piece : found.pieces()) {
      if (piece instanceof Piece.Change change) {
        labels.putIfAbsent(change.label(), change.line());
      }
    }
    Cast cast = new Cast(group, file, leaders.keys(labels.keySet(), found.leaders()));
    for (Piece piece : found.pieces()) {
      if (piece instanceof Piece.Change change) {
        cast.hear(change.label(), change.line());
      }
    }
    cast.settle();
    problems.addAll(cast.problems());
    return cast;
  }

  private Voice unlabelled() {
    String label = group.moderators().isEmpty() ? "MODERATOR" : group.moderators().getFirst();
    return new Voice(label, true, Names.key(label));
  }

  private static List<String> talk(Draft draft) {
    return draft.lines().stream().map(line -> line.span().of(draft.text())).toList();
  }

  private static Notes.SourceLines lines(Draft draft) {
    int[] starts = draft.lines().stream().mapToInt(line -> line.span().start()).toArray();
    return offset -> {
      int at = Arrays.binarySearch(starts, offset);
      return draft.lines().get(at >= 0 ? at : Math.max(0, -at - 2)).number();
    };
  }

  private void tellVoices(List<Turn> turns) {
    if (turns.stream().allMatch(turn -> turn.speaker().isEmpty())) {
      problems.add(
          Problem.warning(
              Place.of(file),
              "speakers-none",
              "no speakers found; the talk is read as one text that nobody is known to have said",
              "put a label and a colon before each turn"));
      return;
    }
    Set<String> told = new TreeSet<>();
    for (Turn turn : turns) {
      if (!turn.moderator()
          && !turn.speaker().isEmpty()
          && !group.participants().isEmpty()
          && group.participant(turn.speaker()).isEmpty()
          && told.add(turn.speaker())) {
        problems.add(
            Problem.warning(
                Place.of(file, turn.line()),
                "speaker-unknown",
                "{0} is not in participants.csv",
                "list the speaker there, or among the moderators in study.yaml",
                turn.speaker()));
      }
    }
    for (Participant participant : group.participants()) {
      if (turns.stream().noneMatch(turn -> turn.speaker().equals(participant.speaker()))) {
        problems.add(
            Problem.note(
                Place.of(file),
                "participant-silent",
                "{0} never speaks",
                "the participant still counts in n",
                participant.speaker()));
      }
    }
  }
}
