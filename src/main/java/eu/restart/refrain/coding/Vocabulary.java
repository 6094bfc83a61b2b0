package eu.restart.refrain.coding;

import eu.restart.refrain.language.Normal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The names that a dialect gives to its columns, in all languages of the tool. */
final class Vocabulary {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Field> fields = new HashMap<>();

  Vocabulary with(Field field, String... names) {
    Vocabulary more = new Vocabulary();
    more.fields.putAll(fields);
    for (String name : names) {
      more.fields.putIfAbsent(fold(name), field);
    }
    return more;
  }

  /** The first column of each field. */
  Columns columns(List<String> header) {
    Map<Field, List<Integer>> found = new EnumMap<>(Field.class);
    for (int column = 0; column < header.size(); column++) {
      Field field = fields.get(fold(header.get(column)));
      if (field != null) {
        found.putIfAbsent(field, List.of(column));
      }
    }
    return new Columns(found);
  }

  /** As {@link #columns}, and {@code Code 1}, {@code Code 2} are all columns of a code. */
  Columns columnsWithCodes(List<String> header) {
    Map<Field, List<Integer>> found = new EnumMap<>(Field.class);
    found.putAll(columns(header).at());
    List<Integer> codes = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      String name = fold(header.get(column)).replaceFirst(" ?\\d{1,3}$", "");
      if (fields.get(name) == Field.CODE) {
        codes.add(column);
      }
    }
    if (!codes.isEmpty()) {
      found.put(Field.CODE, codes);
    }
    return new Columns(found);
  }

  /** Whether every named column is known. */
  boolean holdsAll(List<String> header) {
    return header.stream().allMatch(name -> name.isEmpty() || fields.containsKey(fold(name)));
  }

  /** Case, accents, and all that is neither letter nor digit folded. */
  static String fold(String name) {
    String bare = Normal.of(name).text().strip();
    String words = SIGNS.matcher(bare).replaceAll(" ").strip();
    return words.isEmpty() ? bare : words;
  }

  /** A name short enough for a message. */
  static String shown(String name) {
    String start = name.length() <= 200 ? name : name.substring(0, 200);
    String line = start.replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 57) + "...";
  }
}
