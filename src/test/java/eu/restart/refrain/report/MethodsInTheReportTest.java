package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.tagging.Tagging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the report and its tables say by the methods, in the shipped study. */
class MethodsInTheReportTest {
  /** How each language would say that a whole group was of one mind. */
  private static final Map<String, String> OF_ONE_MIND =
      Map.of(
          "en",
          "(the )?(whole )?groups? (all )?agree(s|d)?\\b|(every(body|one)|all( of them)?) agree"
              + "|unanimous|consensus|of one mind|nobody disagree",
          "nl",
          "groep(en)? (was|waren|is|zijn) het (er )?(over )?eens|iedereen (was|is) het|unaniem"
              + "|eensgezind|consensus|allen waren het",
          "it",
          "(il|i) grupp[oi] (era|erano|è|sono|si è|si sono) (tutt[oi] )?d.accordo|tutti d.accordo"
              + "|unanim|consenso (del|nel) gruppo|concorde",
          "nb",
          "gruppen(e)? (var|er) enig|alle (var|er) enig|enstemmig|samstemt|konsensus",
          "ro",
          "grupu(l|rile) (a fost|au fost|este|sunt|a căzut) de acord|toți (au fost|sunt) de acord"
              + "|unanim|consens");

  /** "Not everybody agrees" is the opposite. */
  private static final Pattern NOT_EVERYBODY =
      Pattern.compile(
          "\\b(not|niet|non|ikke|nu) (everybody|iedereen|tutti|alle|toți)\\b[^.;]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static ReportContent content;

  static List<Language> languages() {
    return Words.LANGUAGES;
  }

  @BeforeAll
  static void read() throws IOException {
    Corpus corpus = Corpus.open(Path.of(".")).value();
    content =
        ReportContent.of(
            new ReportInput(
                corpus.with(Tagging.of(corpus).value()), Basis.HUMAN, List.of(), List.of()));
  }

  private static List<String> texts(Language language) {
    return content.in(language).blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Paragraph paragraph -> List.of(plain(paragraph.runs())).stream();
                  case Block.Items items ->
                      items.items().stream().map(MethodsInTheReportTest::plain);
                  case Block.Grid grid -> grid.rows().stream().map(row -> String.join(" | ", row));
                  case Block.Heading heading -> List.of(heading.text()).stream();
                  case Block.Picture picture -> List.of(picture.caption()).stream();
                  case Block.Quote quote -> List.of(quote.attribution()).stream();
                })
        .toList();
  }

  private static String plain(List<Block.Run> runs) {
    return runs.stream().map(Block.Run::text).collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noSentenceSaysThatAGroupWasOfOneMind(Language language) {
    Pattern claim =
        Pattern.compile(
            OF_ONE_MIND.getOrDefault(language.code(), "-"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    assertThat(texts(language))
        .isNotEmpty()
        .extracting(text -> NOT_EVERYBODY.matcher(text).replaceAll(""))
        .noneMatch(text -> claim.matcher(text).find());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void agreementStandsWithItsBaseAndWithThoseWhoGaveNoSign(Language language) {
    Words words = Words.in(language);
    String lead = words.pattern("question.answers");
    String start = lead.substring(0, lead.indexOf("{where}"));
    List<String> sentences =
        texts(language).stream()
            .filter(text -> text.contains(start))
            .map(text -> text.substring(text.indexOf(start)))
            .toList();
    assertThat(sentences).hasSize(6);
    String of = words.say("people", Map.of("k", 13, "n", 18));
    assertThat(sentences.getFirst()).as("NR of the first question").contains(of);
    assertThat(words.pattern("question.answers")).contains("{agree}", "{dissent}", "{nr}");
  }

  @Test
  void everyTableSaysHowToReadItOrNeedsNoWords() {
    List<NamedTable> tables = ReportTables.of(content);
    Set<String> names = new TreeSet<>();
    tables.forEach(table -> names.add(table.name()));
    assertThat(names)
        .hasSize(tables.size())
        .contains(
            "contents",
            "participation",
            "answers",
            "answers-by-words",
            "answers-judged",
            "replies",
            "uptake",
            "effects-by-country",
            "effects-by-role",
            "cooccurrence",
            "saturation",
            "saturation-curve",
            "saturation-codes",
            "keyness",
            "agreement",
            "disagreements");
    assertThat(tables.getFirst().rows()).hasSize(tables.size() - 1);
    for (NamedTable table : tables) {
      if (Set.of("answers-by-words", "replies").contains(table.name())) {
        int basis = table.header().indexOf("basis");
        assertThat(table.rows()).isNotEmpty().allMatch(row -> row.get(basis).equals("machine"));
      }
    }
  }

  @Test
  void noTableNamesASpeaker() {
    Set<String> speakers = new TreeSet<>();
    content.material().corpus().study().groups().stream()
        .flatMap(group -> group.participants().stream())
        .forEach(one -> speakers.add(one.speaker()));
    assertThat(speakers).hasSizeGreaterThan(20);
    for (NamedTable table : ReportTables.of(content)) {
      assertThat(table.rows())
          .as(table.name())
          .allSatisfy(row -> assertThat(row).doesNotContainAnyElementsOf(speakers));
    }
  }

  /** The roles of no-1 are two and three. */
  @Test
  void whoRaisedACodeGivesNoSmallRoleAway() {
    NamedTable uptake =
        ReportTables.of(content).stream()
            .filter(table -> table.name().equals("uptake"))
            .findFirst()
            .orElseThrow();
    int group = uptake.header().indexOf("group");
    int role = uptake.header().indexOf("raised by");
    Set<String> told = new TreeSet<>();
    uptake.rows().stream()
        .filter(row -> !row.get(role).isEmpty())
        .forEach(row -> told.add(row.get(group)));
    assertThat(told).containsExactly("it-1", "nl-1", "ro-1");
  }

  @Test
  void aGroupOfTwoIsInNoTable() {
    CorpusBuilder builder = new CorpusBuilder().roles("guard").questions("q1").theme("stress");
    for (String group : List.of("a", "b")) {
      builder.group(group, group.equals("a") ? "IT" : "NL", "en").ask("q1");
      for (int i = 0; i < (group.equals("a") ? 2 : 5); i++) {
        builder.participant("P" + i, "guard").say("P" + i, "The noise " + i);
        builder.coding("anna", "stress", "The noise " + i);
      }
    }
    ReportContent small =
        ReportContent.of(new ReportInput(builder.build(), Basis.HUMAN, List.of(), List.of()));
    assertThat(small.material().tellsAll()).isTrue();
    for (NamedTable table : ReportTables.of(small)) {
      int group = table.header().indexOf("group");
      if (group >= 0 && !table.name().equals("groups")) {
        assertThat(table.rows()).as(table.name()).noneMatch(row -> row.get(group).equals("a"));
      }
    }
    assertThat(ReportTables.of(small))
        .extracting(NamedTable::name)
        .contains("uptake", "cooccurrence", "answers");
  }

  @Test
  void theDisagreementsHoldBothQuotesSideBySide() {
    NamedTable table =
        ReportTables.of(content).stream()
            .filter(one -> one.name().equals("disagreements"))
            .findFirst()
            .orElseThrow();
    assertThat(table.rows())
        .hasSize(content.material().agreement().disagreements().size())
        .isNotEmpty()
        .allMatch(row -> !row.get(4).isEmpty() && !row.get(5).isEmpty());
  }
}
