package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Changes;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Submission;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
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
  static final List<String> SUMMARY =
      List.of("coder", "before", "kept", "recoded", "moved", "removed", "added", "now");
  static final List<String> LIST =
      List.of(
          "change", "group", "coder", "turn", "code before", "code now", "row before", "row now");

  private final Corpus now;
  private final Changes changes;
  private final List<Coder> coders;

  private Differing(Corpus now, Codings before, Codings after) {
    this.now = now;
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
      return new Differing(now, before.codings(), now.codings());
    }
    Codings best = Codings.NONE;
    for (Group group : now.study().groups()) {
      Optional<Transcript> transcript = now.transcript(group.id());
      if (transcript.isPresent()) {
        Checked<Submission> read =
            Submission.readFile(now.study(), group, now.codebook(), transcript.get(), old);
        if (read.value().codings().all().size() > best.all().size()) {
          best = read.value().codings();
        }
      }
    }
    Set<String> names = new HashSet<>();
    best.coders().forEach(coder -> names.add(folded(coder)));
    String group = best.all().isEmpty() ? "" : best.all().getFirst().group();
    return new Differing(
        now, best, now.codings().of(group).where(one -> names.contains(folded(one.coder()))));
  }

  private static String folded(Coder coder) {
    return coder.name().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
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
  List<List<String>> list() {
    List<List<String>> rows = new ArrayList<>();
    for (Coder coder : coders) {
      Changes one = changes.of(coder);
      one.recoded().forEach(it -> rows.add(row("recoded", it.before(), it.after())));
      one.moved().forEach(it -> rows.add(row("moved", it.before(), it.after())));
      one.removed().forEach(it -> rows.add(row("removed", Optional.of(it), Optional.empty())));
      one.added().forEach(it -> rows.add(row("added", Optional.empty(), Optional.of(it))));
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
