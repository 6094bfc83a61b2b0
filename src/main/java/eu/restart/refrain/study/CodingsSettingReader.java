package eu.restart.refrain.study;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the list codings of a group in study.yaml. */
final class CodingsSettingReader {
  private static final KnownKeys SETTING =
      new KnownKeys(List.of("file", "columns", "coder", "separator", "replaces"));
  private static final KnownKeys COLUMNS = new KnownKeys(CodingsSetting.HOLDS);

  private static final List<String> PASSAGE = List.of("quote", "code", "start", "end");

  private final String folder;
  private final List<Problem> problems;

  CodingsSettingReader(String group, List<Problem> problems) {
    folder = "transcripts/" + group + "/codings/";
    this.problems = problems;
  }

  List<CodingsSetting> read(YamlNode group) {
    List<CodingsSetting> settings = new ArrayList<>();
    TreeSet<String> files = new TreeSet<>();
    Optional<YamlNode> all = group.get("codings");
    if (all.isPresent() && all.get().items().isEmpty()) {
      report(all.get().place(), "codings is no list of files", "write: codings: [{file: ...}]");
    }
    for (YamlNode node : all.map(YamlNode::items).orElse(List.of())) {
      setting(node)
          .filter(setting -> isFirst(setting, files.add(setting.file())))
          .ifPresent(settings::add);
    }
    return settings;
  }

  private boolean isFirst(CodingsSetting setting, boolean first) {
    if (!first) {
      report(setting.place(), "{0} is named twice", "take one of the two out", setting.file());
    }
    return first;
  }

  private Optional<CodingsSetting> setting(YamlNode node) {
    SETTING.check(node, problems);
    String file = node.text("file").orElse("");
    String name = file.startsWith(folder) ? file.substring(folder.length()) : file;
    if (name.isEmpty() || name.contains("/") || name.contains("\\")) {
      report(
          node.place(), "this names no file in {0}", "add: file: and the name of the file", folder);
      return Optional.empty();
    }
    Map<String, List<String>> columns = columns(node);
    Optional<String> coder = node.text("coder");
    if (coder.isPresent() && columns.containsKey("coder")) {
      report(
          node.place(), "{0} has both a coder and a column coder", "take one of the two out", name);
      return Optional.empty();
    }
    if (node.get("columns").isPresent() && !suffice(columns)) {
      report(
          node.place(),
          "the columns of {0} do not suffice",
          "name those of quote and code, or of start, end and code",
          name);
      return Optional.empty();
    }
    Optional<String> separator =
        node.get("separator").flatMap(YamlNode::text).filter(text -> !text.isEmpty());
    return Optional.of(
        new CodingsSetting(node.place(), name, columns, coder, separator, replaces(node, name)));
  }

  /** None, or an empty list: the file stands beside all others. */
  private Optional<List<String>> replaces(YamlNode node, String name) {
    if (node.get("replaces").isEmpty()) {
      return Optional.empty();
    }
    List<String> files =
        node.texts("replaces").stream()
            .map(String::strip)
            .map(file -> file.startsWith(folder) ? file.substring(folder.length()) : file)
            .filter(file -> !file.isEmpty() && !file.equals("none"))
            .distinct()
            .toList();
    if (files.contains(name)) {
      report(node.place(), "{0} replaces itself", "name the older file: replaces: ...", name);
      return Optional.empty();
    }
    return Optional.of(files);
  }

  private Map<String, List<String>> columns(YamlNode setting) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    setting
        .get("columns")
        .ifPresent(
            all -> {
              COLUMNS.check(all, problems);
              for (String holds : CodingsSetting.HOLDS) {
                List<String> headers =
                    all.texts(holds).stream().filter(header -> !header.isBlank()).toList();
                if (!headers.isEmpty()) {
                  columns.put(holds, headers);
                }
              }
            });
    return columns;
  }

  /** The columns of quote and code; or others alone, where those are recognised. */
  private static boolean suffice(Map<String, List<String>> columns) {
    boolean whole =
        columns.containsKey("code")
            && (columns.containsKey("quote")
                || (columns.containsKey("start") && columns.containsKey("end")));
    return whole || (!columns.isEmpty() && PASSAGE.stream().noneMatch(columns::containsKey));
  }

  private void report(Place place, String message, String advice, Object... arguments) {
    problems.add(Problem.error(place, "codings-setting", message, advice, arguments));
  }
}
