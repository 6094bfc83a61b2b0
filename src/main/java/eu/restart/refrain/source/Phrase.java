package eu.restart.refrain.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Words of the program, in English, which another language says in its own way.
 *
 * @param template in which {0}, {1} stand for the arguments, and {0|row|rows} for what goes with
 *     the number 0: one, more; with a third form, as Romanian has it, from twenty on
 */
public record Phrase(String template, List<Argument> arguments) implements Argument {
  /** Copies the arguments. */
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  /** A phrase with its arguments, each an {@link Argument} or else taken as its text. */
  public static Phrase of(String template, Object... arguments) {
    return new Phrase(template, Arrays.stream(arguments).map(Argument::of).toList());
  }

  /**
   * Something recognised, with how sure that is.
   *
   * @param certainty from 0 to 1; shown with two decimals, cut off
   */
  public static Phrase sure(Object what, double certainty) {
    return Phrase.of(
        "{0} (certainty {1})",
        what, String.format(Locale.ROOT, "%.2f", Math.floor(certainty * 100 + 1e-9) / 100));
  }

  /** A number with so many decimals, with the language's decimal mark. */
  public static Phrase decimal(double number, int digits) {
    String text = String.format(Locale.ROOT, "%." + digits + "f", number);
    int mark = text.indexOf('.');
    return Phrase.of("{0}.{1}", text.substring(0, mark), text.substring(mark + 1));
  }

  @Override
  public String in(UnaryOperator<String> words) {
    String said = words.apply(template);
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < said.length()) {
      int close = said.charAt(at) == '{' ? said.indexOf('}', at) : -1;
      int bar = close < 0 ? -1 : said.substring(0, close).indexOf('|', at);
      int end = bar < 0 ? close : bar;
      if (end > at + 1 && isIndex(said, at + 1, end)) {
        String argument = arguments.get(Integer.parseInt(said.substring(at + 1, end))).in(words);
        filled.append(bar < 0 ? argument : form(argument, said.substring(bar + 1, close)));
        at = close + 1;
      } else {
        filled.append(said.charAt(at++));
      }
    }
    return filled.toString();
  }

  /** The form that goes with a number; what is no number takes that of many. */
  private static String form(String argument, String all) {
    List<String> forms = List.of(all.split("\\|", -1));
    if (argument.equals("1")) {
      return forms.getFirst();
    }
    boolean few =
        argument.equals("0") || argument.matches("\\d*?(?:0[1-9]|1\\d)") || argument.matches("\\d");
    return few && forms.size() > 2 ? forms.get(1) : forms.getLast();
  }

  private boolean isIndex(String said, int from, int to) {
    return to - from <= 2
        && said.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(said.substring(from, to)) < arguments.size();
  }
}
