package eu.restart.refrain.exchange;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Normal;
import eu.restart.refrain.source.SettledWorkbook;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Study;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to code in: a quote a row, with codes and abouts to choose from lists.
 *
 * <p>A list shows a label in the group's language; the id where that label may mean something else.
 */
final class CodingsWorkbook {
  /** Widths of a list's columns, in letters. */
  private static final int NAME = 40;

  private static final int DEFINITION = 100;

  /** The rows that have lists. */
  private static final int ROWS = 2000;

  private static final int FIRST_CODE = 1;
  private static final int LAST_CODE = 3;
  private static final int ABOUT = 4;
  private static final int LONGEST = 200;
  private static final double[] WIDTHS = {70, 30, 30, 30, 24, 18, 40};

  private final Language language;
  private final TemplateWords words;

  private CodingsWorkbook(Language language) {
    this.language = language;
    words = TemplateWords.in(language);
  }

  /** The bytes of the workbook; the same for the same study, codebook and language. */
  static byte[] write(Study study, Codebook codebook, Language language) throws IOException {
    CodingsWorkbook template = new CodingsWorkbook(language);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Refrain", null)) {
      Worksheet codings = book.newWorksheet(template.words.sheets().get(0));
      Worksheet questions = book.newWorksheet(template.words.sheets().get(1));
      Worksheet codes = book.newWorksheet(template.words.sheets().get(2));
      Worksheet abouts = book.newWorksheet(template.words.sheets().get(3));
      template.questions(questions, study.questions());
      template.list(codes, template.codes(codebook));
      template.list(abouts, template.abouts(study));
      template.codings(codings);
      choice(codings, FIRST_CODE, LAST_CODE, codes, codebook.codes().size());
      choice(codings, ABOUT, ABOUT, abouts, study.abouts().size());
    }
    return SettledWorkbook.of(out.toByteArray());
  }

  private void codings(Worksheet sheet) {
    for (int i = 0; i < words.header().size(); i++) {
      sheet.value(0, i, words.header().get(i));
      sheet.width(i, WIDTHS[i]);
    }
    sheet.range(0, 0, 0, words.header().size() - 1).style().bold().set();
    // As text, so that a quote that begins with a dash is no formula.
    sheet.range(1, 0, ROWS, 0).style().format("@").wrapText(true).set();
    sheet.freezePane(0, 1);
  }

  private static void choice(Worksheet sheet, int from, int to, Worksheet list, int size) {
    if (size > 0) {
      sheet
          .range(1, from, ROWS, to)
          .validateWithList(list.range(0, 0, size - 1, 0))
          .allowBlank(true)
          .errorStyle(DataValidationErrorStyle.WARNING);
    }
  }

  private void questions(Worksheet sheet, List<Question> questions) {
    int row = 0;
    for (Question question : questions) {
      sheet.value(row, 0, question.text().in(language, question.id()));
      sheet.style(row, 0).wrapText(true).set();
      row++;
    }
    sheet.width(0, DEFINITION);
  }

  private void list(Worksheet sheet, Map<String, String> entries) {
    int row = 0;
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      sheet.value(row, 0, entry.getKey());
      sheet.value(row, 1, entry.getValue());
      sheet.style(row, 1).wrapText(true).set();
      RowHeight.fit(sheet, row, List.of("", entry.getValue()), List.of(NAME, DEFINITION));
      row++;
    }
    sheet.width(0, NAME);
    sheet.width(1, DEFINITION);
  }

  private Map<String, String> codes(Codebook codebook) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    codebook.codes().forEach(code -> labels.put(code.id(), code.label()));
    Map<String, String> entries = new LinkedHashMap<>();
    List<String> names = names(labels);
    for (int i = 0; i < names.size(); i++) {
      Code code = codebook.codes().get(i);
      entries.put(names.get(i), code.definition().in(language, ""));
    }
    return entries;
  }

  private Map<String, String> abouts(Study study) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    study.abouts().forEach((About about) -> labels.put(about.id(), about.label()));
    Map<String, String> entries = new LinkedHashMap<>();
    names(labels).forEach(name -> entries.put(name, ""));
    return entries;
  }

  /** What each is called, in order: its label, unless that could be read as another's name. */
  private List<String> names(Map<String, Labels> all) {
    Map<String, Integer> bearers = new HashMap<>();
    all.forEach(
        (id, labels) -> {
          TreeSet<String> own = new TreeSet<>();
          own.add(fold(id));
          labels.texts().values().forEach(label -> own.add(fold(label)));
          own.forEach(name -> bearers.merge(name, 1, Integer::sum));
        });
    List<String> names = new ArrayList<>();
    all.forEach(
        (id, labels) -> {
          String label = labels.in(language, id);
          boolean clear =
              bearers.getOrDefault(fold(label), 0) == 1
                  && label.length() <= LONGEST
                  && !label.matches("(?s).*[;|\\n].*");
          names.add(clear ? label : id);
        });
    return names;
  }

  private static String fold(String name) {
    return Normal.of(name).text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
