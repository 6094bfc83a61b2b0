package eu.restart.refrain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.cli.CommandLineRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what works. */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theTenLinesOfJavaWork() throws IOException, ReflectiveOperationException {
    Matcher block = JAVA.matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).isTrue();
    Path source = Files.writeString(folder.resolve("Example.java"), block.group(1));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(compiled).as(said.toString(StandardCharsets.UTF_8)).isZero();
    String printed = run();
    assertThat(printed).matches("\\d+ of 6, \\d+\\R");
    assertThat(folder.resolve("stress-by-country.svg")).isNotEmptyFile();
  }

  @Test
  void everyLinkedFileAndHeadingIsThere() throws IOException {
    Matcher links =
        Pattern.compile("\\]\\(((?!http)[^)#]+)(?:#([^)]+))?\\)")
            .matcher(Files.readString(Path.of("README.md")));
    int count = 0;
    while (links.find()) {
      Path file = Path.of(links.group(1));
      assertThat(file).exists();
      if (links.group(2) != null) {
        assertThat(Files.readAllLines(file))
            .as(links.group(0))
            .anyMatch(line -> line.startsWith("#") && anchor(line).equals(links.group(2)));
      }
      count++;
    }
    assertThat(count).isGreaterThan(4);
  }

  /** A heading as the web page of a repository names it. */
  private static String anchor(String heading) {
    return heading
        .replaceFirst("#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d -]", "")
        .replace(' ', '-');
  }

  @Test
  void everyCommandShownWorks() throws IOException {
    Matcher commands =
        Pattern.compile("(?m)^\\./refrain (.*?)(?: +#.*)?$")
            .matcher(Files.readString(Path.of("README.md")));
    int count = 0;
    while (commands.find()) {
      List<String> arguments = new ArrayList<>();
      Matcher words = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(commands.group(1));
      while (words.find()) {
        arguments.add(words.group(1) == null ? words.group(2) : words.group(1));
      }
      arguments.addAll(List.of("--out", folder.resolve("reports").toString()));
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      int exit = new CommandLineRun(said, said).run(arguments.toArray(String[]::new));
      assertThat(exit)
          .as(arguments + ": " + said.toString(StandardCharsets.UTF_8))
          .isLessThan(CommandLineRun.UNUSABLE);
      assertThat(said.toString(StandardCharsets.UTF_8)).doesNotStartWith("0 places");
      count++;
    }
    assertThat(count).isGreaterThan(4);
  }

  private String run() throws IOException, ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Method run = loader.loadClass("Example").getDeclaredMethod("run", Path.class, Path.class);
      run.setAccessible(true);
      run.invoke(null, Path.of("."), folder);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
