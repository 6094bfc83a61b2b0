package eu.restart.refrain.exchange;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of an empty codebook: headers and no row. */
final class CodebookText {
  private CodebookText() {}

  /** Name below the study's folder to text. */
  static Map<String, String> of(List<Language> languages) {
    List<String> codes = new ArrayList<>(List.of("id", "parent"));
    codes.addAll(each("label", languages));
    codes.addAll(each("definition", languages));
    codes.addAll(List.of("use_when", "not_when", "example", "practices"));
    List<String> practices = new ArrayList<>(List.of("id", "category"));
    practices.addAll(each("category", languages));
    practices.addAll(each("name", languages));
    practices.add("country");
    practices.addAll(each("description", languages));
    practices.addAll(List.of("evidence", "link", "codes"));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("codebook/codebook.csv", Csv.write(codes, List.of()));
    files.put("codebook/aliases.csv", Csv.write(List.of("alias", "code"), List.of()));
    files.put("codebook/practices.csv", Csv.write(practices, List.of()));
    for (Language language : languages) {
      files.put(
          "codebook/patterns." + language.code() + ".csv",
          Csv.write(List.of("code", "pattern"), List.of()));
    }
    return files;
  }

  private static List<String> each(String column, List<Language> languages) {
    return languages.stream().map(language -> column + "_" + language.code()).toList();
  }
}
