package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Scope;

/** The stable names of the report's places. */
final class Sections {
  static final String METHOD = "method";
  static final String QUESTIONS = "questions";
  static final String CONCLUSIONS = "conclusions";
  static final String PRACTICES = "practices";
  static final String MACHINE = "machine";
  static final String COREQ = "coreq";

  private Sections() {}

  /** A question's section. */
  static String question(Scope scope) {
    return "question-" + scope.question().map(FigurePlan::slug).orElse("all");
  }

  /** What is said of certain people at a question. */
  static String part(Scope scope) {
    return question(scope) + scope.about().map(id -> "-" + FigurePlan.slug(id)).orElse("-talk");
  }

  /** A theme's conclusion. */
  static String conclusion(String theme) {
    return "conclusion-" + FigurePlan.slug(theme);
  }

  /** A category of practices. */
  static String practices(String category) {
    return "practices-" + FigurePlan.slug(category);
  }
}
