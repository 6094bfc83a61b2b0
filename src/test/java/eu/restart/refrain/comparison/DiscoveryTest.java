package eu.restart.refrain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mentions;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which codes come up. */
class DiscoveryTest {
  private static final Discovery.Plan PLAN = Discovery.Plan.DEFAULT;

  static LongStream seeds() {
    return LongStream.range(1, 21);
  }

  private static Mentions mentions(Corpus corpus) {
    return Mentions.of(corpus, Basis.HUMAN);
  }

  /** So many groups of two people, each with the code a; the first with b too. */
  private static Corpus groups(String... countries) {
    CorpusBuilder builder = new CorpusBuilder().theme("a").theme("b").questions("q1", "q2");
    for (int i = 0; i < countries.length; i++) {
      builder.group("g" + i, countries[i], "en").date("2025-01-" + (20 - i));
      builder.say("P", "before all").ask("q2").say("P", "second").coding("anna", "a", "second");
      builder.ask("q1").say("Q", "first");
      if (i == 0) {
        builder.coding("anna", "b", "first");
      }
    }
    return builder.build();
  }

  @Test
  void fourGroupsLeaveNoRun() {
    Corpus corpus = groups("IT", "NL", "NO", "RO");
    Discovery over = Discovery.overGroups(corpus, mentions(corpus), PLAN).orElseThrow();
    assertThat(over.verdict()).isEqualTo(Discovery.Verdict.TOO_FEW_EVENTS);
    assertThat(over.events().stream().map(Discovery.Event::id))
        .as("by date")
        .containsExactly("g3", "g2", "g1", "g0");
    assertThat(Discovery.sheet(List.of(over), false).rows().getFirst())
        .contains("cannot be assessed at group level: too few groups", "not applicable")
        .startsWith("across groups");
  }

  @Test
  void groupsOfSeveralCountriesAreSeveralPopulations() {
    Corpus mixed = groups("IT", "NL", "IT", "IT", "IT", "IT");
    Discovery over = Discovery.overGroups(mixed, mentions(mixed), PLAN).orElseThrow();
    assertThat(over.verdict()).isEqualTo(Discovery.Verdict.SEVERAL_POPULATIONS);
    assertThat(Discovery.curveSheet(List.of(over)).rows()).allMatch(row -> row.getLast().isEmpty());
    Corpus one = groups("IT", "IT", "IT", "IT", "IT", "IT");
    Discovery within = Discovery.overGroups(one, mentions(one), PLAN).orElseThrow();
    assertThat(within.verdict())
        .as("the last of six brings one code more")
        .isEqualTo(Discovery.Verdict.NOT_REACHED);
  }

  @Test
  void questionsComeInTheOrderOfAsking() {
    Corpus corpus = groups("IT");
    Discovery.Plan plan = new Discovery.Plan(1, 1, 1);
    Discovery one = Discovery.byQuestion(corpus, mentions(corpus), plan).getFirst();
    assertThat(one.events().stream().map(Discovery.Event::id)).containsExactly("", "q2", "q1");
    assertThat(one.seen()).containsExactly(0, 1, 2);
    assertThat(one.verdict()).as("no code in the base").isEqualTo(Discovery.Verdict.TOO_FEW_EVENTS);
    assertThat(one.expected().getFirst())
        .isEqualTo(2.0 / 3, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(Discovery.codesSheet(List.of(one)).rows())
        .containsExactly(
            List.of("within group", "g0", "a", "2", "q2", "1", "3", ".N."),
            List.of("within group", "g0", "b", "3", "q1", "1", "3", "..N"));
  }

  @Test
  void unseenCodesAreEstimatedOnlyWithAnOpenCodebook() {
    Corpus corpus = groups("IT");
    List<Discovery> all = Discovery.byQuestion(corpus, mentions(corpus), PLAN);
    assertThat(Discovery.sheet(all, false).rows().getFirst().subList(10, 13))
        .containsOnly("not applicable");
    assertThat(Discovery.sheet(all, true).rows().getFirst().subList(10, 13))
        .as("two codes, each of one of two people: 2 + 1/2 * 1, 2 + 2 * 1/2, 1 - 2/2")
        .containsExactly("2.500", "3.000", "0.000");
  }

  @Test
  void blocksHoldEveryTurn() {
    Corpus corpus = groups("IT");
    Discovery one = Discovery.byBlock(corpus, mentions(corpus), PLAN, 2).getFirst();
    assertThat(one.events().stream().map(Discovery.Event::id)).containsExactly("1-2", "3-3");
    assertThatThrownBy(() -> Discovery.byBlock(corpus, mentions(corpus), PLAN, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Discovery.Plan(0, 2, 0.05))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingCodedIsNothing() {
    Corpus corpus = new CorpusBuilder().group("it-1", "IT", "it").say("a", "yes").build();
    assertThat(Discovery.overGroups(corpus, mentions(corpus), PLAN)).isEmpty();
    assertThat(Discovery.byQuestion(corpus, mentions(corpus), PLAN)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void curvesRiseAndEndTogetherHoweverTheTalkIsCut(long seed) {
    Corpus corpus = new RandomCorpus(seed).corpus();
    List<Discovery> questions = Discovery.byQuestion(corpus, mentions(corpus), PLAN);
    List<Discovery> blocks = Discovery.byBlock(corpus, mentions(corpus), PLAN, 3);
    for (int i = 0; i < questions.size(); i++) {
      Discovery one = questions.get(i);
      assertThat(one.seen()).isSorted();
      assertThat(one.expected()).isSorted();
      assertThat(one.first().keySet()).hasSize(one.people().observed());
      assertThat(one.people().chao2()).isGreaterThanOrEqualTo(one.people().observed());
      assertThat(blocks.get(i).people()).isEqualTo(one.people());
      assertThat(blocks.get(i).first().keySet())
          .containsExactlyInAnyOrderElementsOf(one.first().keySet());
    }
  }
}
