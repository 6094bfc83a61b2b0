package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Told.Trait;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Severity;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a tool wrote comes back as the very same codings: thousands of small files for every
 * dialect, each from a seed that a failure names. {@code -Drefrain.cases=20000} writes as many for
 * each dialect, {@code -Drefrain.seed=17} the one of that seed alone.
 */
class RoundTripTest {
  private static final int CASES = Integer.getInteger("refrain.cases", 2_000);
  private static final int SEED = Integer.getInteger("refrain.seed", -1);

  @TempDir Path folder;

  static List<PartnerTool> tools() {
    return PartnerTool.ALL;
  }

  @ParameterizedTest
  @MethodSource("tools")
  void comesBack(PartnerTool tool) throws IOException {
    for (int seed = SEED < 0 ? 0 : SEED; seed < (SEED < 0 ? CASES : SEED + 1); seed++) {
      comesBack(tool, seed);
    }
  }

  private void comesBack(PartnerTool tool, int seed) throws IOException {
    Dice dice = new Dice(seed * 31L + tool.title().hashCode());
    RandomCase from = RandomCase.of(seed, dice, !tool.offsets());
    comesBack(tool, from, dice, PartnerStudy.in(folder));
  }

  @ParameterizedTest
  @MethodSource("tools")
  void theDemonstrationComesBack(PartnerTool tool) throws IOException {
    Corpus corpus = RandomTalk.DEMONSTRATION;
    for (Transcript transcript : corpus.transcripts()) {
      String bare = RandomTalk.bare(transcript.text());
      List<Told> codings =
          corpus.codings().of(transcript.group()).of(Basis.HUMAN).all().stream()
              .map(Told::of)
              .filter(told -> tool.offsets() || isOnce(bare, told.span().of(transcript.text())))
              .toList();
      assertThat(codings).hasSizeGreaterThan(150);
      RandomCase from = new RandomCase(0, transcript, corpus.codebook(), codings);
      PartnerStudy study = new PartnerStudy(folder, corpus.study().abouts());
      comesBack(tool, from, new Dice(transcript.group().hashCode()), study);
    }
  }

  private static boolean isOnce(String bare, String quote) {
    String sought = " " + RandomTalk.bare(quote) + " ";
    return bare.indexOf(sought) >= 0 && bare.indexOf(sought) == bare.lastIndexOf(sought);
  }

  private static void comesBack(PartnerTool tool, RandomCase from, Dice dice, PartnerStudy study)
      throws IOException {
    String stem = dice.of("Marco", "Sanne", "Ada Berg", "\u0218tefan");
    boolean byFile =
        tool.carries().contains(Trait.CODER)
            && !tool.title().equals(RaterTools.RATERS)
            && dice.one(5);
    List<Told> codings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Told told : from.codings()) {
      Told within = told.within(tool.carries());
      Told kept = byFile ? within.by("") : within;
      if (seen.add(kept.identity())) {
        codings.add(kept);
      }
    }
    if (tool.title().equals(RaterTools.RATERS)) {
      codings.add(codings.getFirst().by("Zo\u00EB Q."));
    }
    SheetFile file = SheetFile.of(tool.writer().write(from, codings, dice), dice, tool.book());
    String name = stem + file.ending();
    Checked<Submission> read = study.read(from, tool.setting().apply(name), name, file.bytes());
    String which = tool + ", seed " + from.seed() + ", " + name + ", " + file.how();
    Set<Told> back = new HashSet<>();
    read.value().codings().all().forEach(coding -> back.add(Told.of(coding)));
    Set<Told> expected = new HashSet<>();
    codings.forEach(told -> expected.add(told.coder().isEmpty() ? told.by(stem) : told));
    assertThat(findings(read)).as(which).isEmpty();
    assertThat(back).as(which).isEqualTo(expected);
    assertThat(read.value().codings().all()).as(which).hasSameSizeAs(codings);
    assertThat(read.value().ledger().entries())
        .as(which)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.dialect()).isEqualTo(tool.title());
              assertThat(entry.reported()).isZero();
              assertThat(entry.anchored() + entry.joined()).isEqualTo(entry.rows());
            });
  }

  private static Set<String> findings(Checked<Submission> read) {
    TreeSet<String> findings = new TreeSet<>();
    read.problems().stream()
        .filter(one -> one.severity() != Severity.NOTE && !one.rule().equals("offsets-unchecked"))
        .map(Problem::toString)
        .forEach(findings::add);
    return findings;
  }
}
