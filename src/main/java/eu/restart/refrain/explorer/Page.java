package eu.restart.refrain.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The HTML around the data: nothing but the page's own style and program may work in it, by their
 * fingerprints, and nothing may be fetched.
 */
final class Page {
  /** The program, each file using those before it. */
  private static final List<String> PROGRAM =
      List.of(
          "dom.js",
          "folding.js",
          "study.js",
          "words.js",
          "state.js",
          "counting.js",
          "filters.js",
          "grid.js",
          "matrix.js",
          "ranking.js",
          "timeline.js",
          "table.js",
          "quotes.js",
          "search.js",
          "transcript.js",
          "page.js");

  private static final Pattern PART = Pattern.compile("%([a-z-]+)%");

  private Page() {}

  static String of(String title, Language language, Json data) {
    String style = resource("explorer.css");
    String program =
        PROGRAM.stream()
            .map(Page::resource)
            .collect(Collectors.joining("", "\"use strict\";\n", ""));
    Map<String, String> parts =
        Map.of(
            "language", language.code(),
            "style", style,
            "style-hash", fingerprint(style),
            "program", program,
            "program-hash", fingerprint(program),
            "title", markup(title),
            "data", inScript(data.compact()));
    return PART.matcher(resource("explorer.html"))
        .replaceAll(found -> Matcher.quoteReplacement(parts.getOrDefault(found.group(1), "")));
  }

  /**
   * JSON that can stand in a script element whatever its texts hold: no {@code <} opens a tag or a
   * comment, and no line separator ends a line.
   */
  static String inScript(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
        safe.append(String.format("\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static String markup(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's page is missing: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
