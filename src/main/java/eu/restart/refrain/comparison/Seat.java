package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.study.Participant;
import java.util.List;
import java.util.Map;

/**
 * A participant in a group.
 *
 * @param country the group's
 * @param participant one who is heard and not listed has neither role nor attributes
 */
public record Seat(String group, String country, Participant participant) {
  /** The base of a scope: the people of coded groups in it who were asked, as a comparison's n. */
  public static List<Seat> base(Corpus corpus, Mentions mentions, Scope scope) {
    Ground ground = new Ground(corpus, mentions, scope);
    return Lanes.total().base(ground).stream()
        .map(person -> of(corpus, ground.country(person.group()), person))
        .toList();
  }

  private static Seat of(Corpus corpus, String country, Roster.Person person) {
    return new Seat(
        person.group(),
        country,
        Roster.group(corpus.study(), person.group())
            .participant(person.speaker())
            .orElse(new Participant(person.speaker(), person.role(), Map.of())));
  }
}
