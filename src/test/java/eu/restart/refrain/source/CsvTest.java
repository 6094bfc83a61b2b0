package eu.restart.refrain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void noCellAndNoHeadingRunsAsAFormula() {
    assertThat(
            Csv.write(
                List.of("=cmd()", "a,b", "-5"),
                List.of(List.of("@x", "+1+1", "-5.5 %"), List.of("\tx", "'=y", "-12"))))
        .isEqualTo("'=cmd(),\"a,b\",-5\n'@x,'+1+1,'-5.5 %\n'\tx,''=y,-12\n");
  }

  @Test
  void theApostropheComesOffAgain() {
    for (String cell : List.of("=x", "'=x", "-2", "- a", "''@", "'", "plain", "\rx")) {
      assertThat(Csv.unguarded(Csv.guarded(cell))).isEqualTo(cell);
    }
  }
}
