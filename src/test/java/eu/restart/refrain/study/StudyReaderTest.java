package eu.restart.refrain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyReaderTest {
  @TempDir private Path folder;

  @Test
  void readsTheLeastThatIsAStudy() throws IOException {
    Checked<Study> read = read("title: T\ngroups:\n  - {id: no-1, country: NO, language: no}\n");
    assertThat(read.problems()).isEmpty();
    Group group = read.value().groups().getFirst();
    assertThat(group.country()).isEqualTo("NO");
    assertThat(group.language()).isEqualTo(new Language("nb"));
    assertThat(read.value().languages()).containsExactly(Language.ENGLISH, new Language("nb"));
  }

  @Test
  void readsHowTheReportIsPublished() throws IOException {
    Checked<Study> read =
        read(
            """
            title: T
            groups:
              - {id: a, country: IT, language: it}
            report: {authors: [A. One, B. Two], date: 2025-06-01, template: house.docx}
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().publication())
        .isEqualTo(
            new Publication(
                List.of("A. One", "B. Two"),
                Optional.of(LocalDate.of(2025, 6, 1)),
                Optional.of("house.docx")));
  }

  @Test
  void aBadDateAndAnUnknownKeyOfTheReportAreTold() throws IOException {
    Checked<Study> read =
        read(
            """
            title: T
            groups:
              - {id: a, country: IT, language: it}
            report: {date: June, templat: house.docx}
            """);
    assertThat(read.problems())
        .extracting(Problem::toString)
        .anySatisfy(one -> assertThat(one).startsWith("study.yaml:4").contains("June"))
        .anySatisfy(one -> assertThat(one).contains("did you mean template?"));
    assertThat(read.value().publication()).isEqualTo(Publication.NONE);
  }

  @Test
  void namesTheNearestKeyForAnUnknownOne() throws IOException {
    Checked<Study> read =
        read("titel: T\ngroups:\n  - {id: a, country: IT, language: it, moderator: [X]}\n");
    assertThat(read.problems())
        .extracting(Problem::toString)
        .anySatisfy(one -> assertThat(one).contains("key-unknown", "did you mean title?"))
        .anySatisfy(one -> assertThat(one).startsWith("study.yaml:3").contains("moderators?"))
        .anySatisfy(one -> assertThat(one).contains("title-missing"));
  }

  @Test
  void aStudySaysWhetherItIsReflexive() throws IOException {
    String groups = "groups:\n  - {id: a, country: IT, language: it, moderators: [X]}\n";
    assertThat(read("title: T\n" + groups).value().reflexive()).isFalse();
    assertThat(read("title: T\nagreement: reflexive\n" + groups).value().reflexive()).isTrue();
    Checked<Study> read = read("title: T\nagreement: kappa\n" + groups);
    assertThat(read.value().reflexive()).isFalse();
    assertThat(read.problems())
        .extracting(Problem::toString)
        .anySatisfy(one -> assertThat(one).startsWith("study.yaml:2").contains("kappa"));
  }

  @Test
  void readsParticipantsWithTheirAttributes() throws IOException {
    Path transcripts = Files.createDirectories(folder.resolve("transcripts/a"));
    Files.writeString(
        transcripts.resolve("participants.csv"),
        "speaker,role,gender\nP1,officer,f\nP2,teacher,m\nP1,officer,m\n");
    Checked<Study> read =
        read(
            """
            title: T
            roles: {officer: {en: Officers}}
            groups:
              - {id: a, country: IT, language: it}
            """);
    Group group = read.value().groups().getFirst();
    assertThat(group.participants()).hasSize(2);
    assertThat(group.participant(" p1 ").flatMap(Participant::role)).contains("officer");
    assertThat(group.participant("P2").flatMap(Participant::role)).isEmpty();
    assertThat(group.participants().getFirst().attributes()).containsEntry("gender", "f");
    assertThat(read.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder("role-unknown", "participant");
  }

  @Test
  void readsWhereQuestionsWereAsked() throws IOException {
    Checked<Study> read =
        read(
            """
            title: T
            questions: [{id: q1}, {id: q2}, {id: q3}]
            groups:
              - {id: a, country: IT, language: it, asked: {q1: 12, q2: never, q3: soon, q9: 1}}
            """);
    assertThat(read.value().groups().getFirst().asked())
        .containsEntry("q1", Optional.of(12))
        .containsEntry("q2", Optional.empty())
        .hasSize(2);
    assertThat(read.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder("asked", "question-unknown");
  }

  @Test
  void refusesGroupsThatLeaveTheFolder() throws IOException {
    for (String id : new String[] {"../x", "a/b", "..", "C:x", "''"}) {
      Checked<Study> read =
          read("title: T\ngroups:\n  - {id: \"" + id + "\", country: IT, language: it}\n");
      assertThat(read.value().groups()).isEmpty();
      assertThat(read.problems()).extracting(Problem::rule).contains("group-id");
    }
  }

  @Test
  void refusesWhatIsNoYaml() throws IOException {
    for (String text : new String[] {"a: [", "a: b: c", "\tx: 1", "a: 1\na: 2", "a: &x [*x]"}) {
      Files.writeString(folder.resolve("study.yaml"), text);
      assertThatThrownBy(() -> Study.open(folder)).isInstanceOf(UnreadableException.class);
    }
  }

  @Test
  void readsTheDemonstrationWithoutProblems() throws IOException {
    Checked<Study> read = Study.open(Path.of("."));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().groups()).hasSize(4);
    assertThat(read.value().questions()).hasSize(6);
    assertThat(read.value().groups()).allMatch(g -> g.participants().size() >= 5);
  }

  private Checked<Study> read(String yaml) throws IOException {
    Files.writeString(folder.resolve("study.yaml"), yaml);
    return Study.open(folder);
  }
}
