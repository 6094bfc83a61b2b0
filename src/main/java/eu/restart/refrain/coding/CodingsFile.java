package eu.restart.refrain.coding;

import eu.restart.refrain.source.Csv;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Codings as a table that other programs, and this one, can read: {@code refrain-codings/1}. */
public final class CodingsFile {
  private static final List<String> HEADER =
      List.of(
          "format",
          "group",
          "speaker",
          "turn",
          "start",
          "end",
          "quote",
          "code",
          "about",
          "coder",
          "memo",
          "translation",
          "anchor");

  private CodingsFile() {}

  /**
   * The text of the table, a row for each coding in order.
   *
   * <p>Start and end are 0-based UTF-16 units of the transcript's canonical text, the end excluded;
   * speaker and turn (1-based) are those in which the coding starts; anchor says how it found its
   * place. A program's name is written {@code machine:name:version}, and a mark stands in the memo
   * as {@code mark: D}.
   *
   * @throws IllegalArgumentException where the transcript of a coding is not among those given
   */
  public static String write(List<Transcript> transcripts, Codings codings) {
    Map<String, Transcript> byGroup = new TreeMap<>();
    transcripts.forEach(transcript -> byGroup.put(transcript.group(), transcript));
    List<List<String>> rows = new ArrayList<>();
    for (Coding coding : codings.all()) {
      Transcript transcript = byGroup.get(coding.group());
      if (transcript == null) {
        throw new IllegalArgumentException("no transcript of group " + coding.group());
      }
      rows.add(row(transcript, coding));
    }
    return Csv.write(HEADER, rows);
  }

  private static List<String> row(Transcript transcript, Coding coding) {
    Optional<Turn> turn =
        transcript.turns().stream().filter(one -> one.span().overlaps(coding.span())).findFirst();
    return List.of(
        Canonical.FORMAT,
        coding.group(),
        turn.map(Turn::speaker).orElse(""),
        turn.map(one -> String.valueOf(one.number())).orElse(""),
        String.valueOf(coding.span().start()),
        String.valueOf(coding.span().end()),
        coding.span().of(transcript.text()),
        coding.code(),
        coding.about().orElse(""),
        Coders.written(coding.coder()),
        memo(coding),
        coding.translation(),
        coding.anchor().shown());
  }

  private static String memo(Coding coding) {
    String mark = coding.mark().map(one -> "mark: " + one.name()).orElse("");
    return mark.isEmpty() || coding.memo().isEmpty()
        ? mark + coding.memo()
        : mark + "; " + coding.memo();
  }
}
