package eu.restart.refrain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mark;
import eu.restart.refrain.document.Block;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.tagging.Tagging;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds whole reports to the rules of quoting, by what they print and by their table of quotes. */
class QuoteRulesTest {
  private static final String FEW = "could be quoted";
  private static final String NO_DISSENT = "no dissenting passage could be quoted";

  static Stream<RandomTalk> sizes() {
    return Stream.of(
            new RandomTalk(1, 1, 1, 2, true),
            new RandomTalk(2, 1, 2, 3, true),
            new RandomTalk(3, 1, 3, 3, true),
            new RandomTalk(4, 1, 4, 3, true),
            new RandomTalk(5, 2, 3, 2, true),
            new RandomTalk(6, 2, 6, 1, true),
            new RandomTalk(7, 3, 5, 2, true),
            new RandomTalk(8, 4, 6, 2, true),
            new RandomTalk(9, 8, 8, 1, true))
        .flatMap(
            one ->
                Stream.of(
                    one,
                    new RandomTalk(one.seed() + 100, one.groups(), one.people(), one.turns(), true),
                    new RandomTalk(
                        one.seed() + 200, one.groups(), one.people(), one.turns(), false)));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everyReportKeepsTheRules(RandomTalk talk) {
    keepsTheRules(talk.corpus(), talk.human() ? Basis.HUMAN : Basis.MACHINE);
  }

  @Test
  void theDemonstrationKeepsTheRulesOnBothBases() throws IOException {
    Corpus read = Corpus.open(Path.of(".")).value();
    Corpus corpus = read.with(Tagging.of(read).value());
    assertThat(keepsTheRules(corpus, Basis.HUMAN)).isGreaterThan(50);
    assertThat(keepsTheRules(corpus, Basis.MACHINE)).isGreaterThan(40);
  }

  @Test
  void whereMuchCanBeQuotedNoPartIsShortOfQuotes() {
    Corpus corpus = new RandomTalk(11, 4, 8, 3, true).corpus();
    assertThat(ReportContentTest.text(content(corpus, Basis.HUMAN).in(Language.ENGLISH)))
        .doesNotContain(FEW);
  }

  private static ReportContent content(Corpus corpus, Basis basis) {
    return ReportContent.of(new ReportInput(corpus, basis, List.of(), List.of()));
  }

  /** Checks each rule and returns the number of quotes. */
  private static int keepsTheRules(Corpus corpus, Basis basis) {
    ReportContent content = content(corpus, basis);
    List<Block> blocks = content.in(Language.ENGLISH).blocks();
    NamedTable table =
        ReportTables.of(content).stream()
            .filter(one -> one.name().equals("quotes"))
            .findFirst()
            .orElseThrow();
    Map<String, List<Block>> sections = sections(blocks);
    Map<String, List<Map<String, String>>> listed = new LinkedHashMap<>();
    table.rows().stream()
        .map(row -> cells(table.header(), row))
        .forEach(
            row -> listed.computeIfAbsent(cell(row, "section"), key -> new ArrayList<>()).add(row));
    assertThat(sections.keySet()).containsAll(listed.keySet());
    sections.forEach(
        (id, section) -> section(id, section, listed.getOrDefault(id, List.of()), corpus, basis));
    List<Map<String, String>> all = listed.values().stream().flatMap(List::stream).toList();
    speakers(all, corpus, ReportContentTest.text(content.in(Language.ENGLISH)));
    return all.size();
  }

  private static void section(
      String id,
      List<Block> section,
      List<Map<String, String>> listed,
      Corpus corpus,
      Basis basis) {
    List<Block.Quote> printed =
        section.stream()
            .filter(Block.Quote.class::isInstance)
            .map(Block.Quote.class::cast)
            .toList();
    assertThat(printed).as(id).hasSameSizeAs(listed).hasSizeLessThanOrEqualTo(4);
    for (int i = 0; i < printed.size(); i++) {
      Map<String, String> row = listed.get(i);
      assertThat(printed.get(i).text()).contains(cell(row, "quote"));
      assertThat(printed.get(i).translation().orElse("")).isEqualTo(cell(row, "translation"));
      assertThat(printed.get(i).attribution()).contains("turn " + cell(row, "turn"));
      assertThat(printed.get(i).attribution().contains("(dissent)"))
          .isEqualTo(cell(row, "reason").startsWith("dissent"));
      assertThat(cell(row, "reason")).isNotBlank();
      assertThat(cell(row, "translation")).isEqualTo(translation(row, corpus, basis));
    }
    List<String> said = section.stream().map(ReportContentTest::text).toList();
    boolean part = section.stream().anyMatch(Block.Grid.class::isInstance);
    if (id.matches("question-.*-.*") && part && printed.size() < 2) {
      assertThat(said).as(id).anyMatch(text -> text.contains(FEW));
    }
    if (id.matches("question-.*-.*")) {
      boolean heard = said.stream().anyMatch(text -> text.contains("Not everybody agrees"));
      boolean withheld = said.stream().anyMatch(text -> text.contains("withheld"));
      boolean few = corpus.study().groups().stream().anyMatch(one -> one.participants().size() < 3);
      boolean marked = hasDissent(id, corpus, basis);
      assertThat(marked || !heard).as(id).isTrue();
      assertThat(heard || !marked || withheld || few).as(id).isTrue();
      boolean quoted = printed.stream().anyMatch(one -> one.attribution().contains("(dissent)"));
      boolean missing = said.stream().anyMatch(text -> text.contains(NO_DISSENT));
      assertThat(quoted || missing).as(id).isEqualTo(heard || quoted);
      assertThat(quoted && missing).as(id).isFalse();
    }
  }

  /** What a coding of exactly the quoted text brings. */
  private static String translation(Map<String, String> row, Corpus corpus, Basis basis) {
    Transcript transcript = corpus.transcript(cell(row, "group")).orElseThrow();
    return corpus.codings().of(cell(row, "group")).of(basis).all().stream()
        .filter(one -> one.code().equals(cell(row, "code")))
        .filter(one -> fold(one.span().of(transcript.text())).equals(cell(row, "quote")))
        .map(Coding::translation)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String fold(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /**
   * Whether a coder marks dissent in a turn of a participant at this question about these people.
   */
  private static boolean hasDissent(String section, Corpus corpus, Basis basis) {
    return eu.restart.refrain.coding.Mentions.of(corpus, basis).all().stream()
        .filter(
            one ->
                section.equals(
                    "question-"
                        + one.turn().question().orElse("?")
                        + "-"
                        + one.about().orElse("?")))
        .flatMap(one -> one.codings().stream())
        .map(Coding::mark)
        .flatMap(Optional::stream)
        .anyMatch(mark -> mark == Mark.D || mark == Mark.SD);
  }

  /** Nobody twice in a section, no turn twice in the report, nobody above a quarter of it. */
  private static void speakers(List<Map<String, String>> all, Corpus corpus, String text) {
    Set<String> turns = new HashSet<>();
    Set<String> once = new HashSet<>();
    Map<String, Integer> times = new HashMap<>();
    for (Map<String, String> row : all) {
      Turn turn =
          corpus.transcript(cell(row, "group")).orElseThrow().turns().stream()
              .filter(one -> String.valueOf(one.number()).equals(cell(row, "turn")))
              .findFirst()
              .orElseThrow();
      String speaker = cell(row, "group") + " " + turn.speaker();
      String section = cell(row, "section").replaceFirst("^(question-.*)-[^-]+$", "$1");
      assertThat(turns.add(cell(row, "group") + " " + turn.number())).isTrue();
      assertThat(once.add(section + " " + speaker)).as(section).isTrue();
      times.merge(speaker, 1, Integer::sum);
    }
    int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean unkept = most * 4 > all.size();
    assertThat(unkept).isEqualTo(text.contains("the quarter could not be kept"));
    if (unkept) {
      assertThat(times.size()).isLessThan(4);
    }
  }

  private static Map<String, List<Block>> sections(List<Block> blocks) {
    Map<String, List<Block>> sections = new LinkedHashMap<>();
    String id = "";
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        id = heading.id();
      }
      sections.computeIfAbsent(id, key -> new ArrayList<>()).add(block);
    }
    return sections;
  }

  private static Map<String, String> cells(List<String> header, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), row.get(i));
    }
    return cells;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
