package eu.restart.refrain.refi;

import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceBytes;
import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.source.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Reads a project (.qdpx) of any tool.
 *
 * <p>Namespaces differ between tools and are not looked at; guids are compared in lower case
 * without braces; the folder of the texts and the project's own entry may be called what they like.
 */
public final class ProjectReader {
  private static final List<String> UNREAD =
      List.of("PictureSource", "PDFSource", "AudioSource", "VideoSource", "Graph", "Link");

  private final Archive archive;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> variables = new LinkedHashMap<>();

  private ProjectReader(Archive archive) {
    this.archive = archive;
  }

  /**
   * Reads a file.
   *
   * @param name what to call it in problems
   * @throws UnreadableException where it is no zip archive, or holds no project
   */
  public static Checked<QdaProject> read(Path file, String name) throws IOException {
    return read(SourceBytes.read(file, name, Archive.MOST_BYTES), name);
  }

  /** Reads a project that is already at hand. */
  public static Checked<QdaProject> read(byte[] bytes, String name) throws IOException {
    ProjectReader reader = new ProjectReader(Archive.open(bytes, name));
    Element root = Xml.parse(reader.entry(), name).getDocumentElement();
    if (!Nodes.name(root).equals("Project")) {
      throw reader.noProject();
    }
    return new Checked<>(reader.project(root), reader.problems);
  }

