package eu.restart.refrain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a broken study.yaml is said in our own words, at its line. */
class YamlNodeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: x\\n\\tgroups: y                  | 2 | a tab stands",
        "title: T\\ngroups:\\n\\t- id: a          | 3 | a tab stands",
        "title: \"no end\\ngroups: []             | 2 | a quotation mark",
        "title: 'no end                           | 1 | a quotation mark",
        "title: one: two                          | 1 | a colon stands",
        "a: 1\\n  b: 2                            | 2 | a colon stands",
        "groups: [{id: a, country: NL             | 1 | a bracket",
        "groups: [{id: a country: NL}]            | 1 | a bracket",
        "groups:\\n  - id: a\\n   country: NL     | 3 | the line does not fit",
        "title: T\\ngroups\\nroles: x             | 3 | the line does not fit",
        "title: T\\ntitle: U                      | 2 | a key stands twice",
        "title: @home                             | 1 | a text begins with a sign",
        "title: *home                             | 1 | a text begins with a sign",
      })
  void inWordsOfOurOwn(String yaml, int line, String message) {
    String text = yaml.replace("\\n", "\n").replace("\\t", "\t");
    Problem problem =
        assertThrows(UnreadableException.class, () -> YamlNode.parse(text, "study.yaml")).problem();
    assertThat(problem.text()).startsWith(message);
    assertThat(problem.place().line()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({"60", "400"})
  void nestedWithoutEnd(int depth) {
    Problem problem =
        assertThrows(
                UnreadableException.class,
                () -> YamlNode.parse("a: " + "[".repeat(depth) + "]".repeat(depth), "study.yaml"))
            .problem();
    assertThat(problem.text()).startsWith("the entries are nested too deep");
  }
}
