package eu.restart.refrain;

import static org.assertj.core.api.Assertions.assertThat;

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
  void everyLinkedFileIsThere() throws IOException {
    Matcher links =
        Pattern.compile("\\]\\(((?!http)[^)]+)\\)").matcher(Files.readString(Path.of("README.md")));
    int count = 0;
    while (links.find()) {
      assertThat(Path.of(links.group(1))).exists();
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
