package eu.restart.refrain.comparison;

import eu.restart.refrain.statistics.Balance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Conversations as text. */
final class ConversationSheets {
  private ConversationSheets() {}

  static Sheet balance(List<Conversation> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Conversation one : all) {
      Participation talk = one.talk();
      List<String> row =
          new ArrayList<>(
              List.of(
                  talk.group(),
                  talk.question().orElse(""),
                  one.isTooSmall() ? "suppressed" : "shown",
                  Digits.of(talk.voices().size())));
      if (!one.isTooSmall()) {
        row.addAll(figures(one));
      }
      while (row.size() < BALANCE.size()) {
        row.add("");
      }
      rows.add(row);
    }
    return new Sheet(BALANCE, rows);
  }

  private static List<String> figures(Conversation one) {
    Participation talk = one.talk();
    Optional<Balance> balance = talk.balance();
    double simpson =
        1 - talk.voices().stream().mapToDouble(voice -> voice.share() * voice.share()).sum();
    return List.of(
        Digits.of(talk.silent().size()),
        Digits.of(talk.quiet().size()),
        Digits.of(talk.participants().words()),
        Digits.of(talk.participants().turns()),
        said(one.turnWords(0.25)),
        said(one.turnWords(0.5)),
        said(one.turnWords(0.75)),
        Digits.of(talk.moderatorShare()),
        said(balance.map(Balance::largest)),
        Digits.of(1.0 / talk.voices().size()),
        said(balance.map(Balance::gini)),
        Digits.of(balance.map(Balance::corrected).orElse(OptionalDouble.empty())),
        said(balance.map(Balance::shannon)),
        said(balance.map(Balance::effective)),
        Digits.of(balance.map(Balance::evenness).orElse(OptionalDouble.empty())),
        balance.isPresent() ? Digits.of(simpson) : "",
        Digits.of(one.afterModerator()),
        Digits.of(one.afterParticipant()),
        one.isDominated() ? "yes" : "no");
  }

  private static final List<String> BALANCE =
      List.of(
          "group",
          "question",
          "state",
          "people",
          "silent",
          "below half",
          "words",
          "turns",
          "turn words 25 %",
          "turn words 50 %",
          "turn words 75 %",
          "moderator share",
          "largest share",
          "equal share",
          "gini",
          "gini corrected",
          "shannon",
          "effective speakers",
          "evenness",
          "simpson",
          "after moderator",
          "after participant",
          "dominated");

  static Sheet voices(List<Conversation> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Conversation one : all) {
      for (Participation.Voice voice : one.talk().voices()) {
        int place = one.order().indexOf(voice.speaker()) + 1;
        rows.add(
            List.of(
                one.talk().group(),
                one.talk().question().orElse(""),
                voice.speaker(),
                Digits.of(voice.said().words()),
                Digits.of(voice.said().turns()),
                Digits.of(voice.share()),
                place == 0 ? "" : Digits.of(place)));
      }
    }
    return new Sheet(
        List.of("group", "question", "speaker", "words", "turns", "share", "place"), rows);
  }

  static Sheet follows(List<Conversation> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Conversation one : all) {
      for (Conversation.Follow follow : one.follows()) {
        rows.add(
            List.of(
                one.talk().group(),
                one.talk().question().orElse(""),
                follow.before().orElse(""),
                follow.speaker(),
                Digits.of(follow.times())));
      }
    }
    return new Sheet(List.of("group", "question", "before", "speaker", "times"), rows);
  }

  private static String said(Optional<Double> value) {
    return value.map(Digits::of).orElse("");
  }
}
