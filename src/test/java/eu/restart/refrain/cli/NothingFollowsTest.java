package eu.restart.refrain.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.privacy.SmallStudy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The strongest attack there is: two studies that differ in nothing but what is withheld (who of a
 * small role has it, what a group of two people says) must give the same bytes, command by command
 * and file by file. Whoever has all outputs cannot tell them apart, and so can work out nothing.
 */
class NothingFollowsTest {
  private static final List<String> FORMATS = List.of("text", "csv", "json");

  /** Every command that counts, in every part of a study that may be asked for. */
  private static final List<String> COMMANDS =
      List.of(
          "compare --by country",
          "compare --by role",
          "compare --by country --role staff",
          "compare --by country --role social",
          "compare --by role --country NO",
          "compare --by role --country RO",
          "compare --by question --role staff",
          "compare --by about --role social --country NL",
          "compare --by role --effects",
          "compare --by role --test",
          "compare --rates",
          "compare --rates --role staff",
          "compare --by country --test",
          "compare --by country --min-cell 3",
          "compare --by role --min-cell 3",
          "compare --by role --effects --min-cell 3",
          "compare --by country --role staff --min-cell 3",
          "keyness",
          "keyness --times 1",
          "keyness --times 1 --min-cell 3",
          "cooccurrence",
          "cooccurrence --unit participant",
          "cooccurrence --unit participant --themes --min-cell 3",
          "saturation --show codes --block 5",
          "participation",
          "participation --show answers",
          "participation --show uptake",
          "search word1 --role staff",
          "search word1 --role social --country NO");

  private static final List<String> FIGURES =
      List.of(
          "heatmap --by role",
          "heatmap --where role=staff",
          "heatmap --where country=NO,role=staff",
          "bars --by country --where role=social",
          "stacked --by role",
          "multiples --by role",
          "matrix",
          "agreement",
          "heatmap --by role --min-cell 3",
          "slope --min-cell 3",
          "multiples --min-cell 3",
          "heatmap --by question --where country=NO --min-cell 3");

  @Test
  void commandsTellNothingOfWhatIsWithheld(@TempDir Path folder) throws IOException {
    Path study = new SmallStudy(1, 0).write(folder);
    Path other = new SmallStudy(1, 7).write(folder);
    assertThat(Files.readString(study.resolve("transcripts/no-1/participants.csv")))
        .isNotEqualTo(Files.readString(other.resolve("transcripts/no-1/participants.csv")));
    int next = 0;
    for (String command : COMMANDS) {
      String format = FORMATS.get(next++ % FORMATS.size());
      String[] words = (command + " --format " + format).split(" ");
      assertThat(run(other, folder.resolve("o"), words))
          .as(command + ", " + format)
          .isEqualTo(run(study, folder.resolve("o"), words));
    }
  }

  @Test
  void chartsTellNothingOfWhatIsWithheld(@TempDir Path folder) throws IOException {
    Path study = new SmallStudy(1, 0).write(folder);
    Path other = new SmallStudy(1, 7).write(folder);
    for (String figure : FIGURES) {
      String[] words = ("chart " + figure).split(" ");
      Path one = folder.resolve("a");
      Path two = folder.resolve("b");
      String said = run(study, one, words);
      assertThat(run(other, two, words).replace(two.toString(), one.toString()))
          .as(figure)
          .isEqualTo(said);
      assertThat(said).as(figure).doesNotContain("Exception");
      assertThat(files(two)).as(figure).isEqualTo(files(one)).isNotEmpty();
    }
  }

  @Test
  void reportsTellNothingOfWhatIsWithheld(@TempDir Path folder) throws IOException {
    // Of two people all talk is withheld; but a release fingerprints their transcript.
    same(folder, 1, "--lang en,ro");
    same(folder, 2, "--lang en --min-cell 3");
    same(folder, 4, "--lang en --min-cell 5");
  }

  private static void same(Path folder, long seed, String options) throws IOException {
    String[] words = ("report " + options).split(" ");
    Path one = folder.resolve("one" + seed);
    Path two = folder.resolve("two" + seed);
    run(new SmallStudy(seed, 0).write(folder), one, words);
    run(new SmallStudy(seed, 7).write(folder), two, words);
    Map<String, String> first = files(one);
    Map<String, String> second = files(two);
    if (!options.contains("min-cell")) {
      // It fingerprints every input, for the study's own eyes.
      first.remove("manifest.json");
      second.remove("manifest.json");
    }
    assertThat(second.keySet()).isEqualTo(first.keySet()).hasSizeGreaterThan(20);
    first.forEach(
        (name, content) ->
            assertThat(second.getOrDefault(name, "").equals(content))
                .as(seed + " " + options + ": " + name)
                .isTrue());
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : new ArrayList<>(all.filter(Files::isRegularFile).toList())) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".index")) {
          files.put(name, new String(Files.readAllBytes(file), ISO_8859_1));
        }
      }
    }
    return files;
  }

  /** What it prints on both streams, and how it ends. */
  private static String run(Path study, Path out, String... words) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream noted = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--study", study.toString(), "--out", out.toString()));
    if (words[0].equals("search")) {
      // Its index is of one study.
      Path index = out.resolve(".index");
      if (Files.exists(index)) {
        try (Stream<Path> files = Files.walk(index)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
    int code = new CommandLineRun(printed, noted).run(all.toArray(String[]::new));
    return (printed.toString(UTF_8) + "--\n" + noted.toString(UTF_8) + "--\n" + code)
        .replace(study.toString(), "STUDY");
  }
}
