package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.UnreadableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON and JSON lines: objects with a text and perhaps a speaker and a time, one spoken text
 * an item. Lists are found by the names that tools give them ({@code segments}, {@code
 * meeting_transcripts}, {@code utterances}). In JSON lines a line that holds such a list is a talk
 * of its own. A number for a time is in seconds. The source line of an item is its line in JSON
 * lines and its 1-based place in the list elsewhere.
 */
final class Items {
  private static final String[] LISTS = {
    "meeting_transcripts",
    "segments",
    "utterances",
    "turns",
    "transcript",
    "transcripts",
    "items",
    "messages",
    "paragraphs",
    "results",
    "cues"
  };

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  private Items(String file) {
    this.file = file;
  }

  static Checked<List<Draft>> read(SourceText source) throws UnreadableException {
    Items items = new Items(source.file());
    List<Draft> drafts = items.drafts(source.text());
    if (drafts.isEmpty()) {
      throw new UnreadableException(
          Problem.error(
              Place.of(source.file()),
              "json-no-talk",
              "the JSON holds no list of objects with a text",
              "give a list of objects with speaker and text"));
    }
    return new Checked<>(drafts, items.problems);
  }

  private List<Draft> drafts(String text) throws UnreadableException {
    List<Draft> drafts = new ArrayList<>();
    if (!isLines(text)) {
      list(Json.parse(text, file)).ifPresent(list -> drafts.add(draft(list, List.of())));
      return drafts;
    }
    List<Json> loose = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Json value = parse(line, number);
      Optional<List<Json>> list = list(value);
      if (list.isPresent()) {
        drafts.add(draft(list.get(), List.of()));
      } else {
        loose.add(value);
        lines.add(number);
      }
    }
    if (loose.stream().anyMatch(item -> text(item).isPresent())) {
      drafts.add(draft(loose, lines));
    }
    return drafts;
  }

  private Json parse(String line, int number) throws UnreadableException {
    try {
      return Json.parse(line, file);
    } catch (UnreadableException e) {
      throw new UnreadableException(
          e.problem().at(new Place(file, number, e.problem().place().column())));
    }
  }

  /** Two lines and more that are an object each. */
  private static boolean isLines(String text) {
    List<String> first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return !first.isEmpty()
        && first.stream().allMatch(line -> line.strip().startsWith("{"))
        && first.stream().allMatch(line -> line.strip().endsWith("}"));
  }

  private Draft draft(List<Json> list, List<Integer> lines) {
    Draft.Gathering draft = new Draft.Gathering();
    boolean told = false;
    int left = 0;
    for (int i = 0; i < list.size(); i++) {
      Json item = list.get(i);
      Optional<String> speaker =
          member(item, Rows.SPEAKER).map(Items::label).filter(name -> !name.isEmpty());
      String said = Blank.collapsed(text(item).orElse(""));
      left += text(item).isEmpty() ? 1 : 0;
      told |= speaker.isPresent();
      if (!said.isEmpty()) {
        draft.add(said, lines.isEmpty() ? i + 1 : lines.get(i), speaker, time(item), false);
      }
    }
    if (left > 0) {
      problems.add(
          Problem.warning(
              Place.of(file),
              "items-without-text",
              "{0} items hold no text and were left out",
              "name the member text or content",
              left));
    }
    return draft.draft(told ? Draft.Kind.TOLD : Draft.Kind.CUES);
  }

  private static String label(String cell) {
    String label = Blank.collapsed(cell);
    return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
  }

  private static Optional<String> text(Json item) {
    return item instanceof Json.Text text ? Optional.of(text.value()) : member(item, Rows.TEXT);
  }

  private static Optional<String> member(Json item, String[] names) {
    for (String name : names) {
      Optional<String> text = item.text(name);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<Duration> time(Json item) {
    for (String name : Rows.START) {
      Optional<Double> seconds = item.number(name).filter(s -> s >= 0 && s < 1e7);
      if (seconds.isPresent()) {
        return Optional.of(Duration.ofMillis(Math.round(seconds.get() * 1000)));
      }
      Optional<Duration> clock = item.text(name).flatMap(Times::parse);
      if (clock.isPresent()) {
        return clock;
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Json>> list(Json value) {
    if (value instanceof Json.Arr list) {
      return isTalk(list.items()) ? Optional.of(list.items()) : Optional.empty();
    }
    for (String name : LISTS) {
      Optional<List<Json>> list = value.get(name).map(Json::items).filter(Items::isTalk);
      if (list.isPresent()) {
        return list;
      }
    }
    return Optional.empty();
  }

  private static boolean isTalk(List<Json> items) {
    return items.stream().anyMatch(item -> text(item).isPresent());
  }
}
