package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads WebVTT and SubRip: one spoken text a line, cue by cue.
 *
 * <p>Lines of one cue are joined by a space, save where a further line begins with a dash or a
 * label. Voice tags give the speaker; other tags, cue settings, identifiers, styles and comments
 * are no text. A line that fits nowhere is told and kept as spoken.
 */
final class Cues {
  private final SourceText source;
  private final boolean vtt;
  private final String[] lines;
  private final Draft.Gathering draft = new Draft.Gathering();
  private final List<Problem> problems = new ArrayList<>();
  private boolean told;
  private int comments;
  private int at;

  private Cues(SourceText source, boolean vtt) {
    this.source = source;
    this.vtt = vtt;
    this.lines = source.text().split("\n", -1);
  }

  static Checked<Draft> read(SourceText source, boolean vtt) {
    Cues cues = new Cues(source, vtt);
    cues.read();
    return new Checked<>(
        cues.draft.draft(cues.told ? Draft.Kind.TOLD : Draft.Kind.CUES), cues.problems);
  }

  private void read() {
    head();
    while (at < lines.length) {
      if (lines[at].isBlank()) {
        at++;
      } else if (vtt && isBlock(lines[at])) {
        comments++;
        skipBlock();
      } else if (time(at).isPresent()) {
        cue();
      } else if (at + 1 < lines.length && time(at + 1).isPresent()) {
        at++;
      } else {
        stray();
      }
    }
    if (comments > 0) {
      problems.add(
          Problem.note(
              Place.of(source.file()),
              "cue-comments",
              "{0} blocks of comments or styles are not part of the talk",
              "",
              comments));
    }
  }

  private void head() {
    if (!vtt) {
      return;
    }
    if (lines[0].startsWith("WEBVTT")) {
      skipHead();
    } else {
      problems.add(
          Problem.warning(
              Place.of(source.file(), 1),
              "vtt-head",
              "the first line is not WEBVTT",
              "check that the file is whole"));
    }
  }

  private void skipHead() {
    while (at < lines.length && !lines[at].isBlank() && time(at).isEmpty()) {
      at++;
    }
  }

  private void skipBlock() {
    while (at < lines.length && !lines[at].isBlank()) {
      at++;
    }
  }

  private static boolean isBlock(String line) {
    return List.of("NOTE", "STYLE", "REGION").stream()
        .anyMatch(
            word ->
                line.equals(word) || line.startsWith(word + " ") || line.startsWith(word + "\t"));
  }

  private Optional<Duration> time(int line) {
    String text = lines[line];
    int arrow = text.indexOf("-->");
    if (arrow < 0 || arrow > 40 || Blank.collapsed(text.substring(0, arrow)).indexOf(' ') >= 0) {
      return Optional.empty();
    }
    return Times.parse(text.substring(0, arrow));
  }

  private void cue() {
    int line = at + 1;
    final Optional<Duration> start = time(at);
    at++;
    StringBuilder said = new StringBuilder();
    while (at < lines.length && !lines[at].isBlank() && time(at).isEmpty()) {
      boolean counter =
          at + 1 < lines.length
              && time(at + 1).isPresent()
              && lines[at].strip().matches("\\d{1,9}");
      if (!counter) {
        said.append(separator(said, lines[at])).append(lines[at].strip());
      }
      at++;
    }
    add(said.toString(), line, start);
  }

  private static String separator(StringBuilder said, String line) {
    if (said.isEmpty()) {
      return "";
    }
    String stripped = line.strip();
    boolean dash = stripped.startsWith("- ") || stripped.startsWith("\u2013 ");
    int colon = stripped.indexOf(':');
    boolean label =
        colon > 0
            && colon < 40
            && Names.isNameLike(Blank.collapsed(stripped.substring(0, colon)))
            && colon + 1 < stripped.length()
            && stripped.charAt(colon + 1) == ' ';
    return dash || label ? "\n" : " ";
  }

  private void stray() {
    problems.add(
        Problem.warning(
            Place.of(source.file(), at + 1),
            "cue-broken",
            "this line belongs to no cue; it is kept as talk without a time",
            "look for a damaged time line"));
    int line = at + 1;
    add(lines[at++].strip(), line, Optional.empty());
  }

  private void add(String said, int line, Optional<Duration> start) {
    for (CueText.Said one : CueText.of(said)) {
      told |= one.speaker().isPresent();
      for (String piece : one.text().split("\n", -1)) {
        draft.add(piece, line, one.speaker(), start, false);
      }
    }
  }
}
