package eu.restart.refrain.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the encoding of bytes and gives the canonical text. */
final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");

  /** Bytes, as characters of Latin-1, of letters that only Windows-1250's languages use often. */
  private static final String CENTRAL =
      "\u009C\u00AA\u00B3\u00B9\u00BA\u00BF\u00DE\u00E3\u00EA\u00FE";

  private static final String WESTERN =
      "\u00E0\u00E4\u00E5\u00E6\u00E8\u00E9\u00EB\u00EF\u00F2\u00F6\u00F8\u00F9\u00FC";

  private Decoding() {}

  /** A text, the name of its encoding, and how it was told; empty where it needs no telling. */
  private record Found(String text, String encoding, double certainty, Optional<Phrase> how) {}

  static Checked<SourceText> decode(byte[] bytes, String name) {
    Found found = secondEncodingUndone(first(bytes));
    return new Checked<>(
        new SourceText(name, lineFeeds(found.text()), found.encoding(), found.certainty()),
        problems(found, name));
  }

  static Checked<String> raw(byte[] bytes, String name) {
    Found found = secondEncodingUndone(first(bytes));
    return new Checked<>(found.text(), problems(found, name));
  }

  private static List<Problem> problems(Found found, String name) {
    List<Problem> problems = new ArrayList<>();
    if (found.how().isPresent()) {
      problems.add(
          Problem.note(
              Place.of(name),
              "encoding",
              "read as {0}, {1}",
              "save as UTF-8 to be sure",
              Phrase.sure(found.encoding(), found.certainty()),
              found.how().get()));
    }
    if (found.text().indexOf('\0') >= 0) {
      problems.add(
          Problem.warning(
              Place.of(name),
              "zero-bytes",
              "the file holds characters without meaning (NUL), as a damaged file does",
              "save it again as plain text in UTF-8"));
    }
    if (found.text().indexOf('\uFFFD') >= 0) {
      problems.add(
          Problem.warning(
              Place.of(name),
              "lost-characters",
              "some characters were already lost (they show as \uFFFD) or do not fit the encoding"
                  + " {0}",
              "export the file again as UTF-8",
              found.encoding()));
    }
    return problems;
  }

  private static Found first(byte[] bytes) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      Charset charset = marked.get();
      return new Found(
          withoutMark(new String(bytes, charset)), charset.name(), 1, Optional.empty());
    }
    Optional<String> utf8 = strictly(bytes, UTF_8);
    Optional<Charset> utf16 = utf16ByZeros(bytes);
    if (utf16.isPresent() && utf8.map(text -> text.indexOf('\0') >= 0).orElse(true)) {
      Charset charset = utf16.get();
      return new Found(
          new String(bytes, charset),
          charset.name(),
          zerosInPlace(bytes),
          Optional.of(Phrase.of("by its zero bytes")));
    }
    if (utf8.isPresent()) {
      return new Found(utf8.get(), UTF_8.name(), 1, Optional.empty());
    }
    Charset charset = eightBit(bytes);
    return new Found(
        new String(bytes, charset),
        charset.name(),
        eightBitCertainty(bytes),
        Optional.of(Phrase.of("because it is not valid UTF-8")));
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    }
    return starts(bytes, 0xFE, 0xFF) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> utf16ByZeros(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int seen = Math.min(bytes.length, 4096);
    for (int i = 0; i < seen; i++) {
      if (bytes[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (seen < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (odd > seen * 0.35 && even < seen * 0.05) {
      return Optional.of(UTF_16LE);
    }
    return even > seen * 0.35 && odd < seen * 0.05 ? Optional.of(UTF_16BE) : Optional.empty();
  }

  /**
   * Windows-1250 is told from Windows-1252 by the letters that its languages need and that in 1252
   * are rare signs: ş ţ ă ą ę ł and their like.
   */
  private static Charset eightBit(byte[] bytes) {
    return count(bytes, CENTRAL) > count(bytes, WESTERN) ? WINDOWS_1250 : WINDOWS_1252;
  }

  /** Of the letters that tell the two apart the share of the more frequent; a half without any. */
  private static double eightBitCertainty(byte[] bytes) {
    int central = count(bytes, CENTRAL);
    int western = count(bytes, WESTERN);
    return central + western == 0 ? 0.5 : (double) Math.max(central, western) / (central + western);
  }

  private static int count(byte[] bytes, String letters) {
    int count = 0;
    for (byte b : bytes) {
      count += letters.indexOf((char) (b & 0xFF)) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** Of the zero bytes the share at the more frequent of even and odd places. */
  private static double zerosInPlace(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    return (double) Math.max(zeros[0], zeros[1]) / Math.max(1, zeros[0] + zeros[1]);
  }

  /** UTF-8 bytes taken for Windows-1252 and encoded again: undone where every sequence fits. */
  private static Found secondEncodingUndone(Found found) {
    String text = found.text();
    if (!looksTwice(text)) {
      return found;
    }
    ByteBuffer raw = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte[] one = c < 0x100 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS_1252);
      if (c >= 0x100 && (one.length != 1 || one[0] == '?')) {
        return found;
      }
      raw.put(one[0]);
    }
    return strictly(raw.array(), UTF_8)
        .map(
            once ->
                new Found(
                    withoutMark(once),
                    "UTF-8 (2x)",
                    1,
                    Optional.of(Phrase.of("encoded twice and undone"))))
        .orElse(found);
  }

  private static boolean looksTwice(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if (c >= 0xC2 && c <= 0xF4 && ((next >= 0x80 && next <= 0xBF) || next >= 0x152)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
