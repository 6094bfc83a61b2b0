package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeNamesTest {
  private final CodeNames names = new CodeNames(Sample.CODEBOOK, Sample.DUTCH);

  private static Optional<String> found(CodeNames names, String name) {
    CodeNames.Answer answer = names.find(new Cell(name, new Place("x.csv", 2, 3)));
    assertThat(answer.problem()).as(name).isEmpty();
    return answer.id();
  }

  private Problem problem(String name) {
    CodeNames.Answer answer = names.find(new Cell(name, new Place("x.csv", 2, 3)));
    return answer.problem().orElseThrow();
  }

  @Test
  void byIdLabelInAnyLanguageAndAlias() {
    for (String name :
        List.of("workload", "High workload", "Hoge werkdruk", "Carico di lavoro", "Werkdruk!")) {
      assertThat(found(names, name)).contains("workload");
    }
  }

  @Test
  void caseDiacriticsAndSignsAreFolded() {
    assertThat(found(names, "HIGH  WORKLOAD")).contains("workload");
    assertThat(found(names, "high-workload")).contains("workload");
    assertThat(found(names, "Speran\u0163a")).contains("hope");
    assertThat(found(names, "speranta")).contains("hope");
    assertThat(found(names, "Rumore dell'ambiente")).contains("noise");
    assertThat(found(names, "\u201CNoise\u201D")).contains("noise");
  }

  @Test
  void byPathWithWhateverStandsBetween() {
    for (String between : List.of(" > ", ">", "->", " -> ", "\\", "/", " / ", "\u2192", "::")) {
      assertThat(found(names, "Daily stress" + between + "Noise")).as(between).contains("noise");
      assertThat(found(names, "stress" + between + "LAWAAI")).as(between).contains("noise");
    }
    assertThat(found(names, "/Daily stress/Noise/")).contains("noise");
  }

  @Test
  void aPathThroughAThemeThatTheCodeIsNotBelowIsSaid() {
    assertThat(problem("Emotional impact > Noise").rule()).isEqualTo("code-path");
    assertThat(problem("Something > Noise").rule()).isEqualTo("code-path");
  }

  @Test
  void aLabelMayHoldWhatStandsBetweenTheElementsOfAPath() {
    List<Code> codes = new ArrayList<>(Sample.CODEBOOK.codes());
    codes.add(code("sleep", "stress", "Rest / sleep"));
    codes.add(code("theme", "", "A > B"));
    codes.add(code("below", "theme", "Up/down"));
    CodeNames more =
        new CodeNames(new Codebook(codes, List.of(), Map.of(), List.of()), Sample.DUTCH);
    assertThat(found(more, "Rest / sleep")).contains("sleep");
    assertThat(found(more, "Daily stress > Rest / sleep")).contains("sleep");
    assertThat(found(more, "Daily stress/Rest/sleep")).contains("sleep");
    assertThat(found(more, "A > B > Up/down")).contains("below");
  }

  @Test
  void whatIsUnknownIsNamedWithTheNearest() {
    assertThat(problem("Nois").text()).contains("there is no code Nois; the nearest is Lawaai");
    assertThat(problem("Daily stress > Nois").text())
        .contains("no code Daily stress > Nois; the nearest is Lawaai (noise)");
    assertThat(problem("x".repeat(300)).text()).doesNotContain("nearest");
    assertThat(problem(" > ").rule()).isEqualTo("code-unknown");
  }

  @Test
  void whatHasTwoMeaningsIsAsked() {
    List<Code> codes = new ArrayList<>(Sample.CODEBOOK.codes());
    codes.add(code("second", "", "Daily stress"));
    CodeNames more =
        new CodeNames(new Codebook(codes, List.of(), Map.of(), List.of()), Sample.ITALIAN);
    assertThat(more.find(new Cell("Daily stress", Place.of("x.csv"))).problem())
        .hasValueSatisfying(
            one -> {
              assertThat(one.rule()).isEqualTo("code-ambiguous");
              assertThat(one.text()).contains("second, stress");
            });
  }

  private static Code code(String id, String parent, String label) {
    return new Code(
        id,
        Optional.of(parent).filter(one -> !one.isEmpty()),
        new Labels(Map.of(Language.ENGLISH, label)),
        Labels.NONE,
        "",
        "",
        "",
        List.of());
  }
}
