package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.explorer.Explorer;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir Path study;
  private Path out;

  @BeforeEach
  void study() throws IOException {
    out = study.resolve("reports");
    Files.createDirectories(study.resolve("transcripts/it-1"));
    Files.createDirectories(study.resolve("codebook"));
    Files.writeString(study.resolve("study.yaml"), "title: x\n");
    Files.writeString(study.resolve("transcripts/it-1/transcript.txt"), "A: b\n");
  }

  @Test
  void writesEverythingAndLeavesNothingElse() throws IOException {
    Checked<List<Path>> written = write("report.en.md", "1", "figures/a.png", "2");
    assertThat(written.value()).hasSize(3).last().isEqualTo(out.resolve("manifest.json"));
    assertThat(all()).containsExactly("figures/a.png", "manifest.json", "report.en.md");
    assertThat(out.resolve("figures/a.png")).hasContent("2");
  }

  @Test
  void removesWhatIsNoLongerMadeButNothingOfOthers() throws IOException {
    write("report.en.md", "1", "tables/old.csv", "2", "tables/changed.csv", "3");
    Files.writeString(out.resolve("tables/mine.csv"), "my own");
    Files.writeString(out.resolve("tables/changed.csv"), "changed by hand");
    Files.createDirectories(out.resolve("edited"));
    Files.writeString(out.resolve("edited/report.en.md"), "edited");
    write("report.en.md", "4");
    assertThat(all())
        .containsExactly(
            "edited/report.en.md",
            "manifest.json",
            "report.en.md",
            "tables/changed.csv",
            "tables/mine.csv");
    assertThat(out.resolve("report.en.md")).hasContent("4");
  }

  @Test
  void aManifestThatSomebodyWroteRemovesNothingElsewhere() throws IOException {
    Files.createDirectories(out.resolve("edited"));
    Files.writeString(study.resolve("keep.txt"), "keep");
    Files.writeString(out.resolve("edited/keep.txt"), "keep");
    TreeMap<String, byte[]> listed = new TreeMap<>();
    byte[] keep = "keep".getBytes(UTF_8);
    listed.put("../keep.txt", keep);
    listed.put("edited/keep.txt", keep);
    listed.put(study.resolve("keep.txt").toString(), keep);
    Files.write(out.resolve("manifest.json"), manifest(listed));
    write("report.en.md", "1");
    assertThat(study.resolve("keep.txt")).exists();
    assertThat(out.resolve("edited/keep.txt")).exists();
  }

  @Test
  void aBrokenManifestIsReportedAndRemovesNothing() throws IOException {
    write("report.en.md", "1", "tables/old.csv", "2");
    Files.writeString(out.resolve("manifest.json"), "{");
    assertThat(write("report.en.md", "1").problems())
        .extracting(Problem::rule)
        .containsExactly("json-broken");
    assertThat(out.resolve("tables/old.csv")).exists();
  }

  @Test
  void whereItFailsHalfwayEveryFileIsOldOrNew() throws IOException {
    write("a.md", "old a", "b.md", "old b", "c.md", "old c");
    ReportFolder folder =
        ReportFolder.at(
            out,
            study,
            (from, to) -> {
              if (to.endsWith("b.md")) {
                throw new IOException("the disk is gone");
              }
              Files.move(
                  from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            });
    SortedMap<String, byte[]> files = files("a.md", "new a", "b.md", "new b", "c.md", "new c");
    assertThatThrownBy(() -> folder.write(files, manifest(files))).hasMessageContaining("disk");
    assertThat(all()).containsExactly("a.md", "b.md", "c.md", "manifest.json");
    assertThat(out.resolve("a.md")).hasContent("new a");
    assertThat(out.resolve("b.md")).hasContent("old b");
    write("a.md", "newer a");
    assertThat(all()).containsExactly("a.md", "manifest.json");
  }

  @Test
  void whatAKilledRunLeftIsRemovedAndALivingOneLeftAlone() throws IOException {
    Path dead = Files.createDirectories(out.resolve(".refrain-part-1/files"));
    Files.writeString(dead.resolve("report.en.md"), "half");
    Path alive = Files.createDirectories(out.resolve(".refrain-part-2"));
    try (FileChannel lock =
        FileChannel.open(
            alive.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      write("report.en.md", "1");
      assertThat(dead).doesNotExist();
      assertThat(alive).exists();
    }
    write("report.en.md", "1");
    assertThat(all()).containsExactly("manifest.json", "report.en.md");
  }

  @Test
  void refusesAFolderThatIsNoneOrHoldsTheStudy() throws IOException {
    Path file = Files.writeString(study.resolve("file"), "x");
    Path link = Files.createSymbolicLink(study.resolve("link"), study.resolve("transcripts"));
    for (Path bad :
        List.of(
            file,
            file.resolve("below"),
            study.resolve("transcripts"),
            study.resolve("transcripts/it-1/reports"),
            study.resolve("reports/../codebook/x"),
            link.resolve("new"))) {
      assertThatThrownBy(() -> ReportFolder.at(bad, study))
          .isInstanceOfSatisfying(
              UnreadableException.class,
              e -> assertThat(e.problem().rule()).isEqualTo("out-refused"));
    }
    assertThat(ReportFolder.at(study.resolve("transcripts-report"), study)).isNotNull();
  }

  @Test
  void refusesWhatIsInTheWayBeforeItWritesAnything() throws IOException {
    Files.createDirectories(out.resolve("report.en.md/mine"));
    Files.writeString(out.resolve("figures"), "a file");
    assertThatThrownBy(() -> write("a.md", "1", "report.en.md", "2"))
        .hasMessageContaining("report.en.md is a folder");
    assertThatThrownBy(() -> write("a.md", "1", "figures/a.png", "2"))
        .hasMessageContaining("figures is a file");
    assertThat(out.resolve("a.md")).doesNotExist();
  }

  @Test
  void theManifestHoldsFingerprintsAndNoPlaceOnTheMachine() throws IOException {
    write("report.en.md", "1");
    assertThat(Files.readString(out.resolve("manifest.json")))
        .contains("\"program\": \"refrain\"", "\"basis\": \"human\"", "\"en\"")
        .contains("\"study.yaml\": \"", "\"transcripts/it-1/transcript.txt\": \"")
        .contains(
            "\"report.en.md\":"
                + " \"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\"")
        .doesNotContain(study.toString());
  }

  private Checked<List<Path>> write(String... namesAndTexts) throws IOException {
    SortedMap<String, byte[]> files = files(namesAndTexts);
    return ReportFolder.at(out, study).write(files, manifest(files));
  }

  private static SortedMap<String, byte[]> files(String... namesAndTexts) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return files;
  }

  private byte[] manifest(SortedMap<String, byte[]> files) throws IOException {
    return Manifest.of(
            study,
            java.util.Map.of(),
            Basis.HUMAN,
            Optional.empty(),
            List.of(Language.ENGLISH),
            Explorer.Contents.FULL,
            files)
        .json();
  }

  private List<String> all() throws IOException {
    try (Stream<Path> paths = Files.walk(out)) {
      return paths
          .filter(path -> Files.isRegularFile(path) || path.toString().contains(".refrain"))
          .map(path -> out.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
