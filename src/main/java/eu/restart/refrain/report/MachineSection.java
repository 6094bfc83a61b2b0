package eu.restart.refrain.report;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.comparison.ReplyJudgement;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.tagging.Judgement;
import eu.restart.refrain.tagging.Judgement.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How well the program's codings agree with people's, and whether this report counts them. */
final class MachineSection {
  private final Phrases phrases;

  MachineSection(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, phrases.say("machine.title"), Sections.MACHINE));
    boolean used = phrases.material().input().basis() == Basis.MACHINE;
    blocks.addAll(phrases.told(Sections.MACHINE, used ? "machine.used" : "machine.unused"));
    List<Judgement> judgements = phrases.material().input().judgements();
    if (judgements.isEmpty()) {
      blocks.addAll(phrases.told(Sections.MACHINE, "machine.unknown"));
      replies(blocks);
      return blocks;
    }
    blocks.addAll(
        phrases.told(
            Sections.MACHINE, "machine.how", Map.of("names", phrases.words().list(programs()))));
    blocks.add(table(judgements));
    blocks.addAll(phrases.told(Sections.MACHINE, "machine.codes"));
    replies(blocks);
    return blocks;
  }

  /** Assent and dissent by words beside people's marks, where people mark any. */
  private void replies(List<Block> blocks) {
    List<ReplyJudgement> judged = phrases.material().repliesJudged();
    if (judged.isEmpty() || phrases.material().smallCells().isRelease()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (ReplyJudgement one : judged) {
      for (Score score : one.scores()) {
        rows.add(
            List.of(
                phrases.words().name(one.language()),
                phrases.say("machine.replies." + score.code()),
                phrases.words().number(one.cells()),
                phrases.words().number(score.both()),
                phrases.words().number(score.machineOnly()),
                phrases.words().number(score.humanOnly()),
                share(score.precision()),
                share(score.recall())));
      }
    }
    List<String> header =
        List.of(
                "method.grid.language",
                "machine.replies.kind",
                "machine.replies.cells",
                "machine.grid.both",
                "machine.grid.only",
                "machine.grid.missed",
                "machine.grid.precision",
                "machine.grid.recall")
            .stream()
            .map(phrases::say)
            .toList();
    blocks.addAll(phrases.told(Sections.MACHINE, "machine.replies.how"));
    blocks.add(
        new Block.Grid(
            "table-replies",
            phrases.say("machine.replies.caption"),
            header,
            rows,
            List.of(false, false, true, true, true, true, true, true)));
  }

  private List<String> programs() {
    return phrases.material().corpus().codings().of(Basis.MACHINE).coders().stream()
        .map(MachineSection::named)
        .distinct()
        .toList();
  }

  private static String named(Coder coder) {
    return coder.version().isEmpty() ? coder.name() : coder.name() + " " + coder.version();
  }

  private Block.Grid table(List<Judgement> judgements) {
    List<List<String>> rows = new ArrayList<>();
    for (Judgement one : judgements) {
      Score all = one.micro();
      rows.add(
          List.of(
              phrases.words().name(one.language()),
              phrases.words().number(one.turns()),
              phrases.words().number(all.both()),
              phrases.words().number(all.machineOnly()),
              phrases.words().number(all.humanOnly()),
              share(all.precision()),
              share(all.recall()),
              share(all.f1()),
              share(one.macro(Score::f1))));
    }
    List<String> header = new ArrayList<>();
    header.add(phrases.say("method.grid.language"));
    for (String column :
        List.of("units", "both", "only", "missed", "precision", "recall", "f1", "macro")) {
      header.add(phrases.say("machine.grid." + column));
    }
    return new Block.Grid(
        "table-machine",
        phrases.say("machine.grid.caption"),
        header,
        rows,
        List.of(false, true, true, true, true, true, true, true, true));
  }

  private String share(Optional<Double> share) {
    return share.map(phrases.words()::decimal).orElse("-");
  }
}
