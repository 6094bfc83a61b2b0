package eu.restart.refrain.exchange;

import eu.restart.refrain.refi.QdaCode;
import eu.restart.refrain.refi.QdaCoding;
import eu.restart.refrain.refi.QdaProject;
import eu.restart.refrain.refi.QdaSelection;
import eu.restart.refrain.refi.QdaText;
import eu.restart.refrain.refi.QdaUser;
import eu.restart.refrain.source.Csv;
import eu.restart.refrain.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of a project, each with an id made of its name, as a codebook and in codings. */
final class ProjectCodes {
  private static final List<String> CODEBOOK =
      List.of(
          "id",
          "parent",
          "label_en",
          "definition_en",
          "use_when",
          "not_when",
          "example",
          "practices");

  private static final List<String> CODINGS =
      List.of("format", "group", "start", "end", "quote", "code", "coder", "memo");

  private final QdaProject project;
  private final Map<String, String> ids = new LinkedHashMap<>();

  ProjectCodes(QdaProject project) {
    this.project = project;
    Set<String> used = new LinkedHashSet<>();
    project
        .allCodes()
        .forEach(code -> ids.putIfAbsent(code.guid(), unused(slug(code.name(), "code"), used)));
  }

  String codebook() {
    List<List<String>> rows = new ArrayList<>();
    project.codes().forEach(code -> add(code, "", rows));
    return Csv.write(CODEBOOK, rows);
  }

  private void add(QdaCode code, String parent, List<List<String>> rows) {
    String id = ids.getOrDefault(code.guid(), "");
    rows.add(List.of(id, parent, line(code.name()), line(code.description()), "", "", "", ""));
    code.below().forEach(one -> add(one, id, rows));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Every coding of a text is a row; one without passage or code as well, so that it is told. */
  String codings(QdaText text, String group) {
    List<List<String>> rows = new ArrayList<>();
    for (QdaSelection passage : text.selections()) {
      Optional<Span> span = passage.span();
      for (QdaCoding coding : passage.codings()) {
        rows.add(
            List.of(
                "refrain-codings/1",
                group,
                span.map(one -> String.valueOf(one.start())).orElse(""),
                span.map(one -> String.valueOf(one.end())).orElse(""),
                span.map(one -> one.of(text.text())).orElse(""),
                ids.getOrDefault(coding.code(), coding.code()),
                project.user(coding.user()).map(QdaUser::name).orElse(""),
                passage.memo()));
      }
    }
    return Csv.write(CODINGS, rows);
  }

  /** A name as an id: lower case, letters and digits, hyphens between. */
  static String slug(String name, String otherwise) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String id =
        bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
    String kept = id.length() > 60 ? id.substring(0, 60) : id;
    return kept.isEmpty() ? otherwise : kept;
  }

  /** The id, or the first of id-2, id-3 that is not used yet. */
  static String unused(String id, Set<String> used) {
    String free = id;
    for (int i = 2; !used.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
