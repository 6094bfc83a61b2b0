package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Corrupted files of every dialect end in codings or in problems, never in an exception or a hang,
 * and the ledger adds up. 10,000 files by default, {@code -Drefrain.mutations=100000} for as many,
 * {@code -Drefrain.seed=17} for that one alone.
 */
class MutationTest {
  private static final int TIMES = Integer.getInteger("refrain.mutations", 10_000);
  private static final int SEED = Integer.getInteger("refrain.seed", -1);
  private static final List<PartnerTool> TOOLS = PartnerTool.ALL;

  @TempDir private Path folder;

  @Test
  @Timeout(600)
  void corruptedFilesEndInCodingsOrInProblems() throws IOException {
    Set<String> kinds = new HashSet<>();
    PartnerStudy study = PartnerStudy.in(folder);
    for (int seed = SEED < 0 ? 0 : SEED; seed < (SEED < 0 ? TIMES : SEED + 1); seed++) {
      PartnerTool tool = TOOLS.get(seed % TOOLS.size());
      Dice dice = new Dice(seed + 20_260_714L);
      RandomCase from = RandomCase.of(seed, dice, false);
      Sheet sheet = tool.writer().write(from, from.codings(), dice);
      boolean cells = dice.one(3);
      SheetFile file = SheetFile.of(cells ? Corruption.of(sheet, dice) : sheet, dice, dice.one(2));
      byte[] bytes =
          cells && dice.one(2) ? file.bytes() : Corruption.of(file.bytes(), file.ending(), dice);
      String name = "x" + file.ending();
      Checked<Submission> read = study.read(from, tool.setting().apply(name), name, bytes);
      String which = tool + ", seed " + seed + ", " + file.how();
      holds(read, from, which);
      kinds.add(tool + file.ending());
    }
    if (SEED < 0 && TIMES >= 10_000) {
      assertThat(kinds).hasSizeGreaterThan(3 * TOOLS.size());
    }
  }

  /** What is there is a real place and a real code, and every row is accounted for. */
  private static void holds(Checked<Submission> read, RandomCase from, String which) {
    int anchored = 0;
    for (Ledger.Entry entry : read.value().ledger().entries()) {
      assertThat(entry.anchored() + entry.joined() + entry.setAside() + entry.reported())
          .as(which)
          .isEqualTo(entry.rows());
      assertThat(Math.min(entry.anchored(), Math.min(entry.joined(), entry.reported())))
          .as(which)
          .isNotNegative();
      anchored += entry.anchored();
      if (entry.reported() > 0) {
        assertThat(read.problems())
            .as(which)
            .anyMatch(one -> one.isFinding() || one.rule().equals("rows-uncoded"));
      }
    }
    List<Coding> codings = read.value().codings().all();
    assertThat(codings.stream().map(Coding::origin).distinct().count())
        .as(which)
        .isEqualTo(anchored);
    if (read.value().ledger().entries().isEmpty()) {
      assertThat(read.problems()).as(which).anyMatch(Problem::isFinding);
    }
    for (Coding coding : codings) {
      assertThat(from.codebook().code(coding.code())).as(which).isPresent();
      Span span = coding.span();
      assertThat(span.end()).as(which).isLessThanOrEqualTo(from.transcript().text().length());
      assertThat(span.length()).as(which).isPositive();
    }
  }
}
