package eu.restart.refrain.refi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.FixedZip;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** What is written is what the schemas want, and is read again as it was. */
class ProjectWriterTest {
  private static final String MOMENT = "2026-01-02T03:04:05Z";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatIsWrittenIsReadAgain(long seed) throws IOException, SAXException {
    QdaProject project = random(new Random(seed));
    byte[] bytes = ProjectWriter.write(project, MOMENT);
    Checked<QdaProject> read = ProjectReader.read(bytes, "study.qdpx");
    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isEqualTo(project);
    assertThat(ProjectWriter.write(project, MOMENT)).isEqualTo(bytes);
    valid("Project-mrt2019.xsd", Archive.open(bytes, "x").entry("project.qde").orElseThrow());
  }

  @Test
  void theLeastProjectIsValid() throws IOException, SAXException {
    QdaProject empty =
        new QdaProject(
            "", "Refrain", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    byte[] bytes = ProjectWriter.write(empty, MOMENT);
    valid("Project-mrt2019.xsd", Archive.open(bytes, "x").entry("project.qde").orElseThrow());
    assertThat(ProjectReader.read(bytes, "x").value()).isEqualTo(empty);
  }

  @Test
  void aCodebookIsValidAndReadAgain() throws IOException, SAXException {
    List<QdaCode> codes = random(new Random(5)).codes();
    byte[] bytes = CodebookWriter.write(codes, "Refrain");
    valid("Codebook-v1.0.xsd", bytes);
    assertThat(CodebookReader.read(bytes, "x.qdc")).isEqualTo(codes);
  }

  @Test
  void whatXmlMayNotHoldIsShown() throws IOException, SAXException {
    List<QdaCode> codes =
        List.of(new QdaCode(Guid.of("a"), "a\u0001b\uD800", true, "", "</Code>&", List.of()));
    byte[] bytes = CodebookWriter.write(codes, "");
    valid("Codebook-v1.0.xsd", bytes);
    assertThat(CodebookReader.read(bytes, "x").getFirst())
        .extracting(QdaCode::name, QdaCode::description)
        .containsExactly("a\uFFFDb\uFFFD", "</Code>&");
  }

  @Test
  void hostileFilesAreRefused() throws IOException {
    String entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Project name='&e;'/>";
    byte[] external = FixedZip.of(Map.of("project.qde", entity.getBytes(UTF_8)));
    byte[] none = FixedZip.of(Map.of("sources/a.txt", new byte[] {1}));
    byte[] outside = FixedZip.of(Map.of("../project.qde", new byte[] {1}));
    byte[] other = FixedZip.of(Map.of("project.qde", "<html/>".getBytes(UTF_8)));
    for (byte[] bytes : List.of(external, none, outside, other, new byte[] {1, 2, 3})) {
      assertThatThrownBy(() -> ProjectReader.read(bytes, "x.qdpx"))
          .isInstanceOf(UnreadableException.class);
    }
  }

  @Test
  void guidsAreThoseOfTheStandard() {
    assertThat(Guid.of("a")).matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-.*");
    assertThat(Guid.of("a", "b")).isEqualTo(Guid.of("a", "b")).isNotEqualTo(Guid.of("ab"));
    assertThat(Guid.fold("{ABCDEF00-0000-0000-0000-000000000000}"))
        .isEqualTo("abcdef00-0000-0000-0000-000000000000");
  }

  private static void valid(String schema, byte[] xml) throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory
        .newSchema(ProjectWriterTest.class.getResource(schema))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  private static QdaProject random(Random random) {
    List<QdaUser> users = List.of(user("Anna"), user("Bjørn <b@x>"));
    List<QdaCode> codes = codes(random, "", 3);
    List<QdaText> texts = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      texts.add(text(random, "group " + i, users, codes));
    }
    List<QdaCase> cases =
        List.of(
            new QdaCase(
                Guid.of("case"),
                "P1",
                "",
                Map.of("role", "officer & co"),
                List.of(texts.getFirst().guid()),
                List.of(texts.getFirst().selections().getFirst().guid())));
    List<QdaNote> notes = List.of(new QdaNote(Guid.of("note"), "Memo", "line\nline"));
    List<QdaSet> sets =
        List.of(
            new QdaSet(
                Guid.of("set"),
                "Site",
                List.of(codes.getFirst().guid()),
                List.of(texts.getFirst().guid())));
    return new QdaProject(
        "Study \"1\"", "Refrain 0.1", "About", users, codes, cases, texts, notes, sets);
  }

  private static QdaUser user(String name) {
    return new QdaUser(Guid.of("user", name), name);
  }

  private static List<QdaCode> codes(Random random, String above, int deep) {
    List<QdaCode> codes = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String name = above + "ș" + i;
      codes.add(
          new QdaCode(
              Guid.of("code", name),
              name,
              random.nextBoolean(),
              random.nextBoolean() ? "#12ab3f" : "",
              random.nextBoolean() ? "when <this>" : "",
              deep == 0 ? List.of() : codes(random, name, deep - 1)));
    }
    return codes;
  }

  private static QdaText text(
      Random random, String name, List<QdaUser> users, List<QdaCode> codes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(List.of("word", "😀", "å", "e\u0301", "\n", " ", ". ").get(random.nextInt(7)));
    }
    text.append("end");
    List<QdaSelection> selections = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      QdaUser user = users.get(random.nextInt(users.size()));
      int from = text.offsetByCodePoints(0, random.nextInt(10));
      int to = text.offsetByCodePoints(from, 1 + random.nextInt(20));
      String guid = Guid.of("selection", name, String.valueOf(i));
      QdaCoding coding =
          new QdaCoding(Guid.of(guid, "coding"), codes.getFirst().guid(), user.guid());
      selections.add(
          new QdaSelection(
              guid, Optional.of(new Span(from, to)), "memo " + i, user.guid(), List.of(coding)));
    }
    return new QdaText(
        Guid.of("text", name), name, text.toString(), Map.of("country", "NO"), selections);
  }
}
