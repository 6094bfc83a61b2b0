package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureFilesTest {
  @TempDir Path folder;

  @Test
  void writesEachFigureInFiveForms() throws Exception {
    Map<String, Figure> figures = new TreeMap<>(Samples.each());
    figures.putAll(Samples.longLabels());
    figures.putAll(Samples.large());
    Checked<List<Path>> written =
        FigureFiles.write(
            Path.of(System.getProperty("refrain.figures", folder.toString())), figures);
    assertThat(written.problems()).isEmpty();
    assertThat(written.value()).hasSize(5 * figures.size()).allMatch(Files::exists);
  }
}
