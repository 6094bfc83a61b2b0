package eu.restart.refrain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the order of the packages, one home for each library, and the habits of the house. */
class ArchitectureTest {
  private static final String ROOT = "eu.restart.refrain.";

  /** From the files up to the command line; each may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "source",
          "statistics",
          "language",
          "study",
          "codebook",
          "transcript",
          "refi",
          "coding",
          "agreement",
          "index",
          "tagging",
          "comparison",
          "reference",
          "privacy",
          "chart",
          "document",
          "explorer",
          "report",
          "exchange",
          "cli");

  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.apache.commons.csv..", List.of("source")),
          Map.entry("org.apache.commons.compress..", List.of("source")),
          Map.entry("org.dhatim.fastexcel..", List.of("source", "report", "exchange")),
          Map.entry("com.fasterxml.jackson..", List.of("source")),
          Map.entry("org.apache.lucene.analysis..", List.of("language", "index")),
          Map.entry("org.apache.lucene.index..", List.of("index")),
          Map.entry("org.apache.lucene.search..", List.of("index")),
          Map.entry("opennlp..", List.of("language", "tagging")),
          Map.entry("org.snakeyaml..", List.of("study")),
          Map.entry("org.apache.poi..", List.of("source")),
          Map.entry("com.rtfparserkit..", List.of("transcript")),
          Map.entry("tech.tablesaw..", List.of("comparison")),
          Map.entry("org.apache.commons.statistics..", List.of("statistics")),
          Map.entry("org.apache.commons.numbers..", List.of("statistics")),
          Map.entry("org.jfree..", List.of("chart")),
          Map.entry("org.apache.xmlgraphics..", List.of("chart")),
          // A PDF is drawn in chart and read in transcript; neither needs what the other uses.
          Map.entry("org.apache.pdfbox..", List.of("chart", "transcript")),
          Map.entry("org.apache.pdfbox.text..", List.of("transcript")),
          Map.entry("org.apache.pdfbox.pdmodel.font..", List.of("chart")),
          Map.entry("org.apache.pdfbox.pdmodel.graphics..", List.of("chart")),
          Map.entry("org.apache.fontbox..", List.of("chart")),
          Map.entry("com.ibm.icu..", List.of("document", "report")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("me.tongfei..", List.of("cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("eu.restart.refrain");

  @Test
  void seesTheClasses() {
    assertThat(CLASSES.size()).isGreaterThan(40);
  }

  @Test
  void everyPackageIsOfTheHouse() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(name -> name.startsWith(ROOT) && ORDER.contains(name.substring(ROOT.length())));
  }

  @Test
  void dataGoesOneWay() {
    for (int i = 0; i < ORDER.size(); i++) {
      List<String> above = new ArrayList<>();
      for (String later : ORDER.subList(i + 1, ORDER.size())) {
        above.add(ROOT + later + "..");
      }
      if (!above.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above.toArray(String[]::new))
            .because("data goes up one floor at a time and never comes back")
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void noCircles() {
    slices().matching("eu.restart.refrain.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachLibraryHasOneHome() {
    HOMES.forEach(
        (library, homes) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    homes.stream().map(home -> ROOT + home + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " is at home in " + homes)
                .check(CLASSES));
  }

  @Test
  void packagesAreNullMarked() {
    classes()
        .that(
            DescribedPredicate.describe(
                "are package-info", c -> c.getSimpleName().equals("package-info")))
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CLASSES);
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(name -> CLASSES.contain(name + ".package-info"));
  }

  @Test
  void onlyTheCommandLineTouchesTheStandardStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("the library never prints, and only the outermost main exits")
        .check(CLASSES);
  }
}
