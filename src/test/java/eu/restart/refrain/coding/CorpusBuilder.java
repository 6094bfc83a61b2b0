package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.language.Words;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.study.Question;
import eu.restart.refrain.study.Role;
import eu.restart.refrain.study.Study;
import eu.restart.refrain.transcript.Asked;
import eu.restart.refrain.transcript.Part;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A corpus of hand's size for tests, built in code.
 *
 * <pre>{@code
 * Corpus corpus =
 *     new CorpusBuilder()
 *         .roles("staff").abouts("prisoners").questions("q1")
 *         .theme("stress").code("noise", "stress")
 *         .group("it-1", "IT", "it").participant("P1", "staff").participant("P2", "")
 *         .ask("q1").moderator("What is hard?").say("P1", "The noise at night.")
 *         .coding("anna", "noise", "The noise", "prisoners")
 *         .build();
 * }</pre>
 *
 * <p>The moderator is MOD. A coding is of the group begun last and anchors at the first place of
 * its quote at or after the turn begun last, else anywhere in the group. In what is said, a stretch
 * in square brackets is a note.
 */
public final class CorpusBuilder {
  private final List<Group> groups = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<About> abouts = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Transcript> transcripts = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();
  private Optional<Talk> talk = Optional.empty();

  /** The group that is being built. */
  private static final class Talk {
    final String id;
    final String country;
    final String language;
    final List<Participant> participants = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    final List<Part> parts = new ArrayList<>();
    final List<Turn> turns = new ArrayList<>();
    final Map<String, Asked> asked = new LinkedHashMap<>();
    Optional<String> question = Optional.empty();
    Optional<Duration> time = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    Optional<String> translated = Optional.empty();

    Talk(String id, String country, String language) {
      this.id = id;
      this.country = country;
      this.language = language;
    }
  }

  /** Roles, each labelled in English by its id. */
  public CorpusBuilder roles(String... ids) {
    for (String id : ids) {
      roles.add(new Role(id, Labels.english(id)));
    }
    return this;
  }

  /** Abouts, each labelled in English by its id; no role means them by "we". */
  public CorpusBuilder abouts(String... ids) {
    for (String id : ids) {
      abouts.add(new About(id, Labels.english(id), List.of()));
    }
    return this;
  }

  /** Questions, each with its id as its English text. */
  public CorpusBuilder questions(String... ids) {
    for (String id : ids) {
      questions.add(new Question(id, Labels.english(id)));
    }
    return this;
  }

  /** A top-level code. */
  public CorpusBuilder theme(String id) {
    return code(id, Optional.empty());
  }

  /** A code below another. */
  public CorpusBuilder code(String id, String parent) {
    return code(id, Optional.of(parent));
  }

  private CorpusBuilder code(String id, Optional<String> parent) {
    codes.add(new Code(id, parent, Labels.english(id), Labels.NONE, "", "", "", List.of()));
    return this;
  }

  /** Begins a group; what follows is of this group until the next. */
  public CorpusBuilder group(String id, String country, String language) {
    end();
    talk = Optional.of(new Talk(id, country, language));
    return this;
  }

  /** A row of participants.csv; an empty role is not known. */
  public CorpusBuilder participant(String speaker, String role) {
    return participant(speaker, role, Map.of());
  }

  /** A row of participants.csv with further columns. */
  public CorpusBuilder participant(String speaker, String role, Map<String, String> attributes) {
    talk()
        .participants
        .add(
            new Participant(
                speaker, role.isEmpty() ? Optional.empty() : Optional.of(role), attributes));
    return this;
  }

  /** The group's date. */
  public CorpusBuilder date(String iso) {
    talk().date = Optional.of(LocalDate.parse(iso));
    return this;
  }

  /** Says that the group's transcript is a translation. */
  public CorpusBuilder translated(String by) {
    talk().translated = Optional.of(by);
    return this;
  }

  /** The turns that follow belong to this question, and it was asked. */
  public CorpusBuilder ask(String question) {
    Talk now = talk();
    now.question = Optional.of(question);
    now.asked.putIfAbsent(question, new Asked(question, now.turns.size() + 1, Asked.How.MARKER, 1));
    return this;
  }

  /** The next turn starts at this time. */
  public CorpusBuilder at(int seconds) {
    talk().time = Optional.of(Duration.ofSeconds(seconds));
    return this;
  }

  /** A turn of the moderator. */
  public CorpusBuilder moderator(String words) {
    return turn("MOD", true, words);
  }

