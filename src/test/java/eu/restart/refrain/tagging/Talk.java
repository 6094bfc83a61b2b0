package eu.restart.refrain.tagging;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.codebook.Pattern;
import eu.restart.refrain.coding.Anchor;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small studies for tests: lines "P1: text" are turns, MOD moderates, [..] is a note. */
final class Talk {
  static final Language NL = new Language("nl");

  private Talk() {}

  static Transcript transcript(String group, String text) {
    List<Part> parts = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    int at = 0;
    for (String line : text.lines().toList()) {
      int said = at + line.indexOf(':') + 2;
      int end = at + line.length();
      parts.add(new Part(Part.Kind.LABEL, new Span(at, said - 1)));
      List<Span> speech = new ArrayList<>();
      int note = text.indexOf('[', said);
      if (note >= 0 && note < end) {
        int after = text.indexOf(']', note) + 1;
        speech.add(new Span(said, note));
        parts.add(new Part(Part.Kind.SPEECH, new Span(said, note)));
        parts.add(new Part(Part.Kind.NOTE, new Span(note, after)));
        said = after;
      }
      speech.add(new Span(said, end));
      parts.add(new Part(Part.Kind.SPEECH, new Span(said, end)));
      String speaker = line.substring(0, line.indexOf(':'));
      int words = speech.stream().mapToInt(span -> Words.count(span.of(text))).sum();
      turns.add(
          new Turn(
              turns.size() + 1,
              speaker,
              speaker.equals("MOD"),
              new Span(speech.getFirst().start(), end),
              speech,
              words,
              turns.size() + 1,
              Optional.empty(),
              Optional.empty()));
      at = end + 1;
    }
    return new Transcript(group, "transcripts/" + group + "/t.txt", text, parts, turns, List.of());
  }

  static Group group(String id, Language language) {
    return new Group(
        id,
        "NL",
        language,
        Optional.empty(),
        List.of("MOD"),
        List.of(
            new Participant("P1", Optional.of("guard"), Map.of()),
            new Participant("P2", Optional.of("social"), Map.of()),
            new Participant("P3", Optional.empty(), Map.of())),
        Map.of(),
        Optional.empty());
  }

  static Study study(Group... groups) {
    return new Study(
        Path.of("."),
        "Test",
        List.of(groups),
        List.of(),
        List.of(new Role("guard", Labels.NONE), new Role("social", Labels.NONE)),
        List.of(
            new About("prisoners", Labels.NONE, List.of()),
            new About("staff", Labels.NONE, List.of("guard")),
            new About("professionals", Labels.NONE, List.of("social"))),
        List.of(Language.ENGLISH));
  }

  /** Rows "code,pattern" of patterns.nl.csv. */
  static Codebook codebook(String... rows) {
    List<Pattern> patterns = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      int comma = rows[i].indexOf(',');
      patterns.add(
          new Pattern(
              rows[i].substring(0, comma),
              NL,
              rows[i].substring(comma + 1),
              new Place("codebook/patterns.nl.csv", i + 2, 2)));
    }
    List<Code> codes =
        patterns.stream()
            .filter(pattern -> !pattern.isAbout())
            .map(Pattern::code)
            .distinct()
            .map(Talk::code)
            .toList();
    return new Codebook(codes, patterns, Map.of(), List.of());
  }

  private static Code code(String id) {
    return new Code(id, Optional.empty(), Labels.NONE, Labels.NONE, "", "", "", List.of());
  }

  static Corpus corpus(Codebook codebook, String text, Coding... codings) {
    return new Corpus(
        study(group("nl-1", NL)),
        codebook,
        List.of(transcript("nl-1", text)),
        new Codings(List.of(codings)),
        Ledger.EMPTY);
  }

  static Coding human(String coder, String code, String text, String quote) {
    int start = text.indexOf(quote);
    return new Coding(
        "nl-1",
        new Span(start, start + quote.length()),
        code,
        Coder.human(coder),
        Optional.empty(),
        Optional.empty(),
        Anchor.of(Anchor.How.EXACT),
        "",
        "",
        Place.of("codings/a.csv", 2));
  }
}