  private byte[] entry() throws UnreadableException {
    List<String> found =
        archive.entries().keySet().stream()
            .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".qde"))
            .filter(path -> path.indexOf('/') < 0)
            .toList();
    if (found.size() != 1) {
      throw noProject();
    }
    return archive.entry(found.getFirst()).orElseThrow(this::noProject);
  }

  private UnreadableException noProject() {
    return new UnreadableException(
        Problem.error(
            Place.of(archive.file()),
            "qda-no-project",
            "the file holds no REFI-QDA project, or more than one",
            "export the project again as REFI-QDA project (.qdpx)"));
  }

  private QdaProject project(Element root) {
    for (Element variable : Nodes.below(root, "Variables", "Variable")) {
      variables.put(Nodes.guid(variable), variable.getAttribute("name"));
    }
    List<QdaUser> users =
        Nodes.below(root, "Users", "User").stream()
            .map(user -> new QdaUser(Nodes.guid(user), Nodes.firstOf(user, "name", "id")))
            .toList();
    List<QdaCode> codes =
        Nodes.child(root, "CodeBook").stream()
            .flatMap(book -> Nodes.below(book, "Codes", "Code").stream())
            .map(CodebookReader::code)
            .toList();
    List<QdaCase> cases = Nodes.below(root, "Cases", "Case").stream().map(this::one).toList();
    List<QdaText> texts =
        Nodes.below(root, "Sources", "TextSource").stream().map(this::text).toList();
    List<QdaNote> notes = Nodes.below(root, "Notes", "Note").stream().map(this::note).toList();
    List<QdaSet> sets = Nodes.below(root, "Sets", "Set").stream().map(ProjectReader::set).toList();
    unread(root);
    return new QdaProject(
        root.getAttribute("name"),
        root.getAttribute("origin"),
        Nodes.text(root, "Description"),
        users,
        codes,
        cases,
        texts,
        notes,
        sets);
  }

  private QdaCase one(Element element) {
    return new QdaCase(
        Nodes.guid(element),
        element.getAttribute("name"),
        Nodes.text(element, "Description"),
        values(element),
        targets(element, "SourceRef"),
        targets(element, "SelectionRef"));
  }

  private Map<String, String> values(Element element) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Element value : Nodes.children(element, "VariableValue")) {
      String variable =
          targets(value, "VariableRef").stream().findFirst().map(this::variable).orElse("");
      Nodes.children(value).stream()
          .filter(child -> Nodes.name(child).endsWith("Value"))
          .findFirst()
          .ifPresent(child -> values.put(variable, child.getTextContent().strip()));
    }
    return values;
  }

  private String variable(String guid) {
    return variables.getOrDefault(guid, guid);
  }

  private QdaText text(Element element) {
    Counting.Lengths lengths = new Counting.Lengths(raw(element));
    List<Element> selections = Nodes.children(element, "PlainTextSelection");
    List<Counting.Written> written = selections.stream().map(ProjectReader::written).toList();
    Counting counting = Counting.of(lengths, written);
    String name = element.getAttribute("name");
    if (counting != Counting.CODE_POINTS && !written.isEmpty()) {
      problems.add(
          Problem.note(
              Place.of(archive.file()),
              "qda-counting",
              "the positions in the text {0} are counted in {1}",
              "",
              name,
              counting.words()));
    }
    List<QdaSelection> read = new ArrayList<>();
    for (int i = 0; i < selections.size(); i++) {
      Element selection = selections.get(i);
      String user = Guid.fold(Nodes.firstOf(selection, "creatingUser", "modifyingUser"));
      read.add(
          new QdaSelection(
              Nodes.guid(selection),
              lengths.span(written.get(i), counting),
              Nodes.text(selection, "Description"),
              user,
              codings(selection, user)));
    }
    List<QdaCoding> whole = codings(element, "");
    if (!whole.isEmpty()) {
      Optional<Span> all =
          lengths.text().isEmpty()
              ? Optional.empty()
              : Optional.of(new Span(0, lengths.text().length()));
      read.add(new QdaSelection(Nodes.guid(element), all, "", "", whole));
    }
    return new QdaText(Nodes.guid(element), name, lengths.text(), values(element), read);
  }

  /** Who gave the code: the coding says it, else the passage. */
  private static List<QdaCoding> codings(Element element, String user) {
    return Nodes.children(element, "Coding").stream()
        .map(
            coding ->
                new QdaCoding(
                    Nodes.guid(coding),
                    targets(coding, "CodeRef").stream().findFirst().orElse(""),
                    coding.getAttribute("creatingUser").isBlank()
                        ? user
                        : Guid.fold(coding.getAttribute("creatingUser"))))
        .toList();
  }

  private static Counting.Written written(Element selection) {
    return new Counting.Written(
        number(selection.getAttribute("startPosition")),
        number(selection.getAttribute("endPosition")),
        selection.getAttribute("name"));
  }

  /** A position that is no number lies outside every text. */
  private static long number(String text) {
    return text.strip().matches("\\d{1,12}") ? Long.parseLong(text.strip()) : -1;
  }

  private String raw(Element element) {
    String path = element.getAttribute("plainTextPath").strip();
    if (path.isEmpty()) {
      return Nodes.text(element, "PlainTextContent");
    }
    String file = path.replaceFirst("^[a-z]+://+", "").toLowerCase(Locale.ROOT);
    Optional<byte[]> bytes =
        archive.entries().entrySet().stream()
            .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).endsWith("/" + file))
            .map(Map.Entry::getValue)
            .findFirst();
    if (file.isEmpty() || bytes.isEmpty()) {
      problems.add(
          Problem.error(
              Place.of(archive.file()),
              "qda-text-missing",
              "the text {0} is not in the project",
              "export the project again with its texts",
              element.getAttribute("name")));
      return "";
    }
    Checked<String> text = SourceText.raw(bytes.get(), archive.file());
    problems.addAll(text.problems());
    return text.value();
  }

  private QdaNote note(Element element) {
    return new QdaNote(
        Nodes.guid(element),
        element.getAttribute("name"),
        new Counting.Lengths(raw(element)).text());
  }

  private static QdaSet set(Element element) {
    return new QdaSet(
        Nodes.guid(element),
        element.getAttribute("name"),
        targets(element, "MemberCode"),
        targets(element, "MemberSource"));
  }

  private static List<String> targets(Element element, String name) {
    return Nodes.children(element, name).stream()
        .map(one -> Guid.fold(one.getAttribute("targetGUID")))
        .toList();
  }

  private void unread(Element root) {
    for (String kind : UNREAD) {
      int count = Nodes.all(root, kind).size();
      if (count > 0) {
        problems.add(
            Problem.warning(
                Place.of(archive.file()),
                "qda-unread",
                "{0} {0|part|parts} of the kind {1} {0|was|were} not read: only texts and their codings are",
                "code the text of it and send that",
                count,
                kind));
      }
    }
  }
}
