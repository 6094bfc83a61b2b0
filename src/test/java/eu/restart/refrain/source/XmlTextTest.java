package eu.restart.refrain.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class XmlTextTest {
  @Test
  void whatIsAllowedIsWhatAParserTakes() throws ParserConfigurationException, IOException {
    for (int point : new int[] {0, 8, 9, 10, 11, 13, 31, 32, 127, 133, 0xD7FF, 0xE000, 0xFFFD}) {
      assertThat(XmlText.allows(point)).as("U+%04X", point).isEqualTo(parses(point));
    }
    for (int point : new int[] {0xFFFE, 0xFFFF, 0x10000, 0x1FFFE, 0x10FFFF}) {
      assertThat(XmlText.allows(point)).as("U+%04X", point).isEqualTo(parses(point));
    }
    assertThat(XmlText.allows(0xD800)).isFalse();
    assertThat(XmlText.allows(0xDFFF)).isFalse();
  }

  @Test
  void whatIsNotAllowedIsShownAndNothingElseChanges() {
    assertThat(XmlText.sound("a\u0000b\uD83Dc\tș\r\n\uD83D\uDE00"))
        .isEqualTo("a\uFFFDb\uFFFDc\tș\r\n\uD83D\uDE00");
  }

  private static boolean parses(int point) throws ParserConfigurationException, IOException {
    byte[] xml = ("<a>" + Character.toString(point) + "</a>").getBytes(UTF_8);
    var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    try {
      builder.parse(new ByteArrayInputStream(xml));
      return true;
    } catch (SAXException e) {
      return false;
    }
  }
}
