package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.explorer.Explorer;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.SourceBytes;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report was made of and what was made: no clock, no place on a machine.
 *
 * @param version of the program
 * @param options name to value, as JSON
 * @param inputs path below the study to SHA-256, sorted
 * @param outputs path below the report's folder to SHA-256, sorted; the manifest itself left out
 */
record Manifest(
    String version,
    Map<String, Json> options,
    SortedMap<String, String> inputs,
    SortedMap<String, String> outputs) {
  static final String FILE = "manifest.json";
  private static final String PROGRAM = "refrain";
  private static final long MOST_BYTES = 64L << 20;

  /**
   * Fingerprints every file of the study that the program may read, and what was made; in a release
   * none of participants.csv.
   *
   * @param more path to fingerprint of files that were read besides
   * @param minCell for a release, the smallest number of people that it tells
   */
  static Manifest of(
      Path study,
      Map<String, String> more,
      Basis basis,
      Optional<Integer> minCell,
      List<Language> languages,
      Explorer.Contents explorer,
      Map<String, byte[]> outputs)
      throws IOException {
    SortedMap<String, String> inputs = new TreeMap<>();
    Path settings = study.resolve("study.yaml");
    inputs.put("study.yaml", Fingerprint.of(Files.readAllBytes(settings)));
    inputs.putAll(more);
    inputs.putAll(Fingerprint.below(study, study.resolve("codebook")));
    inputs.putAll(Fingerprint.below(study, study.resolve("transcripts")));
    if (minCell.isPresent()) {
      // So short a file is found by trying: who has which role would follow from its fingerprint.
      inputs.replaceAll((path, print) -> path.endsWith("/participants.csv") ? "withheld" : print);
    }
    SortedMap<String, String> made = new TreeMap<>();
    outputs.forEach((path, bytes) -> made.put(path, Fingerprint.of(bytes)));
    Map<String, Json> options = new LinkedHashMap<>();
    options.put("basis", Json.of(basis.name().toLowerCase(Locale.ROOT)));
    options.put("explorer", Json.of(explorer.name().toLowerCase(Locale.ROOT)));
    options.put("languages", Json.array(languages.stream().map(Language::code).toList()));
    minCell.ifPresent(fewest -> options.put("min cell", Json.of(fewest)));
    return new Manifest(programVersion(), options, inputs, made);
  }

  /** As the jar says it; classes that lie in a folder have none. */
  static String programVersion() {
    return Optional.ofNullable(Manifest.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  byte[] json() {
    return Json.object(
            "program",
            PROGRAM,
            "version",
            version,
            "options",
            new Json.Obj(options),
            "inputs",
            texts(inputs),
            "outputs",
            texts(outputs))
        .write()
        .getBytes(UTF_8);
  }

  private static Json texts(SortedMap<String, String> texts) {
    Map<String, Json> members = new LinkedHashMap<>();
    texts.forEach((name, text) -> members.put(name, new Json.Text(text)));
    return new Json.Obj(members);
  }

  /**
   * The outputs that the manifest of a former run lists; none where there is no manifest.
   *
   * @throws UnreadableException where there is one that cannot be read
   */
  static SortedMap<String, String> formerOutputs(Path out) throws IOException {
    SortedMap<String, String> outputs = new TreeMap<>();
    Path file = out.resolve(FILE);
    if (!Files.exists(file)) {
      return outputs;
    }
    Json json = Json.parse(new String(SourceBytes.read(file, FILE, MOST_BYTES), UTF_8), FILE);
    if (json.text("program").equals(Optional.of(PROGRAM))
        && json.get("outputs").orElse(json) instanceof Json.Obj made) {
      made.members().keySet().forEach(name -> made.text(name).ifPresent(h -> outputs.put(name, h)));
    }
    return outputs;
  }
}
