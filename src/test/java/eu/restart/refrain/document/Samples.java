package eu.restart.refrain.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.language.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Documents to write: one as reports are, one as hostile as may be. */
final class Samples {
  static final Lettering WORDS = Lettering.in(Language.ENGLISH);
  static final String LONG = "w".repeat(10_000);
  static final String SCRIPT = "<script>alert('x')</script>";
  static final String HOSTILE =
      SCRIPT
          + " | `code` **bold** _under_ [link](javascript:alert(1)) ![image](http://x.example/a.png)"
          + " &lt; &#60; $x$ :smile: ~~gone~~ \\ =cmd()|'/c calc'!A1 \u202Eevil\u202C"
          + " \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00 \uD800 \u0001 ]]> --> https://evil.example/a_b_c";

  private Samples() {}

  static Document plain() {
    return new Document(
        "Mental well-being in prison",
        "A comparison of four focus groups in Italy, the Netherlands, Norway and Romania",
        Language.ENGLISH,
        new Imprint(List.of("A. Author", "B. Writer"), Optional.of(LocalDate.of(2025, 4, 10))),
        List.of(
            new Block.Heading(1, "How this was made", "method"),
            new Block.Paragraph(
                List.of(
                    Block.Run.plain("Four groups met in spring. Their talk was coded by "),
                    Block.Run.strong("two people each"),
                    Block.Run.plain(
                        "; nothing here claims more than what was said in these groups. See "),
                    Block.Run.reference("groups"),
                    Block.Run.plain(", "),
                    Block.Run.reference("codes-country"),
                    new Block.Run("then", Block.Style.EMPHASIS),
                    Block.Run.plain(" and https://example.org/method_a."))),
            new Block.Grid(
                "groups",
                "The groups, their participants and their words",
                List.of("Group", "Country", "Participants", "Words"),
                List.of(
                    List.of("it-1", "Italy", "7", "4,512"),
                    List.of("nl-1", "The Netherlands", "6", "4,130"),
                    List.of("no-1", "Norway", "5", "4,044"),
                    List.of("ro-1", "Romania", "8", "4,870")),
                List.of(false, false, true, true)),
            new Block.Heading(1, "What was said", "said"),
            new Block.Heading(2, "What are the greatest challenges in prison?", "challenges"),
            new Block.Heading(3, "Prisoners", "challenges-prisoners"),
            Block.Paragraph.of(
                "In these groups, overcrowding was mentioned in three of four, by 11 of 26"
                    + " participants; staff shortage in all four, by 14 of 26."),
            new Block.Items(
                List.of(
                    List.of(
                        Block.Run.strong("Overcrowding"), Block.Run.plain(": 21 mentions, 3 of 4")),
                    List.of(
                        Block.Run.strong("Few staff"), Block.Run.plain(": 18 mentions, 4 of 4")))),
            new Block.Quote(
                "Siamo in tre in una cella da due, e d'estate non si respira.",
                new Language("it"),
                Optional.of("There are three of us in a cell for two, and in summer no air."),
                "P3, prison officer, Italy (it-1), turn 12, line 88"),
            new Block.Quote(
                "Of course you take it home with you.",
                Language.ENGLISH,
                Optional.empty(),
                "P1, social worker, Norway (no-1), turn 40, line 201"),
            new Block.Picture(
                "codes-country",
                "Participants who mention each theme, by country",
                "Heatmap of five themes by four countries; stress is highest in Italy, 6 of 7."),
            new Block.Heading(2, "Which sources of stress do you meet every day?", "daily-stress"),
            wide("stress-country", "Codes of the theme stress by country", 9)));
  }

  static Document hostile() {
    return new Document(
        HOSTILE,
        "# " + HOSTILE,
        new Language("nb"),
        new Imprint(List.of(HOSTILE), Optional.empty()),
        List.of(
            new Block.Heading(3, "1. " + HOSTILE + " #", "same"),
            new Block.Heading(1, LONG, "same"),
            new Block.Heading(2, "", "\"><img src=x onerror=alert(1)>"),
            Block.Paragraph.of("- " + HOSTILE),
            Block.Paragraph.of("12. not a list"),
            Block.Paragraph.of("    not\n\n```\ncode\n"),
            Block.Paragraph.of(LONG),
            Block.Paragraph.of(""),
            new Block.Items(List.of(List.of(Block.Run.strong(" " + HOSTILE + " ")), List.of())),
            new Block.Grid(
                "same",
                HOSTILE,
                List.of("=cmd()", HOSTILE, "n"),
                List.of(List.of("a|b\nc", HOSTILE, "-1"), List.of(LONG, "", "=1+1")),
                List.of(false, false, true)),
            new Block.Grid("empty", "Nothing", List.of(), List.of(), List.of()),
            new Block.Quote(
                "\u05E9\u05DC\u05D5\u05DD " + HOSTILE,
                new Language("he"),
                Optional.of(HOSTILE),
                LONG),
            new Block.Picture("codes-country", HOSTILE, "\"] " + HOSTILE),
            new Block.Picture("codes-country", "again", "again"),
            wide("wide", "Wide", 14)));
  }

  private static Block.Grid wide(String id, String caption, int columns) {
    List<String> header =
        IntStream.range(0, columns).mapToObj(i -> i == 0 ? "Code" : "Column " + i).toList();
    List<List<String>> rows =
        IntStream.range(0, 12)
            .mapToObj(
                row ->
                    IntStream.range(0, columns)
                        .mapToObj(i -> i == 0 ? "A code with a long label " + row : row + " of 26")
                        .toList())
            .toList();
    List<Boolean> numeric = IntStream.range(0, columns).mapToObj(i -> i > 0).toList();
    return new Block.Grid(id, caption, header, rows, numeric);
  }

  static Pictures pictures() {
    return new Pictures() {
      @Override
      public byte[] svg(String name) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"x\" \"y\">\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"640\" height=\"320\">"
                + "<defs><clipPath id=\"c1\"><rect width=\"640\" height=\"320\"/></clipPath>"
                + "</defs><rect width=\"640\" height=\"320\" fill=\"#dde\""
                + " clip-path=\"url(#c1)\"/><text x=\"20\" y=\"40\">A figure</text></svg>")
            .getBytes(UTF_8);
      }

      @Override
      public byte[] png(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
          ImageIO.write(new BufferedImage(640, 320, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
      }
    };
  }
}
