package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The turns of all groups with their text, numbered from 0 through the whole study. */
final class Turns {
  private record Key(String group, int turn) {}

  private final Map<Key, Integer> numbers = new LinkedHashMap<>();
  private final Map<Key, TurnText> texts = new LinkedHashMap<>();

  /** The turns with all that was said. */
  static Turns whole(Corpus corpus) {
    Turns turns = new Turns();
    for (Transcript transcript : corpus.transcripts()) {
      transcript.turns().forEach(t -> turns.add(transcript, t, TurnText.whole(transcript, t)));
    }
    return turns;
  }

  /** The turns with nothing but what a participant said in a mention. */
  static Turns quoted(Corpus corpus, List<Mentions> bases) {
    Map<Key, List<Span>> quoted = new LinkedHashMap<>();
    for (Mentions mentions : bases) {
      for (Mention mention : mentions.all()) {
        List<Span> spans =
            quoted.computeIfAbsent(
                new Key(mention.group(), mention.turn().number()), key -> new ArrayList<>());
        for (Coding coding : mention.codings()) {
          coding.span().intersection(mention.turn().span()).ifPresent(spans::add);
        }
      }
    }
    Turns turns = new Turns();
    for (Transcript transcript : corpus.transcripts()) {
      for (Turn turn : transcript.turns()) {
        List<Span> spans =
            quoted.getOrDefault(new Key(transcript.group(), turn.number()), List.of());
        turns.add(transcript, turn, TurnText.only(transcript, turn, spans));
      }
    }
    return turns;
  }

  private void add(Transcript transcript, Turn turn, TurnText text) {
    Key key = new Key(transcript.group(), turn.number());
    numbers.put(key, numbers.size());
    texts.put(key, text);
  }

  /** The number of a turn. */
  int number(String group, Turn turn) {
    return numbers.getOrDefault(new Key(group, turn.number()), -1);
  }

  /** What the page shows of a turn. */
  TurnText text(String group, Turn turn) {
    TurnText text = texts.get(new Key(group, turn.number()));
    if (text == null) {
      throw new IllegalArgumentException("group " + group + " has no turn " + turn.number());
    }
    return text;
  }

  /** Where a stretch of the transcript stands in the text of its turn. */
  Span place(String group, Turn turn, Span span) {
    return text(group, turn).place(span);
  }
}
