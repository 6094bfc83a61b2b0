package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back. */
class CodingsFileTest {
  private static final String[] MEMOS = {
    "", "=1+1", "-2", "'=x", "'-5", "''@", "a;b", "say \"no\"", "two\nlines", "+ plus", "@x", "'"
  };

  @TempDir Path folder;

  @Test
  void theHeaderAndARow() throws IOException {
    Sample sample = new Sample(folder).file("a.csv", "quote,code,memo\nMy garden,hope,=cmd\n");
    String written = CodingsFile.write(List.of(sample.transcript), sample.read().value().codings());
    int start = Sample.TALK.indexOf("My garden");
    assertThat(written)
        .isEqualTo(
            "format,group,speaker,turn,start,end,quote,code,about,coder,memo,translation,anchor\n"
                + "refrain-codings/1,g-1,P3,10,"
                + start
                + ","
                + (start + 9)
                + ",My garden,hope,,a,'=cmd,,exact\n");
  }

  @Test
  void codingsComeBackAsTheyWere() throws IOException {
    Random random = new Random(11);
    Sample sample = new Sample(folder);
    for (int round = 0; round < 60; round++) {
      List<Coding> made = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        made.add(coding(sample, random));
      }
      List<String> before = new Codings(distinct(made)).all().stream().map(this::plain).toList();
      sample.file(
          "codings.csv",
          CodingsFile.write(List.of(sample.transcript), new Codings(distinct(made))));
      assertThat(sample.findings()).isEmpty();
      assertThat(sample.read().value().codings().all().stream().map(this::plain))
          .containsExactlyInAnyOrderElementsOf(before);
    }
  }

  private String plain(Coding coding) {
    return String.join(
        "|",
        coding.group(),
        coding.span().toString(),
        coding.code(),
        coding.coder().toString(),
        coding.about().toString(),
        coding.mark().toString(),
        coding.memo(),
        coding.translation());
  }

  /** One coding for each coder, code, passage, about and mark, as a person would have it. */
  private static List<Coding> distinct(List<Coding> codings) {
    List<Coding> kept = new ArrayList<>();
    for (Coding coding : codings) {
      boolean twice =
          kept.stream()
              .anyMatch(
                  one ->
                      one.span().equals(coding.span())
                          && one.code().equals(coding.code())
                          && one.coder().equals(coding.coder())
                          && one.about().equals(coding.about())
                          && one.mark().equals(coding.mark()));
      if (!twice) {
        kept.add(coding);
      }
    }
    return kept;
  }

  private static Coding coding(Sample sample, Random random) {
    int start = random.nextInt(sample.transcript.text().length() - 1);
    int end = start + 1 + random.nextInt(sample.transcript.text().length() - start - 1);
    List<Coder> coders =
        List.of(Coder.human("Ada"), Coder.human("Bo b"), Coder.human("Ștefan: \"x\""));
    return new Coding(
        "g-1",
        new Span(start, end),
        Sample.CODEBOOK.codes().get(random.nextInt(6)).id(),
        coders.get(random.nextInt(3)),
        List.of(Optional.<String>empty(), Optional.of("prisoners"), Optional.of("security-staff"))
            .get(random.nextInt(3)),
        Optional.of(List.of(Mark.A, Mark.D, Mark.SE, Mark.SD).get(random.nextInt(4)))
            .filter(mark -> random.nextBoolean()),
        Anchor.of(Anchor.How.MADE),
        MEMOS[random.nextInt(MEMOS.length)],
        MEMOS[random.nextInt(MEMOS.length)],
        Place.of("x"));
  }
}
