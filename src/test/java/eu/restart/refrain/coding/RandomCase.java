package eu.restart.refrain.coding;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Span;
import eu.restart.refrain.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A transcript, a codebook and codings, all from one seed. */
record RandomCase(
    long seed,
    Transcript transcript,
    Codebook codebook,
    Map<String, List<String>> names,
    List<Told> codings) {
  static final Language[] LANGUAGES = {
    Language.ENGLISH, new Language("nl"), new Language("it"), new Language("nb"), new Language("ro")
  };

  private static final List<String> CODERS =
      List.of("Ada", "Bo \u0218tefan", "coder 1", "coder 2", "Giulia", "J. de Vries", "\u00C5se");

  private static final List<String> MEMOS =
      List.of(
          "to discuss",
          "=1+1",
          "a; b",
          "two\nlines",
          "\"why\"?",
          "caf\u00E9",
          "@Bo",
          "-",
          "+ok",
          "x,y\tz",
          "'quoted",
          "\uD83D\uDE00");

  private static final List<List<RandomTalk.Said>> DEMONSTRATION = RandomTalk.turns();
  private static final Map<String, String> BARE = new HashMap<>();
  private static final Codebook WHOLE = RandomTalk.DEMONSTRATION.codebook();

  RandomCase(long seed, Transcript transcript, Codebook codebook, List<Told> codings) {
    this(seed, transcript, codebook, names(codebook), codings);
  }

  /** As many codings as a small file holds. */
  static RandomCase of(long seed, Dice dice, boolean unique) {
    Transcript transcript =
        dice.one(2) ? RandomTalk.stretch(DEMONSTRATION, dice) : RandomTalk.invented(dice);
    Codebook codebook = codebook(dice);
    List<Told> codings = new ArrayList<>();
    int count = 1 + dice.roll(5);
    for (int tries = 0; codings.size() < count && tries < 60; tries++) {
      Optional<Span> span =
          !codings.isEmpty() && dice.one(3)
              ? Optional.of(dice.of(codings).span())
              : span(transcript, dice, unique);
      if (span.isPresent()) {
        codings.add(coding(span.get(), dice.of(codebook.codes()).id(), dice));
      }
    }
    return new RandomCase(seed, transcript, codebook, codings);
  }

  private static Told coding(Span span, String code, Dice dice) {
    return new Told(
        span,
        code,
        dice.of(CODERS),
        dice.of("", "", "prisoners", "security-staff"),
        dice.of("", "", "", "A", "SD"),
        dice.one(3) ? dice.of(MEMOS) : "",
        dice.one(4) ? "Translated " + RandomTalk.word(dice) : "");
  }

  /** A run of words; now and then over the border of two turns. */
  private static Optional<Span> span(Transcript transcript, Dice dice, boolean unique) {
    String text = transcript.text();
    Span turn = dice.of(transcript.turns()).span();
    int from = turn.start() + dice.roll(Math.max(1, turn.length()));
    int to = Math.min(text.length(), from + 8 + dice.roll(60));
    if (!dice.one(10)) {
      to = Math.min(to, turn.end());
    }
    while (from > turn.start() && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && !isSpace(text.charAt(to))) {
      to++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    if (to - from < 3 || isFormat(text.charAt(from)) || isFormat(text.charAt(to - 1))) {
      return Optional.empty();
    }
    String bare = RandomTalk.bare(text.substring(from, to));
    if (bare.length() < 3 || (unique && !isUnique(RandomTalk.bare(text), bare))) {
      return Optional.empty();
    }
    return Optional.of(new Span(from, to));
  }

  private static boolean isUnique(String text, String bare) {
    int first = text.indexOf(bare);
    return bare.length() >= 8 && first >= 0 && text.indexOf(bare, first + 1) < 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isFormat(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /** Some themes of the demonstration with some of their codes, and codes with hard names. */
  private static Codebook codebook(Dice dice) {
    Map<String, Code> codes = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      Code code = dice.of(WHOLE.codes());
      code.parent().flatMap(WHOLE::code).ifPresent(one -> codes.putIfAbsent(one.id(), one));
      codes.putIfAbsent(code.id(), code);
    }
    String theme = codes.values().iterator().next().id();
    List<String> hard =
        List.of(
            "Work, life and rest",
            "Rest / sleep",
            "=Calm",
            "-Minus",
            "@home",
            "Support \u2013 peers",
            "Na\u021Biune \u0219i \u021Bar\u0103",
            "\u201CUs\u201D and them",
            "A > B",
            "Too much (work)");
    for (int i = 0; i < 3; i++) {
      int at = dice.roll(hard.size());
      codes.putIfAbsent(
          "hard-" + at,
          new Code(
              "hard-" + at,
              dice.one(2) ? Optional.of(theme) : Optional.empty(),
              new Labels(Map.of(dice.of(LANGUAGES), hard.get(at))),
              Labels.NONE,
              "",
              "",
              "",
              List.of()));
    }
    Map<String, String> aliases =
        WHOLE.aliases().entrySet().stream()
            .filter(alias -> codes.containsKey(alias.getValue()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    return new Codebook(List.copyOf(codes.values()), List.of(), aliases, List.of());
  }

  String quote(Told told) {
    return told.span().of(transcript.text());
  }

  /** One of the names that mean this code and no other. */
  String name(String id, Dice dice) {
    String name = dice.of(names.getOrDefault(id, List.of(id)));
    return switch (dice.roll(8)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.replace('\u021B', '\u0163').replace('\u0219', '\u015F');
      case 2 -> name.replace('\u2013', '-');
      case 3 -> name.replace("\u00E9", "e").replace("\u0103", "a");
      default -> name;
    };
  }

  /** Of each code its id, labels and aliases, as far as they are of no other code. */
  private static Map<String, List<String>> names(Codebook codebook) {
    Map<String, List<String>> all = new TreeMap<>();
    Map<String, TreeSet<String>> meant = new HashMap<>();
    for (Code code : codebook.codes()) {
      List<String> own = all.computeIfAbsent(code.id(), key -> new ArrayList<>());
      own.add(code.id());
      own.addAll(code.label().texts().values());
    }
    codebook.aliases().forEach((alias, id) -> all.getOrDefault(id, new ArrayList<>()).add(alias));
    all.forEach(
        (id, names) ->
            names.forEach(
                name -> meant.computeIfAbsent(bare(name), key -> new TreeSet<>()).add(id)));
    Map<String, List<String>> unique = new TreeMap<>();
    all.forEach(
        (id, names) ->
            unique.put(
                id,
                names.stream()
                    .filter(name -> meant.getOrDefault(bare(name), new TreeSet<>()).size() == 1)
                    .toList()));
    return unique;
  }

  private static String bare(String name) {
    return BARE.computeIfAbsent(name, RandomTalk::bare);
  }

  /** A path from the theme to the code, with this between them. */
  String path(String id, String between, Dice dice) {
    String own = name(id, dice);
    return codebook
        .code(id)
        .flatMap(Code::parent)
        .map(parent -> name(parent, dice) + between + own)
        .orElse(own);
  }
}
