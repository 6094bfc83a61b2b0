package eu.restart.refrain.coding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two files of one group are to each other.
 *
 * @param age which is newer, where that can be told
 * @param shared the number of passages that both hold
 */
record Kinship(SentFile one, SentFile other, Kind kind, Optional<Age> age, int shared) {
  /** The share of an older file's passages that a newer one holds at least. */
  private static final double MOST = 0.5;

  /** The share of the shorter file's passages below which two files are parts of one work. */
  private static final double LEAST = 0.2;

  /** Fewer rows may be the same by chance. */
  private static final int FEWEST = 3;

  /** What follows for the two. */
  enum Kind {
    /** They are of different coders, or have nothing in common. */
    APART,
    /** The newer is the same file sent again, and takes the place of the older. */
    REVISED,
    /** One may take the place of the other; somebody has to say. */
    UNDECIDED,
    /** Both are counted, and somebody may want to know. */
    BOTH
  }

  static Kinship between(SentFile one, SentFile other, CodeNames names) {
    Set<String> coders = common(one.coders(), other.coders());
    if (coders.isEmpty()) {
      return new Kinship(one, other, Kind.APART, Optional.empty(), 0);
    }
    Set<String> passages = passages(one, SentFile::passage);
    Set<String> others = passages(other, SentFile::passage);
    int shared = common(passages, others).size();
    Optional<Age> age = Age.of(one, other);
    Kind kind;
    if (!one.name().isLike(other.name())) {
      boolean same = shared > 0 && hasTheSameCodings(one, other, names);
      kind = same ? Kind.UNDECIDED : shared > 0 ? Kind.BOTH : Kind.APART;
    } else if (shared < LEAST * Math.min(passages.size(), others.size())) {
      kind = Kind.BOTH;
    } else {
      int ofOlder = age.map(Age::newer).orElse(true) ? others.size() : passages.size();
      boolean again =
          age.isPresent() && shared >= MOST * ofOlder && isOfOneKind(one, other, age.get());
      kind = again ? Kind.REVISED : Kind.UNDECIDED;
    }
    return new Kinship(one, other, kind, age, shared);
  }

  /** Whether half of the rows of the shorter give the same passage the same codes. */
  private static boolean hasTheSameCodings(SentFile one, SentFile other, CodeNames names) {
    Set<String> rows = passages(one, claim -> SentFile.passageAndCodes(claim, names));
    Set<String> others = passages(other, claim -> SentFile.passageAndCodes(claim, names));
    int same = common(rows, others).size();
    return same >= FEWEST && same >= MOST * Math.min(rows.size(), others.size());
  }

  /** Whether one tool wrote both, and no coder of the older is missing from the newer. */
  private static boolean isOfOneKind(SentFile one, SentFile other, Age age) {
    SentFile newer = age.newer() ? one : other;
    SentFile older = age.newer() ? other : one;
    return one.kind().equals(other.kind()) && newer.coders().containsAll(older.coders());
  }

  private static Set<String> passages(SentFile file, Function<Claim, String> part) {
    return file.claims().stream().map(part).collect(Collectors.toSet());
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  /** The newer of the two; where that cannot be told, the later by its name. */
  SentFile newer() {
    return age.map(Age::newer).orElse(false) ? one : other;
  }

  /** The older of the two. */
  SentFile older() {
    return newer().equals(one) ? other : one;
  }

  boolean has(SentFile file) {
    return one.equals(file) || other.equals(file);
  }
}
