package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is not a number and differs between two rounds, with what that means for the numbers. */
final class RoundChanges {
  private final Round before;
  private final Round after;
  private final Renaming renaming;
  private final List<Change> changes = new ArrayList<>();
  private final Set<Change> cautions = new LinkedHashSet<>();

  RoundChanges(Round before, Round after, Renaming renaming) {
    this.before = before;
    this.after = after;
    this.renaming = renaming;
  }

  /** Cautions first. */
  List<Change> all() {
    basis();
    groups();
    questions();
    codes();
    List<Change> all = new ArrayList<>(cautions);
    all.addAll(changes);
    return all;
  }

  private void basis() {
    if (before.basis() != after.basis()) {
      caution("basis", "people's codings are set beside a program's: read no number as a change");
    }
  }

  private void groups() {
    Set<String> ids = new LinkedHashSet<>();
    List.of(before, after)
        .forEach(one -> one.corpus().study().groups().forEach(group -> ids.add(group.id())));
    Roster then = Roster.of(before.corpus());
    Roster now = Roster.of(after.corpus());
    for (String id : ids) {
      Optional<Group> old = before.corpus().study().group(id);
      Optional<Group> today = after.corpus().study().group(id);
      if (old.isEmpty() || today.isEmpty()) {
        changes.add(new Change("group", id, "", "", old.isEmpty() ? "joined" : "left"));
        caution(
            "groups",
            "not the same groups: other people, so that no number is a change in anybody");
        continue;
      }
      if (!text(before.corpus(), id).equals(text(after.corpus(), id))) {
        changes.add(new Change("group", id, "", "", "another transcript"));
        caution("transcripts", "a group's transcript is not the same text");
      } else {
        codings(id);
      }
      people(id, then, now);
      coders(id);
    }
  }

  private static String text(Corpus corpus, String group) {
    return corpus.transcript(group).map(Transcript::text).orElse("");
  }

  /** Labels tell people apart within a group; who they are is not printed. */
  private void people(String group, Roster then, Roster now) {
    Set<String> old = labels(then, group);
    Set<String> today = labels(now, group);
    if (!old.equals(today)) {
      long joined = today.stream().filter(one -> !old.contains(one)).count();
      long left = old.stream().filter(one -> !today.contains(one)).count();
      changes.add(
          new Change(
              "people",
              group,
              String.valueOf(old.size()),
              String.valueOf(today.size()),
              joined + " joined, " + left + " left, by their labels"));
      caution("people", "not the same participants: n has other people in it");
    }
  }

  private static Set<String> labels(Roster roster, String group) {
    return roster.of(group).stream()
        .map(one -> Roster.Key.of(group, one.speaker()).speaker())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void coders(String group) {
    String old = coders(before, group);
    String today = coders(after, group);
    if (!old.equals(today)) {
      changes.add(new Change("coders", group, old, today, ""));
      caution("coders", "not the same coders: a number may change because somebody else coded");
    }
  }

  /** What the coders of both rounds gave, apart from what was merely renamed. */
  private void codings(String group) {
    Set<String> both = new TreeSet<>(names(before, group));
    both.retainAll(names(after, group));
    List<String> old = codings(before, group, both, renaming::now);
    List<String> today = codings(after, group, both, UnaryOperator.identity());
    List<String> gone = new ArrayList<>(old);
    today.forEach(gone::remove);
    List<String> came = new ArrayList<>(today);
    old.forEach(came::remove);
    if (!gone.isEmpty() || !came.isEmpty()) {
      changes.add(
          new Change(
              "codings",
              group,
              String.valueOf(old.size()),
              String.valueOf(today.size()),
              came.size() + " new, " + gone.size() + " gone"));
      caution("codings", "not the same codings: a number may change because a coder thought again");
    }
  }

  private static List<String> codings(
      Round round, String group, Set<String> coders, UnaryOperator<String> code) {
    return round.corpus().codings().of(group).of(round.basis()).all().stream()
        .filter(one -> coders.contains(one.coder().name()))
        .map(
            one ->
                String.join(
                    "\n",
                    one.coder().name(),
                    String.valueOf(one.span()),
                    code.apply(one.code()),
                    one.about().orElse("")))
        .toList();
  }

  private static String coders(Round round, String group) {
    return String.join(", ", names(round, group));
  }

  private static Set<String> names(Round round, String group) {
    return round.corpus().codings().of(group).of(round.basis()).coders().stream()
        .map(Coder::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void questions() {
    List<Question> old = before.corpus().study().questions();
    List<Question> today = after.corpus().study().questions();
    for (Question one : today) {
      Optional<Question> same = old.stream().filter(o -> o.id().equals(one.id())).findFirst();
      if (same.isEmpty()) {
        question(one.id(), "added");
      } else if (!same.get().text().equals(one.text())) {
        question(one.id(), "worded otherwise");
      }
    }
    moved(old, today);
    for (Question one : old) {
      if (today.stream().noneMatch(t -> t.id().equals(one.id()))) {
        question(one.id(), "removed");
      }
    }
  }

  /** Questions that stand in another place among those that both guides have. */
  private void moved(List<Question> old, List<Question> today) {
    List<String> then = shared(old, today);
    List<String> now = shared(today, old);
    for (String id : now) {
      int before = then.indexOf(id) + 1;
      int after = now.indexOf(id) + 1;
      if (before != after) {
        changes.add(
            new Change("question", id, String.valueOf(before), String.valueOf(after), "moved"));
        caution("order", "not the same order of questions: what was said before colours answers");
      }
    }
  }

  private static List<String> shared(List<Question> of, List<Question> with) {
    Set<String> others = with.stream().map(Question::id).collect(Collectors.toSet());
    return of.stream().map(Question::id).filter(others::contains).toList();
  }

  private void question(String id, String note) {
    changes.add(new Change("question", id, "", "", note));
    caution("questions", "not the same guide: people answered other questions");
  }

  private void codes() {
    Codebook old = before.corpus().codebook();
    Codebook today = after.corpus().codebook();
    for (Code one : today.codes()) {
      if (!renaming.isOld(one.id())) {
        code(one.id(), "", one.id(), "added");
        continue;
      }
      Code then = old.code(renaming.before(one.id()).orElse(one.id())).orElseThrow();
      if (!then.id().equals(one.id())) {
        code(one.id(), then.id(), one.id(), "renamed");
      }
      String above = renaming.now(old.theme(then.id()));
      if (!above.equals(today.theme(one.id()))) {
        code(one.id(), above, today.theme(one.id()), "under another theme");
      }
      if (!then.definition().equals(one.definition())) {
        code(one.id(), "", "", "defined otherwise");
      }
    }
    for (Code one : old.codes()) {
      if (!renaming.isKept(one.id())) {
        code(one.id(), one.id(), "", "removed");
      }
    }
  }

  private void code(String id, String old, String today, String note) {
    changes.add(new Change("code", id, old, today, note));
    if (!note.equals("renamed")) {
      caution("codes", "not the same codebook: coders chose among other codes");
    }
  }

  private void caution(String id, String note) {
    cautions.add(new Change("caution", id, "", "", note));
  }
}
