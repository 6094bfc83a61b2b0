package eu.restart.refrain.transcript;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads RTF: what stands in the body, text boxes and the results of fields included; deleted text,
 * page headers, footnotes and comments are left out, the latter two told. Letters come out of the
 * code page of their font, or out of {@code \\u}.
 */
final class RtfDocument extends RtfListenerAdaptor {
  /** So many groups in one another a person never writes. */
  private static final int DEEPEST = 2_000;

  /** Letters written as numbers that may follow each other: the library joins them one by one. */
  private static final int MOST_IN_A_ROW = 20_000;

  private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,20})");
  private static final Set<Command> READ =
      EnumSet.of(
          Command.rtf,
          Command.fldrslt,
          Command.shptxt,
          Command.shpinst,
          Command.shp,
          Command.field);
  private static final Set<Command> TOLD = EnumSet.of(Command.footnote, Command.annotation);

  private final Paragraphs paragraphs;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Boolean> outside = new ArrayDeque<>();
  private boolean out;
  private int told;

  private RtfDocument(String file) {
    paragraphs = new Paragraphs(file);
  }

  static Checked<Draft> read(byte[] bytes, String file) throws UnreadableException {
    if (isHarmful(bytes)) {
      throw broken(file);
    }
    RtfDocument document = new RtfDocument(file);
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), document);
    } catch (IOException | RuntimeException e) {
      throw broken(file);
    }
    document.paragraph();
    List<Problem> problems =
        document.told == 0
            ? List.of()
            : List.of(
                Problem.note(
                    Place.of(file),
                    "document-left-out",
                    "not part of the talk: {0} footnotes and comments",
                    "move what was said there into the body",
                    document.told));
    return new Checked<>(document.paragraphs.draft(), problems);
  }

  private static UnreadableException broken(String file) {
    return new UnreadableException(
        Problem.error(
            Place.of(file),
            "rtf-broken",
            "the RTF is broken",
            "open it in a word processor and save it as docx"));
  }

  /** Binary data of a length that the file has not, and what would be slow without end. */
  private static boolean isHarmful(byte[] bytes) {
    String plain = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher binary = BINARY.matcher(plain);
    while (binary.find()) {
      if (binary.group(1).length() > 9 || Integer.parseInt(binary.group(1)) > bytes.length) {
        return true;
      }
    }
    int row = 0;
    int depth = 0;
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (c == '\\') {
        row = plain.startsWith("\\par", at) ? 0 : plain.startsWith("\\u", at) ? row + 1 : row;
        at++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
      if (row > MOST_IN_A_ROW || depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void processGroupStart() {
    outside.push(out);
  }

  @Override
  public void processGroupEnd() {
    out = outside.pop();
  }

  @Override
  public void processString(String string) {
    if (!out) {
      text.append(string);
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    if (TOLD.contains(command) && !out) {
      told++;
    }
    if (optional || command.getCommandType() == CommandType.Destination) {
      out = out || !READ.contains(command);
    }
    if (command == Command.deleted && (!hasParameter || parameter != 0)) {
      out = true;
    }
    if (out) {
      return;
    }
    switch (command) {
      case par, sect, page, row -> paragraph();
      case line -> text.append('\n');
      case tab, cell -> text.append('\t');
      default -> {}
    }
  }

  private void paragraph() {
    String said = text.toString();
    text.setLength(0);
    paragraphs.add(said, false);
  }
}
