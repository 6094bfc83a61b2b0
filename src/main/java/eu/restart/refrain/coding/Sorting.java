package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts the rows of a file that are of other documents from those of the group's transcript.
 *
 * <p>A document is this group's where half of its quotes stand in the transcript, to the letter or
 * folded, whatever its name; so it may have a name for each coder. It is another group's where half
 * of its quotes stand there, or where less than a fifth stand here and its name holds that group's
 * id. It is nobody's where less than a fifth stand here and another document of the file is this
 * group's. Of documents without words the names decide. A column that states the group is believed.
 */
final class Sorting {
  private static final double HALF = 0.5;
  private static final double FEW = 0.2;

  /** Rows of a document beyond these tell nothing new. */
  private static final int ROWS = 40;

  /** Shorter quotes may stand anywhere. */
  private static final int FEWEST_WORDS = 3;

  private final Group group;
  private final Finder finder;
  private final Elsewhere elsewhere;
  private final String file;
  private final Set<Claim> others = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Sorting(Group group, Finder finder, Elsewhere elsewhere, String file) {
    this.group = group;
    this.finder = finder;
    this.elsewhere = elsewhere;
    this.file = file;
  }

  static Sorting of(
      Group group,
      Finder finder,
      Elsewhere elsewhere,
      String file,
      Documents documents,
      List<Claim> claims) {
    Sorting sorting = new Sorting(group, finder, elsewhere, file);
    List<Claim> rest = sorting.byGroup(claims);
    Map<String, List<Claim>> byDocument = new LinkedHashMap<>();
    for (Claim claim : rest) {
      byDocument.computeIfAbsent(documents.of(claim), key -> new ArrayList<>()).add(claim);
    }
    byDocument.remove("");
    sorting.byDocument(byDocument);
    return sorting;
  }

  /** Whether a row is of another document; then it has been told. */
  boolean isOther(Claim claim) {
    return others.contains(claim);
  }

  List<Problem> problems() {
    return problems;
  }

  private List<Claim> byGroup(List<Claim> claims) {
    Map<String, List<Claim>> stated = new LinkedHashMap<>();
    List<Claim> rest = new ArrayList<>();
    for (Claim claim : claims) {
      String name = Vocabulary.fold(claim.group().text());
      if (name.isEmpty() || name.equals(Vocabulary.fold(group.id()))) {
        rest.add(claim);
      } else {
        stated.computeIfAbsent(name, key -> new ArrayList<>()).add(claim);
      }
    }
    stated.forEach(
        (name, rows) -> {
          others.addAll(rows);
          String written = rows.getFirst().group().text();
          Optional<String> known =
              elsewhere.groups().stream()
                  .filter(id -> Vocabulary.fold(id).equals(name))
                  .findFirst();
          problems.add(
              known.isPresent() && elsewhere.holdsFile(known.get(), file)
                  ? left(rows, written, known.get())
                  : Problem.error(
                      rows.getFirst().group().place(),
                      "group-other",
                      "{0} {0|row is|rows are} of group {1}, and the file lies with group {2}",
                      "put them into the folder of their own group",
                      rows.size(),
                      Vocabulary.shown(written),
                      group.id()));
        });
    return rest;
  }

  private void byDocument(Map<String, List<Claim>> documents) {
    Map<String, Double> here = new LinkedHashMap<>();
    documents.forEach((name, rows) -> here.put(name, share(quotes(rows), finder::holds)));
    boolean anyHere = here.values().stream().anyMatch(share -> share >= HALF);
    int wordless = (int) documents.values().stream().filter(rows -> quotes(rows).isEmpty()).count();
    documents.forEach(
        (name, rows) -> {
          double share = here.getOrDefault(name, 1.0);
          if (quotes(rows).isEmpty()) {
            wordless(name, rows, wordless);
          } else if (share < HALF) {
            quoted(name, rows, share, anyHere);
          }
        });
  }

