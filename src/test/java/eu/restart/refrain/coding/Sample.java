package eu.restart.refrain.coding;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small study whose partner's files are written by the tests. */
final class Sample {
  static final Language DUTCH = new Language("nl");
  static final Language ITALIAN = new Language("it");

  static final Codebook CODEBOOK =
      new Codebook(
          List.of(
              code("stress", "", "Daily stress", "Dagelijkse stress", "Stress quotidiano"),
              code("workload", "stress", "High workload", "Hoge werkdruk", "Carico di lavoro"),
              code("noise", "stress", "Noise", "Lawaai", "Rumore dell\u2019ambiente"),
              code("emotion", "", "Emotional impact", "Emotionele impact", "Impatto emotivo"),
              code("anxiety", "emotion", "Anxiety", "Angst", "Ansia"),
              code("hope", "emotion", "Hope", "Hoop", "Speran\u021B\u0103")),
          List.of(),
          Map.of("Werkdruk!", "workload"),
          List.of());

  static final String TALK =
      """
      MOD: What weighs most on you here?
      P1: There are never enough of us, and the corridor never falls quiet (laughs) at all.
      P2: Yes.
      P1: I carry the keys for three wings, and nobody answers the phone before ten.
      MOD: And at night?
      P2: At night I’m afraid, honestly afraid – of what I’ll find behind the door...
      P3: Yes. My mother says I talk in my sleep.
      MOD: What helps?
      P1: Yes. We drink coffee in the yard with Ștefan and then it is over for a while.
      P3: My garden helps me to forget the corridor.
      """;

  final Path folder;
  final Group group =
      new Group(
          "g-1",
          "NL",
          DUTCH,
          Optional.empty(),
          List.of("MOD"),
          List.of(),
          Map.of(),
          Optional.empty());
  final Study study;
  final Transcript transcript;

  Sample(Path folder) throws IOException {
    this(folder, TALK);
  }

  Sample(Path folder, String talk) throws IOException {
    this.folder = folder;
    study =
        new Study(
            folder,
            "Sample",
            List.of(group),
            List.of(),
            List.of(),
            List.of(
                about("prisoners", "gedetineerden", "detenuti"),
                about("security-staff", "bewaarders", "agenti")),
            List.of(Language.ENGLISH));
    transcript = transcript(group.id(), talk);
    Files.createDirectories(codings());
  }

  private static Code code(String id, String parent, String en, String nl, String it) {
    return new Code(
        id,
        Optional.of(parent).filter(one -> !one.isEmpty()),
        new Labels(Map.of(Language.ENGLISH, en, DUTCH, nl, ITALIAN, it)),
        Labels.NONE,
        "",
        "",
        "",
        List.of());
  }

  private static About about(String id, String nl, String it) {
    return new About(id, new Labels(Map.of(DUTCH, nl, ITALIAN, it)), List.of());
  }

  /** Lines {@code LABEL: text} with notes in round brackets. */
  static Transcript transcript(String group, String talk) {
    List<Part> parts = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    int at = 0;
    int line = 1;
    for (String one : talk.lines().toList()) {
      int colon = one.indexOf(':') + 1;
      parts.add(new Part(Part.Kind.LABEL, new Span(at, at + colon)));
      List<Span> speech = new ArrayList<>();
      int from = at + colon + 1;
      int open = talk.indexOf('(', from);
      int end = at + one.length();
      if (open >= 0 && open < end) {
        int close = talk.indexOf(')', open) + 1;
        speech.add(new Span(from, open));
        parts.add(new Part(Part.Kind.SPEECH, speech.getFirst()));
        parts.add(new Part(Part.Kind.NOTE, new Span(open, close)));
        from = close;
      }
      speech.add(new Span(from, end));
      parts.add(new Part(Part.Kind.SPEECH, speech.getLast()));
      String label = one.substring(0, colon - 1);
      Span span = new Span(speech.getFirst().start(), end);
      int words = speech.stream().mapToInt(said -> Words.count(said.of(talk))).sum();
      turns.add(
          new Turn(
              turns.size() + 1,
              label,
              label.equals("MOD"),
              span,
              speech,
              words,
              line++,
              Optional.empty(),
              Optional.empty()));
      at += one.length() + 1;
    }
    return new Transcript(
        group, "transcripts/" + group + "/transcript.txt", talk, parts, turns, List.of());
  }

  Path codings() {
    return study.folderOf(group).resolve("codings");
  }

  Sample file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  Sample file(String name, byte[] content) throws IOException {
    Files.write(codings().resolve(name), content);
    return this;
  }

  Checked<Submission> read() throws IOException {
    return Submission.read(study, group, CODEBOOK, transcript);
  }

  /** With a file of these quotes, all of one code and coder. */
  Sample quotes(String... quotes) throws IOException {
    StringBuilder csv = new StringBuilder("quote,code,coder\n");
    for (String quote : quotes) {
      csv.append('"').append(quote.replace("\"", "\"\"")).append("\",hope,Ada\n");
    }
    return file("a.csv", csv.toString());
  }

  /** Reads the only file, and gives each coding as {@code quote|code|about|coder|how}. */
  List<String> told() throws IOException {
    return read().value().codings().all().stream().map(this::told).toList();
  }

  String told(Coding coding) {
    return String.join(
        "|",
        coding.span().of(transcript.text()),
        coding.code(),
        coding.about().orElse("-"),
        coding.coder().name(),
        coding.anchor().how().name());
  }

  /** What is to be mended. */
  List<Problem> reported() throws IOException {
    return read().problems().stream().filter(Problem::isFinding).toList();
  }

  /** The findings as {@code line:column rule}. */
  List<String> findings() throws IOException {
    return reported().stream()
        .map(one -> one.place().line() + ":" + one.place().column() + " " + one.rule())
        .toList();
  }

  Map<String, String> ledger() throws IOException {
    Map<String, String> told = new TreeMap<>();
    for (Ledger.Entry entry : read().value().ledger().entries()) {
      told.put(
          entry.dialect(),
          entry.rows() + "=" + entry.anchored() + "+" + entry.joined() + "+" + entry.reported());
    }
    return told;
  }
}
