package eu.restart.refrain.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file's name says of its version.
 *
 * @param numbers of v2 or v2.1; empty where there is none
 * @param download the number in brackets that programs add: (1); 0 where there is none
 * @param later words such as final and revised, folded
 * @param earlier words such as draft and old
 * @param copies words such as copy, which do not say which of two is newer
 */
record VersionMark(
    List<Integer> numbers,
    int download,
    Set<String> later,
    Set<String> earlier,
    Set<String> copies) {
  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  private static final Pattern NUMBER =
      Pattern.compile(
          BEFORE
              + "(?:v|vers?|version|versie|versione|versjon|versiunea?|rev|revision)[ ._-]?"
              + "(\\d{1,3})(?:[.](\\d{1,3}))?"
              + AFTER,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOWNLOAD = Pattern.compile("\\((\\d{1,3})\\)");

  private static final Pattern WORD = Pattern.compile(BEFORE + "(\\p{L}+)(\\d{0,2})" + AFTER);

  private static final Set<String> LATER =
      words(
          "final finals last latest revised revision corrected correction updated update new fixed"
              + " mended changed",
          "finaal definitief definitieve laatste herzien herziene gereviseerd gecorrigeerd"
              + " verbeterd verbeterde bijgewerkt bijgewerkte aangepast aangepaste gewijzigd nieuw"
              + " nieuwe",
          "finale definitivo definitiva ultimo ultima rivisto rivista rivisti revisionato corretto"
              + " corretta correzione aggiornato aggiornata modificato modificata nuovo nuova",
          "endelig endelege siste revidert rettet rettede korrigert oppdatert endret ny nye nytt",
          "finala finalul ultimul revizuit revizuita corectat corectata actualizat actualizata"
              + " modificat modificata nou noua");

  private static final Set<String> EARLIER =
      words(
          "draft old preliminary",
          "concept oud oude voorlopig voorlopige",
          "bozza vecchio vecchia provvisorio provvisoria",
          "utkast gammel gamle forelopig kladd",
          "ciorna schita vechi veche provizoriu provizorie");

  private static final Set<String> COPIES = words("copy kopie copia kopi copie duplicate");

  private static Set<String> words(String... lists) {
    return Stream.of(lists)
        .flatMap(list -> Stream.of(list.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  VersionMark {
    numbers = List.copyOf(numbers);
    later = Set.copyOf(later);
    earlier = Set.copyOf(earlier);
    copies = Set.copyOf(copies);
  }

  /** Takes all that tells a version out of a name. */
  static VersionMark takenFrom(StringBuilder name) {
    List<Integer> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(name);
    while (number.find()) {
      numbers.add(Integer.valueOf(number.group(1)));
      numbers.add(number.group(2) == null ? 0 : Integer.parseInt(number.group(2)));
      name.replace(number.start(), number.end(), " ");
      number = NUMBER.matcher(name);
    }
    int download = 0;
    Matcher brackets = DOWNLOAD.matcher(name);
    while (brackets.find()) {
      download = Math.max(download, Integer.parseInt(brackets.group(1)));
      name.replace(brackets.start(), brackets.end(), " ");
      brackets = DOWNLOAD.matcher(name);
    }
    TreeSet<String> later = new TreeSet<>();
    TreeSet<String> earlier = new TreeSet<>();
    TreeSet<String> copies = new TreeSet<>();
    Matcher word = WORD.matcher(name);
    int at = 0;
    while (at <= name.length() && word.find(at)) {
      String folded = Vocabulary.fold(word.group(1));
      boolean said =
          (LATER.contains(folded) && later.add(folded))
              || (EARLIER.contains(folded) && earlier.add(folded))
              || (COPIES.contains(folded) && copies.add(folded));
      at = word.end();
      if (said) {
        if (!word.group(2).isEmpty()) {
          numbers.add(Integer.valueOf(word.group(2)));
          numbers.add(0);
        }
        name.replace(word.start(), word.end(), " ");
        at = word.start();
        word = WORD.matcher(name);
      }
    }
    return new VersionMark(numbers, download, later, earlier, copies);
  }

  /**
   * Positive where this is the later version, negative where the other is; nothing where the two
   * are the same, where one sign contradicts another, and where one of the two is a copy.
   */
  OptionalInt comparedTo(VersionMark other) {
    if (!copies.equals(other.copies)) {
      return OptionalInt.empty();
    }
    List<Integer> signs =
        Stream.of(
                byNumbers(other),
                Integer.signum(Integer.compare(download, other.download)),
                byWords(later, other.later),
                -byWords(earlier, other.earlier))
            .filter(sign -> sign != 0)
            .distinct()
            .toList();
    boolean clear = signs.size() == 1 && !isUnclear(later, other.later);
    return clear ? OptionalInt.of(signs.getFirst()) : OptionalInt.empty();
  }

  /** A file without a number is the first: before v2, and not known to differ from v1. */
  private int byNumbers(VersionMark other) {
    List<Integer> mine = numbers.isEmpty() ? List.of(1, 0) : numbers;
    List<Integer> theirs = other.numbers.isEmpty() ? List.of(1, 0) : other.numbers;
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int sign = Integer.compare(mine.get(i), theirs.get(i));
      if (sign != 0) {
        return sign;
      }
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  private static int byWords(Set<String> mine, Set<String> theirs) {
    if (mine.equals(theirs)) {
      return 0;
    }
    return mine.containsAll(theirs) ? 1 : theirs.containsAll(mine) ? -1 : 0;
  }

  /** Final and revised: each has a word that the other has not. */
  private static boolean isUnclear(Set<String> mine, Set<String> theirs) {
    return !mine.containsAll(theirs) && !theirs.containsAll(mine);
  }
}