  private void quoted(String name, List<Claim> rows, double here, boolean anyHere) {
    Optional<String> likeliest = Optional.empty();
    double most = here;
    for (String other : elsewhere.groups()) {
      if (!other.equals(group.id())) {
        double there = share(quotes(rows), quote -> elsewhere.holds(other, quote));
        if (there >= HALF && there > most) {
          most = there;
          likeliest = Optional.of(other);
        }
      }
    }
    Optional<String> named = named(name).filter(id -> !id.equals(group.id()));
    if (likeliest.isPresent()) {
      other(name, rows, likeliest);
    } else if (here < FEW && named.isPresent()) {
      other(name, rows, named);
    } else if (here < FEW && anyHere) {
      other(name, rows, Optional.empty());
    }
  }

  /** Positions alone would be taken for places in whatever transcript. */
  private void wordless(String name, List<Claim> rows, int documents) {
    Optional<String> named = named(name);
    if (named.isPresent() && !named.get().equals(group.id())) {
      other(name, rows, named);
    } else if (named.isEmpty() && documents > 1) {
      others.addAll(rows);
      problems.add(
          Problem.error(
              at(rows),
              "document-unclear",
              "{0} rows are positions in the document {1}, one of {2} in this file, and nothing"
                  + " tells whether it is the transcript of group {3}",
              "name the document as the group, or send a file for each document",
              rows.size(),
              Vocabulary.shown(name),
              documents,
              group.id()));
    }
  }

  private void other(String name, List<Claim> rows, Optional<String> of) {
    others.addAll(rows);
    String shown = Vocabulary.shown(name);
    if (of.isEmpty()) {
      problems.add(
          Problem.error(
              at(rows),
              "document-other",
              "{0} {0|row is|rows are} of the document {1}, and {0|its quote stands|their quotes stand} neither in this transcript"
                  + " nor in that of another group",
              "if it is a talk of this study, add a group for it",
              rows.size(),
              shown));
    } else if (elsewhere.holdsFile(of.get(), file)) {
      problems.add(left(rows, name, of.get()));
    } else {
      problems.add(
          Problem.error(
              at(rows),
              "document-other",
              "{0} {0|row is|rows are} of the document {1}, which seems to be the transcript of group {2}",
              "put the file among the codings of that group too; each group takes its own rows",
              rows.size(),
              shown,
              of.get()));
    }
  }

  private Problem left(List<Claim> rows, String name, String to) {
    return Problem.note(
        at(rows),
        "document-left",
        "{0} {0|row is|rows are} of {1} and {0|was|were} left to group {2}, where the same file lies",
        "",
        rows.size(),
        Vocabulary.shown(name),
        to);
  }

  private static Place at(List<Claim> rows) {
    return rows.getFirst().row();
  }

  /** The one group whose id stands in the document's name as words of its own. */
  private Optional<String> named(String document) {
    String name = " " + Vocabulary.fold(document) + " ";
    List<String> ids =
        elsewhere.groups().stream()
            .filter(id -> name.contains(" " + Vocabulary.fold(id) + " "))
            .toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  private static List<String> quotes(List<Claim> rows) {
    List<String> quotes =
        rows.stream()
            .map(claim -> claim.quote().text())
            .filter(q -> !q.isEmpty())
            .distinct()
            .toList();
    List<String> telling =
        quotes.stream().filter(quote -> Finder.words(quote).size() >= FEWEST_WORDS).toList();
    List<String> sample = new ArrayList<>();
    List<String> of = telling.isEmpty() ? quotes : telling;
    int step = Math.max(1, of.size() / ROWS);
    for (int i = 0; i < of.size() && sample.size() < ROWS; i += step) {
      sample.add(of.get(i));
    }
    return sample;
  }

  private interface Holding {
    boolean of(String quote);
  }

  private static double share(List<String> quotes, Holding holds) {
    return quotes.isEmpty()
        ? 1
        : (double) quotes.stream().filter(holds::of).count() / quotes.size();
  }
}
