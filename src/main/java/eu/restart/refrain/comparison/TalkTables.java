package eu.restart.refrain.comparison;

import eu.restart.refrain.statistics.Balance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Participation as Tablesaw's tables. */
final class TalkTables {
  private TalkTables() {}

  static Table balances(List<Participation> all) {
    StringColumn group = StringColumn.create("group");
    StringColumn question = StringColumn.create("question");
    IntColumn n = IntColumn.create("participants");
    IntColumn silent = IntColumn.create("silent");
    IntColumn words = IntColumn.create("words");
    IntColumn turns = IntColumn.create("turns");
    IntColumn moderator = IntColumn.create("moderator words");
    DoubleColumn moderatorShare = DoubleColumn.create("moderator share");
    DoubleColumn largest = DoubleColumn.create("largest share");
    DoubleColumn gini = DoubleColumn.create("gini");
    DoubleColumn corrected = DoubleColumn.create("gini corrected");
    DoubleColumn effective = DoubleColumn.create("effective speakers");
    DoubleColumn evenness = DoubleColumn.create("evenness");
    for (Participation one : all) {
      Optional<Balance> balance = one.balance();
      group.append(one.group());
      question.append(one.question().orElse(""));
      n.append(one.voices().size());
      silent.append(one.silent().size());
      words.append(one.participants().words());
      turns.append(one.participants().turns());
      moderator.append(one.moderator().words());
      moderatorShare.append(one.moderatorShare());
      append(largest, balance.map(Balance::largest));
      append(gini, balance.map(Balance::gini));
      append(corrected, balance.map(Balance::corrected).flatMap(TalkTables::boxed));
      append(effective, balance.map(Balance::effective));
      append(evenness, balance.map(Balance::evenness).flatMap(TalkTables::boxed));
    }
    return Table.create("participation")
        .addColumns(group, question, n, silent, words, turns, moderator, moderatorShare)
        .addColumns(largest, gini, corrected, effective, evenness);
  }

  static Table voices(List<Participation> all) {
    StringColumn group = StringColumn.create("group");
    StringColumn question = StringColumn.create("question");
    StringColumn speaker = StringColumn.create("speaker");
    StringColumn role = StringColumn.create("role");
    IntColumn words = IntColumn.create("words");
    IntColumn turns = IntColumn.create("turns");
    DoubleColumn share = DoubleColumn.create("share");
    for (Participation one : all) {
      for (Participation.Voice voice : one.voices()) {
        group.append(one.group());
        question.append(one.question().orElse(""));
        speaker.append(voice.speaker());
        role.append(voice.role().orElse(""));
        words.append(voice.said().words());
        turns.append(voice.said().turns());
        share.append(voice.share());
      }
    }
    return Table.create("voices").addColumns(group, question, speaker, role, words, turns, share);
  }

  private static void append(DoubleColumn column, Optional<Double> value) {
    if (value.isPresent()) {
      column.append(value.get().doubleValue());
    } else {
      column.appendMissing();
    }
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }
}
