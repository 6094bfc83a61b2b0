package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Maps every spelling of a label to one voice, and says where a spelling was mapped. */
final class Cast {
  /** A spelling met more often is no slip. */
  private static final int SLIPS = 3;

  /** With more spellings than any talk has voices, slips are not looked for. */
  private static final int MOST_SPELLINGS = 1000;

  /** How often a spelling occurs and where first. */
  private record Spelling(String label, int line, int count) {}

  private final Group group;
  private final String file;
  private final Set<String> moderators;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, Spelling> spellings = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> shown = new TreeMap<>();
  private final Map<String, Voice> voices = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Prepares the voices.
   *
   * @param moderators keys of labels that the text itself says are moderators'
   */
  Cast(Group group, String file, Set<String> moderators) {
    this.group = group;
    this.file = file;
    this.moderators = new HashSet<>(moderators);
    group.moderators().forEach(label -> given.put(Names.key(label), label));
    group.participants().stream()
        .map(Participant::speaker)
        .forEach(label -> given.put(Names.key(label), label));
  }

  /** Counts a label as it is written, so that the most common spelling is known. */
  void hear(String label, int line) {
    spellings.merge(
        label,
        new Spelling(label, line, 1),
        (a, b) -> new Spelling(label, a.line(), a.count() + 1));
  }

  /** Decides which spellings are one; to be called once, after all were heard. */
  void settle() {
    Map<String, Spelling> best = new TreeMap<>();
    Comparator<Spelling> common =
        Comparator.comparingInt(Spelling::count).thenComparingInt(s -> -s.line());
    spellings
        .values()
        .forEach(
            spelling ->
                best.merge(
                    Names.key(spelling.label()),
                    spelling,
                    (a, b) -> common.compare(a, b) >= 0 ? a : b));
    spellings
        .values()
        .forEach(one -> counts.merge(Names.key(one.label()), one.count(), Integer::sum));
    best.forEach((key, spelling) -> shown.put(key, given.getOrDefault(key, spelling.label())));
    for (Spelling spelling : spellings.values()) {
      voices.put(spelling.label(), voice(spelling));
    }
  }

  /** The voice of a label that was heard. */
  Voice voice(String label) {
    return voices.getOrDefault(label, Voice.NOBODY);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private Voice voice(Spelling spelling) {
    String label = spelling.label();
    String key = Names.key(label);
    if (!given.containsKey(key)) {
      if (Vocabulary.isNobody(label)) {
        return new Voice("", false, key);
      }
      Optional<String> meant = meant(label, key);
      if (meant.isPresent()) {
        return mapped(spelling, meant.get());
      }
      if (isJoint(label)) {
        problems.add(
            Problem.warning(
                Place.of(file, spelling.line()),
                "speakers-joint",
                "{0} are two speakers in one label and count as neither; times met: {1}",
                "give each their own turn in the transcript",
                label,
                spelling.count()));
        return new Voice("", false, key);
      }
    }
    return mapped(spelling, key);
  }

  private Voice mapped(Spelling spelling, String key) {
    String speaker = shown.getOrDefault(key, given.getOrDefault(key, spelling.label()));
    if (!speaker.equals(spelling.label())) {
      problems.add(
          Problem.warning(
              Place.of(file, spelling.line()),
              "speaker-spelling",
              "{0} is read as {1}; times met: {2}",
              "spell the label the same everywhere",
              spelling.label(),
              speaker,
              spelling.count()));
    }
    return new Voice(speaker, moderators.contains(key) || group.isModerator(speaker), key);
  }

  /** Another label's key, where this label can only be another way to write it. */
  private Optional<String> meant(String label, String key) {
    int bracket = label.indexOf('(');
    String base = bracket > 0 ? Names.key(label.substring(0, bracket)) : "";
    if (!base.isEmpty() && (given.containsKey(base) || counts.containsKey(base))) {
      return Optional.of(base);
    }
    int own = counts.getOrDefault(key, 0);
    String initials = Names.initials(label);
    if (own > SLIPS || spellings.size() > MOST_SPELLINGS) {
      return Optional.empty();
    }
    if (given.containsKey(initials) || counts.getOrDefault(initials, 0) > own) {
      return Optional.of(initials);
    }
    Set<String> known = new TreeSet<>(given.keySet());
    counts.forEach(
        (other, count) -> {
          if (count > own) {
            known.add(other);
          }
        });
    Set<String> stems = new HashSet<>();
    for (String one : known) {
      if (!Names.digits(one).isEmpty()) {
        stems.add(Names.stem(one));
      }
    }
    return Slip.of(key, known, stems);
  }

  private boolean isJoint(String label) {
    List<String> names = Slip.joint(label);
    return names.size() > 1
        && names.stream()
            .map(Names::key)
            .anyMatch(key -> given.containsKey(key) || shown.containsKey(key));
  }
}
