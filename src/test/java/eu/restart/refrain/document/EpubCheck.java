package eu.restart.refrain.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** EPUBCheck of the W3C, where it lies on the class path of the tests. */
public final class EpubCheck {
  private static final String CHECKER = "com.adobe.epubcheck.tool.EpubChecker";

  private EpubCheck() {}

  /** All that it has to say of a book, hints among them; a test without it is skipped. */
  public static List<String> messages(Path book, Path folder) throws Exception {
    Class<?> checker = checker();
    Path said = folder.resolve("epubcheck.json");
    String[] arguments = {book.toString(), "--json", said.toString(), "--usage"};
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream())) {
      System.setOut(nowhere);
      System.setErr(nowhere);
      checker
          .getMethod("run", String[].class)
          .invoke(checker.getDeclaredConstructor().newInstance(), (Object) arguments);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    List<String> messages = new ArrayList<>();
    JsonNode json = new ObjectMapper().readTree(said.toFile());
    for (JsonNode one : json.get("messages")) {
      messages.add(
          one.get("severity").asText()
              + " "
              + one.get("ID").asText()
              + " "
              + one.get("message").asText()
              + " "
              + one.get("locations"));
    }
    return messages;
  }

  private static Class<?> checker() {
    try {
      return Class.forName(CHECKER);
    } catch (ClassNotFoundException e) {
      Assumptions.abort("EPUBCheck is not on the class path");
      throw new IllegalStateException(e);
    }
  }
}
