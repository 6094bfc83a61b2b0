package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Participation;
import eu.restart.refrain.privacy.Disclosure;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.transcript.Transcript;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a study may be in a page whose readers count what they like.
 *
 * @param corpus without the groups of which fewer than three people could be told apart by counting
 * @param withheld ids of the groups that are left out
 * @param withRoles ids of the groups in which each person's role may be told
 */
record Told(Corpus corpus, List<String> withheld, Set<String> withRoles) {
  static Told of(Corpus study) {
    List<SmallCells> bases =
        Stream.of(Basis.values())
            .map(basis -> Mentions.of(study, basis))
            .map(mentions -> SmallCells.of(study, mentions))
            .toList();
    Set<String> large =
        Participation.all(study).stream()
            .filter(talk -> talk.voices().size() >= Disclosure.THREE)
            .map(Participation::group)
            .collect(Collectors.toSet());
    List<Transcript> told =
        study.transcripts().stream()
            .filter(one -> large.contains(one.group()))
            .filter(one -> bases.stream().allMatch(basis -> basis.tellsEach(one.group())))
            .toList();
    List<String> withheld =
        study.transcripts().stream()
            .filter(one -> !told.contains(one))
            .map(Transcript::group)
            .toList();
    Set<String> withRoles = new TreeSet<>();
    for (Transcript one : told) {
      if (bases.stream().allMatch(basis -> basis.tellsRoleOfEach(one.group()))) {
        withRoles.add(one.group());
      }
    }
    Corpus left =
        new Corpus(
            study.study(),
            study.codebook(),
            told,
            study.codings().where(coding -> !withheld.contains(coding.group())),
            study.ledger());
    return new Told(left, withheld, withRoles);
  }

  boolean roles(String group) {
    return withRoles.contains(group);
  }
}
