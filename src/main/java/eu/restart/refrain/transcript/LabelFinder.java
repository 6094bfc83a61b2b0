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
  private final List<Line> lines;
  private final List<Optional<Head>> heads;
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> marked = new HashMap<>();
  private final Map<String, Integer> alone = new HashMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final Set<String> accepted = new TreeSet<>();
  private boolean standsAlone;

  LabelFinder(Group group, List<Line> lines, List<Optional<Head>> heads, Set<String> listed) {
    this.group = group;
    this.lines = List.copyOf(lines);
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
        boolean followed = i + 1 < lines.size() && lines.get(i).first();
        alone.merge(key, followed && !lines.get(i + 1).first() ? 1 : 0, Integer::sum);
      } else {
        marked.merge(key, lines.get(i).first() ? 1 : 0, Integer::sum);
      }
      names.putIfAbsent(key, head.name());
    }
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
    return count >= 2 && (role || shortCode || Names.isNameLike(name));
  }

  /** Names on lines of their own are labels only where they begin at least a third of all. */
  private void findAlone() {
    long paragraphs = lines.stream().filter(Line::first).count();
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
    for (Optional<Head> head : heads) {
      head.filter(one -> one.mark() != Head.Mark.ALONE)
          .filter(one -> isAlike(one, stems, timed >= 2))
          .ifPresent(one -> accepted.add(key(one)));
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
    boolean role =
        head.name().split(" ", 5).length <= 3
            && Names.isNameLike(head.name())
            && Vocabulary.isModerator(head.name())
            && group.moderators().isEmpty();
    return shaped
        || role
        || (accepted.size() < MOST && Slip.of(key, accepted, stems).isPresent())
        || (Vocabulary.isNobody(head.name()) && !Vocabulary.isSmall(head.name()))
        || isFullName(head)
        || isJoint(head);
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
