package eu.restart.refrain.coding;

import eu.restart.refrain.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A partner's cell, or a part of one, with its place.
 *
 * @param text trimmed; empty where the row has no such cell
 */
record Cell(String text, Place place) {
  boolean isEmpty() {
    return text.isEmpty();
  }

  Cell as(String other) {
    return new Cell(other, place);
  }

  /** The parts between what the expression matches, the empty ones left out. */
  List<Cell> split(String separator) {
    List<Cell> parts = new ArrayList<>();
    Pattern.compile(separator)
        .splitAsStream(text)
        .filter(part -> !part.isBlank())
        .forEach(part -> parts.add(as(part.strip())));
    return parts;
  }
}
