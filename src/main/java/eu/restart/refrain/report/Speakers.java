package eu.restart.refrain.report;

import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.comparison.Comparability;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who says something, as far as that may be told. */
final class Speakers {
  private final Phrases phrases;

  Speakers(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The quote as the document shows it, with who may be told and where it stands. */
  Block.Quote quote(Quotation quotation) {
    Mention mention = quotation.mention();
    Group group = phrases.material().corpus().study().group(mention.group()).orElseThrow();
    Language language = group.language();
    Optional<Transcript> transcript = phrases.material().corpus().transcript(mention.group());
    return new Block.Quote(
        Words.quoted(quotation.text(), language),
        language,
        quotation.translation(),
        phrases.say(
            "quote.place",
            Map.of(
                "code", label(mention),
                "dissent", quotation.dissent() ? "yes" : "no",
                "who", who(mention),
                "group", phrases.places().groups(Places.Form.IN, List.of(group.country())),
                "id", mention.group(),
                "turn", mention.turn().number(),
                "line", mention.turn().line(),
                "kind", transcript.map(Transcript::unit).orElse("line"))));
  }

  /** What it is quoted for; what the program found of a practice is named so. */
  private String label(Mention mention) {
    return PracticeTalk.practice(mention)
        .map(id -> phrases.material().codebook().practiceLabel(id, phrases.words().language()))
        .map(practice -> phrases.say("practices.quote", Map.of("practice", practice)))
        .orElseGet(() -> phrases.title(mention.code()));
  }

  /** Who says it: by role where that may be told. */
  String who(Mention mention) {
    return phrases
        .material()
        .disclosure()
        .role(mention.group(), mention.speaker())
        .flatMap(id -> phrases.material().corpus().study().role(id))
        .map(Role::label)
        .flatMap(label -> label.in(phrases.words().language()))
        .map(role -> phrases.say("quote.role", Map.of("role", phrases.words().within(role))))
        .orElse(phrases.say("quote.nobody"));
  }

  /** Participants of a group by role, where that may be told. */
  String roles(Comparability group) {
    if (!phrases.material().smallCells().tells(group.group())) {
      return phrases.say("state.withheld");
    }
    if (group.roles().keySet().stream().allMatch(String::isEmpty)) {
      return phrases.words().number(group.participants());
    }
    if (!phrases.material().smallCells().tellsRoles(group.group())) {
      return phrases.say("method.roles.withheld", Map.of("n", group.participants()));
    }
    List<String> roles = new ArrayList<>();
    group
        .roles()
        .forEach(
            (id, count) -> {
              String label =
                  phrases
                      .material()
                      .corpus()
                      .study()
                      .role(id)
                      .flatMap(role -> role.label().in(phrases.words().language()))
                      .map(phrases.words()::within)
                      .orElse(phrases.say("role.unknown"));
              if (count > 0) {
                roles.add(phrases.say("method.roles.one", Map.of("role", label, "n", count)));
              }
            });
    return phrases.say(
        "method.roles", Map.of("n", group.participants(), "roles", String.join("; ", roles)));
  }
}
