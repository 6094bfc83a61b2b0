package eu.restart.refrain.transcript;

import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Decides which beginnings of lines are speakers' labels.
 *
 * <p>A label is one that study.yaml or participants.csv names; a moderator's word; one that looks
 * like a name or code and begins at least two paragraphs; one listed as a participant above the
 * talk; or one of the shape of such a label ({@code TN24} beside {@code TN5}).
 */
final class LabelFinder {
  /** With more labels than any talk has voices, slips are not looked for. */
  private static final int MOST = 1000;

  private final Group group;
  private final String text;
  private final List<Line> lines;
  private final List<Optional<Head>> heads;
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> marked = new HashMap<>();
  private final Map<String, Integer> numbered = new HashMap<>();
  private final Map<String, Integer> alone = new HashMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final Set<String> accepted = new TreeSet<>();
  private boolean standsAlone;

  LabelFinder(Group group, Draft draft, List<Optional<Head>> heads, Set<String> listed) {
    this.group = group;
    this.text = draft.text();
    this.lines = draft.lines();
    this.heads = List.copyOf(heads);
    listed.forEach(name -> given.add(Names.key(name)));
    group.moderators().forEach(name -> given.add(Names.key(name)));
    group.participants().stream().map(Participant::speaker).map(Names::key).forEach(given::add);
  }

  /** The keys of the labels found; empty where the text has none. */
  Set<String> find() {
    count();
    for (String key : new TreeSet<>(marked.keySet())) {
      if (isPlausible(key, marked.getOrDefault(key, 0))) {
        accepted.add(key);
      }
    }
    if (accepted.isEmpty()) {
      findAlone();
    }
    if (!accepted.isEmpty()) {
      widen();
    }
    return accepted;
  }

  /** Whether names that stand alone on a line are this text's layout. */
  boolean standsAlone() {
    return standsAlone;
  }

