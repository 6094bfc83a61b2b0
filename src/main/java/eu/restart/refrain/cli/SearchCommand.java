package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.index.Hit;
import eu.restart.refrain.index.QueryException;
import eu.restart.refrain.index.Search;
import eu.restart.refrain.index.TurnIndex;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Keyword in context over the turns. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Find words in what was said, and show what stands around them.",
    footerHeading = "%nQueries:%n",
    footer = {
      "  word            the word, in any case",
      "  \"two words\"     a phrase",
      "  over*  *volle   wildcards, in phrases too",
      "  a NEAR/5 b      both, at most five words apart, in any order",
      "  a OR b, a NOT b either; the one without the other"
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin private StudyOptions options = new StudyOptions();

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "what to look for")
  private List<String> query = List.of();

  @Option(names = "--group", paramLabel = "ID", description = "only this group")
  private Optional<String> group = Optional.empty();

  @Option(names = "--country", paramLabel = "CODE", description = "only this country")
  private Optional<String> country = Optional.empty();

  @Option(names = "--role", paramLabel = "ID", description = "only participants of this role")
  private Optional<String> role = Optional.empty();

  @Option(names = "--question", paramLabel = "ID", description = "only under this question")
  private Optional<String> question = Optional.empty();

  @Option(names = "--code", paramLabel = "ID", description = "only turns coded so (code or theme)")
  private Optional<String> code = Optional.empty();

  @Option(names = "--moderator", description = "search the moderators' turns as well")
  private boolean moderator;

  @Option(
      names = "--context",
      paramLabel = "N",
      defaultValue = "60",
      description = "characters shown on each side (default: 60)")
  private int context = 60;

  @Override
  public Integer call() throws IOException {
    Checked<Study> study = Study.open(options.study());
    Search search =
        new Search(
            String.join(" ", query), context, group, country, role, question, code, moderator);
    try (TurnIndex index =
        TurnIndex.open(study.value(), options.out().resolve(".index"), this::tagged)) {
      print(told(index.search(search)), new Teller(options, study.value()));
    } catch (QueryException e) {
      throw new ParameterException(options.line(), e.getMessage(), e);
    }
    return CommandLineRun.DONE;
  }

  /** Found by role: nothing of a group whose roles are not told, since each line has a speaker. */
  private List<Hit> told(List<Hit> hits) throws IOException {
    if (role.isEmpty()) {
      return hits;
    }
    Corpus corpus = options.open().value();
    Tellable told = Withholding.byRole(corpus, new Teller(options, corpus.study()));
    return hits.stream()
        .filter(hit -> !told.leftOut().contains(hit.group()))
        .filter(hit -> !told.withoutRoles().contains(hit.group()))
        .toList();
  }

  private Corpus tagged() throws IOException {
    Corpus corpus = options.open().value();
    return corpus.with(Tagging.of(corpus).value());
  }

  private void print(List<Hit> hits, Teller teller) {
    PrintWriter out = options.line().getOut();
    if (options.format() != StudyOptions.Format.TEXT) {
      Printing.table(
          out,
          options.format(),
          List.of("group", "turn", "line", "speaker", "question", "left", "match", "right"),
          hits.stream().map(SearchCommand::row).toList());
      return;
    }
    for (Hit hit : hits) {
      String place = hit.group() + ":" + hit.turn() + " " + hit.speaker();
      String left = " ".repeat(Math.max(0, context - hit.left().length())) + hit.left();
      out.printf("%-20s %s[%s]%s%n", place, left, hit.match(), hit.right());
    }
    teller.note(Phrase.of("{0} {0|place|places}", hits.size()));
  }

  private static List<String> row(Hit hit) {
    return List.of(
        hit.group(),
        String.valueOf(hit.turn()),
        String.valueOf(hit.line()),
        hit.speaker(),
        hit.question().orElse(""),
        hit.left(),
        hit.match(),
        hit.right());
  }
}
