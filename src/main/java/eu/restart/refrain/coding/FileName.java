package eu.restart.refrain.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the name of a coder's file says: whose it is, of which day, and which version.
 *
 * <p>The dates and what tells a version (v2, (1), final, revised, copy, in five languages) are
 * taken out; what is left is the same for the same file sent again.
 *
 * @param base what is left, folded; empty where nothing is
 * @param person what is left without the words that name no person (codings, export, the group's
 *     id), as written; what is left as it is where there are only such words
 */
record FileName(String base, String person, Optional<DateRange> date, VersionMark version) {
  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  /** Words that say what the file holds, or where it comes from, and so name no person. */
  private static final Set<String> NO_PERSON =
      Set.of(
          ("coding codings code codes coded coder codering coderingen gecodeerd codifica codifiche"
                  + " codificazione codificazioni codificato koding kodinger kodet koder codificare"
                  + " codificari codari coduri codat codate export exported exports eksport esport"
                  + " esportazione highlight highlights segment segments segmenten segmenti"
                  + " segmenter segmente fragment fragments fragmenten frammenti quotation"
                  + " quotations quotes citaten citazioni sitater citate annotation annotations tag"
                  + " tags all alle tutti tutte toate report rapport excerpts selections transcript transkript transcriptie"
                  + " trascrizione transcriere group groep gruppo gruppe grup focusgroup focusgroep"
                  + " fokusgruppe focus template sheet by door from av fra taguette qualcoder maxqda"
                  + " atlasti dedoose catma openqda requal rqda nvivo excel")
              .split(" "));

  /**
   * Reads the name of a file.
   *
   * @param stem the name without folders and ending
   * @param group the id of the group that the file is of
   * @param english whether the day may stand behind the month, as in 03-12-2025
   */
  static FileName of(String stem, String group, boolean english) {
    StringBuilder rest = new StringBuilder(stem.strip());
    Optional<DateRange> date = DateRange.takenFrom(rest, english);
    VersionMark version = VersionMark.takenFrom(rest);
    String left = tidy(rest.toString());
    List<String> names = new ArrayList<>();
    for (String word : tidy(withoutGroup(left, group)).split(" ", -1)) {
      String parts =
          Pattern.compile("-")
              .splitAsStream(word)
              .filter(FileName::mayBePerson)
              .collect(Collectors.joining("-"));
      if (!parts.isEmpty()) {
        names.add(parts);
      }
    }
    String said = String.join(" ", names);
    boolean tells = said.length() > 1 && said.codePoints().anyMatch(Character::isLetter);
    String person = tells ? said : left;
    return new FileName(Vocabulary.fold(left), person, date, version);
  }

  private static boolean mayBePerson(String word) {
    return !word.isEmpty() && !NO_PERSON.contains(Vocabulary.fold(word));
  }

  private static String withoutGroup(String name, String group) {
    String id =
        Pattern.compile("[^\\p{L}\\p{N}]+")
            .splitAsStream(group)
            .filter(part -> !part.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("[-_. ]?"));
    return Pattern.compile(BEFORE + id + AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(name)
        .replaceAll(" ");
  }

  /** Words with one blank between them, and no sign left over where something was taken out. */
  private static String tidy(String name) {
    return Pattern.compile("[\\s_.+,()\\[\\]]+")
        .splitAsStream(name)
        .map(word -> word.replaceAll("^-+|-+$", ""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Whether two names differ in nothing but date and version. */
  boolean isLike(FileName other) {
    return base.equals(other.base);
  }
}
