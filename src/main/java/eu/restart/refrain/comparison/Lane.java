package eu.restart.refrain.comparison;

import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.transcript.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A column before it is counted: which mentions fall into it, and out of whom.
 *
 * @param belongs the people who stand in it, whether they were asked or not
 * @param question the question that they must have been asked, where it asks for one
 * @param takes the mentions that fall into it
 */
record Lane(
    String id,
    Labels label,
    Predicate<Roster.Person> belongs,
    Optional<String> question,
    Predicate<Mention> takes) {

  /** The people who stand in it within the ground's scope, asked or not. */
  List<Roster.Person> standing(Ground ground) {
    return ground.people().stream().filter(belongs).toList();
  }

  /** Those of them who were asked: the base. */
  List<Roster.Person> base(Ground ground) {
    return standing(ground).stream()
        .filter(one -> asked(ground, one.group(), question))
        .filter(one -> asked(ground, one.group(), ground.scope().question()))
        .toList();
  }

  /** Whether a turn belongs to the questions that are looked at. */
  boolean looksAt(Ground ground, Turn turn) {
    return Ground.matches(question, Ground.question(turn))
        && Ground.matches(ground.scope().question(), Ground.question(turn));
  }

  private static boolean asked(Ground ground, String group, Optional<String> wanted) {
    return wanted.isEmpty() || ground.isAsked(group, wanted.get());
  }
}
