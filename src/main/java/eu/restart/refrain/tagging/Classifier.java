package eu.restart.refrain.tagging;

import eu.restart.refrain.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * One code against the rest: OpenNLP's document categoriser with maximum entropy (logistic
 * regression), elastic net, over which content words a turn holds. Vocabulary and weights come from
 * the units it is trained on and nothing else; one thread, no random start, so that the same units
 * give the same weights.
 */
final class Classifier {
  /** A turn has the code where its confidence is above this. Fixed, so that no data choose it. */
  static final double THRESHOLD = 0.5;

  private static final String YES = "yes";
  private static final String NO = "no";

  /**
   * No word has this form. It stands in every turn and so carries how common the code is; without
   * it a turn of unknown words alone would have a confidence of one half.
   */
  private static final String EVERYWHERE = "*";

  private static final int FEWEST_TURNS_OF_A_WORD = 2;
  private static final double PENALTY = 0.1;

  private final DocumentCategorizerME categoriser;

  private Classifier(DocumentCategorizerME categoriser) {
    this.categoriser = categoriser;
  }

  /**
   * Trains on units of which at least one has the code and one has it not.
   *
   * @throws IllegalArgumentException where there is nothing to tell apart
   */
  static Classifier train(Language language, String code, List<Unit> units) {
    List<DocumentSample> samples = new ArrayList<>();
    for (Unit unit : units) {
      samples.add(new DocumentSample(unit.has(code) ? YES : NO, words(unit)));
    }
    if (samples.stream().map(DocumentSample::getCategory).distinct().count() < 2) {
      throw new IllegalArgumentException("all turns are alike in the code " + code);
    }
    try {
      return new Classifier(
          new DocumentCategorizerME(
              DocumentCategorizerME.train(
                  language.code(),
                  ObjectStreamUtils.createObjectStream(samples),
                  parameters(),
                  new DoccatFactory())));
    } catch (IOException e) {
      throw new IllegalStateException("the samples are in memory", e);
    }
  }

  /** How sure it is that a turn has the code, from 0 to 1. */
  double confidence(Unit unit) {
    return categoriser.categorize(words(unit))[categoriser.getIndex(YES)];
  }

  private static String[] words(Unit unit) {
    List<String> words = new ArrayList<>(unit.words());
    words.add(EVERYWHERE);
    return words.toArray(String[]::new);
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, FEWEST_TURNS_OF_A_WORD);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, PENALTY);
    parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
    return parameters;
  }
}
