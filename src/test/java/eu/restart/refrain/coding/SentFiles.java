package eu.restart.refrain.coding;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small study of one group, whose files the tests send. */
abstract class SentFiles {
  static final List<String> SAID =
      List.of(
          "There are never enough of us",
          "the corridor never falls quiet",
          "I carry the keys for three wings",
          "nobody answers the phone before ten",
          "honestly afraid",
          "what I\u2019ll find behind the door",
          "My mother says I talk in my sleep",
          "We drink coffee in the yard",
          "it is over for a while",
          "My garden helps me");

  @TempDir Path folder;
  Path codings = Path.of("");

  @BeforeEach
  void aStudy() throws IOException {
    Files.createDirectories(folder.resolve("codebook"));
    Files.writeString(
        folder.resolve("codebook/codebook.csv"),
        "id,parent,label_en\nstress,,Stress\nnoise,stress,Noise\nhope,,Hope\n");
    codings = Files.createDirectories(folder.resolve("transcripts/g-1/codings"));
    Files.writeString(folder.resolve("transcripts/g-1/transcript.txt"), Sample.TALK);
  }

  /** Rows of these passages, all with one code. */
  static String rows(String code, int from, int to) {
    StringBuilder rows = new StringBuilder("quote,code\n");
    for (String said : SAID.subList(from, to)) {
      rows.append('"').append(said).append("\",").append(code).append('\n');
    }
    return rows.toString();
  }

  SentFiles send(String name, String content) throws IOException {
    Files.writeString(codings.resolve(name), content);
    return this;
  }

  Checked<Corpus> read() throws IOException {
    return read("");
  }

  Checked<Corpus> read(String ofGroup) throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"),
        "title: T\ngroups:\n  - id: g-1\n    country: NL\n    language: nl\n    moderators: [MOD]\n"
            + ofGroup);
    return Corpus.open(folder);
  }

  static List<String> rules(Checked<Corpus> read) {
    return read.problems().stream()
        .filter(one -> one.place().file().contains("codings") || one.rule().startsWith("codings"))
        .filter(one -> !List.of("dialect", "anchored").contains(one.rule()))
        .map(Problem::rule)
        .toList();
  }

  static String text(Checked<Corpus> read, String rule) {
    return read.problems().stream()
        .filter(one -> one.rule().equals(rule))
        .map(Problem::toString)
        .findFirst()
        .orElseThrow();
  }

  /** File: rows = anchored + set aside, in the ledger's order. */
  static List<String> ledger(Checked<Corpus> read) {
    return read.value().ledger().entries().stream()
        .map(
            one ->
                one.file().replaceFirst(".*/", "")
                    + ": "
                    + one.rows()
                    + " = "
                    + one.anchored()
                    + " + "
                    + one.setAside())
        .toList();
  }
}
