package eu.restart.refrain.agreement;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A group's turns of participants that hold a word, coded or not, and the codes that each coder
 * gave them.
 *
 * @param coders whoever coded anything in the group, sorted
 * @param turns in order
 * @param codes coder to the turn's number to the codes; a turn without codes is missing
 */
record CodedTurns(
    Transcript transcript,
    List<Coder> coders,
    List<Turn> turns,
    Map<Coder, Map<Integer, Set<String>>> codes) {

  /** Every group with a transcript, in the study's order. */
  static List<CodedTurns> of(Corpus corpus, Basis basis) {
    Mentions mentions = Mentions.of(corpus, basis);
    Map<String, Map<Coder, Map<Integer, Set<String>>>> groups = new TreeMap<>();
    for (Mention mention : mentions.all()) {
      for (Coding coding : mention.codings()) {
        of(groups, coding)
            .computeIfAbsent(mention.turn().number(), key -> new TreeSet<>())
            .add(mention.code());
      }
    }
    // Whoever coded only what the moderator says has read the group as well.
    mentions.remainder().forEach(piece -> of(groups, piece.coding()));
    List<CodedTurns> all = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      Map<Coder, Map<Integer, Set<String>>> codes =
          groups.getOrDefault(transcript.group(), Map.of());
      all.add(
          new CodedTurns(
              transcript,
              codes.keySet().stream().sorted().toList(),
              transcript.turns().stream()
                  .filter(turn -> turn.byParticipant() && turn.words() > 0)
                  .toList(),
              codes));
    }
    return all;
  }

  private static Map<Integer, Set<String>> of(
      Map<String, Map<Coder, Map<Integer, Set<String>>>> groups, Coding coding) {
    return groups
        .computeIfAbsent(coding.group(), key -> new TreeMap<>())
        .computeIfAbsent(coding.coder(), key -> new TreeMap<>());
  }

  String group() {
    return transcript.group();
  }

  /** The codes that a coder gave a turn. */
  Set<String> codes(Coder coder, Turn turn) {
    return codes.getOrDefault(coder, Map.of()).getOrDefault(turn.number(), Set.of());
  }

  /** Whether a coder gave a turn any of some codes. */
  boolean has(Coder coder, Turn turn, Collection<String> any) {
    return codes(coder, turn).stream().anyMatch(any::contains);
  }
}
