package eu.restart.refrain.report;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.tagging.Tagging;
import java.util.List;
import java.util.Optional;

/**
 * Where participants themselves speak of a practice, as the program finds it by the codebook's
 * words: apart from every count of codings, and read by nobody.
 *
 * @param looked whether the codebook has such words in the language of a group
 * @param all what was found in groups that may be told of, by group and place; the code of each is
 *     {@link Pattern#PRACTICE} and an id
 */
record PracticeTalk(Codebook codebook, boolean looked, List<Mention> all) {
  /** Copies the list. */
  PracticeTalk {
    all = List.copyOf(all);
  }

  /** A release tells no counts of mentions and no single quotes, so nothing is looked for. */
  static PracticeTalk of(Corpus corpus, SmallCells smallCells) {
    boolean looked =
        !smallCells.isRelease()
            && corpus.study().groups().stream()
                .map(Group::language)
                .anyMatch(language -> !corpus.codebook().practicePatterns(language).isEmpty());
    if (!looked) {
      return new PracticeTalk(corpus.codebook(), false, List.of());
    }
    Corpus found =
        new Corpus(
            corpus.study(),
            corpus.codebook(),
            corpus.transcripts(),
            Tagging.practices(corpus).value(),
            corpus.ledger());
    return new PracticeTalk(
        corpus.codebook(),
        true,
        Mentions.of(found, Basis.MACHINE).all().stream()
            .filter(one -> smallCells.tells(one.group()))
            .toList());
  }

  /** The id of the practice or category that a mention tells of; nothing of a mention of a code. */
  static Optional<String> practice(Mention mention) {
    return mention.code().startsWith(Pattern.PRACTICE)
        ? Optional.of(mention.code().substring(Pattern.PRACTICE.length()))
        : Optional.empty();
  }

  /** What was found of a category and of its practices. */
  List<Mention> of(String category) {
    return all.stream()
        .filter(one -> practice(one).flatMap(codebook::category).equals(Optional.of(category)))
        .toList();
  }

  /** The number of turns in which mentions stand. */
  static int turns(List<Mention> mentions) {
    return (int)
        mentions.stream().map(one -> one.group() + "\n" + one.turn().number()).distinct().count();
  }

  /** The groups in which mentions stand, sorted. */
  static List<String> groups(List<Mention> mentions) {
    return mentions.stream().map(Mention::group).distinct().sorted().toList();
  }
}
