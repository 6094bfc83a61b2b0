package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds which question of the guide each part of the talk answers.
 *
 * <p>study.yaml wins; then markers; then the likeness of the moderators' turns to the guide. By
 * likeness, the questions are laid on the turns so that they follow the guide's order and the sum
 * of the certainties above {@link #LEAST} is greatest; of equal turns the first. A question that
 * this leaves out may stand out of order where its certainty is {@link #SURE} or more. Likeness
 * must reach {@link #SURE} in a turn of fewer than {@link #LONG} words, where a few small words
 * would do, and everywhere when a marker marks any question.
 */
final class Asking {
  /** The least certainty with which a turn may ask a question by its words. */
  static final double LEAST = 0.2;

  /** From here on a certainty needs no second look. */
  static final double SURE = 0.6;

  /** A turn that opens a question in other words than the guide's is at least so long. */
  private static final int LONG = 15;

  private final String file;
  private final Group group;
  private final List<Question> questions;
  private final List<Turn> turns;
  private final Map<String, Asked> asked = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Asking(String file, Group group, List<Question> questions, List<Turn> turns) {
    this.file = file;
    this.group = group;
    this.questions = List.copyOf(questions);
    this.turns = List.copyOf(turns);
  }

  /** The questions found, in the order of the talk. */
  List<Asked> find(Map<String, Integer> marked, GuideLikeness likeness, String text) {
    settings();
    marked.forEach(
        (question, turn) -> {
          if (isOpen(question)) {
            asked.put(question, new Asked(question, turn, Asked.How.MARKER, 1));
          }
        });
    byLikeness(likeness, text, marked.isEmpty() ? LEAST : SURE);
    List<Asked> found =
        asked.values().stream()
            .sorted(
                Comparator.comparingInt(Asked::turn).thenComparingInt(one -> order(one.question())))
            .toList();
    found.forEach(this::tellDoubt);
    tellMissing();
    return found;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The turns, each given to the question asked last. */
  static List<Turn> given(List<Turn> turns, List<Asked> asked) {
    List<Turn> given = new ArrayList<>();
    Optional<String> question = Optional.empty();
    int next = 0;
    for (Turn turn : turns) {
      while (next < asked.size() && asked.get(next).turn() <= turn.number()) {
        question = Optional.of(asked.get(next++).question());
      }
      given.add(turn.in(question));
    }
    return given;
  }

  private boolean isOpen(String question) {
    return !asked.containsKey(question) && !group.asked().containsKey(question);
  }

  private void settings() {
    new TreeMap<>(group.asked())
        .forEach(
            (question, turn) -> {
              if (turn.isPresent() && turn.get() > turns.size()) {
                problems.add(
                    Problem.error(
                        Place.of(file),
                        "asked-turn",
                        "study.yaml says that {0} is asked in turn {1}, but there are {2} turns",
                        "correct the number under asked:",
                        question,
                        turn.get(),
                        turns.size()));
              } else {
                turn.ifPresent(
                    number ->
                        asked.put(question, new Asked(question, number, Asked.How.SETTING, 1)));
              }
            });
  }

  private void byLikeness(GuideLikeness likeness, String text, double least) {
    List<Turn> leading = turns.stream().filter(Turn::moderator).toList();
    if (leading.isEmpty() || questions.stream().map(Question::id).noneMatch(this::isOpen)) {
      return;
    }
    List<List<Double>> scores = new ArrayList<>();
    for (Turn turn : leading) {
      List<Double> row = new ArrayList<>();
      List<Double> like = likeness.scores(said(turn, text));
      for (int q = 0; q < questions.size(); q++) {
        String id = questions.get(q).id();
        Asked known = asked.get(id);
        double needed = turn.words() < LONG ? SURE : least;
        double score = isOpen(id) && like.get(q) >= needed ? like.get(q) : 0;
        row.add(known != null && known.turn() == turn.number() ? 2.0 : score);
      }
      scores.add(row);
    }
    int[] place = new GuideOrder(scores, least).places();
    for (int q = 0; q < place.length; q++) {
      String id = questions.get(q).id();
      if (isOpen(id)) {
        int best = place[q] >= 0 ? place[q] : first(scores, q);
        double score = scores.get(best).get(q);
        if (place[q] >= 0 || (score >= SURE && isFree(leading.get(best)))) {
          asked.put(
              id,
              new Asked(id, leading.get(best).number(), Asked.How.LIKENESS, Math.min(1, score)));
        }
      }
    }
  }

  private boolean isFree(Turn turn) {
    return asked.values().stream().noneMatch(one -> one.turn() == turn.number());
  }

  private static int first(List<List<Double>> scores, int question) {
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      best = scores.get(i).get(question) > scores.get(best).get(question) ? i : best;
    }
    return best;
  }

  private static String said(Turn turn, String text) {
    StringBuilder said = new StringBuilder();
    turn.speech().forEach(span -> said.append(span.of(text)).append(' '));
    return said.toString();
  }

  private int order(String question) {
    return questions.stream().map(Question::id).toList().indexOf(question);
  }

  private void tellDoubt(Asked one) {
    if (one.how() != Asked.How.LIKENESS) {
      return;
    }
    Turn turn = turns.get(one.turn() - 1);
    String certainty = String.format(java.util.Locale.ROOT, "%.2f", one.certainty());
    String message = "{0} seems to be asked in turn {1}, by its words, certainty {2}";
    String advice = "if it is another turn, write in study.yaml under asked:  {0}: and its number";
    Place place = Place.of(file, turn.line());
    problems.add(
        one.certainty() < SURE
            ? Problem.warning(
                place, "question-doubtful", message, advice, one.question(), one.turn(), certainty)
            : Problem.note(
                place,
                "question-by-words",
                message,
                advice,
                one.question(),
                one.turn(),
                certainty));
  }

  /**
   * A question that was not found is told with the turn that is likeliest: of the moderators' turns
   * between the neighbours in the guide that were found, as many of the longest as are missing, in
   * the guide's order.
   */
  private void tellMissing() {
    int from = 0;
    List<Question> missing = new ArrayList<>();
    for (Question question : questions) {
      Asked known = asked.get(question.id());
      if (known != null) {
        tellMissing(missing, from, known.turn());
        missing.clear();
        from = Math.max(from, known.turn());
      } else if (isOpen(question.id())) {
        missing.add(question);
      }
    }
    tellMissing(missing, from, turns.size() + 1);
  }

  private void tellMissing(List<Question> missing, int from, int to) {
    List<Turn> longest =
        turns.stream()
            .filter(turn -> turn.moderator() && turn.number() > from && turn.number() < to)
            .sorted(Comparator.comparingInt(Turn::words).reversed())
            .limit(missing.size())
            .sorted(Comparator.comparingInt(Turn::number))
            .toList();
    for (int i = 0; i < missing.size(); i++) {
      String id = missing.get(i).id();
      boolean placed = i < longest.size();
      problems.add(
          Problem.warning(
              placed ? Place.of(file, longest.get(i).line()) : Place.of(file),
              "question-not-found",
              "{0} was not found to be asked and counts as not asked",
              placed
                  ? "if it was asked, perhaps in turn {1}, write in study.yaml under asked:"
                      + "  {0}: {1}  and else  {0}: never"
                  : "write in study.yaml under asked:  {0}: and the number of the turn, or never",
              id,
              placed ? longest.get(i).number() : 0));
    }
  }
}
