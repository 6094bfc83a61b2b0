package eu.restart.refrain.coding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The coders of a study by name, case and spaces folded; shown as first written. */
final class Coders {
  /** How a canonical file names a program: {@code machine:lexicon:1.0}. */
  private static final String MACHINE = "machine:";

  private static final Pattern PROGRAM =
      Pattern.compile("(?:lexicon|classifier)(?:[ :]\\S*\\d\\S*)?");

  private final Map<String, Coder> known = new HashMap<>();

  Coder of(String name) {
    return known.computeIfAbsent(fold(name), key -> read(name.strip().replaceAll("\\s+", " ")));
  }

  static String fold(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether a name is that of a program, as Refrain writes it in its own files. */
  static boolean isProgram(String name) {
    String folded = fold(name);
    return folded.startsWith(MACHINE) || PROGRAM.matcher(folded).matches();
  }

  private static Coder read(String name) {
    if (!name.startsWith(MACHINE)) {
      return Coder.human(name);
    }
    String rest = name.substring(MACHINE.length());
    int colon = rest.indexOf(':');
    return colon < 0
        ? Coder.machine(rest, "")
        : Coder.machine(rest.substring(0, colon), rest.substring(colon + 1));
  }

  static String written(Coder coder) {
    return coder.basis() == Basis.HUMAN
        ? coder.name()
        : MACHINE + coder.name() + ":" + coder.version();
  }
}
