package eu.restart.refrain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The methods on other inputs than the published ones: other numbers, missing values, more coders,
 * other shapes. What is expected was computed without Refrain, by {@code generate.py} beside the
 * file; what is broken must be a finding and nothing worse.
 */
class ReferenceVariationsTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/eu/restart/refrain/reference");

  @TempDir private Path folder;

  @Test
  void everyFamilyOfMethodsWorksOnThreeOtherInputs() throws IOException {
    Path file = EXAMPLES.resolve("variations/variations.json");
    Map<String, Integer> families = new TreeMap<>();
    for (Json one : Json.parse(Files.readString(file), "variations.json").items()) {
      assertThat(one.text("source")).as("each says where its figures come from").isPresent();
      families.merge(one.text("family").orElseThrow(), 1, Integer::sum);
    }
    assertThat(families).hasSizeGreaterThanOrEqualTo(28);
    assertThat(families.values()).allMatch(cases -> cases >= 3);
    Checked<List<Row>> rows = Reference.read(file);
    assertThat(rows.problems()).isEmpty();
    assertThat(rows.value()).hasSizeGreaterThan(400).allMatch(Row::pass);
  }

  @Test
  void whateverIsBrokenInAnExampleIsAFindingAndNothingWorse() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    Random random = new Random(20_261_123);
    Path broken = folder.resolve("broken.json");
    Map<String, String> crashes = new TreeMap<>();
    for (Path file : files) {
      Json whole = Json.parse(Files.readString(file), "example");
      if (file.toString().contains("bootstrap")) {
        continue;
      }
      for (int i = 0; i < 25; i++) {
        Json mutated = mutated(whole, random);
        Files.writeString(broken, mutated.write());
        try {
          Reference.read(broken);
        } catch (UnreadableException told) {
          assertThat(told.problem().rule()).isNotEmpty();
        } catch (RuntimeException worse) {
          crashes.putIfAbsent(
              worse.getClass().getSimpleName() + " " + worse.getStackTrace()[0],
              file.getFileName() + ": " + mutated.get("input").map(Json::write).orElse(""));
        }
      }
    }
    assertThat(crashes.keySet()).as(crashes.toString()).isEmpty();
  }

  /** The same with one thing of the input changed, lost, repeated or replaced. */
  private static Json mutated(Json whole, Random random) {
    Map<String, Json> members = new LinkedHashMap<>(((Json.Obj) whole).members());
    members.computeIfPresent("input", (key, input) -> changed(input, random, 0));
    return new Json.Obj(members);
  }

  private static Json changed(Json value, Random random, int depth) {
    if (depth > 0 && random.nextInt(4) == 0) {
      return replacement(random);
    }
    return switch (value) {
      case Json.Obj object -> {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        if (members.isEmpty()) {
          yield replacement(random);
        }
        String key = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
        if (random.nextInt(5) == 0) {
          members.remove(key);
        } else {
          members.computeIfPresent(key, (k, old) -> changed(old, random, depth + 1));
        }
        yield new Json.Obj(members);
      }
      case Json.Arr list -> {
        List<Json> items = new ArrayList<>(list.items());
        if (items.isEmpty() || random.nextInt(8) == 0) {
          yield new Json.Arr(List.of());
        }
        int at = random.nextInt(items.size());
        switch (random.nextInt(4)) {
          case 0 -> items.remove(at);
          case 1 -> items.add(items.get(at));
          default -> items.set(at, changed(items.get(at), random, depth + 1));
        }
        yield new Json.Arr(items);
      }
      default -> replacement(random);
    };
  }

  private static Json replacement(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> new Json.Nil();
      case 1 -> new Json.Num(-1);
      case 2 -> new Json.Num(0);
      case 3 -> new Json.Num(0.5);
      case 4 -> new Json.Num(1e12);
      case 5 -> new Json.Text("no value");
      case 6 -> new Json.Arr(List.of());
      case 7 -> new Json.Obj(Map.of());
      default -> new Json.Bool(true);
    };
  }
}
