package eu.restart.refrain.report;

import eu.restart.refrain.coding.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

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
    blocks.add(Block.Paragraph.of(phrases.say(used ? "machine.used" : "machine.unused")));
    List<MachineError> errors = phrases.material().input().errors();
    if (errors.isEmpty()) {
      blocks.add(Block.Paragraph.of(phrases.say("machine.unknown")));
      return blocks;
    }
    blocks.add(Block.Paragraph.of(phrases.say("machine.how")));
    List<List<String>> rows = new ArrayList<>();
    for (MachineError one : errors) {
      rows.add(
          List.of(
              phrases.words().name(one.language()),
              one.coder(),
              phrases.words().number(one.units()),
              share(one.precision()),
              share(one.recall()),
              share(one.f1())));
    }
    blocks.add(
        new Block.Grid(
            "table-machine",
            phrases.say("machine.grid.caption"),
            List.of(
                phrases.say("method.grid.language"),
                phrases.say("machine.grid.program"),
                phrases.say("machine.grid.units"),
                phrases.say("machine.grid.precision"),
                phrases.say("machine.grid.recall"),
                "F1"),
            rows,
            List.of(false, false, true, true, true, true)));
    return blocks;
  }

  private String share(OptionalDouble share) {
    return share.isPresent() ? phrases.words().decimal(share.getAsDouble()) : "-";
  }
}
