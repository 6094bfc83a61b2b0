package eu.restart.refrain.coding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Corrupted files of every dialect end in codings or in problems, never in an exception, and the
 * ledger adds up. {@code -Drefrain.mutations=10000} runs as many; 500 by default.
 */
class MutationTest {
  private static final int TIMES = Integer.getInteger("refrain.mutations", 500);
  private static final long SLOWEST = 2_000_000_000L;
  private static final String PHONE = "nobody answers the phone";

  /** A header and rows of every dialect, with the delimiter in which its tool writes. */
  private static final List<String> FILES =
      List.of(
          "citaat;code;codeur;over\nMy garden;Hoop;Ada;prisoners\nYes.;Angst;Ada;\n",
          "quote,Code 1,Code 2\nMy garden,hope,noise\nI carry the keys,noise,\n",
          "id,document,tag,content\n1,t,Noise,My garden\n1,t,about: prisoners,My garden\n",
          """
          \uFEFFColor;Comment;Document group;Document name;Code;Segment;Created by\r
          ●;about: prisoners;g;t;Daily stress > Noise;"never falls quiet ";Ada\r
          ●;;g;t;Hope;My garden;Ada\r
          """,
          """
          format,group,turn,start,end,quote,code,about,coder,memo
          refrain-codings/1,g-1,10,3,9,My garden,hope,,a,'=cmd
          """,
          "File,Coder,Coded,Id,Codename,Coded_Memo\n\"t\",\"Ada\",\"My garden\",\"ctid:1\",\"Hope\",\"\"\n",
          "caseid,case name,fileid,file name,pos0,pos1,text,Hope,Noise\n1,c,1,t,3,20,"
              + PHONE
              + ",1,0\n",
          """
          source,code category,created by,created at,last update,start pos,end pos,selection
          t,Hope,Ada,1/2/2025,1/2/2025,3,9,My garden
          """,
          "Query ID;Document ID;Document Name;Document Length;Keyword;KeyWord In Context;"
              + "Start Offset;End Offset;Collection ID;Collection Name;Tag;Tag Version;Tag Color;"
              + "Annotation ID;Property ID;Property Name;Property Value;Comment ID\n"
              + "q;d;t;900;My garden;...;1;4;c;col;/Daily stress/Noise;v;red;a1;p;"
              + "catma_markupauthor;Ada\nq;d;t;900;Yes;...;1;4\n",
          """
          doc_name,doc_id,segment_start,segment_end,code_name,code_id,segment_text,user_name
          t,1,3,9,Hope,1,My garden,Ada
          """,
          "rowid,cid,fid,codename,filename,index1,index2,CodingLength\n1,1,1,Hope,t,3,20,17\n",
          "Media Title,Excerpt Range,Excerpt Creator,Excerpt Copy,Codes Applied Combined,"
              + "Code: Daily stress\\Noise Applied,Code: Emotional impact\\Hope Applied\n"
              + "t,0-18,Ada,My garden,Noise,True,False\n",
          """
          ID,Document,Quotation Content,Comment,Codes,Created by
          3:10,t,My garden,mark: SE,"Noise
          High workload",Ada
          """);

  @TempDir private Path folder;

  @Test
  void theFilesAreReadBeforeTheyAreCorrupted() throws IOException {
    for (String file : FILES) {
      Checked<Submission> read = read("x.csv", file.getBytes(UTF_8));
      assertThat(read.value().codings().all()).as(file).isNotEmpty();
    }
    assertThat(FILES.stream().map(file -> dialect(file.getBytes(UTF_8))).distinct())
        .hasSizeGreaterThanOrEqualTo(11);
  }

  @Test
  void corruptedFilesEndInCodingsOrInProblems() throws IOException {
    Random random = new Random(20_260_714);
    for (int i = 0; i < TIMES; i++) {
      String file = FILES.get(i % FILES.size());
      boolean book = i / FILES.size() % 4 == 3;
      byte[] bytes =
          book
              ? bytesFlipped(DialectTest.xlsx(cells(shifted(file, random))), random, 1)
              : corrupted(file, random);
      long before = System.nanoTime();
      Checked<Submission> read = read(book ? "x.xlsx" : "x.csv", bytes);
      assertThat(System.nanoTime() - before).as("nanoseconds of case " + i).isLessThan(SLOWEST);
      holds(read, i);
    }
  }

