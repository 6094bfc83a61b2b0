package eu.restart.refrain.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A study of four groups, written to disk from a seed: in the first two every role has three people
 * or more; in the third one or two share a role; the fourth is sometimes of two people alone. Who
 * has which role in the third, and all that the two say, may be chosen anew.
 *
 * @param other 0 as drawn; else the secrets are drawn anew, and nothing else is
 */
public record SmallStudy(long seed, int other) {
  public static final String SMALL = "no-1";
  public static final String TWO = "ro-1";
  private static final List<String> QUESTIONS = List.of("q1", "q2", "q3");
  private static final List<String> THEMES = List.of("noise", "help");
  private static final int CODES = 20;
  private static final List<String> ROLES = List.of("staff", "social");

  /** Whether the fourth group has two people. */
  public boolean hasTwo() {
    return seed % 2 == 1;
  }

  /** The labels of the third group with their roles. */
  public Map<String, String> roles() {
    Random random = new Random(seed * 31 + other);
    int people = people(2);
    List<Integer> few = new ArrayList<>();
    int number = 1 + random.nextInt(2);
    while (few.size() < number) {
      int who = random.nextInt(people);
      if (!few.contains(who)) {
        few.add(who);
      }
    }
    boolean staff = random.nextBoolean();
    Map<String, String> roles = new TreeMap<>();
    for (int i = 0; i < people; i++) {
      roles.put(label(2, i), ROLES.get(few.contains(i) == staff ? 0 : 1));
    }
    return roles;
  }

  private int people(int group) {
    return switch (group) {
      case 2 -> 5 + (int) (seed % 2);
      case 3 -> hasTwo() ? 2 : 7;
      default -> 6 + (int) ((seed + group) % 3);
    };
  }

  private static String label(int group, int person) {
    return List.of("P", "D", "Deltaker ", "O").get(group) + (person + 1);
  }

  /** Writes it, and gives its folder. */
  public Path write(Path parent) throws IOException {
    Path study = parent.resolve("study-" + seed + "-" + other);
    List<String> ids = List.of("it-1", "nl-1", SMALL, TWO);
    List<String> countries = List.of("IT", "NL", "NO", "RO");
    List<String> languages = List.of("it", "nl", "nb", "ro");
    StringBuilder settings = new StringBuilder("title: Small roles\ngroups:\n");
    for (int i = 0; i < ids.size(); i++) {
      settings.append("  - id: ").append(ids.get(i)).append('\n');
      settings.append("    country: ").append(countries.get(i)).append('\n');
      settings.append("    language: ").append(languages.get(i)).append('\n');
      settings.append("    moderators: [MOD]\n");
    }
    settings.append("questions:\n");
    for (String question : QUESTIONS) {
      settings.append("  - id: ").append(question).append("\n    text:\n");
      for (String language : languages) {
        settings.append("      ").append(language).append(": ").append(asking(question));
        settings.append('\n');
      }
      settings.append("      en: ").append(asking(question)).append('\n');
    }
    settings.append("roles: {staff: {en: Officers}, social: {en: Educators}}\n");
    settings.append("about: {x: {en: Prisoners}, y: {en: Officers}}\n");
    settings.append("report: {languages: [en, nl, it, nb, ro]}\n");
    put(study.resolve("study.yaml"), settings.toString());
    put(study.resolve("codebook/codebook.csv"), codebook());
    for (int i = 0; i < ids.size(); i++) {
      group(study.resolve("transcripts").resolve(ids.get(i)), i);
    }
    return study;
  }

  private static String code(int number) {
    return "code" + number;
  }

  private static String codebook() {
    StringBuilder codebook = new StringBuilder("id,parent,label_en\n");
    THEMES.forEach(theme -> codebook.append(theme).append(",,").append(theme).append('\n'));
    for (int i = 0; i < CODES; i++) {
      codebook.append(code(i)).append(',').append(THEMES.get(i % 2)).append(",Code ").append(i);
      codebook.append('\n');
    }
    return codebook.toString();
  }

  private static String asking(String question) {
    return "What would you say of the matter number " + question.substring(1) + " in this house?";
  }

  private void group(Path folder, int group) throws IOException {
    // What two people say is theirs alone; nothing else changes with it.
    boolean secret = group == 3 && hasTwo();
    Random random = new Random(seed * 101 + group + (secret ? 1000L * other : 0));
    StringBuilder list = new StringBuilder("speaker,role,gender\n");
    Map<String, String> small = roles();
    for (int i = 0; i < people(group); i++) {
      String label = label(group, i);
      String role = group == 2 ? small.get(label) : ROLES.get(i % 2);
      list.append(label).append(',').append(role).append(',').append(i % 3 == 0 ? "f" : "m");
      list.append('\n');
    }
    StringBuilder talk = new StringBuilder();
    StringBuilder codings = new StringBuilder("quote,code,about,coder\n");
    int turn = 0;
    for (String question : QUESTIONS) {
      talk.append("MOD: ").append(asking(question)).append("\n\n");
      for (int said = 0; said < 3 + people(group) * 2; said++) {
        int who = random.nextInt(people(group));
        String quote = "word" + random.nextInt(9) + " thing" + group + "x" + turn + " and so on";
        talk.append(label(group, who)).append(": ").append(quote).append("\n\n");
        for (int code = 0; code < CODES; code++) {
          if (random.nextInt(6) == 0) {
            codings.append(quote).append(',').append(code(code)).append(',');
            codings.append(random.nextBoolean() ? "x" : "y").append(",Ann\n");
          }
        }
        turn++;
      }
    }
    put(folder.resolve("participants.csv"), list.toString());
    put(folder.resolve("transcript.txt"), talk.toString());
    put(folder.resolve("codings/ann.csv"), codings.toString());
  }

  private static void put(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
  }
}
