package eu.restart.refrain.tagging;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import java.util.List;

/**
 * How well a classifier trained on people's codings finds a code in a conversation that it has not
 * seen, in one language; or that this cannot be told.
 *
 * <p>The units are the participants' turns that hold a word, in the groups that people coded; a
 * turn has a code where any person gave it exactly that code. Each transcript is left out in turn
 * and judged by what was learnt from the others (Stone 1974, with the transcript as what is left
 * out); vocabulary and weights are fitted inside the fold, and the threshold is fixed.
 */
public sealed interface ClassifierTrial {
  /** The language. */
  Language language();

  /** The code's id. */
  String code();

  /**
   * There is no figure.
   *
   * @param turns the number of turns that people gave the code in this language
   */
  record NotEvaluable(Language language, String code, int turns, Why why)
      implements ClassifierTrial {}

  /** Why there is no figure. */
  enum Why {
    /** People coded one transcript of the language: nothing is left to judge it on. */
    ONE_TRANSCRIPT,
    /** The code stands in one transcript only: left out, there is nothing to learn it from. */
    CODE_IN_ONE_TRANSCRIPT,
    /** Some fold has the code on every turn that is left to learn from: no contrast. */
    NO_CONTRAST
  }

  /**
   * There are figures, one a transcript, and never their mean alone.
   *
   * @param folds in the order of the study's groups
   */
  record Judged(Language language, String code, List<Fold> folds) implements ClassifierTrial {
    /** Copies the list. */
    public Judged {
      folds = List.copyOf(folds);
    }
  }

  /**
   * A transcript judged by what was learnt from the others.
   *
   * @param group the transcript that was left out
   * @param turns its units
   * @param learnt the turns with the code in the other transcripts
   * @param score against people, on the units of this transcript alone
   */
  record Fold(String group, int turns, int learnt, Judgement.Score score) {}

  /**
   * Trains and judges; sorted by language and in the codebook's order. Codes that nobody gave a
   * participant in a language are left out.
   */
  static List<ClassifierTrial> of(Corpus corpus) {
    return Classifying.of(corpus).stream().map(Classifying::trial).toList();
  }
}