  /** Names that begin one paragraph only and were not taken for speakers, with their lines. */
  Map<String, Integer> doubtful() {
    Map<String, Integer> doubtful = new TreeMap<>();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i).orElse(null);
      if (head != null
          && head.mark() == Head.Mark.COLON
          && lines.get(i).first()
          && head.name().split(" ", 4).length <= 3
          && Names.isNameLike(head.name())
          && !Vocabulary.isSmall(head.name())
          && !Vocabulary.isHeaderKey(head.name())
          && !accepted.contains(Names.key(head.name()))) {
        doubtful.putIfAbsent(head.name(), i);
      }
    }
    return doubtful;
  }

  private void count() {
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i).orElse(null);
      if (head == null || head.name().isEmpty()) {
        continue;
      }
      String key = Names.key(head.name());
      if (head.mark() == Head.Mark.ALONE) {
        alone.merge(key, isAbove(i) ? 1 : 0, Integer::sum);
      } else {
        marked.merge(key, lines.get(i).first() ? 1 : 0, Integer::sum);
      }
      names.putIfAbsent(key, head.name());
    }
    marked.forEach(
        (key, count) -> {
          if (count > 0 && isNumbered(key, names.getOrDefault(key, ""))) {
            numbered.merge(Names.stem(key), count, Integer::sum);
          }
        });
  }

  /** Whether a line stands right above another, and below a blank one. */
  private boolean isAbove(int i) {
    return isBelowBlank(i)
        && i + 1 < lines.size()
        && lines.get(i + 1).number() == lines.get(i).number() + 1;
  }

  private boolean isBelowBlank(int i) {
    return i == 0 || lines.get(i - 1).number() < lines.get(i).number() - 1;
  }

  private boolean isPlausible(String key, int count) {
    String name = names.getOrDefault(key, "");
    if (given.contains(key)) {
      return true;
    }
    if (key.isEmpty() && !name.startsWith("?")) {
      return false;
    }
    if (Vocabulary.isHeaderKey(name) || Vocabulary.isSmall(name)) {
      return false;
    }
    boolean role = Vocabulary.isModerator(name) && name.split(" ", 5).length <= 4;
    boolean shortCode = Names.isCode(name) || (name.length() <= 2 && Names.isNameLike(name));
    boolean among = isNumbered(key, name) && numbered.getOrDefault(Names.stem(key), 0) >= 2;
    return (count >= 2 && (role || shortCode || Names.isNameLike(name))) || (count > 0 && among);
  }

  /** A code such as P1, which counts together with P2, but not the number of a question. */
  private static boolean isNumbered(String key, String name) {
    return Names.isCode(name)
        && !Names.digits(key).isEmpty()
        && !Names.stem(key).isEmpty()
        && !Markers.isWord(Names.stem(key));
  }

  /** Names on lines of their own are labels only where they begin at least a third of all. */
  private void findAlone() {
    long paragraphs = IntStream.range(0, lines.size()).filter(this::isBelowBlank).count();
    Set<String> found = new TreeSet<>();
    int covered = 0;
    for (String key : new TreeSet<>(alone.keySet())) {
      int count = alone.getOrDefault(key, 0);
      if (isPlausible(key, count) && count > 0) {
        found.add(key);
        covered += count;
      }
    }
    boolean named = found.stream().anyMatch(given::contains);
    if (found.size() >= 2 && (named || covered * 3L >= paragraphs)) {
      accepted.addAll(found);
      standsAlone = true;
    }
  }

  /** Labels met once: of the shape of others, a moderator's word, or nobody's in particular. */
  private void widen() {
    Set<String> stems = new HashSet<>();
    for (String key : accepted) {
      if (!Names.digits(key).isEmpty() && !Names.stem(key).isEmpty()) {
        stems.add(Names.stem(key));
      }
    }
    long timed =
        heads.stream()
            .flatMap(Optional::stream)
            .filter(head -> head.mark() == Head.Mark.TIME && accepted.contains(key(head)))
            .count();
    long bare =
        IntStream.range(0, heads.size())
            .filter(i -> rest(i).isEmpty())
            .filter(i -> heads.get(i).filter(one -> accepted.contains(key(one))).isPresent())
            .count();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i).orElse(null);
      if (head != null
          && head.mark() != Head.Mark.ALONE
          && (isAlike(head, stems, timed >= 2)
              || (bare >= 2 && isBare(i, head))
              || isLeader(i, head))) {
        accepted.add(key(head));
      }
    }
  }

  private boolean isAlike(Head head, Set<String> stems, boolean timed) {
    String key = key(head);
    if (accepted.contains(key) || key.isEmpty() || Vocabulary.isHeaderKey(head.name())) {
      return false;
    }
    if (timed && head.mark() == Head.Mark.TIME && Names.isNameLike(head.name())) {
      return true;
    }
    boolean shaped = !Names.digits(key).isEmpty() && stems.contains(Names.stem(key));
    return shaped
        || (accepted.size() < MOST && Slip.of(key, accepted, stems).isPresent())
        || (Vocabulary.isNobody(head.name()) && !Vocabulary.isSmall(head.name()))
        || isFullName(head)
        || isJoint(head);
  }

  /** In a text whose labels stand on lines of their own, a name and a colon on one. */
  private boolean isBare(int i, Head head) {
    return rest(i).isEmpty()
        && lines.get(i).first()
        && Names.isNameLike(head.name())
        && head.name().split(" ", 5).length <= 3
        && !Vocabulary.isHeaderKey(head.name());
  }

  /** A moderator's word met once, with a sentence after it, so that it is no legend. */
  private boolean isLeader(int i, Head head) {
    String rest = rest(i);
    return group.moderators().isEmpty()
        && head.name().split(" ", 5).length <= 3
        && Names.isNameLike(head.name())
        && Vocabulary.isModerator(head.name())
        && !rest.isEmpty()
        && ".?!\u2026".indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }

  private String rest(int i) {
    return heads
        .get(i)
        .filter(head -> head.mark() == Head.Mark.COLON)
        .map(head -> text.substring(head.rest(), lines.get(i).span().end()).strip())
        .orElse("-");
  }

  private boolean isFullName(Head head) {
    return Names.isNameLike(head.name()) && accepted.contains(Names.initials(head.name()));
  }

  private boolean isJoint(Head head) {
    List<String> voices = Slip.joint(head.name());
    return voices.size() > 1 && voices.stream().map(Names::key).anyMatch(accepted::contains);
  }

  private static String key(Head head) {
    return Names.key(head.name());
  }
}
