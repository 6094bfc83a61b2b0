package eu.restart.refrain.cli;

import eu.restart.refrain.agreement.Boundaries;
import eu.restart.refrain.agreement.Gamma;
import eu.restart.refrain.source.Phrase;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Agreement on the boundaries of codes, as rows. */
final class BoundarySheet {
  private static final List<String> HEADER =
      List.of(
          "group",
          "code",
          "coders",
          "characters",
          "u-alpha",
          "|u-alpha",
          "cu-alpha",
          "(k)u-alpha",
          "alpha_U",
          "gamma",
          "gamma low",
          "gamma high",
          "gamma_cat");

  private BoundarySheet() {}

  static void print(Teller teller, Boundaries boundaries) {
    teller.table(
        HEADER,
        rows(boundaries),
        "u-alpha",
        "|u-alpha",
        "cu-alpha",
        "(k)u-alpha",
        "alpha_U",
        "gamma",
        "gamma_cat");
    teller.note(
        Phrase.of(
            "characters that participants say; u-alpha: boundaries and codes together; |u-alpha:"
                + " coded or not, the finding; cu-alpha: the codes where both coded, the naming"));
    teller.note(
        Phrase.of(
            "(k)u-alpha: the naming of one code among those of its theme, where it stands alone"));
    teller.note(
        Phrase.of(
            "alpha_U: how far apart the boundaries are, squared (Krippendorff 1995, as corrected in"
                + " 2004), each code alone and over the codes together"));
    teller.note(
        Phrase.of(
            "codes overlap: a code is taken alone, and over a theme or all codes the category of a"
                + " stretch is the set of codes that it has; a coder's codings of one code that"
                + " overlap are one stretch"));
  }

  private static List<List<String>> rows(Boundaries boundaries) {
    return boundaries.lines().stream().map(BoundarySheet::row).toList();
  }

  private static List<String> row(Boundaries.Line line) {
    return List.of(
        line.group(),
        line.code().orElse("(all codes)"),
        String.join(" ", line.coders()),
        String.valueOf(line.characters()),
        AgreeCommand.figure(line.alpha().u()),
        AgreeCommand.figure(line.alpha().binary()),
        AgreeCommand.figure(line.alpha().cu()),
        line.named().map(AgreeCommand::figure).orElse(""),
        AgreeCommand.figure(line.alphaU()),
        line.gamma().map(one -> AgreeCommand.figure(one.gamma())).orElse(""),
        end(line, Gamma::low),
        end(line, Gamma::high),
        line.gamma().map(one -> AgreeCommand.figure(one.categories())).orElse(""));
  }

  private static String end(Boundaries.Line line, Function<Gamma, OptionalDouble> end) {
    return line.gamma().map(end).map(AgreeCommand::figure).orElse("");
  }
}
