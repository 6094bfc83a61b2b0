package eu.restart.refrain.report;

import eu.restart.refrain.document.Line;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Fingerprint;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences that authors worded themselves, in files that the program only reads. */
final class Edited {
  /** Nobody edited anything. */
  static final Edited NONE = new Edited(new TreeMap<>(), Map.of());

  private static final String FOLDER = "edited";
  private static final Pattern FILE = Pattern.compile("(?i).*\\.([a-z]{2})\\.(?:md|txt)");
  private static final Pattern HEADING = Pattern.compile("##+\\s+(\\S+)\\s*#*");

  private final SortedMap<String, String> files;
  private final Map<Language, Map<String, EditedSentence>> sentences;

  private Edited(
      SortedMap<String, String> files, Map<Language, Map<String, EditedSentence>> sentences) {
    this.files = files;
    this.sentences = sentences;
  }

  /**
   * Reads {@code edited/} of the report's folder; where there is none, that of the study's own
   * {@code reports/}, so that a report written elsewhere holds the authors' words too.
   */
  static Checked<Edited> read(Path out, Path study) throws IOException {
    Path folder = out.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      folder = study.resolve("reports").resolve(FOLDER);
    }
    if (!Files.isDirectory(folder)) {
      return Checked.of(NONE);
    }
    List<Problem> problems = new ArrayList<>();
    Map<Language, Map<String, EditedSentence>> sentences = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(".") && !name.startsWith("~")) {
          read(file, FOLDER + "/" + name, sentences, problems);
        }
      }
    }
    SortedMap<String, String> files = Fingerprint.below(folder.resolve(".."), folder);
    return new Checked<>(new Edited(named(files), sentences), problems);
  }

  private static SortedMap<String, String> named(SortedMap<String, String> files) {
    SortedMap<String, String> named = new TreeMap<>();
    files.forEach((path, hash) -> named.put(FOLDER + path.substring(path.lastIndexOf('/')), hash));
    return named;
  }

  private static void read(
      Path file,
      String name,
      Map<Language, Map<String, EditedSentence>> sentences,
      List<Problem> problems)
      throws IOException {
    Matcher language = FILE.matcher(name);
    if (!language.matches() || !Language.isCode(language.group(1))) {
      problems.add(
          Problem.warning(
              Place.of(name),
              "edited-file",
              "the name of the file does not say in which language its sentences are; it was not"
                  + " read",
              "call it sentences.en.md or sentences.en.txt, saved as plain text"));
      return;
    }
    Map<String, EditedSentence> here =
        sentences.computeIfAbsent(new Language(language.group(1)), key -> new LinkedHashMap<>());
    try {
      Checked<SourceText> text = SourceText.read(file, name);
      problems.addAll(text.problems());
      for (EditedSentence one : sentences(text.value().text(), name)) {
        add(one, here, problems);
      }
    } catch (UnreadableException e) {
      problems.add(e.problem());
    }
  }

  private static void add(
      EditedSentence one, Map<String, EditedSentence> here, List<Problem> problems) {
    if (one.author().isEmpty()) {
      problems.add(
          Problem.warning(
              one.place(),
              "edited-empty",
              "nothing is written below the sentence {0}; the program's own stands",
              "write the sentence, or - alone to leave it out",
              one.id()));
    } else if (here.putIfAbsent(one.id(), one) != null) {
      problems.add(
          Problem.warning(
              one.place(),
              "edited-twice",
              "the sentence {0} is edited twice; the first is used",
              "take one of them out",
              one.id()));
    }
  }

  private static List<EditedSentence> sentences(String text, String file) {
    List<EditedSentence> sentences = new ArrayList<>();
    String id = "";
    int start = 0;
    StringBuilder program = new StringBuilder();
    StringBuilder author = new StringBuilder();
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        keep(id, Place.of(file, start), program, author, sentences);
        id = heading.group(1);
        start = number;
      } else if (line.startsWith(">")) {
        program.append(' ').append(line.substring(1));
      } else {
        author.append(' ').append(line);
      }
    }
    keep(id, Place.of(file, start), program, author, sentences);
    return sentences;
  }

  /** What stands before the first heading explains the file and belongs to no sentence. */
  private static void keep(
      String id,
      Place place,
      StringBuilder program,
      StringBuilder author,
      List<EditedSentence> sentences) {
    if (!id.isEmpty()) {
      sentences.add(
          new EditedSentence(id, place, Line.of(program.toString()), Line.of(author.toString())));
    }
    program.setLength(0);
    author.setLength(0);
  }

  /** Path to fingerprint of each file that was read. */
  SortedMap<String, String> files() {
    return files;
  }

  /** The author's sentence of this id. */
  Optional<EditedSentence> sentence(Language language, String id) {
    return Optional.ofNullable(all(language).get(id));
  }

  /** All sentences of a language by their ids. */
  Map<String, EditedSentence> all(Language language) {
    return sentences.getOrDefault(language, Map.of());
  }
}
