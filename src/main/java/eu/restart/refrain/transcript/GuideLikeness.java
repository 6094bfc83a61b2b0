package eu.restart.refrain.transcript;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.study.Question;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How like what was said is to a question of the guide: the share of the question's words that come
 * up within 45 words, from 0 to 1. A word weighs log(1 + n / k) where k of the talk's n lines have
 * it (inverse document frequency, Spärck Jones 1972), shared out among the questions that have it,
 * so that small words hardly count. Two words are the same where they share their beginning, or
 * where one of five letters and more begins or ends the other, as in compounds.
 */
final class GuideLikeness {
  private static final Pattern MARKS = Pattern.compile("\\p{M}++");
  private static final int WINDOW = 45;
  private static final int SHORTEST = 3;
  private static final int COMPOUND = 5;

  private final List<List<String>> guide = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();

  GuideLikeness(List<Question> questions, Language language, List<String> talk) {
    Map<String, Integer> spread = new HashMap<>();
    for (Question question : questions) {
      List<String> content = content(question.text().in(language, ""));
      guide.add(content);
      content.forEach(word -> spread.merge(word, 1, Integer::sum));
    }
    Map<String, Integer> lines = new HashMap<>();
    for (String line : talk) {
      Set<String> forms = new HashSet<>(content(line));
      for (String word : spread.keySet()) {
        if (forms.stream().anyMatch(form -> alike(word, form))) {
          lines.merge(word, 1, Integer::sum);
        }
      }
    }
    spread.forEach(
        (word, questionsWith) ->
            weights.put(
                word,
                Math.log(1 + talk.size() / (double) Math.max(1, lines.getOrDefault(word, 0)))
                    / questionsWith));
  }

  /** The best window's score for each question, in the guide's order. */
  List<Double> scores(String said) {
    List<String> words = Words.of(said).stream().map(word -> folded(word.form())).toList();
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
    Arrays.fill(last, -WINDOW);
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
    return weights.getOrDefault(word, 0.0);
  }

  private static List<String> content(String text) {
    return Words.of(text).stream()
        .map(word -> folded(word.form()))
        .filter(word -> word.length() >= SHORTEST)
        .distinct()
        .toList();
  }

  /** Accents off: one file writes s with a cedilla and the next with a comma below. */
  private static String folded(String word) {
    return word.chars().allMatch(c -> c < 0x80)
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean alike(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    if (longer.equals(shorter)) {
      return true;
    }
    int needed = Math.max(4, (2 * longer.length() + 2) / 3);
    boolean inflected =
        needed <= shorter.length() && longer.startsWith(shorter.substring(0, needed));
    boolean compound =
        shorter.length() >= COMPOUND && (longer.startsWith(shorter) || longer.endsWith(shorter));
    return inflected || compound;
  }
}
