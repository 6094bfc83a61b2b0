package eu.restart.refrain.privacy;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Study;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A corpus without what must not be told of people, whoever counts what of it: what is not in it
 * can be worked out of nothing that is made of it.
 *
 * <p>A group of fewer than three people has no talk in it, no codings and no people. Where fewer
 * than three people of a group share a role (no role known is one of them), nobody of the group has
 * a role in it. Both are decided for each group by itself, so that neither the part of a study that
 * is looked at nor another group changes them. The smallest set of people that roles and groups
 * divide off has three, and no adding and subtracting of such sets leaves fewer.
 *
 * @param corpus what may be told
 * @param leftOut ids of the groups of fewer than three people
 * @param withoutRoles ids of the groups whose roles are not told
 * @param disclosure what may be told of a speaker
 */
public record Tellable(
    Corpus corpus,
    NavigableSet<String> leftOut,
    NavigableSet<String> withoutRoles,
    Disclosure disclosure) {
  /** Copies the sets. */
  public Tellable {
    leftOut = Collections.unmodifiableNavigableSet(new TreeSet<>(leftOut));
    withoutRoles = Collections.unmodifiableNavigableSet(new TreeSet<>(withoutRoles));
  }

  /** What may be told of a corpus as it was read. */
  public static Tellable of(Corpus read) {
    Disclosure disclosure = Disclosure.of(read);
    NavigableSet<String> leftOut = new TreeSet<>();
    NavigableSet<String> withoutRoles = new TreeSet<>();
    for (Group group : read.study().groups()) {
      int people = disclosure.people(group.id());
      if (people > 0 && people < disclosure.fewest()) {
        leftOut.add(group.id());
      } else if (group.participants().stream().anyMatch(one -> one.role().isPresent())
          && !disclosure.tellsRoles(group.id())) {
        withoutRoles.add(group.id());
      }
    }
    List<Group> groups =
        read.study().groups().stream().map(one -> told(one, leftOut, withoutRoles)).toList();
    Corpus told =
        new Corpus(
            read.study().withGroups(groups),
            read.codebook(),
            read.transcripts().stream().filter(one -> !leftOut.contains(one.group())).toList(),
            read.codings().where(coding -> !leftOut.contains(coding.group())),
            new Ledger(
                read.ledger().entries().stream()
                    .filter(one -> !leftOut.contains(one.group()))
                    .toList()));
    return new Tellable(told, leftOut, withoutRoles, disclosure);
  }

  private static Group told(
      Group group, NavigableSet<String> leftOut, NavigableSet<String> withoutRoles) {
    if (leftOut.contains(group.id())) {
      return group.withParticipants(List.of());
    }
    return withoutRoles.contains(group.id())
        ? group.withParticipants(
            group.participants().stream()
                .map(one -> new Participant(one.speaker(), Optional.empty(), one.attributes()))
                .toList())
        : group;
  }

  /**
   * The same of some groups alone.
   *
   * @param groups ids; all others are as if the study did not have them
   */
  public Tellable of(Set<String> groups) {
    Study study = corpus.study().of(groups);
    return new Tellable(
        new Corpus(
            study,
            corpus.codebook(),
            corpus.transcripts().stream().filter(one -> groups.contains(one.group())).toList(),
            corpus.codings().where(coding -> groups.contains(coding.group())),
            corpus.ledger()),
        leftOut,
        withoutRoles,
        disclosure);
  }

  /** Whether figures of a set without anybody in it are withheld ones. */
  boolean withholds(Trait people) {
    Optional<String> country = Optional.ofNullable(people.values().get(Trait.COUNTRY));
    return corpus.study().groups().stream()
        .filter(one -> country.isEmpty() || country.get().equals(one.country()))
        .map(Group::id)
        .anyMatch(
            id ->
                leftOut.contains(id)
                    || (withoutRoles.contains(id) && people.values().containsKey(Trait.ROLE)));
  }
}
