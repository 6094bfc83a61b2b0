package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quote that stands in several places. */
class SeveralPlacesTest {
  @TempDir Path folder;

  private List<String> anchored(String... quotes) throws IOException {
    return new Sample(folder).quotes(quotes).told();
  }

  private List<Problem> findings(String... quotes) throws IOException {
    return new Sample(folder).quotes(quotes).reported();
  }

  @Test
  void asManyRowsAsPlacesHaveOneEach() throws IOException {
    assertThat(anchored("Yes.", "Yes.", "Yes.")).hasSize(3);
    Sample sample = new Sample(folder);
    assertThat(sample.findings()).isEmpty();
    assertThat(sample.read().value().codings().all())
        .extracting(
            one -> sample.transcript.text().substring(0, one.span().start()).lines().count())
        .containsExactly(3L, 7L, 9L);
    assertThat(sample.read().problems())
        .filteredOn(one -> one.rule().equals("quote-each-place"))
        .hasSize(3);
  }

  @Test
  void fewerOrMoreRowsThanPlacesStayAmbiguous() throws IOException {
    assertThat(findings("Yes.", "Yes.")).extracting(Problem::rule).containsOnly("quote-ambiguous");
    assertThat(findings("Yes.", "Yes.", "Yes.", "Yes."))
        .hasSize(4)
        .extracting(Problem::rule)
        .containsOnly("quote-ambiguous");
  }

  @Test
  void onlyRowsThatSayTheSameShareThePlaces() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "a.csv",
                "quote,code,coder\nYes.,hope,Ada\nYes.,hope,Ada\nYes.,noise,Ada\nYes.,hope,Bo\n");
    assertThat(sample.findings()).hasSize(4);
    sample.file(
        "a.csv", "quote,code,coder,turn\nYes.,hope,Ada,7\nYes.,hope,Ada,\nYes.,hope,ada,\n");
    assertThat(sample.findings()).isEmpty();
    assertThat(sample.read().value().codings().all()).hasSize(3);
  }

  @Test
  void severalPlacesAreAFinding() throws IOException {
    assertThat(findings("Yes."))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("quote-ambiguous");
              assertThat(one.text())
                  .contains("3 places: turn 3 (line 3), turn 7 (line 7), turn 9 (line 9)");
            });
  }

  @Test
  void neighboursSettleWhereTheFileFollowsTheTalkAndSaySo() throws IOException {
    String[] rows = {
      "There are never enough of us", "And at night?", "Yes.", "My mother says", "My garden helps"
    };
    assertThat(anchored(rows)).contains("Yes.|hope|-|Ada|EXACT").hasSize(5);
    assertThat(new Sample(folder).findings()).isEmpty();
    assertThat(new Sample(folder).read().problems())
        .anyMatch(
            one ->
                one.rule().equals("quote-by-neighbours")
                    && one.text().contains("3 places")
                    && one.text().contains("turn 7 (line 7)"));
  }

  @Test
  void neighboursOutOfOrderSettleNothing() throws IOException {
    assertThat(findings("My garden helps", "And at night?", "Yes.", "There are never enough of us"))
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo("quote-ambiguous"));
    assertThat(findings("There are never enough of us", "And at night?", "Yes.", "My garden helps"))
        .as("two places lie between the neighbours")
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo("quote-ambiguous"));
  }

  @Test
  void theTurnSettles() throws IOException {
    Sample sample = new Sample(folder).file("a.csv", "quote,code,turn\nYes.,hope,7\n");
    assertThat(sample.told()).containsExactly("Yes.|hope|-|a|EXACT");
    assertThat(sample.read().value().codings().all().getFirst().span().start())
        .isEqualTo(Sample.TALK.indexOf("Yes. My mother"));
  }

  @Test
  void placesAtBordersOfWordsComeFirst() throws IOException {
    Sample sample = new Sample(folder, "P1: Caring is an art, I started late.\n");
    sample.file("a.csv", "quote,code\nart,hope\n");
    assertThat(sample.read().value().codings().all().getFirst().span()).isEqualTo(new Span(17, 20));
  }

  @Test
  void aBrokenLineDoesNotHideASecondPlace() throws IOException {
    Sample sample = new Sample(folder, "P1: We stand in line\nP2: They stand in the rain\n");
    sample.file("a.csv", "quote,code\nstand in,hope\n");
    assertThat(sample.findings()).containsExactly("2:1 quote-ambiguous");
    Sample broken = new Sample(folder, "P1: We stand in line\nP2: stand\u2028in the rain\n");
    assertThat(broken.findings()).containsExactly("2:1 quote-ambiguous");
  }

  @Test
  void whatIsSaidComesBeforeLabelsAndNotes() throws IOException {
    Sample sample = new Sample(folder, "Hope: nothing (hope) but hope\n");
    sample.file("a.csv", "quote,code\nhope,hope\n");
    assertThat(sample.read().value().codings().all())
        .singleElement()
        .satisfies(one -> assertThat(one.span().start()).isEqualTo(25));
  }
}
