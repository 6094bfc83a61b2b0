package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.source.Table;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every word of a release, in five languages and in whatever kind of file it stands. */
class ReleaseTextsTest {
  /** "2 of 6" in each language. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![0-9<>.,])([0-9]+) (?:of|van de|van|su|di|av|din) ([0-9]+)(?![0-9.,]*[0-9])");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @ParameterizedTest
  @ValueSource(ints = {3, 5})
  void noFileNamesASpeakerOrASmallNumber(int fewest, @TempDir Path out) throws IOException {
    Corpus corpus = Corpus.open(Path.of(".")).value();
    ReportInput input =
        new ReportInput(corpus, corpus.defaultBasis(), List.of(), List.of(), Optional.of(fewest));
    Report.write(
        input,
        new Report.Options(
            out,
            fewest == 3
                ? corpus.study().languages()
                : List.of(corpus.study().languages().getFirst())));
    Pattern speakers = speakers(corpus);
    Map<String, String> texts = texts(out);
    assertThat(texts.keySet().stream().map(ReleaseTextsTest::kind))
        .contains("csv", "md", "html", "docx", "epub", "xlsx", "svg", "txt", "json", "pdf");
    List<String> found = new ArrayList<>();
    texts.forEach(
        (name, text) ->
            text.lines()
                .forEach(
                    line -> {
                      if (speakers.matcher(line).find()) {
                        found.add(name + " names a speaker: " + line);
                      }
                      if (!isOfQuestions(line) && small(line, fewest)) {
                        found.add(name + ": " + line);
                      }
                    }));
    assertThat(found.stream().filter(ReleaseTextsTest::isQuestions)).doesNotHaveDuplicates();
    found.removeIf(ReleaseTextsTest::isQuestions);
    assertThat(found).isEmpty();
    workbook(out);
  }

  /** The rows that a figure shows, and the questions put to the group in Romania, are no people. */
  private static boolean isOfQuestions(String line) {
    return line.contains("(ro-1)")
        || SHARE.matcher(line).results().anyMatch(one -> one.group().matches("12 .* 13"));
  }

  /** In a table of a document the questions put to that group stand in a cell of their own. */
  private static boolean isQuestions(String found) {
    return found.matches("report\\.[a-z]{2}\\.(html|docx|epub): 5 \\w+ 6");
  }

  private static boolean small(String line, int fewest) {
    Matcher share = SHARE.matcher(line);
    while (share.find()) {
      int k = Integer.parseInt(share.group(1));
      int n = Integer.parseInt(share.group(2));
      boolean people = n >= 5;
      if (people && k > 0 && k < n && (k < fewest || n - k < fewest)) {
        return true;
      }
    }
    return false;
  }

  private static Pattern speakers(Corpus corpus) {
    return Pattern.compile(
        corpus.study().groups().stream()
            .map(Group::participants)
            .flatMap(List::stream)
            .map(Participant::speaker)
            .map(Pattern::quote)
            .distinct()
            .collect(
                Collectors.joining("|", "(?<![\\p{L}\\p{N}#&./-])(", ")(?![\\p{L}\\p{N}./-])")));
  }

  private static String kind(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The words of every file, without what steers their looks. */
  private static Map<String, String> texts(Path out) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = out.relativize(file).toString().replace('\\', '/');
        switch (kind(name)) {
          case "csv", "md", "txt", "json" -> texts.put(name, Files.readString(file));
          case "html", "svg" -> texts.put(name, plain(Files.readString(file)));
          case "docx", "epub", "xlsx" -> texts.put(name, zipped(file));
          case "pdf" -> {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
              texts.put(name, new PDFTextStripper().getText(pdf));
            }
          }
          default -> assertThat(name).endsWith(".png");
        }
      }
    }
    return texts;
  }

  private static String zipped(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        if (one.getName().matches(".*\\.(xml|xhtml|html|svg|opf|ncx)")) {
          text.append(plain(new String(zip.readAllBytes(), UTF_8))).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String plain(String marked) {
    String lines =
        marked
            .replaceAll("(?s)<(style|script)\\b.*?</\\1>", "\n")
            .replaceAll("</(p|w:p|td|th|li|h[1-6]|text|tspan|t|v|dd|dt|figcaption)>", "\n");
    return TAG.matcher(lines).replaceAll("").replace("&lt;", "<").replace("&gt;", ">");
  }

  /** What stands in the workbook stands in the tables. */
  private static void workbook(Path out) throws IOException {
    Set<String> cells = new TreeSet<>();
    try (Stream<Path> all = Files.list(out.resolve("tables"))) {
      for (Path file : all.toList()) {
        Table table = Table.read(file, file.getFileName().toString()).value();
        cells.addAll(table.header());
        for (Table.Row row : table.rows()) {
          for (int i = 0; i < table.header().size(); i++) {
            cells.add(row.cell(i));
          }
        }
      }
    }
    List<String> numbers = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(out.resolve("tables.xlsx")))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        if (one.getName().startsWith("xl/worksheets/sheet")) {
          String sheet = new String(zip.readAllBytes(), UTF_8);
          Matcher cell =
              Pattern.compile("<c ([^>]*)>(?:<f>[^<]*</f>)?<v>([^<]*)</v>").matcher(sheet);
          while (cell.find()) {
            if (!cell.group(1).contains("t=\"s\"")) {
              numbers.add(cell.group(2));
            }
          }
        }
      }
    }
    assertThat(numbers).isNotEmpty().allMatch(one -> isIn(cells, one));
  }

  private static boolean isIn(Set<String> cells, String number) {
    double value = Double.parseDouble(number);
    return cells.contains(number)
        || cells.stream()
            .filter(one -> one.matches("-?[0-9]+(\\.[0-9]+)?"))
            .anyMatch(one -> Math.abs(Double.parseDouble(one) - value) < 1e-9);
  }
}
