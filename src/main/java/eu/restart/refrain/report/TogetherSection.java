package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Cooccurrence;
import eu.restart.refrain.comparison.Keyness;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.statistics.Overlap;
import eu.restart.refrain.study.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which subjects stand together, and which words mark a role. */
final class TogetherSection {
  private static final int NAMED = 5;
  private static final String TOGETHER = "conclusions-together";
  private static final String KEYWORDS = "conclusions-keywords";

  private final Phrases phrases;

  TogetherSection(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Cooccurrence found = phrases.material().cooccurrence(Unit.TURN);
    blocks.add(new Block.Heading(2, phrases.say("together.title"), TOGETHER));
    Map<String, ?> values =
        Map.of(
            "units",
            found.units(),
            "pairs",
            found.pairs().size(),
            "items",
            phrases.words().list(found.pairs().stream().limit(NAMED).map(this::pair).toList()));
    blocks.addAll(phrases.told(TOGETHER, "together.how", values));
    if (!phrases.material().corpus().study().roles().isEmpty()) {
      blocks.add(new Block.Heading(2, phrases.say("keywords.title"), KEYWORDS));
      blocks.addAll(phrases.told(KEYWORDS, "keywords.how"));
      List<List<Block.Run>> items = keywords();
      blocks.addAll(
          items.isEmpty()
              ? phrases.told(KEYWORDS, "keywords.none")
              : List.of(new Block.Items(items)));
    }
    return blocks;
  }

  private String pair(Cooccurrence.Pair pair) {
    Overlap overlap = pair.overlap();
    return phrases.say(
        "together.item",
        Map.of(
            "first",
            phrases.code(pair.first()),
            "last",
            phrases.code(pair.second()),
            "kn",
            phrases.shortly(overlap.both(), overlap.first() + overlap.second() - overlap.both())));
  }

  private List<List<Block.Run>> keywords() {
    List<List<Block.Run>> items = new ArrayList<>();
    for (Keyness one : phrases.material().keyness(Keyness.By.ROLE)) {
      List<String> words =
          one.marking().stream()
              .filter(Keyness.Word::holds)
              .limit(NAMED)
              .map(
                  word ->
                      phrases.say(
                          "keywords.word",
                          Map.of("code", word.form(), "k", word.times(), "n", word.restTimes())))
              .toList();
      if (!words.isEmpty()) {
        String language =
            phrases.words().capital(phrases.words().name(new Language(one.language())));
        String head = phrases.say("keywords.who", Map.of("language", language, "role", role(one)));
        Map<String, ?> values =
            Map.of(
                "words", one.words(), "rest", one.restWords(), "items", String.join(", ", words));
        Sentence sentence =
            new Sentence(
                "keywords-" + one.language() + "-" + FigurePlan.slug(one.target()),
                phrases.say("keywords.item", values));
        items.add(phrases.telling().item(head, KEYWORDS, sentence));
      }
    }
    return items;
  }

  private String role(Keyness one) {
    String id = one.target();
    return phrases
        .material()
        .corpus()
        .study()
        .role(id)
        .map(Role::label)
        .flatMap(label -> label.in(phrases.words().language()))
        .map(phrases.words()::within)
        .orElse(id);
  }
}
