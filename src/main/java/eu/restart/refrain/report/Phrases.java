package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.document.Block;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages, numbers and codes as every section words them, in one language. */
final class Phrases {
  private final Material material;
  private final Words words;
  private final Telling telling;

  Phrases(Material material, Words words) {
    this(material, words, new Telling(words, Edited.NONE));
  }

  Phrases(Material material, Words words, Telling telling) {
    this.material = material;
    this.words = words;
    this.telling = telling;
  }

  /** Puts sentences in their places. */
  Telling telling() {
    return telling;
  }

  /** A paragraph of one sentence that is named after its message. */
  List<Block> told(String section, String key) {
    return told(section, key, Map.of());
  }

  /** The same with its names filled in. */
  List<Block> told(String section, String key, Map<String, ?> values) {
    return telling.paragraph(section, List.of(sentence(key, values)));
  }

  /** A message as a sentence that is named after it. */
  Sentence sentence(String key) {
    return sentence(key, Map.of());
  }

  /** The same with its names filled in. */
  Sentence sentence(String key, Map<String, ?> values) {
    return new Sentence(key.replace('.', '-'), say(key, values));
  }

  Material material() {
    return material;
  }

  /** Groups and countries by name. */
  Places places() {
    return new Places(this);
  }

  Words words() {
    return words;
  }

  String say(String key) {
    return words.say(key);
  }

  /** A message; one that asks for a {@code number} is given its {@code count} as a word. */
  String say(String key, Map<String, ?> values) {
    if (values.get("count") instanceof Integer count && !values.containsKey("number")) {
      Map<String, Object> more = new HashMap<>(values);
      more.put("number", words.small(count));
      return words.capital(words.say(key, more));
    }
    return words.say(key, values);
  }

  /** A code's label as it stands at the head of a row or a section. */
  String title(String code) {
    return material.codebook().label(code, words.language());
  }

  /** A code's label as it stands within a sentence. */
  String code(String code) {
    Optional<String> label =
        material.codebook().code(code).map(Code::label).flatMap(l -> l.exactly(words.language()));
    return label.map(words::within).orElse(title(code));
  }

  /** k of n. */
  String shortly(int k, int n) {
    return say("k-of-n", Map.of("k", k, "n", n));
  }

  /** k of n; of a withheld k what is told instead. */
  String kn(Cell cell) {
    if (cell.told().people()) {
      return shortly(cell.participants(), cell.of());
    }
    String instead = cell.told().instead(cell.of());
    return instead.isEmpty()
        ? say("state.withheld")
        : say("k-of-n", Map.of("k", instead, "n", cell.of()));
  }

  /** k of n participants. */
  String people(int k, int n) {
    return say("people", Map.of("k", k, "n", n));
  }

  /** What a cell says, in a table. */
  String cell(Cell cell) {
    return switch (cell.state()) {
      case MENTIONED, NOT_MENTIONED, SUPPRESSED -> kn(cell);
      case NOT_ASKED -> say("state.not-asked");
      case NOT_CODABLE -> say("state.not-codable");
    };
  }

  /** A code with k of n. */
  String codeKn(Cell cell) {
    return say("code.note", Map.of("code", code(cell.code()), "note", kn(cell)));
  }

  /** Codes with k of n, as a list. */
  String codesKn(Collection<Cell> cells) {
    return words.list(cells.stream().map(this::codeKn).toList());
  }

  /** Codes as a list. */
  String codes(Collection<String> codes) {
    return words.list(codes.stream().map(this::code).toList());
  }
}
