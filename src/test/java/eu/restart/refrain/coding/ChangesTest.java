package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.source.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final Path EXPORTS =
      Path.of(System.getProperty("refrain.data", "../shared/data"))
          .resolve("taguette-swj2022/data/transcripts/thematic-analysis/tags/csv");

  private static Coding coding(String coder, String code, int start, int end) {
    return new Coding(
        "g",
        new Span(start, end),
        code,
        Coder.human(coder),
        Optional.empty(),
        Optional.empty(),
        Anchor.of(Anchor.How.EXACT),
        "",
        "",
        Place.of("x.csv", start + 1));
  }

  private static Codings codings(Coding... codings) {
    return new Codings(List.of(codings));
  }

  /** Kept, recoded, moved, removed, added. */
  private static List<Integer> counts(Changes changes) {
    return List.of(
        changes.kept().size(),
        changes.recoded().size(),
        changes.moved().size(),
        changes.removed().size(),
        changes.added().size());
  }

  @Test
  void eachKindOfChange() {
    Changes changes =
        Changes.between(
            codings(
                coding("Ada", "noise", 0, 5),
                coding("Ada", "noise", 10, 20),
                coding("Ada", "hope", 30, 40),
                coding("Ada", "hope", 50, 60)),
            codings(
                coding("ada ", "noise", 0, 5),
                coding("Ada", "fear", 10, 20),
                coding("Ada", "hope", 35, 45),
                coding("Ada", "hope", 70, 80)));
    assertThat(counts(changes)).containsExactly(1, 1, 1, 1, 1);
    assertThat(changes.recoded().getFirst().before().code()).isEqualTo("noise");
    assertThat(changes.recoded().getFirst().after().code()).isEqualTo("fear");
    assertThat(changes.moved().getFirst().after().span()).isEqualTo(new Span(35, 45));
    assertThat(changes.removed().getFirst().span()).isEqualTo(new Span(50, 60));
    assertThat(changes.added().getFirst().span()).isEqualTo(new Span(70, 80));
  }

  @Test
  void nothingIsTheSameAsNothing() {
    assertThat(counts(Changes.between(Codings.NONE, Codings.NONE))).containsExactly(0, 0, 0, 0, 0);
  }

  @Test
  void anotherCodersCodingIsNoCounterpart() {
    Changes changes =
        Changes.between(
            codings(coding("Ada", "noise", 0, 5)), codings(coding("Bo", "noise", 0, 5)));
    assertThat(counts(changes)).containsExactly(0, 0, 0, 1, 1);
    assertThat(counts(changes.of(Coder.human("BO")))).containsExactly(0, 0, 0, 0, 1);
  }

  @Test
  void ofTwoThatOverlapTheLargerOverlapIsTheMove() {
    Changes changes =
        Changes.between(
            codings(coding("Ada", "noise", 0, 10), coding("Ada", "noise", 12, 30)),
            codings(coding("Ada", "noise", 8, 29)));
    assertThat(counts(changes)).containsExactly(0, 0, 1, 1, 0);
    assertThat(changes.moved().getFirst().before().span()).isEqualTo(new Span(12, 30));
  }

  @Test
  void everyCodingIsCountedOnceBothWays() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      Codings old = random(random);
      Codings now = random(random);
      Changes there = Changes.between(old, now);
      Changes back = Changes.between(now, old);
      assertThat(there.kept()).hasSameSizeAs(back.kept());
      assertThat(there.recoded()).hasSameSizeAs(back.recoded());
      assertThat(there.kept().size() + there.recoded().size() + there.moved().size())
          .isEqualTo(old.all().size() - there.removed().size());
      assertThat(counts(Changes.between(old, old))).containsExactly(old.all().size(), 0, 0, 0, 0);
    }
  }

  private static Codings random(Random random) {
    List<Coding> codings = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      int start = random.nextInt(12);
      codings.add(
          coding(
              random.nextBoolean() ? "Ada" : "Bo",
              random.nextBoolean() ? "noise" : "hope",
              start,
              start + 1 + random.nextInt(6)));
    }
    return new Codings(codings);
  }

  @Test
  void fiveRealExportsOneAfterTheOther() throws IOException {
    assumeTrue(Files.isDirectory(EXPORTS), "real data not there: " + EXPORTS);
    List<String> told = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    Codings before = export("24", places);
    for (String day : List.of("25", "28", "0301", "0303")) {
      Codings now = export(day, places);
      told.add(counts(Changes.between(before, now)).toString());
      before = now;
    }
    assertThat(told)
        .containsExactly(
            "[1858, 82, 0, 0, 0]",
            "[1940, 0, 0, 0, 97]",
            "[1852, 171, 0, 14, 3]",
            "[1929, 0, 0, 97, 1]");
  }

  /** The document and the highlight's words stand for the place. */
  private static Codings export(String day, Map<String, Integer> places) throws IOException {
    String name = "all_tags_2022" + (day.length() == 2 ? "02" + day : day) + ".csv";
    Table table = Table.read(EXPORTS.resolve(name), name).value();
    List<Coding> codings = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String place = row.cell(0) + row.cell(1) + row.cell(3);
      int at = 10 * places.computeIfAbsent(place, key -> places.size());
      codings.add(coding("team", row.cell(2), at, at + 9));
    }
    return new Codings(codings);
  }
}