  /** What is there is a real place and a real code, and every row is accounted for. */
  private void holds(Checked<Submission> read, int number) throws IOException {
    Sample sample = new Sample(folder);
    int anchored = 0;
    for (Ledger.Entry entry : read.value().ledger().entries()) {
      assertThat(entry.anchored() + entry.joined() + entry.setAside() + entry.reported())
          .as("case " + number)
          .isEqualTo(entry.rows());
      assertThat(List.of(entry.anchored(), entry.joined(), entry.reported()))
          .allMatch(count -> count >= 0);
      anchored += entry.anchored();
    }
    List<Coding> codings = read.value().codings().all();
    assertThat(codings.stream().map(Coding::origin).distinct().count()).isEqualTo(anchored);
    for (Coding coding : codings) {
      assertThat(Sample.CODEBOOK.code(coding.code())).isPresent();
      Span span = coding.span();
      assertThat(span.end()).isLessThanOrEqualTo(sample.transcript.text().length());
    }
    if (read.value().ledger().entries().stream().anyMatch(one -> one.reported() > 0)) {
      assertThat(read.problems()).as("case " + number).anyMatch(Problem::isFinding);
    }
  }

  private Checked<Submission> read(String name, byte[] content) throws IOException {
    Sample sample = new Sample(folder).file(name, content);
    Checked<Submission> read = sample.read();
    Files.delete(sample.codings().resolve(name));
    return read;
  }

  private String dialect(byte[] content) {
    try {
      return read("x.csv", content).value().ledger().entries().getFirst().dialect();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] corrupted(String file, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> bytesFlipped(file.getBytes(UTF_8), random, 1 + random.nextInt(6));
      case 1 -> rowsCut(file, random).getBytes(UTF_8);
      case 2 -> encodingSwapped(file, random);
      case 3 -> shifted(file, random).getBytes(UTF_8);
      default ->
          bytesFlipped(encodingSwapped(shifted(rowsCut(file, random), random), random), random, 2);
    };
  }

  private static byte[] bytesFlipped(byte[] bytes, Random random, int times) {
    byte[] changed = bytes.clone();
    for (int i = 0; i < times && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private static String rowsCut(String file, Random random) {
    List<String> lines = new ArrayList<>(file.lines().toList());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(random.nextInt(lines.size()));
      case 1 -> lines.add(lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.shuffle(lines, random);
      default -> {
        String all = String.join("\n", lines);
        return all.substring(0, random.nextInt(all.length()));
      }
    }
    return String.join("\n", lines);
  }

  private static byte[] encodingSwapped(String file, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> file.getBytes(UTF_16);
      case 1 -> file.getBytes(Charset.forName("windows-1252"));
      case 2 -> file.getBytes(Charset.forName("windows-1250"));
      case 3 -> new String(file.getBytes(UTF_8), ISO_8859_1).getBytes(UTF_8);
      default -> {
        byte[] wide = file.getBytes(UTF_16);
        yield Arrays.copyOfRange(wide, 1 + random.nextInt(3), wide.length);
      }
    };
  }

  /** A cell put in, taken out, or changed for its neighbour, in some rows. */
  private static String shifted(String file, Random random) {
    String delimiter = file.contains(";") ? ";" : ",";
    List<String> lines = new ArrayList<>();
    for (String line : file.lines().toList()) {
      List<String> cells = new ArrayList<>(List.of(line.split(delimiter, -1)));
      int at = random.nextInt(cells.size());
      switch (random.nextInt(6)) {
        case 0 -> cells.add(at, "");
        case 1 -> cells.remove(at);
        case 2 -> Collections.swap(cells, at, random.nextInt(cells.size()));
        default -> {}
      }
      lines.add(String.join(delimiter, cells));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String[][] cells(String file) {
    String delimiter = file.contains(";") ? ";" : ",";
    return file.lines()
        .map(line -> line.replace("\"", "").split(delimiter, -1))
        .toArray(String[][]::new);
  }
}
