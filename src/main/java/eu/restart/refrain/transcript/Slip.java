package eu.restart.refrain.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A label that lost a letter or got one too many, and labels of two voices. */
final class Slip {
  private static final Pattern BETWEEN =
      Pattern.compile(" *+[/&+] *+| (?:and|en|og|e|și|şi|und|y|et) ");

  private Slip() {}

  /**
   * The one known label that a code with digits can only mean: the same digits, one letter fewer or
   * more, and letters before the digits that no known label has ({@code N2} for {@code TN2}).
   */
  static Optional<String> of(String key, Collection<String> known, Set<String> stems) {
    String digits = Names.digits(key);
    String stem = Names.stem(key);
    if (digits.isEmpty() || stems.contains(stem)) {
      return Optional.empty();
    }
    List<String> meant =
        known.stream()
            .filter(other -> Names.digits(other).equals(digits))
            .filter(other -> isOneLetterOff(stem, Names.stem(other)))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static boolean isOneLetterOff(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    if (longer.length() != shorter.length() + 1 || longer.length() < 2) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return shorter.substring(same).equals(longer.substring(same + 1));
  }

  /** The voices of a label such as {@code Juri / Nicolò}; one where it names one. */
  static List<String> joint(String label) {
    return Stream.of(BETWEEN.split(label, 6)).filter(name -> !name.isBlank()).toList();
  }
}
