package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of methods, in every language: no English sentence and no English heading. */
class MethodsLanguageTest {
  private static final List<String> COMMANDS =
      List.of(
          "agree --resamples 5 --by-group --all",
          "agree --resamples 5 --machine",
          "agree --boundaries",
          "agree --disagreements",
          "saturation",
          "saturation --open-codebook --block 20",
          "saturation --show curve",
          "saturation --show codes",
          "keyness",
          "keyness --by group",
          "cooccurrence",
          "cooccurrence --unit participant --themes",
          "participation",
          "participation --show answers --basis machine",
          "participation --show uptake",
          "participation --show matrix --internal",
          "participation --show voices --internal",
          "participation --show follows --internal",
          "participation --show replies --internal",
          "compare --by country",
          "compare --by role --test",
          "compare --by role --effects",
          "compare --rates",
          "compare --by about --test",
          "compare --by country --test",
          "compare --by role --with .",
          "tag --judge",
          "tag --classifier");

  /** Words that the languages share with English, beside names of people and of coefficients. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "it",
          Set.of(
              "all", "base", "data", "in", "lift", "no", "quote", "ratio", "state", "test", "zero"),
          "nb",
          Set.of(
              "basis",
              "for",
              "moderator",
              "moderators",
              "over",
              "person",
              "program",
              "test",
              "to",
              "under",
              "lift",
              "ratio"),
          "nl",
          Set.of(
              "apart",
              "basis",
              "classifier",
              "code",
              "codes",
              "factor",
              "in",
              "interval",
              "is",
              "later",
              "lexicon",
              "lift",
              "machine",
              "of",
              "over",
              "prior",
              "project",
              "ratio",
              "recall",
              "stand",
              "transcript",
              "was"),
          "ro",
          Set.of(
              "are",
              "date",
              "interval",
              "lift",
              "moderator",
              "nominal",
              "participant",
              "program",
              "ratio",
              "test",
              "zero"));

  private static final Set<String> NAMES =
      Set.of(
          ("--classifier --format --most --open-codebook --by ac bc bh cu-alpha u-alpha alpha_u chao"
                  + " bennett chen chi cliff cohen colaresi csv delta fleiss gamma gamma_cat garside"
                  + " gini good guest hamming holm holsti id jaccard jackknife kappa krippendorff log"
                  + " log-odds odds masi macro micro monroe namey npmi pmi nr sd se quinn passonneau"
                  + " randolph rayson rayson-garside scott shannon simpson refrain check tag compare"
                  + " it nb nl ro no it- nl- no- ro- ad lift per")
              .split(" "));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private void run(Path study, String command, String language, String... more) {
    out.reset();
    err.reset();
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    if (!command.startsWith("reference")) {
      arguments.addAll(List.of("--study", study.toString()));
    }
    arguments.addAll(List.of("--lang", language));
    arguments.addAll(List.of(more));
    int exit = new CommandLineRun(out, err).run(arguments.toArray(String[]::new));
    assertThat(exit).as(command + err).isNotEqualTo(CommandLineRun.UNUSABLE);
  }

  @Test
  void noEnglishIsLeft(@TempDir Path folder) throws IOException {
    SmallStudy.write(folder);
    TreeSet<String> english = new TreeSet<>();
    TableWords.in(new Language("nl")).known().forEach(one -> english.addAll(words(one)));
    List<String> commands =
        COMMANDS.stream().map(one -> one.replace("--with .", "--with " + folder)).toList();
    for (String command : commands) {
      run(folder, command, "en");
      english.addAll(words(err.toString(UTF_8)));
    }
    english.removeAll(NAMES);
    for (String language : SHARED.keySet()) {
      TableWords tables = TableWords.in(new Language(language));
      Set<String> shared = SHARED.getOrDefault(language, Set.of());
      for (String command : commands) {
        run(folder, command, language);
        List<String> lines = out.toString(UTF_8).lines().toList();
        Set<String> said = words(err.toString(UTF_8).replace(folder.toString(), ""));
        said.addAll(words(lines.isEmpty() ? "" : lines.getFirst()));
        said.retainAll(english);
        said.removeAll(shared);
        assertThat(said).as(language + ", " + command + ": " + err).isEmpty();
        if (!command.startsWith("reference")) {
          assertThat(
                  lines.stream()
                      .flatMap(line -> Arrays.stream(line.split("  +")))
                      .filter(cell -> !cell.equals("support") && !shared.contains(cell))
                      .filter(cell -> tables.known().contains(cell))
                      .filter(cell -> !tables.say(cell).equals(cell))
                      .distinct())
              .as(language + ", " + command)
              .isEmpty();
        }
      }
    }
  }

  /** Headings are those of the program, or ids and labels of the study. */
  @Test
  void everyHeadingHasItsWord(@TempDir Path folder) throws IOException {
    SmallStudy.write(folder);
    Set<String> known = TableWords.in(new Language("nl")).known();
    Set<String> own = Set.of("guard", "educator", "it-1", "nl-1", "IT", "NL", "Italy");
    for (String command : COMMANDS) {
      run(folder, command.replace("--with .", "--with " + folder), "en", "--format", "csv");
      String first = out.toString(UTF_8).lines().findFirst().orElse("");
      for (String heading : first.split(",", -1)) {
        assertThat(known.contains(heading) || own.contains(heading) || WIDE.contains(heading))
            .as(command + ": " + heading)
            .isTrue();
      }
    }
  }

  /** Headings of the tables for programs, which people see in another form. */
  private static final Set<String> WIDE =
      Set.of("column label", "participants", "mentions", "of groups", "withheld");

  @Test
  void everyLanguageHasTheSameWords() {
    Set<String> dutch = TableWords.in(new Language("nl")).known();
    for (String code : List.of("it", "nb", "ro")) {
      assertThat(TableWords.in(new Language(code)).known()).isEqualTo(dutch);
    }
    assertThat(TableWords.in(new Language("ro")).known())
        .allSatisfy(
            one -> assertThat(TableWords.in(new Language("ro")).say(one)).doesNotContain("ş", "ţ"));
  }

  @Test
  void numbersAndTemplatesAreSaidInTheLanguage() {
    TableWords dutch = TableWords.in(new Language("nl"));
    assertThat(dutch.say("3 of 6")).isEqualTo("3 van 6");
    assertThat(dutch.say("reached at 6+2")).isEqualTo("bereikt bij 6+2");
    assertThat(dutch.say("-0.125")).isEqualTo("-0,125");
    assertThat(dutch.say("stress")).isEqualTo("stress");
    assertThat(TableWords.in(Language.ENGLISH).say("3 of 6")).isEqualTo("3 of 6");
  }

  /** A code may be called as a heading is; programs read English. */
  @Test
  void namesAndTablesForProgramsStayAsTheyAre(@TempDir Path folder) throws IOException {
    SmallStudy.write(folder);
    run(folder, "agree --resamples 5", "nl");
    assertThat(out.toString(UTF_8)).contains("support", "alle").doesNotContain("steun");
    run(folder, "agree --resamples 5", "nl", "--format", "csv");
    assertThat(out.toString(UTF_8)).startsWith("group,code,units,coders").contains("(all codes)");
    assertThat(err.toString(UTF_8)).contains("eenheden: spreekbeurten");
  }

  private static Set<String> words(String text) {
    return Pattern.compile("[\\p{L}_-]{2,}")
        .matcher(text)
        .results()
        .map(one -> one.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