  /** A turn of a participant; the empty label is nobody known. */
  public CorpusBuilder say(String speaker, String words) {
    return turn(speaker, false, words);
  }

  private CorpusBuilder turn(String speaker, boolean moderator, String words) {
    Talk now = talk();
    int label = now.text.length();
    if (!speaker.isEmpty()) {
      now.text.append(speaker).append(':');
      now.parts.add(new Part(Part.Kind.LABEL, new Span(label, now.text.length())));
      now.text.append(' ');
    }
    int start = now.text.length();
    now.text.append(words);
    List<Span> speech = new ArrayList<>();
    int at = start;
    while (at < now.text.length()) {
      int open = now.text.indexOf("[", at);
      int close = open < 0 ? -1 : now.text.indexOf("]", open) + 1;
      int said = open < 0 ? now.text.length() : open;
      if (!now.text.substring(at, said).isBlank()) {
        speech.add(new Span(at, said));
        now.parts.add(new Part(Part.Kind.SPEECH, new Span(at, said)));
      }
      if (open >= 0) {
        now.parts.add(new Part(Part.Kind.NOTE, new Span(open, close)));
      }
      at = open < 0 ? now.text.length() : close;
    }
    int count = speech.stream().mapToInt(s -> Words.count(s.of(now.text.toString()))).sum();
    now.turns.add(
        new Turn(
            now.turns.size() + 1,
            speaker,
            moderator,
            new Span(start, now.text.length()),
            speech,
            count,
            now.turns.size() + 1,
            now.time,
            now.question));
    now.time = Optional.empty();
    now.text.append('\n');
    return this;
  }

  /** A coding by a person, without about. */
  public CorpusBuilder coding(String coder, String code, String quote) {
    return coding(coder, code, quote, "");
  }

  /** A coding by a person; an empty about is not stated. */
  public CorpusBuilder coding(String coder, String code, String quote, String about) {
    return coding(Coder.human(coder), code, quote, about, Optional.empty());
  }

  /** A coding by a person with a mark of assent or dissent. */
  public CorpusBuilder marked(String coder, String code, String quote, Mark mark) {
    return coding(Coder.human(coder), code, quote, "", Optional.of(mark));
  }

  /** A coding by anybody. */
  public CorpusBuilder coding(
      Coder coder, String code, String quote, String about, Optional<Mark> mark) {
    Talk now = talk();
    int from = now.turns.isEmpty() ? 0 : now.turns.getLast().span().start();
    int start = now.text.indexOf(quote, from);
    start = start < 0 ? now.text.indexOf(quote) : start;
    if (start < 0) {
      throw new IllegalArgumentException("nobody says: " + quote);
    }
    return coding(coder, code, new Span(start, start + quote.length()), about, mark);
  }

  /** A coding by anybody, on a span of the text of the group so far. */
  public CorpusBuilder coding(
      Coder coder, String code, Span span, String about, Optional<Mark> mark) {
    codings.add(
        new Coding(
            talk().id,
            span,
            code,
            coder,
            about.isEmpty() ? Optional.empty() : Optional.of(about),
            mark,
            Anchor.of(Anchor.How.EXACT),
            "",
            "",
            new Place("codings.csv", codings.size() + 2, 0)));
    return this;
  }

  /** Length of the text of the group so far, in UTF-16 units. */
  public int length() {
    return talk().text.length();
  }

  /** The corpus. */
  public Corpus build() {
    end();
    Study study =
        new Study(
            Path.of("study"),
            "Study",
            groups,
            questions,
            roles,
            abouts,
            List.of(Language.ENGLISH, new Language("nl")));
    Codebook codebook = new Codebook(codes, List.of(), Map.of(), List.of());
    return new Corpus(study, codebook, transcripts, new Codings(codings), Ledger.EMPTY);
  }

  private Talk talk() {
    return talk.orElseThrow(() -> new IllegalStateException("begin a group first"));
  }

  private void end() {
    if (talk.isEmpty()) {
      return;
    }
    Talk done = talk.get();
    groups.add(
        new Group(
            done.id,
            done.country,
            new Language(done.language),
            done.date,
            List.of("MOD"),
            done.participants,
            Map.of(),
            done.translated));
    transcripts.add(
        new Transcript(
            done.id,
            "transcripts/" + done.id + "/transcript.txt",
            done.text.toString(),
            done.parts,
            done.turns,
            List.copyOf(done.asked.values())));
    talk = Optional.empty();
  }
}
