package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.source.Argument;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Decides what becomes of each claim of a group: codings, or a problem.
 *
 * <p>Remembers what was sent before, so that the same row twice is told even across files.
 */
final class Judge {
  private static final int MOST_NAMED = 50;

  private final Group group;
  private final CodeNames codeNames;
  private final AboutNames aboutNames;
  private final Finder finder;
  private final Coders coders;
  private final Elsewhere elsewhere;
  private final Map<Sent, Place> sent = new HashMap<>();

  Judge(
      Study study,
      Group group,
      Codebook codebook,
      Transcript transcript,
      Coders coders,
      Elsewhere elsewhere) {
    this.group = group;
    this.coders = coders;
    this.elsewhere = elsewhere;
    codeNames = new CodeNames(codebook, group.language());
    aboutNames = new AboutNames(study);
    finder = new Finder(transcript);
  }

  /** What makes two rows the same. */
  private record Sent(
      Coder coder, String code, Span span, Optional<String> about, Optional<Mark> mark) {}

  /**
   * What became of the claims of one file.
   *
   * @param fates one for each claim
   */
  record Verdict(List<Coding> codings, List<Fate> fates, List<Problem> problems) {}

  /**
   * What became of one claim.
   *
   * @param codes every code that it names, by its id or else as the partner wrote it, to the number
   *     of codings that came of it
   */
  record Fate(Place row, Coder coder, SortedMap<String, Integer> codes) {
    /** Codings of all its codes. */
    int codings() {
      return codes.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  Group group() {
    return group;
  }

  CodeNames codeNames() {
    return codeNames;
  }

  /**
   * Judges the claims of one file.
   *
   * @param coder who made those that name nobody
   * @param documents what the rows say they are from
   */
  Verdict judge(String file, String coder, Documents documents, List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>();
    claims.stream()
        .sorted(Comparator.comparing(Claim::row))
        .map(claim -> claim.withRemark(Remark.of(claim.memo())))
        .map(claim -> claim.coder().isEmpty() ? claim.withCoder(claim.coder().as(coder)) : claim)
        .forEach(sorted::add);
    Sorting sorting = Sorting.of(group, finder, elsewhere, file, documents, sorted);
    List<Claim> own = sorted.stream().filter(claim -> !sorting.isOther(claim)).toList();
    Placing.Places places = Placing.of(finder, own);
    List<Problem> problems = new ArrayList<>(sorting.problems());
    problems.addAll(places.problems());
    List<Coding> codings = new ArrayList<>();
    Map<Anchor.How, Integer> hows = new EnumMap<>(Anchor.How.class);
    List<Fate> fates = new ArrayList<>();
    Set<Place> rows = new HashSet<>();
    Set<Place> anchored = new HashSet<>();
    sorted.forEach(claim -> rows.add(claim.row()));
    sorted.stream()
        .filter(sorting::isOther)
        .map(claim -> new Fate(claim.row(), coders.of(claim.coder().text()), new TreeMap<>()))
        .forEach(fates::add);
    for (int i = 0; i < own.size(); i++) {
      Claim claim = own.get(i);
      Placed placed = places.each().get(i);
      SortedMap<String, Integer> codes = new TreeMap<>();
      List<Coding> made = codings(claim, placed, codes, problems);
      fates.add(new Fate(claim.row(), coders.of(claim.coder().text()), codes));
      // A row of several raters is several claims, and one row.
      if (!made.isEmpty() && anchored.add(claim.row())) {
        hows.merge(placed.anchor().how(), 1, Integer::sum);
      }
      codings.addAll(made);
    }
    unmapped(file, problems).ifPresent(problems::add);
    problems.add(summary(file, rows.size(), anchored.size(), hows));
    return new Verdict(codings, fates, problems);
  }

  private List<Coding> codings(
      Claim claim, Placed placed, SortedMap<String, Integer> named, List<Problem> problems) {
    List<String> codes = codes(claim, named, problems);
    List<Optional<String>> abouts = abouts(claim, problems);
    Optional<Mark> mark = mark(claim, problems);
    problems.addAll(placed.problems());
    List<Coding> made = new ArrayList<>();
    if (placed.span().isPresent()) {
      for (String code : codes) {
        for (Optional<String> about : abouts) {
          coding(claim, placed.anchor(), placed.span().get(), code, about, mark, problems)
              .ifPresent(made::add);
        }
      }
    }
    made.forEach(coding -> named.merge(coding.code(), 1, Integer::sum));
    return made;
  }

  private Optional<Coding> coding(
      Claim claim,
      Anchor anchor,
      Span span,
      String code,
      Optional<String> about,
      Optional<Mark> mark,
      List<Problem> problems) {
    Coder coder = coders.of(claim.coder().text());
    Place first = sent.putIfAbsent(new Sent(coder, code, span, about, mark), claim.row());
    if (first != null) {
      problems.add(
          Problem.error(
              claim.row(),
              "row-twice",
              first.file().equals(claim.row().file())
                  ? "{0} gave this passage the code {1} before, in line {2}"
                  : "{0} gave this passage the code {1} before, in {2}",
              "take one of the two out",
              coder.name(),
              code,
              first.file().equals(claim.row().file()) ? first.line() : first));
      return Optional.empty();
    }
    return Optional.of(
        new Coding(
            group.id(),
            span,
            code,
            coder,
            about,
            mark,
            anchor,
            claim.memo().text(),
            claim.translation().text(),
            claim.row()));
  }

  private List<String> codes(
      Claim claim, SortedMap<String, Integer> named, List<Problem> problems) {
    if (claim.codes().isEmpty()) {
      problems.add(
          Problem.error(
              claim.row(), "code-empty", "the row names no code", "fill it in or take it out"));
    }
    List<String> ids = new ArrayList<>();
    for (Cell name : claim.codes()) {
      CodeNames.Answer answer = codeNames.find(name);
      answer.problem().ifPresent(problems::add);
      answer.id().filter(id -> !ids.contains(id)).ifPresent(ids::add);
      named.put(answer.id().orElseGet(() -> Vocabulary.shown(name.text())), 0);
    }
    return ids;
  }

  /** Each about that is known; one that says nothing where there is none. */
  private List<Optional<String>> abouts(Claim claim, List<Problem> problems) {
    List<Optional<String>> ids = new ArrayList<>();
    for (Cell cell : claim.abouts()) {
      for (Cell word : cell.split("[;\\n]")) {
        Optional<String> id = aboutNames.find(word);
        if (id.isEmpty()) {
          problems.add(aboutNames.unknown(word));
        } else if (!ids.contains(id)) {
          ids.add(id);
        }
      }
    }
    return ids.isEmpty() ? List.of(Optional.empty()) : ids;
  }

  private static Optional<Mark> mark(Claim claim, List<Problem> problems) {
    List<Mark> marks = new ArrayList<>();
    for (Cell cell : claim.marks()) {
      String text = cell.text().strip().toUpperCase(Locale.ROOT);
      Optional<Mark> mark =
          Arrays.stream(Mark.values()).filter(m -> m.name().equals(text)).findFirst();
      if (mark.isEmpty() || (!marks.isEmpty() && !marks.contains(mark.get()))) {
        problems.add(
            Problem.error(
                cell.place(),
                "mark-unknown",
                mark.isEmpty() ? "{0} is no mark" : "the row has a second mark, {0}",
                "write A for agreement, D for dissent, SE or SD for an example that supports or"
                    + " contradicts",
                Vocabulary.shown(cell.text())));
      }
      mark.ifPresent(marks::add);
    }
    return marks.stream().findFirst();
  }

  /** The names that are of no code, counted, each with the nearest. */
  private static Optional<Problem> unmapped(String file, List<Problem> problems) {
    TreeMap<String, Integer> names = new TreeMap<>();
    problems.stream()
        .filter(one -> one.rule().equals("code-unknown"))
        .map(
            one ->
                one.arguments().stream()
                    .map(argument -> argument.in(UnaryOperator.identity()))
                    .collect(Collectors.joining(" \u2192 ")))
        .forEach(name -> names.merge(name, 1, Integer::sum));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.note(
                Place.of(file),
                "codes-unmapped",
                "names that are of no code ({0}), each with how often and the nearest: {1}",
                "",
                names.size(),
                names.entrySet().stream()
                    .limit(MOST_NAMED)
                    .map(name -> name.getValue() + "x " + name.getKey())
                    .collect(
                        Collectors.joining("; ", "", names.size() > MOST_NAMED ? "; ..." : ""))));
  }

  private static Problem summary(
      String file, int rows, int anchored, Map<Anchor.How, Integer> hows) {
    return Problem.note(
        Place.of(file),
        "anchored",
        hows.isEmpty()
            ? "{0} of {1} rows found their place"
            : "{0} of {1} rows found their place: {2}",
        "",
        anchored,
        rows,
        new Argument.Listing(
            hows.entrySet().stream().map(e -> shown(e.getKey(), e.getValue())).toList()));
  }

  private static Argument shown(Anchor.How how, int rows) {
    return switch (how) {
      case MADE -> Phrase.of("{0} made", rows);
      case OFFSETS -> Phrase.of("{0} by offsets", rows);
      case UNCHECKED -> Phrase.of("{0} by offsets that nothing checks", rows);
      case EXACT -> Phrase.of("{0} exact", rows);
      case NORMALISED -> Phrase.of("{0} normalised", rows);
      case SHORTENED -> Phrase.of("{0} normalised with words left out", rows);
      case FUZZY -> Phrase.of("{0} fuzzy", rows);
    };
  }
}
