package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A Word file as a whole: valid by the schemas of ECMA-376 as Apache POI compiles them, and nothing
 * in it points at what is not there.
 */
class DocxSchemaTest {
  private static final String WORD = "word/document.xml";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static Stream<Document> documents() {
    return Stream.of(Samples.plain(), Samples.hostile());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPartIsValid(Document document) throws IOException, XmlException {
    Map<String, byte[]> parts = parts(document);
    List<String> errors = new ArrayList<>();
    errors.addAll(errors(DocumentDocument.Factory.parse(in(parts, WORD))));
    errors.addAll(errors(StylesDocument.Factory.parse(in(parts, "word/styles.xml"))));
    errors.addAll(errors(NumberingDocument.Factory.parse(in(parts, "word/numbering.xml"))));
    errors.addAll(errors(SettingsDocument.Factory.parse(in(parts, "word/settings.xml"))));
    for (String name : parts.keySet()) {
      if (name.matches("word/footer\\d*\\.xml")) {
        errors.addAll(errors(FtrDocument.Factory.parse(in(parts, name))));
      }
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void theSchemaFindsWhatStandsInTheWrongPlace() throws IOException, XmlException {
    String body = new String(get(parts(Samples.plain()), WORD), UTF_8);
    String wrong = body.replaceFirst("<w:pStyle w:val=", "<w:nothing w:val=");
    assertThat(errors(DocumentDocument.Factory.parse(wrong))).isNotEmpty();
  }

  private static List<String> errors(XmlObject part) {
    List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(Object::toString).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyRelationLeadsSomewhereAndEveryPartHasAKind(Document document) throws IOException {
    Map<String, byte[]> parts = parts(document);
    Element kinds = Xml.parse(get(parts, "[Content_Types].xml"), "kinds").getDocumentElement();
    Set<String> endings = values(kinds, "Default", "Extension");
    Set<String> names = values(kinds, "Override", "PartName");
    for (String name : parts.keySet()) {
      String ending = name.substring(name.lastIndexOf('.') + 1);
      assertThat(names.contains("/" + name) || endings.contains(ending)).as(name).isTrue();
    }
    assertThat(names).allMatch(name -> parts.containsKey(name.substring(1)));
    Element relations =
        Xml.parse(get(parts, "word/_rels/document.xml.rels"), "rels").getDocumentElement();
    Set<String> ids = new HashSet<>();
    NodeList all = relations.getElementsByTagName("Relationship");
    for (int i = 0; i < all.getLength(); i++) {
      Element one = (Element) all.item(i);
      assertThat(ids.add(one.getAttribute("Id"))).isTrue();
      if (one.getAttribute("TargetMode").equals("External")) {
        assertThat(one.getAttribute("Target")).matches("https?://.+");
      } else {
        assertThat(parts).containsKey("word/" + one.getAttribute("Target"));
      }
    }
    assertThat(ids).containsAll(found(parts, "r:(?:id|embed|link)=\"([^\"]+)\""));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void referencesPointAtBookmarksAndStylesExist(Document document) throws IOException {
    Map<String, byte[]> parts = parts(document);
    Set<String> bookmarks = found(parts, "<w:bookmarkStart[^>]*w:name=\"([^\"]+)\"");
    assertThat(bookmarks).containsAll(found(parts, "(?:PAGEREF|[^E]REF) (_\\w+) "));
    assertThat(bookmarks).containsAll(found(parts, "w:anchor=\"([^\"]+)\""));
    Element styles = Xml.parse(get(parts, "word/styles.xml"), "styles").getDocumentElement();
    Set<String> known = new TreeSet<>();
    NodeList all = styles.getElementsByTagNameNS(W, "style");
    for (int i = 0; i < all.getLength(); i++) {
      known.add(((Element) all.item(i)).getAttributeNS(W, "styleId"));
    }
    assertThat(known).containsAll(found(parts, "<w:(?:p|r|tbl)Style w:val=\"([^\"]+)\""));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void figuresAreDescribedAndPairedAndTablesRepeatTheirHeader(Document document)
      throws IOException {
    String body = new String(get(parts(document), WORD), UTF_8);
    List<MatchResult> drawings = matches(body, "<w:drawing>.*?</w:drawing>");
    long pictures = document.blocks().stream().filter(Block.Picture.class::isInstance).count();
    assertThat(drawings).hasSize((int) pictures);
    assertThat(drawings)
        .extracting(MatchResult::group)
        .allMatch(one -> one.contains("<a:blip r:embed=") && one.contains("<asvg:svgBlip"))
        .allMatch(one -> Pattern.compile("<wp:docPr [^>]*descr=\"[^\"]+\"").matcher(one).find());
    assertThat(matches(body, "<wp:docPr id=\"(\\d+)\""))
        .extracting(one -> one.group(1))
        .doesNotHaveDuplicates();
    List<MatchResult> tables = matches(body, "<w:tbl>.*?</w:tbl>");
    assertThat(tables)
        .extracting(MatchResult::group)
        .allMatch(one -> matches(one, "<w:tblHeader/>").size() == 1);
    assertThat(matches(body, "SEQ Figure")).hasSize((int) pictures);
    assertThat(matches(body, "SEQ Table")).hasSizeGreaterThanOrEqualTo(tables.size());
  }

  private static Map<String, byte[]> parts(Document document) throws IOException {
    Lettering words = Lettering.in(Language.ENGLISH);
    return Archive.open(DocxWriter.write(document, words, Samples.pictures()), "docx").entries();
  }

  private static byte[] get(Map<String, byte[]> parts, String name) {
    assertThat(parts).containsKey(name);
    return parts.getOrDefault(name, new byte[0]);
  }

  private static ByteArrayInputStream in(Map<String, byte[]> parts, String name) {
    return new ByteArrayInputStream(get(parts, name));
  }

  private static Set<String> values(Element parent, String element, String attribute) {
    Set<String> values = new TreeSet<>();
    NodeList all = parent.getElementsByTagName(element);
    for (int i = 0; i < all.getLength(); i++) {
      values.add(((Element) all.item(i)).getAttribute(attribute));
    }
    return values;
  }

  private static Set<String> found(Map<String, byte[]> parts, String pattern) {
    Set<String> found = new TreeSet<>();
    matches(new String(get(parts, WORD), UTF_8), pattern).forEach(one -> found.add(one.group(1)));
    return found;
  }

  private static List<MatchResult> matches(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
  }
}
