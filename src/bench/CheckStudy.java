import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes a large study for check.sh: groups of about 6,000 words with two files of codings each, in
 * eight dialects, in which of 100 rows about 2 have a word changed, 2 leave words out, 2 are too
 * short to tell, 1 stands nowhere, 1 names no code, 1 comes twice.
 *
 * <p>Run as {@code java CheckStudy.java REPOSITORY OUT GROUPS CODINGS}. Words follow each other as
 * they do in the demonstration's Dutch transcript. The same arguments give the same bytes.
 */
final class CheckStudy {
  private static final int WORDS = 6_000;
  private static final String[] SPEAKERS = {"BW1", "BW2", "BW3", "MW1", "MW2", "MW3"};
  private static final String[] CODERS = {"Sanne", "Joost"};

  private final Random random;
  private final List<String> words;
  private final TreeMap<String, List<String>> next = new TreeMap<>();
  private final List<String> codes = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private final List<int[]> turns = new ArrayList<>();

  private CheckStudy(Path repository, int group) throws IOException {
    random = new Random(group);
    String talk = Files.readString(repository.resolve("transcripts/nl-1/transcript.txt"));
    String body = talk.substring(talk.indexOf("=====") + 5).replaceAll("\\([^)]*\\)", " ");
    words = List.of(body.replaceAll("\\S+:\\s", " ").strip().split("\\s+"));
    for (int i = 1; i < words.size(); i++) {
      next.computeIfAbsent(words.get(i - 1), key -> new ArrayList<>()).add(words.get(i));
    }
    for (String line : Files.readAllLines(repository.resolve("codebook/codebook.csv"))) {
      String code = line.substring(0, Math.max(0, line.indexOf(',')));
      if (code.matches("[a-z-]+") && !code.equals("id")) {
        codes.add(code);
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path repository = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    int groups = Integer.parseInt(arguments[2]);
    int codings = Integer.parseInt(arguments[3]);
    Files.createDirectories(out.resolve("codebook"));
    try (var files = Files.list(repository.resolve("codebook"))) {
      for (Path file : files.toList()) {
        Files.write(out.resolve("codebook").resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
    StringBuilder study = new StringBuilder("title: A large study\ngroups:\n");
    for (int group = 1; group <= groups; group++) {
      study.append("  - {id: g-").append(group).append(", country: NL, language: nl,");
      study.append(" moderators: [MOD]}\n");
      new CheckStudy(repository, group).write(out.resolve("transcripts/g-" + group), group, codings);
    }
    Files.writeString(out.resolve("study.yaml"), study);
  }

  private void write(Path folder, int group, int codings) throws IOException {
    Files.createDirectories(folder.resolve("codings"));
    talk();
    Files.writeString(folder.resolve("transcript.txt"), text);
    int half = codings / 2;
    file(folder, group % 8, CODERS[0], half);
    file(folder, (group + 3) % 8, CODERS[1], codings - half);
  }

  private void talk() {
    String word = words.get(random.nextInt(words.size()));
    int said = 0;
    for (int turn = 0; said < WORDS; turn++) {
      text.append(turn % 4 == 0 ? "MOD" : SPEAKERS[random.nextInt(6)]).append(": ");
      int start = text.length();
      int length = turn % 4 == 0 ? 12 : 15 + random.nextInt(90);
      for (int i = 0; i < length; i++) {
        text.append(i == 0 ? "" : " ").append(word);
        List<String> after = next.get(word);
        boolean jump = after == null || random.nextInt(4) == 0;
        word = jump ? words.get(random.nextInt(words.size())) : after.get(random.nextInt(after.size()));
      }
      said += length;
      turns.add(new int[] {start, text.length()});
      text.append(".\n\n");
    }
  }

  private record Row(int start, int end, String quote, String code) {}

  private Row row() {
    int[] turn = turns.get(random.nextInt(turns.size()));
    List<Integer> starts = new ArrayList<>(List.of(turn[0]));
    for (int at = turn[0]; at < turn[1]; at++) {
      if (text.charAt(at) == ' ') {
        starts.add(at + 1);
      }
    }
    int kind = random.nextInt(100);
    int length = kind < 2 ? 1 : Math.min(starts.size(), 8 + random.nextInt(25));
    int first = random.nextInt(Math.max(1, starts.size() - length));
    int end = first + length >= starts.size() ? turn[1] : starts.get(first + length) - 1;
    String quote = text.substring(starts.get(first), end);
    List<String> said = new ArrayList<>(List.of(quote.split(" ")));
    if (kind == 2 || kind == 3) {
      said.set(said.size() / 2, "verschrijving");
    } else if ((kind == 4 || kind == 5) && said.size() > 9) {
      said.subList(4, said.size() - 4).clear();
      said.add(4, "[...]");
    } else if (kind == 6) {
      said.replaceAll(word -> words.get(random.nextInt(words.size())));
    }
    String code = kind == 7 ? "kode-onbekend" : codes.get(random.nextInt(codes.size()));
    return new Row(starts.get(first), end, String.join(" ", said), code);
  }

  private void file(Path folder, int dialect, String coder, int rows) throws IOException {
    StringBuilder csv = new StringBuilder(header(dialect)).append('\n');
    Row row = row();
    for (int i = 0; i < rows; i++) {
      row = random.nextInt(100) == 0 ? row : row();
      csv.append(line(dialect, i, row, coder)).append('\n');
    }
    Files.write(folder.resolve("codings").resolve(coder + ".csv"), csv.toString().getBytes(UTF_8));
  }

  private static String header(int dialect) {
    return switch (dialect) {
      case 0 -> "id,document,tag,content";
      case 1 -> "Color;Comment;Document group;Document name;Code;Beginning;End;Weight score;Segment;"
          + "Created by";
      case 2 -> "quote,code,coder,memo";
      case 3 -> "File,Coder,Coded,Id,Codename,Coded_Memo,Category";
      case 4 -> "source,code category,created by,created at,last update,start pos,end pos,selection";
      case 5 -> "doc_name,doc_id,segment_start,segment_end,code_name,code_id,segment_text,user_name";
      case 6 -> "group,quote,start,end,code,coder";
      default -> "citaat,code 1,code 2,coder";
    };
  }

  private String line(int dialect, int i, Row row, String coder) {
    String quote = "\"" + row.quote.replace("\"", "\"\"") + "\"";
    return switch (dialect) {
      case 0 -> i + ",talk," + row.code + "," + quote;
      case 1 -> "x;;g;talk;" + row.code + ";1;1;0;" + quote + ";" + coder;
      case 2 -> quote + "," + row.code + "," + coder + ",";
      case 3 -> "talk," + coder + "," + quote + ",ctid:" + i + "," + row.code + ",";
      case 4 -> "talk," + row.code + "," + coder + ",,," + row.start + "," + row.end + "," + quote;
      case 5 ->
          "talk,1," + (row.start + 1) + "," + row.end + "," + row.code + ",1," + quote + "," + coder;
      case 6 -> "," + quote + "," + row.start + "," + row.end + "," + row.code + "," + coder;
      default -> quote + "," + row.code + ",," + coder;
    };
  }
}
