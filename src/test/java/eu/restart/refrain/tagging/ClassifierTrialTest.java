package eu.restart.refrain.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassifierTrialTest {
  private static final List<String> NOISE = List.of("noise", "shouting", "doors", "alarm");
  private static final List<String> OTHER = List.of("coffee", "football", "garden", "music");

  /** Groups in which every third turn is about noise; anna codes those of the first {@code n}. */
  private static Corpus corpus(int groups, int coded, long seed) {
    Random random = new Random(seed);
    CorpusBuilder builder = new CorpusBuilder().theme("stress").code("noise", "stress");
    for (int g = 1; g <= groups; g++) {
      builder.group("en-" + g, "IE", "en").moderator("The noise of the doors, the alarm?");
      for (int i = 0; i < 30; i++) {
        List<String> from = new ArrayList<>(i % 3 == 0 ? NOISE : OTHER);
        Collections.shuffle(from, random);
        builder.say("P" + (i % 5), "Always " + from.get(0) + " and " + from.get(1) + " here " + i);
        if (i % 3 == 0 && g <= coded) {
          builder.coding("anna", "noise", from.get(0) + " and " + from.get(1));
        }
      }
    }
    return builder.build();
  }

  @Test
  void eachTranscriptIsJudgedByTheOthers() {
    List<ClassifierTrial> trials = ClassifierTrial.of(corpus(3, 3, 1));
    assertThat(trials).singleElement().isInstanceOf(ClassifierTrial.Judged.class);
    List<ClassifierTrial.Fold> folds = ((ClassifierTrial.Judged) trials.getFirst()).folds();
    assertThat(folds)
        .extracting(ClassifierTrial.Fold::group)
        .containsExactly("en-1", "en-2", "en-3");
    assertThat(folds)
        .allSatisfy(
            fold -> {
              assertThat(fold.turns()).isEqualTo(30);
              assertThat(fold.learnt()).isEqualTo(20);
              assertThat(fold.score()).isEqualTo(new Judgement.Score("noise", 10, 0, 0));
            });
  }

  /** Words that mean the code in the left-out transcript alone must not be known. */
  @Test
  void nothingIsLearntFromWhatIsLeftOut() {
    CorpusBuilder builder = new CorpusBuilder().theme("noise");
    for (String group : List.of("a", "b")) {
      builder.group(group, "IE", "en");
      for (int i = 0; i < 12; i++) {
        builder.say("P1", i % 2 == 0 ? "zug" + group + " zag" + group : "coffee garden");
        if (i % 2 == 0) {
          builder.coding("anna", "noise", "zug" + group);
        }
      }
    }
    ClassifierTrial.Judged judged =
        (ClassifierTrial.Judged) ClassifierTrial.of(builder.build()).getFirst();
    assertThat(judged.folds())
        .allSatisfy(fold -> assertThat(fold.score().both() + fold.score().humanOnly()).isEqualTo(6))
        .allSatisfy(fold -> assertThat(fold.score().machineOnly()).isZero());
  }

  @Test
  void theSameCorpusGivesTheSameFiguresTwice() {
    Corpus corpus = corpus(3, 2, 7);
    assertThat(ClassifierTrial.of(corpus)).isEqualTo(ClassifierTrial.of(corpus));
    assertThat(Suggestion.write(Suggestion.of(corpus)))
        .isEqualTo(Suggestion.write(Suggestion.of(corpus(3, 2, 7))));
  }

  @Test
  void oneTranscriptIsNotEvaluable() {
    assertThat(ClassifierTrial.of(corpus(2, 1, 1)))
        .containsExactly(
            new ClassifierTrial.NotEvaluable(
                Language.ENGLISH, "noise", 10, ClassifierTrial.Why.ONE_TRANSCRIPT));
    assertThat(Suggestion.of(corpus(2, 1, 1))).isEmpty();
    assertThat(ClassifierTrial.of(corpus(2, 0, 1))).isEmpty();
  }

  @Test
  void aCodeInOneTranscriptOnlyIsNotEvaluable() {
    Corpus corpus =
        new CorpusBuilder()
            .theme("noise")
            .theme("sleep")
            .group("a", "IE", "en")
            .say("P1", "The noise.")
            .coding("anna", "noise", "noise")
            .group("b", "IE", "en")
            .say("P1", "No sleep.")
            .coding("anna", "sleep", "sleep")
            .build();
    assertThat(ClassifierTrial.of(corpus))
        .hasSize(2)
        .allSatisfy(
            trial ->
                assertThat(((ClassifierTrial.NotEvaluable) trial).why())
                    .isEqualTo(ClassifierTrial.Why.CODE_IN_ONE_TRANSCRIPT));
  }

  @Test
  void aCodeOnEveryTurnIsNotEvaluable() {
    CorpusBuilder builder = new CorpusBuilder().theme("noise");
    for (String group : List.of("a", "b")) {
      builder.group(group, "IE", "en").say("P1", "The noise.").coding("anna", "noise", "noise");
    }
    assertThat(
            ((ClassifierTrial.NotEvaluable) ClassifierTrial.of(builder.build()).getFirst()).why())
        .isEqualTo(ClassifierTrial.Why.NO_CONTRAST);
  }

  @Test
  void suggestsForTurnsThatNobodyCodedAndCountsNone() {
    Corpus corpus = corpus(3, 2, 3);
    List<Suggestion> suggestions = Suggestion.of(corpus);
    assertThat(suggestions)
        .hasSize(10)
        .allSatisfy(
            one -> {
              assertThat(one.group()).isEqualTo("en-3");
              assertThat(one.code()).isEqualTo("noise");
              assertThat(one.confidence()).isGreaterThan(0.5).isCloseTo(1, within(0.5));
              assertThat(one.quote()).startsWith("Always ");
              assertThat(one.classifier().basis()).isEqualTo(Basis.MACHINE);
            })
        .isSorted();
    assertThat(corpus.codings().of(Basis.MACHINE).all()).isEmpty();
    assertThat(Suggestion.write(suggestions))
        .startsWith("format,group,turn,line,quote,code,confidence,classifier\n")
        .contains("\nrefrain-suggestions/1,en-3,");
  }

  @Test
  void theVersionChangesWithTheCodings() {
    assertThat(Suggestion.of(corpus(3, 2, 3)).getFirst().classifier().version())
        .isNotEqualTo(Suggestion.of(corpus(3, 2, 4)).getFirst().classifier().version());
  }

  /** The demonstration has one transcript a language: it must say so, and not train. */
  @Test
  void theDemonstrationIsNotEvaluable() throws IOException {
    Corpus corpus = Corpus.open(Path.of("")).value();
    assertThat(ClassifierTrial.of(corpus))
        .hasSizeGreaterThan(100)
        .allMatch(trial -> trial instanceof ClassifierTrial.NotEvaluable);
    assertThat(Suggestion.of(corpus)).isEmpty();
  }

  /** The example of src/site/methods/classifier.md. */
  @Test
  void theExampleOnThePageIsTrue() throws IOException {
    String page = Files.readString(Path.of("src/site/methods/classifier.md"));
    ClassifierTrial.Judged judged =
        (ClassifierTrial.Judged) ClassifierTrial.of(example(page)).getFirst();
    for (ClassifierTrial.Fold fold : judged.folds()) {
      Judgement.Score score = fold.score();
      assertThat(page)
          .contains(
              "| %s | %d | %d | %d | %d | %d |"
                  .formatted(
                      fold.group(),
                      fold.turns(),
                      fold.learnt(),
                      score.both(),
                      score.machineOnly(),
                      score.humanOnly()));
    }
    assertThat(judged.folds()).hasSize(2);
  }

  private static Corpus example(String page) {
    CorpusBuilder builder = new CorpusBuilder().theme("noise");
    String group = "";
    for (String line : page.lines().filter(one -> one.startsWith("    ")).toList()) {
      String[] cells = line.strip().split(" \\| ", -1);
      if (!cells[0].equals(group)) {
        group = cells[0];
        builder.group(group, "IE", "en");
      }
      builder.say("P1", cells[1]);
      if (cells[2].equals("noise")) {
        builder.coding("anna", "noise", cells[1]);
      }
    }
    return builder.build();
  }
}
