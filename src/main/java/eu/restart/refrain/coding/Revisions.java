package eu.restart.refrain.coding;

import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.CodingsSetting;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which files of a group stand in the place of others, so that no row is counted twice.
 *
 * <p>A file gives way to its annotated copy, to one that study.yaml says replaces it, to one with
 * the same rows, and to the same file sent again ({@link Kinship}). Where it cannot be told, none
 * of the files is counted and somebody is asked.
 */
final class Revisions {
  private static final Phrase OF_PROGRAM = Phrase.of("made by a program");

  private final Group group;
  private final List<SentFile> files;

  /** File to what the ledger says of it instead of how it was read. */
  private final SortedMap<String, Phrase> aside = new TreeMap<>();

  private final List<Problem> problems = new ArrayList<>();

  private Revisions(Group group, List<SentFile> files) {
    this.group = group;
    this.files = List.copyOf(files);
  }

  /** Settles it for the files of one group, sorted by name. */
  static Revisions among(Group group, List<SentFile> files, CodeNames names) {
    Revisions revisions = new Revisions(group, files);
    revisions.ofPrograms();
    revisions.copies();
    revisions.declared();
    revisions.sameRows();
    List<Kinship> kinships = revisions.kinships(names);
    revisions.sentAgain(kinships);
    revisions.ask(kinships);
    revisions.tell(kinships);
    return revisions;
  }

