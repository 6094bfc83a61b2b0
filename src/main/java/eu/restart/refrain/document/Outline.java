package eu.restart.refrain.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The blocks of a document with their numbers and anchors, the same in every format.
 *
 * @param entries one for each block, in order
 */
record Outline(List<Outline.Entry> entries) {
  /** How deep headings are numbered and listed in the table of contents. */
  static final int DEPTH = 2;

  /** Copies the entries. */
  Outline {
    entries = List.copyOf(entries);
  }

  /**
   * A block in its place.
   *
   * @param number of a heading such as 2.1, of a table or figure such as 3; else empty
   * @param anchor unique in the document; empty where the block has none
   * @param level of a heading, never more than one below the heading before it; else 0
   */
  record Entry(Block block, String number, String anchor, int level) {
    /** How running text names a table or a picture: the word of the language and the number. */
    String reference(Lettering words) {
      String word = block instanceof Block.Grid ? words.tableWithin() : words.figureWithin();
      return word + "\u00A0" + number;
    }

    /** The number and the text of a heading. */
    String title(Block.Heading heading) {
      String text = Line.of(heading.text());
      return number.isEmpty() ? text : number + " " + text;
    }
  }

  static Outline of(Document document) {
    return new Maker().make(document.blocks());
  }

  /**
   * The table or picture that a reference points at.
   *
   * @throws IllegalArgumentException where the document holds none of that name
   */
  Entry target(String name) {
    return entries.stream()
        .filter(one -> names(one.block(), name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing to refer to: " + name));
  }

  private static boolean names(Block block, String name) {
    return switch (block) {
      case Block.Grid grid -> grid.id().equals(name);
      case Block.Picture picture -> picture.name().equals(name);
      default -> false;
    };
  }

  /** The headings that stand in the table of contents. */
  List<Entry> contents() {
    return entries.stream().filter(one -> one.level() >= 1 && one.level() <= DEPTH).toList();
  }

  private static final class Maker {
    private final Set<String> anchors = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private int part;
    private int section;
    private int tables;
    private int figures;

    Outline make(List<Block> blocks) {
      int level = 0;
      for (Block block : blocks) {
        if (block instanceof Block.Heading heading) {
          level = Math.max(1, Math.min(heading.level(), Math.min(level + 1, 3)));
          entries.add(new Entry(block, number(level), anchor(heading.id()), level));
        } else if (block instanceof Block.Grid grid) {
          entries.add(new Entry(block, String.valueOf(++tables), anchor(grid.id()), 0));
        } else if (block instanceof Block.Picture picture) {
          String anchor = anchor("figure-" + picture.name());
          entries.add(new Entry(block, String.valueOf(++figures), anchor, 0));
        } else {
          entries.add(new Entry(block, "", "", 0));
        }
      }
      return new Outline(entries);
    }

    private String number(int level) {
      if (level == 1) {
        part++;
        section = 0;
        return String.valueOf(part);
      }
      return level == 2 ? part + "." + ++section : "";
    }

    /** Two ids of a study may come to one anchor; the later one gets a number. */
    private String anchor(String id) {
      String wanted =
          id.toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^-+|-+$", "")
              .replaceFirst("^(?=\\d|$)", "p-");
      String anchor = wanted;
      for (int n = 2; !anchors.add(anchor); n++) {
        anchor = wanted + "-" + n;
      }
      return anchor;
    }
  }
}
