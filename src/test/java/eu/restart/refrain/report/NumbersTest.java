package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.RandomCorpus;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.document.Document;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.privacy.Tellable;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number that a question's part prints is a cell of its comparison. */
class NumbersTest {
  private static final Pattern CODE_OF =
      Pattern.compile("([a-z][0-9]?) \\((\\d+) of (\\d+)(?:, in the group in ([\\w ]+))?[,)]");
  private static final Map<String, String> COUNTRIES =
      Map.of("Italy", "IT", "the Netherlands", "NL", "Norway", "NO", "Romania", "RO");

  private static final Map<State, String> SAID =
      Map.of(
          State.NOT_ASKED, "not asked",
          State.NOT_CODABLE, "not codable",
          State.SUPPRESSED, "withheld");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void comesFromTheComparison(long seed) {
    Corpus read = new RandomCorpus(seed).corpus();
    Document document = ReportContentTest.content(read).in(Language.ENGLISH);
    Tellable told = Tellable.of(read);
    Corpus corpus = told.corpus();
    Mentions mentions = Mentions.of(corpus, Basis.HUMAN);
    SmallCells cells = SmallCells.of(told, mentions);
    Comparison comparison = cells.mask(Comparison.of(corpus, mentions, Axis.COUNTRY, Scope.ALL));
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading) {
        comparison = cells.mask(Comparison.of(corpus, mentions, Axis.COUNTRY, scope(heading.id())));
      } else if (block instanceof Block.Paragraph) {
        sentences(ReportContentTest.text(block), comparison);
      } else if (block instanceof Block.Grid grid && grid.id().startsWith("table-question")) {
        grid.rows().forEach(row -> row(row, grid));
        rows(grid, comparison);
      }
    }
  }

  private static Scope scope(String heading) {
    Scope scope = Scope.ALL;
    List<String> parts = List.of(heading.split("-", -1));
    if (parts.getFirst().equals("question") && parts.size() > 1) {
      scope = scope.question(parts.get(1));
    }
    return parts.getFirst().equals("question") && parts.size() > 2
        ? scope.about(parts.get(2))
        : scope;
  }

  private static void sentences(String text, Comparison comparison) {
    Matcher matcher = CODE_OF.matcher(text);
    while (matcher.find()) {
      String country = matcher.group(4);
      Cell cell =
          country != null && COUNTRIES.containsKey(country) && isOfCountry(matcher, comparison)
              ? comparison.cell(matcher.group(1), COUNTRIES.get(country))
              : comparison.total(matcher.group(1));
      assertThat(List.of(matcher.group(2), matcher.group(3)))
          .as(matcher.group())
          .containsExactly("" + cell.participants(), "" + cell.of());
    }
  }

  /** A leader told with its place has the numbers of all; "in one group alone" those of one. */
  private static boolean isOfCountry(Matcher matcher, Comparison comparison) {
    return !matcher.group(3).equals("" + comparison.total(matcher.group(1)).of());
  }

  private static void row(List<String> row, Block.Grid grid) {
    assertThat(row).hasSameSizeAs(grid.header());
  }

  private static void rows(Block.Grid grid, Comparison comparison) {
    for (List<String> row : grid.rows()) {
      Cell total = comparison.total(row.getFirst());
      assertThat(row.get(1)).isEqualTo(total.participants() + " of " + total.of());
      for (int i = 0; i < comparison.columns().size(); i++) {
        Cell cell = comparison.cell(row.getFirst(), comparison.columns().get(i).id());
        String said =
            cell.state() == State.MENTIONED || cell.state() == State.NOT_MENTIONED
                ? cell.participants() + " of " + cell.of()
                : SAID.get(cell.state());
        assertThat(row.get(i + 2)).isEqualTo(said);
      }
      assertThat(row.getLast())
          .isEqualTo(
              total.told().mentions()
                  ? total.mentions() + " (" + total.fewest() + "–" + total.most() + ")"
                  : "withheld");
    }
  }
}
