package eu.restart.refrain.exchange;

import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A transcript's text as another tool can show it: with the speakers' labels, which stand beside
 * the text where the transcript is a table.
 */
final class LabelledText {
  /** What is put in, and where in the transcript's own text; sorted. */
  private record Label(int at, String text) {}

  private final String text;
  private final List<Label> labels = new ArrayList<>();

  LabelledText(Transcript transcript) {
    String own = transcript.text();
    if (transcript.parts().stream().noneMatch(part -> part.kind() == Part.Kind.LABEL)) {
      int end = 0;
      for (Turn turn : transcript.turns()) {
        if (!turn.speaker().isEmpty()) {
          // A note such as (laughs) may stand before the first word, on the same line.
          int line = own.lastIndexOf('\n', turn.span().start() - 1) + 1;
          labels.add(new Label(Math.max(line, end), turn.speaker() + ": "));
        }
        end = turn.span().end();
      }
    }
    StringBuilder all = new StringBuilder();
    int at = 0;
    for (Label label : labels) {
      all.append(own, at, label.at()).append(label.text());
      at = label.at();
    }
    text = all.append(own, at, own.length()).toString();
  }

  String text() {
    return text;
  }

  /** Where a stretch of the transcript's own text stands here. */
  Span moved(Span span) {
    int before = 0;
    int within = 0;
    for (Label label : labels) {
      if (label.at() <= span.start()) {
        before += label.text().length();
      } else if (label.at() < span.end()) {
        within += label.text().length();
      }
    }
    return new Span(span.start() + before, span.end() + before + within);
  }
}