  /** Why the rows of a file are set aside; nothing where they are read. */
  Optional<Phrase> aside(SentFile file) {
    return Optional.ofNullable(aside.get(file.file()));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private List<SentFile> left() {
    return files.stream().filter(file -> !aside.containsKey(file.file())).toList();
  }

  private void replaced(SentFile file, Phrase why, Problem note) {
    aside.put(file.file(), why);
    problems.add(note);
  }

  /** What Refrain wrote itself is nobody's, whoever sent it. */
  private void ofPrograms() {
    for (SentFile file : files) {
      if (file.holdsSuggestions()) {
        aside.put(file.file(), OF_PROGRAM);
        problems.add(
            Problem.error(
                Place.of(file.file()),
                "file-of-program",
                "these are suggestions of the classifier, which no person has confirmed; none of the"
                    + " {0} rows was counted",
                "see which are right, and send these without the columns confidence and classifier,"
                    + " with your name in a column coder",
                file.table().rows().size()));
      } else if (file.isOfReport()) {
        aside.put(file.file(), OF_PROGRAM);
        problems.add(
            Problem.error(
                Place.of(file.file()),
                "file-of-program",
                "these are the codings that Refrain writes with a report, of people and programs"
                    + " together; none of the {0} rows was counted",
                "take the file out, and send what the coders' own tools wrote",
                file.table().rows().size()));
      }
    }
  }

  /** A copy has no copy itself. */
  private void copies() {
    for (SentFile file : left()) {
      left().stream()
          .filter(one -> !file.isCopy() && one.table().copyOf().equals(Optional.of(file.file())))
          .findFirst()
          .ifPresent(
              copy ->
                  replaced(
                      file,
                      Phrase.of("replaced by its copy"),
                      Problem.note(
                          Place.of(file.file()),
                          "file-replaced",
                          "its {0} rows were set aside: {1} is a mended copy of this file",
                          "take the copy out to have this file read again",
                          file.table().rows().size(),
                          copy.file())));
    }
  }

  private void declared() {
    for (SentFile file : files) {
      for (SentFile former : files) {
        if (!file.replaces(former) || aside(file).equals(Optional.of(OF_PROGRAM))) {
          continue;
        }
        if (leadsTo(former, file, new HashSet<>())) {
          problems.add(
              Problem.error(
                  file.setting().map(CodingsSetting::place).orElse(Place.of(file.file())),
                  "codings-setting",
                  "{0} and {1} replace each other",
                  "take one of the two out",
                  file.shown(),
                  former.shown()));
        } else if (!aside.containsKey(former.file())) {
          replaced(
              former,
              Phrase.of("replaced by another file"),
              Problem.note(
                  Place.of(former.file()),
                  "file-replaced",
                  "its {0} rows were set aside: study.yaml says that {1} replaces this file",
                  "",
                  former.table().rows().size(),
                  file.shown()));
        }
      }
    }
  }

  /** Whether a file says, itself or through others, that it replaces another. */
  private boolean leadsTo(SentFile from, SentFile to, Set<String> seen) {
    return seen.add(from.file())
        && files.stream()
            .filter(from::replaces)
            .anyMatch(one -> one.equals(to) || leadsTo(one, to, seen));
  }

  private void sameRows() {
    List<SentFile> kept = new ArrayList<>();
    for (SentFile file : left()) {
      Optional<SentFile> same =
          kept.stream()
              .filter(one -> !one.standsBeside() && !file.standsBeside())
              .filter(one -> one.holdsTheSameAs(file))
              .findFirst();
      if (same.isEmpty()) {
        kept.add(file);
        continue;
      }
      boolean newer = Age.of(file, same.get()).map(Age::newer).orElse(false);
      SentFile goes = newer ? same.get() : file;
      SentFile stays = newer ? file : same.get();
      kept.remove(goes);
      if (newer) {
        kept.add(stays);
      }
      replaced(
          goes,
          Phrase.of("replaced by another file"),
          Problem.note(
              Place.of(goes.file()),
              "file-replaced",
              "its {0} rows were set aside: {1} holds the same rows",
              "",
              goes.table().rows().size(),
              stays.shown()));
    }
  }

  private List<Kinship> kinships(CodeNames names) {
    List<SentFile> all =
        left().stream().filter(one -> !one.standsBeside() && !one.claims().isEmpty()).toList();
    List<Set<String>> coders = all.stream().map(SentFile::coders).toList();
    List<Kinship> kinships = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (Collections.disjoint(coders.get(i), coders.get(j))) {
          continue;
        }
        Kinship kinship = Kinship.between(all.get(i), all.get(j), names);
        if (kinship.kind() != Kinship.Kind.APART) {
          kinships.add(kinship);
        }
      }
    }
    return kinships;
  }

  /** Of files each sent in another's place only the newest stays. */
  private void sentAgain(List<Kinship> kinships) {
    List<Kinship> revised =
        kinships.stream().filter(one -> one.kind() == Kinship.Kind.REVISED).toList();
    for (SentFile file : left()) {
      Optional<SentFile> newest = newest(file, revised, new HashSet<>());
      Optional<Kinship> told = revised.stream().filter(one -> one.older().equals(file)).findFirst();
      if (newest.isPresent() && told.isPresent()) {
        Kinship direct =
            revised.stream()
                .filter(one -> one.older().equals(file) && one.newer().equals(newest.get()))
                .findFirst()
                .orElse(told.get());
        replaced(
            file,
            Phrase.of("replaced by a newer file"),
            Problem.note(
                Place.of(file.file()),
                "file-replaced",
                "its {0} rows were set aside: {1} is this file again, and newer by {2}",
                "take the newer one out to have this file read again",
                file.table().rows().size(),
                newest.get().shown(),
                direct.age().map(Age::by).orElseThrow()));
      }
    }
  }

  /** The newest that leads on from a file; nothing where the ways end nowhere or in a circle. */
  private static Optional<SentFile> newest(SentFile file, List<Kinship> revised, Set<String> seen) {
    List<SentFile> newer =
        revised.stream().filter(one -> one.older().equals(file)).map(Kinship::newer).toList();
    if (newer.isEmpty()) {
      return seen.isEmpty() ? Optional.empty() : Optional.of(file);
    }
    if (!seen.add(file.file())) {
      return Optional.empty();
    }
    return newer.stream().flatMap(one -> newest(one, revised, seen).stream()).findFirst();
  }

  private void ask(List<Kinship> kinships) {
    List<Kinship> open =
        kinships.stream()
            .filter(one -> one.kind() != Kinship.Kind.BOTH)
            .filter(one -> left().contains(one.one()) && left().contains(one.other()))
            .toList();
    Set<String> asked = new TreeSet<>();
    for (Kinship kinship : open) {
      if (asked.contains(kinship.one().file()) && asked.contains(kinship.other().file())) {
        continue;
      }
      List<SentFile> concerned = connected(kinship.one(), open);
      concerned.forEach(one -> asked.add(one.file()));
      SentFile last = kinship.age().isPresent() ? kinship.newer() : concerned.getLast();
      List<String> others =
          concerned.stream().filter(one -> !one.equals(last)).map(SentFile::shown).toList();
      problems.add(
          Problem.error(
              Place.of(last.file()),
              "file-undecided",
              "{0} and this file hold the same passages by the same coder, and it cannot be told"
                  + " which counts; none of their {1} rows was read",
              "move what no longer counts out of the folder, or add to group {2} in study.yaml: {3};"
                  + " where all count, write there instead: replaces: none",
              String.join(", ", others),
              concerned.stream().mapToInt(one -> one.table().rows().size()).sum(),
              group.id(),
              lines(last, others)));
      concerned.forEach(one -> aside.put(one.file(), Phrase.of("not decided which counts")));
    }
  }

  private List<SentFile> connected(SentFile start, List<Kinship> open) {
    Set<SentFile> found = new HashSet<>(Set.of(start));
    boolean more = true;
    while (more) {
      more = false;
      for (Kinship one : open) {
        if (found.contains(one.one()) != found.contains(one.other())) {
          found.add(one.one());
          found.add(one.other());
          more = true;
        }
      }
    }
    return files.stream().filter(found::contains).toList();
  }

  private void tell(List<Kinship> kinships) {
    for (Kinship one : kinships) {
      if (one.kind() == Kinship.Kind.BOTH
          && left().contains(one.one())
          && left().contains(one.other())) {
        SentFile last = one.newer();
        problems.add(
            Problem.warning(
                Place.of(last.file()),
                "coder-twice",
                one.one().name().isLike(one.other().name())
                    ? "{1} has the same name but for date or version, yet only {0} of its passages"
                        + " stand here too; both files are counted"
                    : "passages by the same coder that stand in {1} too: {0}; both files are counted",
                "where this file takes the place of the other, add to group {2} in study.yaml: {3};"
                    + " where both count, write there instead: replaces: none",
                one.shared(),
                one.older().shown(),
                group.id(),
                lines(last, List.of(one.older().shown()))));
      }
    }
  }

  /** What to add to study.yaml, which depends on what stands there already. */
  private Argument lines(SentFile file, List<String> older) {
    String replaces = "replaces: " + Suggestion.quoted(older);
    if (file.setting().isPresent()) {
      return Phrase.of("in the entry of {0}: {1}", file.shown(), replaces);
    }
    String setting = "{file: " + Suggestion.quoted(file.shown()) + ", " + replaces + "}";
    return group.codings().isEmpty()
        ? Argument.of("codings: [" + setting + "]")
        : Phrase.of("in the list codings: {0}", "- " + setting);
  }
}
