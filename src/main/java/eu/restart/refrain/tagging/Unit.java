package eu.restart.refrain.tagging;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.language.ContentWords;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A participant's turn that holds a word, as the classifier sees it.
 *
 * @param coded whether people coded the group, so that a turn without codes is one that nobody
 *     found anything in
 * @param words its content words, each once, sorted
 * @param codes what any person gave the turn, sorted
 * @param said what was said, the notes left out
 */
record Unit(
    String group, Turn turn, boolean coded, List<String> words, Set<String> codes, String said) {

  /** All units of a corpus by language, in the order of the study's groups and of the talk. */
  static SortedMap<Language, List<Unit>> of(Corpus corpus) {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (Mention mention : Mentions.of(corpus, Basis.HUMAN).all()) {
      codes
          .computeIfAbsent(mention.group() + "\n" + mention.turn().number(), k -> new TreeSet<>())
          .add(mention.code());
    }
    Codings human = corpus.codings().of(Basis.HUMAN);
    SortedMap<Language, List<Unit>> units = new TreeMap<>();
    for (Transcript transcript : corpus.transcripts()) {
      Optional<Group> group = corpus.study().group(transcript.group());
      if (group.isPresent()) {
        boolean coded = !human.of(transcript.group()).all().isEmpty();
        ContentWords words = ContentWords.in(group.get().language());
        List<Unit> all =
            units.computeIfAbsent(group.get().language(), language -> new ArrayList<>());
        transcript.turns().stream()
            .filter(turn -> turn.byParticipant() && turn.words() > 0)
            .map(turn -> of(transcript, turn, coded, words, codes))
            .forEach(all::add);
      }
    }
    return units;
  }

  private static Unit of(
      Transcript transcript,
      Turn turn,
      boolean coded,
      ContentWords words,
      Map<String, Set<String>> codes) {
    String said = transcript.said(turn);
    return new Unit(
        transcript.group(),
        turn,
        coded,
        words.of(said).stream().distinct().sorted().toList(),
        codes.getOrDefault(transcript.group() + "\n" + turn.number(), Set.of()),
        said);
  }

  /** Whether people gave it a code. */
  boolean has(String code) {
    return codes.contains(code);
  }
}
