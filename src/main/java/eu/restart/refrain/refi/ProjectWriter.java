package eu.restart.refrain.refi;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.source.FixedZip;
import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a project (.qdpx) as most tools can take it: line feeds, no byte order mark, code points
 * from 0 with the end exclusive, bare guids in lower case, texts as files, one passage for each
 * passage and person.
 */
public final class ProjectWriter {
  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  private final QdaProject project;
  private final String moment;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private ProjectWriter(QdaProject project, String moment) {
    this.project = project;
    this.moment = moment;
  }

  /**
   * The bytes of a project.
   *
   * @param moment when it was made, as {@code 2026-01-02T03:04:05Z}; some tools fail without one
   */
  public static byte[] write(QdaProject project, String moment) throws IOException {
    ProjectWriter writer = new ProjectWriter(project, moment);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("project.qde", Markup.write(writer::project).getBytes(UTF_8));
    entries.putAll(writer.files);
    return FixedZip.of(entries);
  }

  private void project(Markup out) throws XMLStreamException {
    out.open("Project");
    out.attribute("xmlns", NAMESPACE);
    out.attribute("name", project.name());
    out.attribute("origin", project.origin());
    out.attribute("creationDateTime", moment);
    out.all("Users", project.users(), this::user);
    if (!project.codes().isEmpty()) {
      out.open("CodeBook");
      out.all("Codes", project.codes(), CodebookWriter::code);
      out.close();
    }
    out.all("Variables", variables(), this::variable);
    out.all("Cases", project.cases(), this::one);
    out.all("Sources", project.texts(), this::text);
    out.all("Notes", project.notes(), this::note);
    out.all("Sets", project.sets(), this::set);
    out.element("Description", project.description());
    out.close();
  }

  private void user(Markup out, QdaUser user) throws XMLStreamException {
    out.open("User");
    out.attribute("guid", user.guid());
    out.attribute("name", user.name());
    out.close();
  }

  /** The variables of cases and of texts: tools keep one name for both apart badly. */
  private List<String> variables() {
    Set<String> names = new LinkedHashSet<>();
    project.cases().forEach(one -> names.addAll(one.values().keySet()));
    project.texts().forEach(one -> names.addAll(one.values().keySet()));
    return new ArrayList<>(names);
  }

  private void variable(Markup out, String name) throws XMLStreamException {
    out.open("Variable");
    out.attribute("guid", Guid.of("variable", name));
    out.attribute("name", name);
    out.attribute("typeOfVariable", "Text");
    out.close();
  }

  private void values(Markup out, Map<String, String> values) throws XMLStreamException {
    for (Map.Entry<String, String> value : values.entrySet()) {
      out.open("VariableValue");
      out.reference("VariableRef", Guid.of("variable", value.getKey()));
      out.element("TextValue", value.getValue());
      out.close();
    }
  }

  private void one(Markup out, QdaCase one) throws XMLStreamException {
    out.open("Case");
    out.attribute("guid", one.guid());
    out.attribute("name", one.name());
    out.element("Description", one.description());
    values(out, one.values());
    for (String text : one.texts()) {
      out.reference("SourceRef", text);
    }
    for (String selection : one.selections()) {
      out.reference("SelectionRef", selection);
    }
    out.close();
  }

  private void text(Markup out, QdaText text) throws XMLStreamException {
    openText(out, "TextSource", text.guid(), text.name(), text.text());
    for (QdaSelection selection : text.selections()) {
      if (selection.span().isPresent()) {
        selection(out, text.text(), selection, selection.span().get());
      }
    }
    values(out, text.values());
    out.close();
  }

  private void openText(Markup out, String element, String guid, String name, String text)
      throws XMLStreamException {
    files.put("sources/" + guid + ".txt", text.getBytes(UTF_8));
    out.open(element);
    out.attribute("guid", guid);
    out.attribute("name", name);
    out.attribute("plainTextPath", "internal://" + guid + ".txt");
    out.attribute("creationDateTime", moment);
  }

  private void selection(Markup out, String text, QdaSelection selection, Span span)
      throws XMLStreamException {
    out.open("PlainTextSelection");
    out.attribute("guid", selection.guid());
    out.attribute("name", span.of(text));
    out.attribute("startPosition", String.valueOf(text.codePointCount(0, span.start())));
    out.attribute("endPosition", String.valueOf(text.codePointCount(0, span.end())));
    user(out, selection.user());
    out.attribute("creationDateTime", moment);
    out.element("Description", selection.memo());
    for (QdaCoding coding : selection.codings()) {
      out.open("Coding");
      out.attribute("guid", coding.guid());
      user(out, coding.user());
      out.attribute("creationDateTime", moment);
      out.reference("CodeRef", coding.code());
      out.close();
    }
    out.close();
  }

  private static void user(Markup out, String guid) throws XMLStreamException {
    if (!guid.isEmpty()) {
      out.attribute("creatingUser", guid);
    }
  }

  private void note(Markup out, QdaNote note) throws XMLStreamException {
    openText(out, "Note", note.guid(), note.name(), note.text());
    out.close();
  }

  private void set(Markup out, QdaSet set) throws XMLStreamException {
    out.open("Set");
    out.attribute("guid", set.guid());
    out.attribute("name", set.name());
    for (String code : set.codes()) {
      out.reference("MemberCode", code);
    }
    for (String text : set.texts()) {
      out.reference("MemberSource", text);
    }
    out.close();
  }
}
