package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Changes;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.coding.Submission;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An older study folder, or an older file of one partner, beside the codings of today. */
final class Differing {
  /** The columns of {@link #list}, for programs. */
  static final List<String> LIST =
      List.of(
          "change", "group", "coder", "turn", "code before", "code now", "row before", "row now");

  private final Path old;
  private final int codings;
  private final int rows;
  private final Corpus now;
  private final Changes changes;
  private final List<Coder> coders;

  private Differing(Path old, Corpus now, Submission before, Codings after) {
    this(old, now, before.codings(), before.ledger(), after);
  }

  private Differing(Path old, Corpus now, Codings before, Ledger ledger, Codings after) {
    this.old = old;
    this.now = now;
    codings = before.all().size();
    rows = ledger.total().rows();
    changes = Changes.between(before, after);
    List<Coder> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Coder coder : before.and(after).coders()) {
      if (seen.add(folded(coder))) {
        all.add(coder);
      }
    }
    coders = List.copyOf(all);
  }

  /**
   * Compares with what was there before.
   *
   * @param old a study's folder; or a file, which is taken to be of the group in which most of its
   *     rows find their place, and is compared with today's codings of its coders in that group
   */
  static Differing of(Corpus now, Path old) throws IOException {
    if (Files.isDirectory(old)) {
      Corpus before = Corpus.open(old).value();
      return new Differing(old, now, before.codings(), before.ledger(), now.codings());
    }
    Submission best = new Submission(Codings.NONE, Ledger.EMPTY);
    for (Group group : now.study().groups()) {
      Optional<Transcript> transcript = now.transcript(group.id());
      if (transcript.isPresent()) {
        Checked<Submission> read =
            Submission.readFile(now.study(), group, now.codebook(), transcript.get(), old);
        if (best.ledger().entries().isEmpty()
            || read.value().codings().all().size() > best.codings().all().size()) {
          best = read.value();
        }
      }
    }
    Set<String> names = new HashSet<>();
    best.codings().coders().forEach(coder -> names.add(folded(coder)));
    List<Coding> found = best.codings().all();
    String group = found.isEmpty() ? "" : found.getFirst().group();
    return new Differing(
        old, now, best, now.codings().of(group).where(one -> names.contains(folded(one.coder()))));
  }

  private static String folded(Coder coder) {
    return coder.name().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Both tables for people. */
  void print(PrintWriter out, ProblemWords words) {
    out.println(words.phrase("compared with {0}: {1} codings from {2} rows", old, codings, rows));
    out.println();
    Printing.table(out, StudyOptions.Format.TEXT, summaryHeader(words), summary());
    out.println();
    Printing.table(out, StudyOptions.Format.TEXT, listHeader(words), list(Kinds.in(words)));
  }

  private static List<String> summaryHeader(ProblemWords words) {
    return List.of(
        words.phrase("coder"),
        words.phrase("before"),
        words.phrase("kept"),
        words.phrase("recoded"),
        words.phrase("moved"),
        words.phrase("removed"),
        words.phrase("added"),
        words.phrase("now"));
  }

  private static List<String> listHeader(ProblemWords words) {
    return List.of(
        words.phrase("change"),
        words.phrase("group"),
        words.phrase("coder"),
        words.phrase("turn"),
        words.phrase("code before"),
        words.phrase("code now"),
        words.phrase("row before"),
        words.phrase("row now"));
  }

  /** What each kind of change is called. */
  private record Kinds(String recoded, String moved, String removed, String added) {
    static final Kinds ENGLISH = new Kinds("recoded", "moved", "removed", "added");

    static Kinds in(ProblemWords words) {
      return new Kinds(
          words.phrase("recoded"),
          words.phrase("moved"),
          words.phrase("removed"),
          words.phrase("added"));
    }
  }

  /** The changes under {@link #LIST}, for programs: in English. */
  List<List<String>> list() {
    return list(Kinds.ENGLISH);
  }

  /** A row for each coder; before = kept + recoded + moved + removed, now likewise with added. */
  List<List<String>> summary() {
    List<List<String>> rows = new ArrayList<>();
    for (Coder coder : coders) {
      Changes one = changes.of(coder);
      int both = one.kept().size() + one.recoded().size() + one.moved().size();
      List<String> row = new ArrayList<>(List.of(coder.name()));
      for (int count :
          List.of(
              both + one.removed().size(),
              one.kept().size(),
              one.recoded().size(),
              one.moved().size(),
              one.removed().size(),
              one.added().size(),
              both + one.added().size())) {
        row.add(String.valueOf(count));
      }
      rows.add(row);
    }
    return rows;
  }

  /** A row for each change, coder by coder; what was kept is left out. */
  private List<List<String>> list(Kinds kinds) {
    List<List<String>> rows = new ArrayList<>();
    for (Coder coder : coders) {
      Changes one = changes.of(coder);
      one.recoded().forEach(it -> rows.add(row(kinds.recoded(), it.before(), it.after())));
      one.moved().forEach(it -> rows.add(row(kinds.moved(), it.before(), it.after())));
      one.removed()
          .forEach(it -> rows.add(row(kinds.removed(), Optional.of(it), Optional.empty())));
      one.added().forEach(it -> rows.add(row(kinds.added(), Optional.empty(), Optional.of(it))));
    }
    return rows;
  }

  private List<String> row(String change, Coding before, Coding after) {
    return row(change, Optional.of(before), Optional.of(after));
  }

  private List<String> row(String change, Optional<Coding> before, Optional<Coding> after) {
    Coding shown = after.or(() -> before).orElseThrow();
    return List.of(
        change,
        shown.group(),
        shown.coder().name(),
        now.transcript(shown.group())
            .flatMap(
                one ->
                    one.turns().stream()
                        .filter(turn -> turn.span().overlaps(shown.span()))
                        .findFirst())
            .map(turn -> String.valueOf(turn.number()))
            .orElse(""),
        before.map(Coding::code).orElse(""),
        after.map(Coding::code).orElse(""),
        before.map(one -> one.origin().toString()).orElse(""),
        after.map(one -> one.origin().toString()).orElse(""));
  }
}
