package eu.restart.refrain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void readsAsPlaceRuleMessageAndAdvice() {
    Problem problem =
        Problem.error(
            new Place("a/b.csv", 3, 4), "code-unknown", "there is no {0}", "use {1}", "x", "y");
    assertThat(problem).hasToString("a/b.csv:3:4: code-unknown: there is no x (use y)");
  }

  @Test
  void leavesBracesOfTheArgumentsAlone() {
    Problem problem = Problem.warning(Place.of("a"), "r", "{0} and {9} and {x}", "", "{1}");
    assertThat(problem).hasToString("a: r: {1} and {9} and {x}");
  }

  @Test
  void areSortedByPlace() {
    Problem second = Problem.note(Place.of("b", 1), "r", "m", "");
    Problem first = Problem.note(Place.of("a", 2), "r", "m", "");
    Checked<String> checked = new Checked<>("v", List.of(second)).with(List.of(first));
    assertThat(checked.problems()).containsExactly(first, second);
    assertThat(checked.hasFindings()).isFalse();
  }

  @Test
  void readsAndWritesJson() throws UnreadableException {
    String text = "{\n  \"a\": [\n    1,\n    \"é\",\n    true,\n    null,\n    0.5\n  ]\n}\n";
    assertThat(Json.parse(text, "x.json").write()).isEqualTo(text);
    assertThatThrownBy(() -> Json.parse("{\"a\":\n oops}", "x.json"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("x.json:2");
  }

  @Test
  void refusesXmlThatReachesOut() {
    String evil = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    assertThatThrownBy(
            () -> Xml.parse(evil.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.xml"))
        .isInstanceOf(UnreadableException.class);
  }
}
