package eu.restart.refrain.exchange;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coder;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Codings;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.refi.CodebookWriter;
import eu.restart.refrain.refi.Guid;
import eu.restart.refrain.refi.ProjectWriter;
import eu.restart.refrain.refi.QdaCase;
import eu.restart.refrain.refi.QdaCode;
import eu.restart.refrain.refi.QdaCoding;
import eu.restart.refrain.refi.QdaProject;
import eu.restart.refrain.refi.QdaSelection;
import eu.restart.refrain.refi.QdaSet;
import eu.restart.refrain.refi.QdaText;
import eu.restart.refrain.refi.QdaUser;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.transcript.Transcript;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A study as a REFI-QDA project: each transcript a text, each participant a case, each coder a
 * user, one passage for each passage, coder and remark.
 *
 * <p>Whom a statement concerns, assent or dissent, and a translation stand in the passage's memo,
 * in the words in which they are read again.
 */
public final class ProjectExport {
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  private final Corpus corpus;
  private final Codings codings;
  private final Language language;
  private final String origin;
  private final Map<String, Long> labels;

  private ProjectExport(Corpus corpus, Codings codings, Language language, String version) {
    this.corpus = corpus;
    this.codings = codings;
    this.language = language;
    this.origin = "Refrain " + version;
    this.labels =
        corpus.codebook().codes().stream()
            .map(code -> fold(corpus.codebook().label(code.id(), language)))
            .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
  }

  /**
   * The study with the codings of people, or with those of programs.
   *
   * @param language of the codes' names; a name that two codes share gives way to their ids, since
   *     some tools take codes of one name for one code
   * @param version of Refrain, for the project's origin
   */
  public static QdaProject of(Corpus corpus, Basis basis, Language language, String version) {
    return new ProjectExport(corpus, corpus.codings().of(basis), language, version).project();
  }

  /**
   * The bytes of a project (.qdpx); its moment is the day of the last group, so that the same study
   * gives the same bytes.
   */
  public static byte[] qdpx(Corpus corpus, Basis basis, Language language, String version)
      throws IOException {
    LocalDate day =
        corpus.study().groups().stream()
            .flatMap(group -> group.date().stream())
            .max(Comparator.naturalOrder())
            .orElse(UNDATED);
    return ProjectWriter.write(of(corpus, basis, language, version), day + "T00:00:00Z");
  }

  /** The bytes of the codebook alone (.qdc). */
  public static byte[] qdc(Corpus corpus, Language language, String version) {
    ProjectExport export = new ProjectExport(corpus, Codings.NONE, language, version);
    return CodebookWriter.write(export.codes(), export.origin);
  }

  private QdaProject project() {
    List<QdaUser> users =
        codings.all().stream()
            .map(Coding::coder)
            .distinct()
            .sorted()
            .map(coder -> new QdaUser(user(coder), coder.name()))
            .toList();
    List<QdaText> texts = corpus.transcripts().stream().map(this::text).toList();
    List<QdaSet> sets =
        corpus.study().countries().stream()
            .map(country -> new QdaSet(Guid.of("set", country), country, List.of(), in(country)))
            .filter(set -> !set.texts().isEmpty())
            .toList();
    return new QdaProject(
        corpus.study().title(), origin, "", users, codes(), cases(), texts, List.of(), sets);
  }

  private List<String> in(String country) {
    return corpus.study().groups().stream()
        .filter(group -> group.country().equals(country))
        .filter(group -> corpus.transcript(group.id()).isPresent())
        .map(group -> text(group.id()))
        .toList();
  }

  private List<QdaCode> codes() {
    return corpus.codebook().themes().stream().map(this::code).toList();
  }

  private QdaCode code(Code code) {
    Codebook codebook = corpus.codebook();
    List<QdaCode> below = codebook.below(code.id()).stream().map(this::code).toList();
    boolean used = codings.all().stream().anyMatch(one -> one.code().equals(code.id()));
    return new QdaCode(
        Guid.of("code", code.id()),
        name(code.id()),
        used || below.isEmpty(),
        "",
        code.definition().in(language, ""),
        below);
  }

  private String name(String code) {
    String label = corpus.codebook().label(code, language);
    return labels.getOrDefault(fold(label), 0L) > 1 ? code : label;
  }

  private static String fold(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  private List<QdaCase> cases() {
    List<QdaCase> cases = new ArrayList<>();
    for (Group group : corpus.study().groups()) {
      if (corpus.transcript(group.id()).isPresent()) {
        group.participants().forEach(one -> cases.add(one(group, one)));
      }
    }
    return cases;
  }

  /** Labels such as P1 come back in every group: the group's id tells the people apart. */
  private QdaCase one(Group group, Participant participant) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("group", group.id());
    values.put("country", group.country());
    participant.role().ifPresent(role -> values.put("role", role));
    participant.attributes().forEach(values::putIfAbsent);
    String name = group.id() + " " + participant.speaker();
    return new QdaCase(
        Guid.of("case", name), name, "", values, List.of(text(group.id())), List.of());
  }

  private QdaText text(Transcript transcript) {
    Map<String, String> values = new TreeMap<>();
    corpus
        .study()
        .group(transcript.group())
        .ifPresent(
            group -> {
              values.put("text country", group.country());
              values.put("text language", group.language().code());
              group.date().ifPresent(date -> values.put("text date", date.toString()));
            });
    LabelledText text = new LabelledText(transcript);
    return new QdaText(
        text(transcript.group()),
        transcript.group(),
        text.text(),
        values,
        selections(transcript.group(), text));
  }

  private static String text(String group) {
    return Guid.of("text", group);
  }

  private static String user(Coder coder) {
    return Guid.of("user", coder.basis().name(), coder.name());
  }

  /** What one passage has in common. */
  private record Passage(Span span, Coder coder, String memo) {}

  private List<QdaSelection> selections(String group, LabelledText text) {
    Map<Passage, List<Coding>> passages = new LinkedHashMap<>();
    for (Coding coding : codings.of(group).all()) {
      Passage passage = new Passage(text.moved(coding.span()), coding.coder(), memo(coding));
      passages.computeIfAbsent(passage, key -> new ArrayList<>()).add(coding);
    }
    List<QdaSelection> selections = new ArrayList<>();
    passages.forEach((passage, given) -> selections.add(selection(group, passage, given)));
    return selections;
  }

  private QdaSelection selection(String group, Passage passage, List<Coding> given) {
    String user = user(passage.coder());
    String guid =
        Guid.of(
            "passage",
            group,
            passage.span().start() + "-" + passage.span().end(),
            user,
            passage.memo());
    Map<String, Integer> times = new HashMap<>();
    List<QdaCoding> codings = new ArrayList<>();
    for (Coding coding : given) {
      int time = times.merge(coding.code(), 1, Integer::sum);
      codings.add(
          new QdaCoding(
              Guid.of("coding", guid, coding.code(), String.valueOf(time)),
              Guid.of("code", coding.code()),
              user));
    }
    return new QdaSelection(guid, Optional.of(passage.span()), passage.memo(), user, codings);
  }

  private static String memo(Coding coding) {
    List<String> parts = new ArrayList<>();
    coding.about().ifPresent(about -> parts.add("about: " + about));
    coding.mark().ifPresent(mark -> parts.add("mark: " + mark));
    if (!coding.translation().isBlank()) {
      parts.add("translation: " + coding.translation().strip());
    }
    if (!coding.memo().isBlank()) {
      parts.add(coding.memo().strip());
    }
    return String.join("\n", parts);
  }
}
