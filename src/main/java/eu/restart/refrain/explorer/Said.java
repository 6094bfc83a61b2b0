package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The mentions as the page's data hold them: the pieces of codings once, and beside them what makes
 * a mention of them, for each basis and for each coder alone.
 */
final class Said {
  private record Key(String group, int turn, Coding coding) {}

  private final Turns turns;
  private final Names codes;
  private final Names abouts;
  private final List<Coder> coders;
  private final List<Json> pieces = new ArrayList<>();
  private final Map<Key, Integer> places = new HashMap<>();
  private final Map<Coder, List<Json>> alone = new LinkedHashMap<>();
  private final List<Json> bases = new ArrayList<>();

  Said(Turns turns, Names codes, Names abouts, List<Coder> coders) {
    this.turns = turns;
    this.codes = codes;
    this.abouts = abouts;
    this.coders = coders;
    coders.forEach(coder -> alone.put(coder, new ArrayList<>()));
  }

  /**
   * Adds the mentions of a basis; each stands in the data once.
   *
   * @throws IllegalStateException where a piece of a coding is lost
   */
  void add(Mentions mentions) {
    List<Json> all = new ArrayList<>();
    int before = pieces.size();
    for (Mention mention : mentions.all()) {
      Json whole = mention(mention);
      for (Coder coder : new TreeSet<>(mention.codings().stream().map(Coding::coder).toList())) {
        boolean only = mention.codings().stream().allMatch(one -> one.coder().equals(coder));
        if (only) {
          of(coder).add(Json.of(all.size()));
        } else {
          mention.by(coder).forEach(one -> of(coder).add(mention(one)));
        }
      }
      all.add(whole);
    }
    int added = pieces.size() - before;
    if (added + mentions.remainder().size() != mentions.pieces()) {
      throw new IllegalStateException(
          mentions.pieces() + " pieces in, " + (added + mentions.remainder().size()) + " out");
    }
    bases.add(
        Json.object(
            "id", name(mentions.basis()),
            "pieces", mentions.pieces(),
            "remainder", mentions.remainder().size(),
            "mentions", all));
  }

  private List<Json> of(Coder coder) {
    return alone.computeIfAbsent(coder, key -> new ArrayList<>());
  }

  /** Turn, start and end in its text, code, about, pieces. */
  private Json mention(Mention mention) {
    Span place = turns.place(mention.group(), mention.turn(), mention.span());
    List<Integer> evidence = new ArrayList<>();
    for (Coding coding : mention.codings()) {
      evidence.add(piece(mention, coding));
    }
    return Json.array(
        List.of(
            turns.number(mention.group(), mention.turn()),
            place.start(),
            place.end(),
            codes.place(mention.code()),
            abouts.place(mention.about()),
            Json.array(evidence)));
  }

  /** Start and end in the turn's text, coder, about, mark, translation. */
  private int piece(Mention mention, Coding coding) {
    Key key = new Key(mention.group(), mention.turn().number(), coding);
    Integer known = places.get(key);
    if (known != null) {
      return known;
    }
    Span share = coding.span().intersection(mention.turn().span()).orElseThrow();
    Span place = turns.place(mention.group(), mention.turn(), share);
    pieces.add(
        Json.array(
            List.of(
                place.start(),
                place.end(),
                coders.indexOf(coding.coder()),
                abouts.place(coding.about()),
                coding.mark().map(Mark::name).orElse(""),
                coding.translation())));
    places.put(key, pieces.size() - 1);
    return pieces.size() - 1;
  }

  static String name(Basis basis) {
    return basis == Basis.HUMAN ? "human" : "machine";
  }

  List<Json> pieces() {
    return List.copyOf(pieces);
  }

  List<Json> bases() {
    return List.copyOf(bases);
  }

  /** The coders with the mentions that each alone would give: a place in the basis, or its own. */
  List<Json> coders() {
    return coders.stream()
        .map(
            coder ->
                (Json)
                    Json.object(
                        "name", coder.name(),
                        "basis", name(coder.basis()),
                        "version", coder.version(),
                        "mentions", of(coder)))
        .toList();
  }
}
