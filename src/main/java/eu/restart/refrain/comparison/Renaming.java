package eu.restart.refrain.comparison;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Codes of an earlier codebook under their later ids: the same id, or one for which the later
 * codebook keeps the earlier id as another name.
 */
record Renaming(Map<String, String> later, Map<String, String> earlier) {
  Renaming {
    later = Map.copyOf(later);
    earlier = Map.copyOf(earlier);
  }

  static Renaming of(Codebook before, Codebook after) {
    Map<String, String> later = new HashMap<>();
    Map<String, String> earlier = new HashMap<>();
    after
        .codes()
        .forEach(
            code ->
                before
                    .code(code.id())
                    .ifPresent(same -> join(same.id(), code.id(), later, earlier)));
    for (Code old : before.codes()) {
      Optional.ofNullable(after.aliases().get(old.id()))
          .filter(id -> !later.containsKey(old.id()) && !earlier.containsKey(id))
          .filter(id -> after.code(id).isPresent())
          .ifPresent(id -> join(old.id(), id, later, earlier));
    }
    return new Renaming(later, earlier);
  }

  private static void join(
      String old, String id, Map<String, String> later, Map<String, String> earlier) {
    later.put(old, id);
    earlier.put(id, old);
  }

  /** The id of an earlier code by now; its own where it is gone. */
  String now(String old) {
    return later.getOrDefault(old, old);
  }

  /** Whether an earlier code is still there. */
  boolean isKept(String old) {
    return later.containsKey(old);
  }

  /** The id that a code had before; its own where only the earlier round has it. */
  Optional<String> before(String id) {
    return Optional.of(earlier.getOrDefault(id, id));
  }

  /** Whether the earlier codebook had this code under any id. */
  boolean isOld(String id) {
    return earlier.containsKey(id);
  }
}
