package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  private static FileName name(String stem) {
    return FileName.of(stem, "it-1", false);
  }

  @ParameterizedTest
  @CsvSource({
    "codings_anna_2025-03-12, anna",
    "2025-03-12 Anna, Anna",
    "anna_v2, anna",
    "Anna Bianchi (1), Anna Bianchi",
    "anna-maria, anna-maria",
    "Anna-definitivo, Anna",
    "it-1_codifiche_Giulia_12.03.2025, Giulia",
    "IT1 Giulia rivista, Giulia",
    "coderingen-joost-definitief2, joost",
    "kodinger Åse endelig v3.1, Åse",
    "codări_Ștefan_revizuită, Ștefan",
    "export Ioana 20250312_1430, Ioana",
    "12 maart 2025 Sanne, Sanne",
    "Sanne-maart-2025, Sanne",
    "Lars - kopi (2), Lars",
    "coder1, coder1",
    "coder_a, coder a",
    "coder 1, coder 1",
    "P3_codes, P3",
    "all_tags_20220303, all tags",
    "segmenti, segmenti",
    "old_fashioned_name_2, fashioned name 2",
  })
  void theCoderIsWhatIsLeft(String stem, String person) {
    assertThat(name(stem).person()).isEqualTo(person);
  }

  @Test
  void aNameOfADateAloneNamesNobody() {
    assertThat(name("2025-03-12").person()).isEmpty();
    assertThat(name("2025-03-12").isLike(name("20250319"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "anna_2025-03-12, anna_2025-03-19",
    "anna 12-03-2025, anna 2025_03_19",
    "anna_12032025, anna_19032025",
    "anna 12 marzo 2025, anna 1 aprilie 2025",
    "anna_feb_2025, anna_2025-03-01",
    "anna_20250312_0900, anna_20250312_1730",
    "anna, anna_v2",
    "anna_v2, anna_v10",
    "anna_v2.1, anna_v2.2",
    "anna, anna (1)",
    "anna (1), anna (2)",
    "anna, anna final",
    "anna, anna_herzien",
    "anna, anna_rivisto",
    "anna, anna revidert",
    "anna, anna_corectată",
    "anna_v3, anna_v3_final",
    "anna_final, anna_final2",
    "anna_bozza, anna",
    "anna_utkast, anna_endelig",
    "anna versie 1, anna versie 2",
    "anna_2025-03-12_final, anna_2025-03-19",
  })
  void theNewerIsTold(String older, String newer) {
    assertThat(name(older).isLike(name(newer))).isTrue();
    assertThat(order(name(newer), name(older))).hasValue(1);
    assertThat(order(name(older), name(newer))).hasValue(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "anna, anna_2025-03-12",
    "anna, anna_v1",
    "anna, anna - copy",
    "anna_final, anna_v3",
    "anna_final, anna_revised",
    "anna_v2_final, anna_v3",
    "anna_2025-03-12, anna_maart_2025",
    "anna, Anna",
  })
  void whatDoesNotTellIsNotGuessed(String one, String other) {
    assertThat(name(one).isLike(name(other))).isTrue();
    assertThat(order(name(one), name(other))).isEmpty();
    assertThat(order(name(other), name(one))).isEmpty();
  }

  @Test
  void otherNamesAreNotAlike() {
    assertThat(name("anna_q1").isLike(name("anna_q2"))).isFalse();
    assertThat(name("anna 1").isLike(name("anna 2"))).isFalse();
    assertThat(name("anna_120325").isLike(name("anna_190325"))).isFalse();
  }

  @Test
  void inEnglishTheMonthMayStandFirst() {
    FileName march = FileName.of("anna 03-04-2025", "g", true);
    assertThat(order(march, FileName.of("anna 03-05-2025", "g", true))).isEmpty();
    assertThat(order(march, FileName.of("anna 2025-05-01", "g", true))).hasValue(-1);
    assertThat(order(march, FileName.of("anna 13-02-2025", "g", true))).hasValue(1);
  }

  @Test
  void cellsOfDates() {
    assertThat(DateRange.ofCell("12.03.25 14:05:00").orElseThrow().from())
        .hasToString("2025-03-12T14:05");
    assertThat(DateRange.ofCell("45728.5").orElseThrow().from()).hasToString("2025-03-12T12:00");
    assertThat(DateRange.ofCell("2025-03-12T08:00:01").orElseThrow().to())
        .hasToString("2025-03-12T08:00:01");
    assertThat(DateRange.ofCell("3/4/2025").orElseThrow().from()).hasToString("2025-03-04T00:00");
    assertThat(DateRange.ofCell("3/4/2025").orElseThrow().to()).hasToString("2025-04-03T23:59:59");
    assertThat(DateRange.ofCell("yesterday")).isEmpty();
    assertThat(DateRange.ofCell("31.02.2025")).isEmpty();
  }

  private static OptionalInt order(FileName one, FileName other) {
    if (one.date().isPresent() && other.date().isPresent()) {
      OptionalInt days = one.date().get().comparedTo(other.date().get());
      if (days.isPresent()) {
        return days;
      }
    }
    return one.version().comparedTo(other.version());
  }
}
