package eu.restart.refrain.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Anchor;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Ledger;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.source.UnreadableException;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnIndexTest {
  private static final String YAML =
      """
      title: T
      groups:
        - {id: nl-1, country: NL, language: nl, moderators: [MOD]}
        - {id: ro-1, country: RO, language: ro, moderators: [MOD]}
      """;

  @TempDir private Path folder;
  private int reads;

  @BeforeEach
  void writeStudy() throws IOException {
    Files.writeString(folder.resolve("study.yaml"), YAML);
    for (String group : List.of("nl-1", "ro-1")) {
      Path transcripts = Files.createDirectories(folder.resolve("transcripts/" + group));
      Files.writeString(transcripts.resolve("transcript.txt"), group);
    }
    reads = 0;
  }

  @Test
  void findsWordsPhrasesWildcardsAndNear() throws IOException, QueryException {
    assertThat(found("cel")).containsExactly("nl-1:2 [cel]");
    assertThat(found("\"te weinig mensen\"")).containsExactly("nl-1:2 [Te weinig mensen]");
    assertThat(found("overvol*")).containsExactly("nl-1:2 [overvolle]", "nl-1:3 [Overvol]");
    assertThat(found("*volle")).containsExactly("nl-1:2 [overvolle]");
    assertThat(found("mensen NEAR/6 cel")).hasSize(1);
    assertThat(found("mensen NEAR/1 cel")).isEmpty();
    assertThat(found("\"weinig te\"")).isEmpty();
  }

  @Test
  void findsCedillaByCommaAndCaseFolded() throws IOException, QueryException {
    assertThat(found("DEȚINUȚI")).containsExactly("ro-1:2 [deţinuţi]");
    assertThat(found("deţin*")).containsExactly("ro-1:2 [deţinuţi]");
  }

  @Test
  void leavesModeratorsOutUnlessAsked() throws IOException, QueryException {
    assertThat(found("stress")).isEmpty();
    Search search = Search.of("stress");
    Search all =
        new Search(
            search.query(),
            10,
            search.group(),
            search.country(),
            search.role(),
            search.question(),
            search.code(),
            true);
    try (TurnIndex index = open()) {
      assertThat(index.search(all)).hasSize(1);
    }
  }

  @Test
  void filtersByGroupCodeAndTheme() throws IOException, QueryException {
    assertThat(found("cel OR overvol", Optional.of("crowded"))).containsExactly("nl-1:2 [cel]");
    assertThat(found("cel OR overvol", Optional.of("stress"))).containsExactly("nl-1:2 [cel]");
    assertThat(found("cel", Optional.of("none"))).isEmpty();
  }

  @Test
  void showsWhatStandsAround() throws IOException, QueryException {
    try (TurnIndex index = open()) {
      Hit hit = index.search(Search.of("weinig")).getFirst();
      assertThat(hit.left() + "|" + hit.match() + "|" + hit.right())
          .isEqualTo("Te |weinig| mensen in een overvolle cel.");
      assertThat(hit.speaker()).isEqualTo("BW1");
      assertThat(hit.line()).isEqualTo(2);
    }
  }

  @Test
  void isBuiltOnceAndOnlyAgainWhereAFileChanged() throws IOException, QueryException {
    found("cel");
    found("cel");
    assertThat(reads).isEqualTo(1);
    Files.writeString(folder.resolve("transcripts/ro-1/transcript.txt"), "changed");
    assertThat(found("cel")).hasSize(1);
    assertThat(reads).isEqualTo(2);
    try (TurnIndex index = open()) {
      assertThat(index.turns()).isEqualTo(5);
    }
  }

  @Test
  void saysThatAnotherRunIsWriting() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
        Lock lock = directory.obtainLock("write.lock")) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(this::open)
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining("index-busy");
    }
  }

  @Test
  void aRunThatDiesLeavesTheFormerIndex() throws IOException, QueryException {
    found("cel");
    Files.writeString(folder.resolve("transcripts/nl-1/transcript.txt"), "changed");
    assertThatThrownBy(
            () ->
                TurnIndex.open(
                    study(),
                    folder.resolve("index"),
                    () -> {
                      throw new IOException("killed");
                    }))
        .hasMessage("killed");
    assertThat(found("cel")).hasSize(1);
  }

  @Test
  void refusesQueriesThatCannotBeUnderstood() throws IOException {
    try (TurnIndex index = open()) {
      for (String query : List.of("", "\"", "a AND", "(", "a^", "text:\"")) {
        assertThatThrownBy(() -> index.search(Search.of(query))).isInstanceOf(QueryException.class);
      }
    }
  }

  private List<String> found(String query) throws IOException, QueryException {
    return found(query, Optional.empty());
  }

  private List<String> found(String query, Optional<String> code)
      throws IOException, QueryException {
    Search all = Search.of(query);
    Search search =
        new Search(query, 60, all.group(), all.country(), all.role(), all.question(), code, false);
    try (TurnIndex index = open()) {
      return index.search(search).stream()
          .map(hit -> hit.group() + ":" + hit.turn() + " [" + hit.match() + "]")
          .toList();
    }
  }

  private TurnIndex open() throws IOException {
    return TurnIndex.open(
        study(),
        folder.resolve("index"),
        () -> {
          reads++;
          return corpus();
        });
  }

  private Study study() throws IOException {
    return Study.open(folder).value();
  }

  private Corpus corpus() throws IOException {
    Study study = study();
    Transcript dutch =
        transcript(
            study.groups().get(0),
            List.of("Wat geeft stress?", "Te weinig mensen in een overvolle cel.", "Overvol, ja."));
    Transcript romanian =
        transcript(study.groups().get(1), List.of("Bine.", "Sunt prea mulţi deţinuţi."));
    Coding coding =
        new Coding(
            "nl-1",
            dutch.turns().get(1).span(),
            "crowded",
            Coder.human("Anna"),
            Optional.empty(),
            Optional.empty(),
            Anchor.of(Anchor.How.EXACT),
            "",
            "",
            Place.of("a.csv", 2));
    Codebook codebook =
        new Codebook(
            List.of(code("stress", Optional.empty()), code("crowded", Optional.of("stress"))),
            List.of(),
            java.util.Map.of(),
            List.of());
    return new Corpus(
        study, codebook, List.of(dutch, romanian), new Codings(List.of(coding)), Ledger.EMPTY);
  }

  private static Code code(String id, Optional<String> parent) {
    return new Code(id, parent, Labels.english(id), Labels.NONE, "", "", "", List.of());
  }

  /** The first turn is the moderator's, the others BW1's. */
  private static Transcript transcript(Group group, List<String> turns) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    List<Turn> said = new ArrayList<>();
    for (String turn : turns) {
      Span span = new Span(text.length(), text.length() + turn.length());
      text.append(turn).append('\n');
      parts.add(new Part(Part.Kind.SPEECH, span));
      int number = said.size() + 1;
      said.add(
          new Turn(
              number,
              number == 1 ? "MOD" : "BW1",
              number == 1,
              span,
              List.of(span),
              Words.count(turn),
              number,
              Optional.empty(),
              Optional.empty()));
    }
    return new Transcript(group.id(), "t.txt", text.toString(), parts, said, List.of());
  }
}
