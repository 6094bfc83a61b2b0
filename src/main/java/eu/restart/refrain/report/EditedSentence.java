package eu.restart.refrain.report;

import eu.restart.refrain.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence as a file of {@code edited/} has it.
 *
 * @param id section and name
 * @param place of its heading
 * @param program what the program said when the author edited it; empty where that was taken out
 * @param author what the author says; empty where nothing stands there
 */
record EditedSentence(String id, Place place, String program, String author) {
  /** Stands for a sentence that is to be left out. */
  private static final String LEFT_OUT = "-";

  private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,\\u00A0\\u202F]*\\d)?");

  /** Whether the author says something else than the program did. */
  boolean isReworded() {
    return !author.isEmpty() && !author.equals(program);
  }

  /** Whether the author wants nothing said. */
  boolean isLeftOut() {
    return author.equals(LEFT_OUT);
  }

  /** Whether the program says something else by now; unknown counts as no. */
  boolean isOutdated(String now) {
    return !program.isEmpty() && !program.equals(now);
  }

  /** The numbers that changed, those of then and those of now; two empty lists where none did. */
  List<List<String>> changed(String now) {
    List<String> then = numbers(program);
    List<String> today = numbers(now);
    if (then.size() != today.size()) {
      return List.of(then, today);
    }
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (int i = 0; i < then.size(); i++) {
      if (!then.get(i).equals(today.get(i))) {
        before.add(then.get(i));
        after.add(today.get(i));
      }
    }
    return List.of(before, after);
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }
}
