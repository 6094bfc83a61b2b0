package eu.restart.refrain.cli;

import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.study.Study;
import java.util.List;
import java.util.Set;

/**
 * Prints the tables and notes of a command in the language asked for, or else the study's first. A
 * table as csv or json is for programs, and keeps its English headings and words.
 */
final class Teller {
  private final StudyOptions options;
  private final Language language;
  private final ProblemWords words;
  private final TableWords tables;

  Teller(StudyOptions options, Study study) {
    this(options, options.spoken(study.languages().getFirst()));
  }

  /** Where there is no study: English unless another language is asked for. */
  Teller(StudyOptions options) {
    this(options, options.spoken(Language.ENGLISH));
  }

  private Teller(StudyOptions options, Language language) {
    this.options = options;
    this.language = language;
    words = ProblemWords.in(language);
    tables =
        TableWords.in(options.format() == StudyOptions.Format.TEXT ? language : Language.ENGLISH);
  }

  Language language() {
    return language;
  }

  /** The headings and set words of what is printed. */
  TableWords tables() {
    return tables;
  }

  /** What a machine's and people's codings are called. */
  static Phrase basis(boolean human) {
    return human ? Phrase.of("human") : Phrase.of("machine");
  }

  String say(Phrase phrase) {
    return words.say(phrase);
  }

  /** A line beside the results. */
  void note(Phrase phrase) {
    options.line().getErr().println(say(phrase));
  }

  /**
   * A table.
   *
   * @param worded the headings of the columns that hold words of the program
   */
  void table(Sheet sheet, String... worded) {
    Sheet said = tables.table(sheet, Set.of(worded));
    Printing.table(options.line().getOut(), options.format(), said.header(), said.rows());
  }

  void table(List<String> header, List<List<String>> rows, String... worded) {
    table(new Sheet(header, rows), worded);
  }
}
