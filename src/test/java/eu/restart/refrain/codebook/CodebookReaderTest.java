package eu.restart.refrain.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookReaderTest {
  private static final List<Language> LANGUAGES =
      List.of("en", "nl", "it", "nb", "ro").stream().map(Language::new).toList();

  @TempDir private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(folder.resolve("codebook"));
  }

  @Test
  void readsCodesUnderThemes() throws IOException {
    write(
        "codebook.csv",
        "id,parent,label_en,label_no,practices\nstress,,Stress,Stress,\nnoise,stress,Noise,Støy,a b\n");
    Codebook codebook = Codebook.open(folder).value();
    assertThat(codebook.themes()).extracting(Code::id).containsExactly("stress");
    assertThat(codebook.below("stress")).extracting(Code::id).containsExactly("noise");
    assertThat(codebook.theme("noise")).isEqualTo("stress");
    assertThat(codebook.label("noise", new Language("nb"))).isEqualTo("Støy");
    assertThat(codebook.label("noise", new Language("it"))).isEqualTo("Noise");
    assertThat(codebook.code("noise").orElseThrow().practices()).containsExactly("a", "b");
  }

  @Test
  void reportsDoubleIdsLostParentsAndCircles() throws IOException {
    write("codebook.csv", "id,parent\na,\na,\nb,none\nc,d\nd,c\n");
    Checked<Codebook> read = Codebook.open(folder);
    assertThat(read.value().codes()).extracting(Code::id).containsExactly("a");
    assertThat(read.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder("code-id", "code-parent", "code-parent", "code-parent");
  }

  @Test
  void reportsPatternsAndAliasesOfUnknownCodes() throws IOException {
    write("codebook.csv", "id,parent\nnoise,\n");
    write("patterns.nb.csv", "code,pattern\nnoise,støy*\nnoyse,bråk*\nnoise,\nabout:x,de\n");
    write("aliases.csv", "alias,code\nNoises,noise\nOther,none\n");
    Checked<Codebook> read = Codebook.open(folder);
    assertThat(read.value().patterns(new Language("nb"))).hasSize(2);
    assertThat(read.value().aliases()).containsOnlyKeys("Noises");
    assertThat(read.problems())
        .extracting(Problem::toString)
        .anySatisfy(
            p -> assertThat(p).startsWith("codebook/patterns.nb.csv:3:1").contains("noise?"))
        .anySatisfy(p -> assertThat(p).contains("pattern-empty"))
        .anySatisfy(p -> assertThat(p).startsWith("codebook/aliases.csv:3:2"));
  }

  @Test
  void practicesThatNobodyKnowsAreToldWithTheirPlaceAndTheNearestKnown() throws IOException {
    write("codebook.csv", "id,parent,practices\nnoise,,movment arts\nsport,,\n");
    write(
        "practices.csv",
        """
        id,category,name,codes
        yoga-week,movement,Yoga week,sport spotr
        rap,arts,Rap,
        rap,arts,Rap again,
        ,arts,Nameless,
        """);
    write(
        "patterns.en.csv",
        """
        code,pattern
        practice:yoga-week,yoga
        practice:arts,rap*
        practice:yoga-weak,yoga*
        """);
    Checked<Codebook> read = Codebook.open(folder);
    assertThat(read.problems())
        .extracting(problem -> problem.place() + " " + problem.rule() + " " + problem.advice())
        .extracting(text -> text.replaceAll(" (did|give).*", ""))
        .containsExactlyInAnyOrder(
            "codebook/codebook.csv:2:3 practice-unknown",
            "codebook/practices.csv:2:4 code-unknown",
            "codebook/practices.csv:4:1 practice-id",
            "codebook/practices.csv:5:1 practice-id",
            "codebook/patterns.en.csv:4:1 practice-unknown");
    assertThat(read.problems())
        .extracting(Problem::toString)
        .anyMatch(text -> text.contains("did you mean movement?"))
        .anyMatch(text -> text.contains("did you mean yoga-week?"));
    Codebook codebook = read.value();
    assertThat(codebook.practices()).extracting(Practice::id).containsExactly("yoga-week", "rap");
    assertThat(codebook.practices().getFirst().codes()).containsExactly("sport");
    assertThat(codebook.patterns(Language.ENGLISH)).isEmpty();
    assertThat(codebook.practicePatterns(Language.ENGLISH))
        .extracting(Pattern::practice)
        .containsExactly("yoga-week", "arts");
    assertThat(codebook.category("yoga-week")).contains("movement");
    assertThat(codebook.category("movement")).contains("movement");
    assertThat(codebook.practiceLabel("yoga-week", Language.ENGLISH)).isEqualTo("Yoga week");
    assertThat(codebook.practiceLabel("movement", Language.ENGLISH)).isEqualTo("movement");
  }

  @Test
  void saysThatThereIsNoCodebook() throws IOException {
    assertThat(Codebook.open(folder).problems())
        .extracting(Problem::rule)
        .containsExactly("file-missing");
  }

  @Test
  void theDemonstrationIsCompleteInFiveLanguages() throws IOException {
    Checked<Codebook> read = Codebook.open(Path.of("."));
    assertThat(read.problems()).isEmpty();
    Codebook codebook = read.value();
    assertThat(codebook.themes())
        .extracting(Code::id)
        .containsExactly("stress", "structure", "support", "emotion", "coping");
    assertThat(codebook.codes()).hasSizeGreaterThanOrEqualTo(70);
    assertThat(codebook.practices()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(codebook.practices().stream().map(Practice::category).distinct()).hasSize(7);
    for (Language language : LANGUAGES) {
      assertThat(codebook.codes())
          .allMatch(code -> code.label().exactly(language).isPresent())
          .allMatch(code -> code.definition().exactly(language).isPresent());
      assertThat(codebook.practices())
          .allMatch(practice -> practice.name().exactly(language).isPresent())
          .allMatch(practice -> practice.description().exactly(language).isPresent());
      assertThat(codebook.patterns(language)).hasSizeGreaterThan(300);
    }
    assertThat(codebook.codes())
        .allMatch(c -> !c.useWhen().isEmpty() && !c.notWhen().isEmpty() && !c.example().isEmpty());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("codebook").resolve(name), text);
  }
}
