package eu.restart.refrain.agreement;

import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the turns on which coders differ, code by code. */
final class Disagreeing {
  private Disagreeing() {}

  static List<Disagreement> of(Corpus corpus, List<CodedTurns> groups) {
    List<Disagreement> all = new ArrayList<>();
    for (CodedTurns group : groups) {
      List<Coding> codings = corpus.codings().of(group.group()).all();
      for (Turn turn : group.turns()) {
        for (String code : divided(group, turn)) {
          all.add(
              new Disagreement(
                  group.group(),
                  turn.number(),
                  turn.line(),
                  turn.speaker(),
                  code,
                  group.transcript().said(turn),
                  group.coders().stream()
                      .map(coder -> side(group, turn, code, coder, codings))
                      .toList()));
        }
      }
    }
    return all;
  }

  /** The codes that some coders gave a turn, and not all. */
  private static Set<String> divided(CodedTurns group, Turn turn) {
    Set<String> some = new TreeSet<>();
    group.coders().forEach(coder -> some.addAll(group.codes(coder, turn)));
    some.removeIf(
        code -> group.coders().stream().allMatch(c -> group.codes(c, turn).contains(code)));
    return some;
  }

  private static Disagreement.Side side(
      CodedTurns group, Turn turn, String code, Coder coder, List<Coding> codings) {
    Set<String> codes = group.codes(coder, turn);
    Optional<String> quote =
        codes.contains(code)
            ? codings.stream()
                .filter(one -> one.coder().equals(coder) && one.code().equals(code))
                .flatMap(one -> one.span().intersection(turn.span()).stream())
                .reduce(Span::union)
                .map(span -> span.of(group.transcript().text()))
            : Optional.empty();
    return new Disagreement.Side(coder.name(), quote, List.copyOf(codes));
  }
}
