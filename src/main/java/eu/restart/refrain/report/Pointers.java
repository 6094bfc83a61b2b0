package eu.restart.refrain.report;

import eu.restart.refrain.document.Block;
import eu.restart.refrain.study.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Figures at their places in the report, and the sentences that point at them. */
final class Pointers {
  /** The first of the characters, used by nobody, that stand for a reference for a moment. */
  private static final char MARK = '\uE000';

  private static final String FIGURES = "figures";

  private final Phrases phrases;

  Pointers(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * A message in whose {@code targets} the documents put the words and numbers of tables or
   * figures; nothing where there are none.
   */
  List<Block.Run> pointing(String key, int count, List<String> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      marks.add(String.valueOf((char) (MARK + i)));
    }
    String said = phrases.say(key, Map.of("k", count, "targets", phrases.words().list(marks)));
    List<Block.Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < targets.size(); i++) {
      int at = said.indexOf(MARK + i);
      runs.add(Block.Run.plain(said.substring(from, at)));
      runs.add(Block.Run.reference(targets.get(i)));
      from = at + 1;
    }
    runs.add(Block.Run.plain(said.substring(from)));
    return runs;
  }

  /** A figure with its caption, at its place in the report. */
  Block.Picture picture(FigurePlan figure) {
    String name = FigurePlan.slug(figure.kind().name());
    String caption =
        switch (figure.kind()) {
          case TALK, AGREEMENT, SMALL_MULTIPLES -> phrases.say("figure.caption." + name);
          case TIMELINE -> {
            String id = figure.detail().group();
            String country =
                phrases.material().corpus().study().group(id).map(Group::country).orElse("");
            yield phrases.say(
                "figure.caption.timeline",
                Map.of("where", phrases.places().countries(List.of(country)), "id", id));
          }
          default ->
              phrases.say(
                  "figure.caption",
                  Map.of(
                      "theme", figure.theme().map(phrases::title).orElse(""),
                      "all", figure.theme().isEmpty() ? "yes" : "no",
                      "axis", FigurePlan.slug(figure.axis().name())));
        };
    String alternative =
        figure.figure(phrases.material(), phrases.words().language()).alternative();
    return new Block.Picture(
        figure.name(),
        phrases.telling().text(FIGURES, new Sentence("caption-" + figure.name(), caption)),
        phrases.telling().text(FIGURES, new Sentence("alternative-" + figure.name(), alternative)));
  }
}
