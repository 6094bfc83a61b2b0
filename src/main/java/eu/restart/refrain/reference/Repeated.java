package eu.restart.refrain.reference;

import eu.restart.refrain.source.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists in short: {@code 0 x46, 1 x44} is 46 times 0 and 44 times 1; {@code 75 codes seen once,
 * then 2,2,3} is 75 times 1, then 2, 2, 3. A remark in parentheses is left out.
 */
final class Repeated {
  private static final int MOST = 1_000_000;
  private static final Pattern TIMES = Pattern.compile("(\\S+) ?x ?(\\d{1,7})");
  private static final Pattern SEEN =
      Pattern.compile("(\\d{1,7}) [a-z]+ seen (?:(once)|(twice)|(\\d{1,7}) times)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

  private Repeated() {}

  static List<Json> read(String text) {
    List<Json> items = new ArrayList<>();
    for (String piece : text.replaceAll("\\([^)]*\\)", "").split(",", -1)) {
      items.addAll(piece(piece.strip().replaceFirst("^then ", "").strip()));
      if (items.size() > MOST) {
        throw new UnfitInput("more than " + MOST + " values");
      }
    }
    return items;
  }

  private static List<Json> piece(String piece) {
    Matcher times = TIMES.matcher(piece);
    if (times.matches()) {
      return Collections.nCopies(count(times.group(2)), value(times.group(1)));
    }
    Matcher seen = SEEN.matcher(piece);
    if (seen.matches()) {
      int often = seen.group(2) != null ? 1 : seen.group(3) != null ? 2 : count(seen.group(4));
      return Collections.nCopies(count(seen.group(1)), new Json.Num(often));
    }
    if (NUMBER.matcher(piece).matches()) {
      return List.of(value(piece));
    }
    throw new UnfitInput("no list of values: '" + piece + "'");
  }

  private static int count(String digits) {
    int count = Integer.parseInt(digits);
    if (count > MOST) {
      throw new UnfitInput("more than " + MOST + " values");
    }
    return count;
  }

  private static Json value(String text) {
    return NUMBER.matcher(text).matches()
        ? new Json.Num(Double.parseDouble(text))
        : new Json.Text(text);
  }
}
