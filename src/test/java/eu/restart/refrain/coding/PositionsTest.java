package eu.restart.refrain.coding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Positions are converted from whatever a tool counts, for a file as a whole. */
class PositionsTest {
  private static final String TALK =
      """
      MOD: Hva er verst 😀 her?
      P1: Støyen i gangen 🙈 og på natta, alltid støyen.
      P2: Ja, ja. Și țipetele de noapte 👩‍👧.
      P1: Vi drikker kaffe ute, og så går det over.
      P2: Jeg tenker på støyen hjemme også, hele tiden.
      """;

  private static final List<String> QUOTES =
      List.of("Støyen i gangen", "alltid støyen", "Și țipetele", "drikker kaffe", "går det over");

  @TempDir Path folder;

  static List<Counting> ways() {
    return Counting.ALL;
  }

  /** As a tool counts it: another road than the program's. */
  private static int counted(String before, Counting way) {
    String text = way.twoForLineEnd() ? before.replace("\n", "\r\n") : before;
    text = way.mark() ? "\uFEFF" + text : text;
    return way.first()
        + switch (way.unit()) {
          case UTF_16 -> text.length();
          case CODE_POINTS -> text.codePointCount(0, text.length());
          case BYTES -> text.getBytes(UTF_8).length;
        };
  }

