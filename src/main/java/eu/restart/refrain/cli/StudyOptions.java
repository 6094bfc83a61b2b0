package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.ProblemWords;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command has. */
final class StudyOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--study",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "the study's folder (default: here)")
  private Path study = Path.of(".");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where to write (default: reports in the study's folder)")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      description =
          "language of the report, several with commas, or all (default: the study's first); of"
              + " what check says (default: en)")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--basis",
      paramLabel = "human|machine",
      description =
          "codings of people or of the lexicon (default: human where every group has human codings)")
  private Optional<Basis> basis = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      defaultValue = "TEXT",
      description = "form of the result (default: text)")
  private Format format = Format.TEXT;

  /** The forms of a result. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  Path study() {
    return study;
  }

  Path out() {
    return out.orElse(study.resolve("reports"));
  }

  Format format() {
    return format;
  }

  Checked<Corpus> open() throws IOException {
    return Corpus.open(study);
  }

  Basis basis(Corpus corpus) {
    return basis.orElseGet(corpus::defaultBasis);
  }

  Language language(Study read) {
    return languages(read).getFirst();
  }

  /** The report languages asked for; a language that the study does not have is a usage error. */
  List<Language> languages(Study read) {
    if (languages.isEmpty()) {
      return List.of(read.languages().getFirst());
    }
    if (languages.equals(List.of("all"))) {
      return read.languages();
    }
    List<Language> wanted = new ArrayList<>();
    for (String code : languages) {
      if (!Language.isCode(code) || !read.languages().contains(new Language(code))) {
        throw new ParameterException(
            line(),
            "there is no report in '"
                + code
                + "'; the study has: "
                + String.join(", ", read.languages().stream().map(Language::code).toList()));
      }
      wanted.add(new Language(code));
    }
    return wanted.stream().distinct().toList();
  }

  /** The language of tables and notes: the first asked for, or else this one. */
  Language spoken(Language other) {
    boolean asked = !languages.isEmpty() && Language.isCode(languages.getFirst());
    return asked && !languages.equals(List.of("all")) ? new Language(languages.getFirst()) : other;
  }

  /** Those asked for; where none is, the one that study.yaml sets for figures. */
  List<Language> figureLanguages(Study read, Optional<Language> set) {
    return languages.isEmpty() && set.isPresent() ? List.of(set.get()) : languages(read);
  }

  /** The words of the first language asked for; English where none is, or where it has none. */
  ProblemWords words() {
    return languages.isEmpty() || !Language.isCode(languages.getFirst())
        ? ProblemWords.in(Language.ENGLISH)
        : ProblemWords.in(new Language(languages.getFirst()));
  }

  /** The same, where a language without words is a usage error. */
  ProblemWords wordsAsAsked() {
    ProblemWords words = words();
    if (!languages.isEmpty() && !words.isIn(languages.getFirst())) {
      throw new ParameterException(
          line(),
          "there are no messages in '"
              + languages.getFirst()
              + "', but in: "
              + String.join(", ", ProblemWords.LANGUAGES.stream().map(Language::code).toList()));
    }
    return words;
  }

  CommandLine line() {
    return command.commandLine();
  }
}
