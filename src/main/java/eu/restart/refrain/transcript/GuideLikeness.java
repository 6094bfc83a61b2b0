package eu.restart.refrain.transcript;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.study.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How like what was said is to a question of the guide: the share of the question's content words
 * that come up within 45 words, each weighed by how few questions have it, from 0 to 1. Two words
 * are the same where they share their beginning.
 */
final class GuideLikeness {
  private static final int WINDOW = 45;
  private static final int SHORTEST = 4;

  private final List<List<String>> guide = new ArrayList<>();
  private final Map<String, Integer> spread = new HashMap<>();

  GuideLikeness(List<Question> questions, Language language) {
    for (Question question : questions) {
      List<String> content = content(question.text().in(language, ""));
      guide.add(content);
      Set<String> seen = new HashSet<>(content);
      seen.forEach(word -> spread.merge(word, 1, Integer::sum));
    }
  }

  /** The best window's score for each question, in the guide's order. */
  List<Double> scores(String said) {
    List<String> words = Words.of(said).stream().map(Words.Word::form).toList();
    List<Double> scores = new ArrayList<>();
    for (List<String> question : guide) {
      scores.add(best(question, words));
    }
    return scores;
  }

  /** How much a line and a question have in common: 2 common / both; 0 where one has no words. */
  double same(String line, int question) {
    List<String> one = content(line);
    List<String> other = guide.get(question);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long common = other.stream().filter(word -> one.stream().anyMatch(w -> alike(w, word))).count();
    return 2.0 * common / (one.size() + other.size());
  }

  private double best(List<String> question, List<String> words) {
    double all = question.stream().mapToDouble(this::weight).sum();
    if (all == 0) {
      return 0;
    }
    int[] last = new int[question.size()];
    java.util.Arrays.fill(last, -WINDOW);
    double best = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean met = false;
      for (int k = 0; k < last.length; k++) {
        if (alike(question.get(k), words.get(i))) {
          last[k] = i;
          met = true;
        }
      }
      if (met) {
        double sum = 0;
        for (int k = 0; k < last.length; k++) {
          sum += last[k] > i - WINDOW ? weight(question.get(k)) : 0;
        }
        best = Math.max(best, sum / all);
      }
    }
    return best;
  }

  private double weight(String word) {
    return 1.0 / spread.getOrDefault(word, 1);
  }

  private static List<String> content(String text) {
    return Words.of(text).stream()
        .map(Words.Word::form)
        .filter(word -> word.length() >= SHORTEST)
        .distinct()
        .toList();
  }

  /** Words of four letters and more whose first two thirds, and no less than four, agree. */
  private static boolean alike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    int needed = Math.max(SHORTEST, (2 * longer + 2) / 3);
    return needed <= shorter && one.startsWith(other.substring(0, needed));
  }
}