  private static String row(String quote, boolean words, int from, Counting way) {
    int start = counted(TALK.substring(0, from), way);
    int end = counted(TALK.substring(0, from + quote.length()), way) - (way.lastIncluded() ? 1 : 0);
    return (words ? quote : "") + ",hope," + start + "," + end + "\n";
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyWayOfCountingIsFoundForTheWholeFile(Counting way) throws IOException {
    StringBuilder csv = new StringBuilder("quote,code,start,end\n");
    for (String quote : QUOTES) {
      csv.append(row(quote, true, TALK.indexOf(quote), way));
    }
    int second = TALK.lastIndexOf("støyen");
    csv.append(row("støyen", true, second, way));
    Sample sample = new Sample(folder, TALK).file("a.csv", csv.toString());
    assertThat(sample.findings()).isEmpty();
    assertThat(sample.read().value().codings().all())
        .hasSize(6)
        .allMatch(one -> one.anchor().how() == Anchor.How.OFFSETS)
        .last()
        .satisfies(one -> assertThat(one.span().start()).isEqualTo(second));
    boolean told =
        sample.read().problems().stream().anyMatch(one -> one.rule().equals("offsets-counted"));
    assertThat(told).isEqualTo(!way.equals(Counting.of(Offsets.Unit.UTF_16)));
  }

  @Test
  void theWayThatWasFoundIsSaid() throws IOException {
    Counting way = new Counting(Counting.Unit.BYTES, 0, false, true, false);
    StringBuilder csv = new StringBuilder("quote,code,start,end\n");
    QUOTES.forEach(quote -> csv.append(row(quote, true, TALK.indexOf(quote), way)));
    csv.append("Jeg tenker på,hope,1,5\n");
    Sample sample = new Sample(folder, TALK).file("a.csv", csv.toString());
    assertThat(sample.read().problems())
        .filteredOn(one -> one.rule().startsWith("offsets-"))
        .extracting(Problem::text)
        .containsExactly(
            "the positions fit the quotes of 5 of 6 rows when counted in bytes of UTF-8, from 0,"
                + " the last excluded, each line end as two, and were read so; as this kind of file"
                + " counts them they fit 0",
            "at the positions of 1 of 6 rows other words stand than in their quotes; the quotes"
                + " were followed");
    assertThat(sample.read().value().codings().all()).hasSize(6);
  }

  @Test
  void positionsThatFitInNoWayGiveWayToTheQuotes() throws IOException {
    StringBuilder csv = new StringBuilder("quote,code,start,end\n");
    for (int i = 0; i < QUOTES.size(); i++) {
      csv.append(QUOTES.get(i)).append(",hope,").append(i * 7 + 90).append(",").append(i * 9 + 120);
      csv.append('\n');
    }
    Sample sample = new Sample(folder, TALK).file("a.csv", csv.toString());
    assertThat(sample.told()).hasSize(5).allMatch(one -> one.endsWith("EXACT"));
    assertThat(sample.read().problems())
        .extracting(Problem::rule)
        .contains("offsets-disagree")
        .doesNotContain("offsets-counted");
  }

  @Test
  void positionsWithoutWordsAreToldOnce() throws IOException {
    Counting own = Counting.of(Offsets.Unit.CODE_POINTS);
    StringBuilder csv = new StringBuilder("rowid,cid,fid,codename,filename,index1,index2\n");
    for (String quote : QUOTES) {
      String[] row = row(quote, false, TALK.indexOf(quote), own).strip().split(",", -1);
      csv.append("1,1,1,hope,t,").append(row[2]).append(',').append(row[3]).append('\n');
    }
    Sample sample = new Sample(folder, TALK).file("a.csv", csv.toString());
    assertThat(sample.findings()).containsExactly("0:0 offsets-unchecked");
    assertThat(sample.told())
        .containsExactlyInAnyOrderElementsOf(
            QUOTES.stream().map(quote -> quote + "|hope|-|a|UNCHECKED").toList());
    assertThat(text(sample)).contains("5 rows", "0 % of their ends fall within a word");
  }

  @Test
  void aShiftWithoutWordsIsSeenByTheBordersOfWords() throws IOException {
    Counting way = new Counting(Counting.Unit.CODE_POINTS, 0, false, true, false);
    StringBuilder csv = new StringBuilder("rowid,cid,fid,codename,filename,index1,index2\n");
    for (String quote : QUOTES) {
      String[] row = row(quote, false, TALK.indexOf(quote), way).strip().split(",", -1);
      csv.append("1,1,1,hope,t,").append(row[2]).append(',').append(row[3]).append('\n');
    }
    Sample sample = new Sample(folder, TALK).file("a.csv", csv.toString());
    assertThat(text(sample))
        .contains("they seem shifted; counted in code points", "each line end as two", "be 0 %");
    assertThat(sample.told()).as("a guess is not followed").hasSize(5);
  }

  private static String text(Sample sample) throws IOException {
    return sample.read().problems().stream()
        .filter(one -> one.rule().equals("offsets-unchecked"))
        .map(Problem::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStretchThatCutsASignInTwoIsNone() {
    Ruler bytes = new Ruler("aø😀b", Counting.Unit.BYTES, false);
    Counting way = new Counting(Counting.Unit.BYTES, 0, false, false, false);
    assertThat(bytes.span(new Offsets(0, 2, Offsets.Unit.UTF_16), way)).isEmpty();
    assertThat(bytes.span(new Offsets(1, 7, Offsets.Unit.UTF_16), way))
        .hasValueSatisfying(span -> assertThat(span.length()).isEqualTo(3));
    assertThat(bytes.span(new Offsets(7, 9, Offsets.Unit.UTF_16), way)).isEmpty();
  }

  @Test
  void theRulerAgreesWithCountingAgain() {
    Random random = new Random(3);
    String signs = "aé\n😀ț x";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(30); i++) {
        int at = signs.offsetByCodePoints(0, random.nextInt(7));
        text.appendCodePoint(signs.codePointAt(at));
      }
      String said = text.toString();
      int points = said.codePointCount(0, said.length());
      int from = said.offsetByCodePoints(0, random.nextInt(points));
      int to =
          said.offsetByCodePoints(
              from, 1 + random.nextInt(said.codePointCount(from, said.length())));
      for (Counting way : Counting.ALL) {
        int start = counted(said.substring(0, from), way);
        int end = counted(said.substring(0, to), way) - (way.lastIncluded() ? 1 : 0);
        Ruler ruler = new Ruler(said, way.unit(), way.twoForLineEnd());
        assertThat(ruler.span(new Offsets(start, end, Offsets.Unit.UTF_16), way))
            .hasValueSatisfying(
                span -> {
                  assertThat(span.start()).isEqualTo(from);
                  assertThat(span.end()).isEqualTo(to);
                });
      }
    }
  }
}
