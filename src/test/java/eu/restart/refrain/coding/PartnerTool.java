package eu.restart.refrain.coding;

import eu.restart.refrain.coding.Told.Trait;
import eu.restart.refrain.study.CodingsSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A tool, or a habit, of writing codings down: written from what is known of the tool, not from the
 * reader.
 *
 * @param title what the reader should take it for
 * @param offsets whether its positions tell apart passages with the same words
 * @param book whether it mostly hands out a workbook
 * @param setting what study.yaml must say of a file of this name
 */
record PartnerTool(
    String title,
    Set<Trait> carries,
    boolean offsets,
    boolean book,
    Writer writer,
    Function<String, Optional<CodingsSetting>> setting) {
  PartnerTool(String title, Set<Trait> carries, boolean offsets, boolean book, Writer writer) {
    this(title, carries, offsets, book, writer, file -> Optional.empty());
  }

  interface Writer {
    Sheet write(RandomCase from, List<Told> codings, Dice dice);
  }

  static final List<PartnerTool> ALL =
      Stream.of(QuoteTools.ALL, OffsetTools.ALL, HandTools.ALL, RaterTools.ALL)
          .flatMap(List::stream)
          .toList();

  /** Codings that are alike but for some part, in the order of the first of each. */
  static <K> List<List<Told>> grouped(List<Told> codings, Function<Told, K> by) {
    Map<K, List<Told>> groups = new LinkedHashMap<>();
    for (Told told : codings) {
      groups.computeIfAbsent(by.apply(told), key -> new ArrayList<>()).add(told);
    }
    return List.copyOf(groups.values());
  }

  @Override
  public String toString() {
    return setting.apply("").isPresent() ? title + ", with a line in study.yaml" : title;
  }
}
