package eu.restart.refrain.report;

import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Conversation;
import eu.restart.refrain.comparison.Discovery;
import eu.restart.refrain.comparison.Division;
import eu.restart.refrain.comparison.Effects;
import eu.restart.refrain.comparison.Keyness;
import eu.restart.refrain.comparison.Reply;
import eu.restart.refrain.comparison.ReplyJudgement;
import eu.restart.refrain.comparison.Responses;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.Sheet;
import eu.restart.refrain.comparison.Unit;
import eu.restart.refrain.comparison.Uptake;
import eu.restart.refrain.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the commands of the methods print, as tables beside the report. Lines about single people
 * are left out: those commands print them to the study's own eyes alone.
 */
final class MethodTables {
  /** How many words of a role or a group are listed: as the command has it. */
  private static final int MOST_WORDS = 20;

  private static final Set<String> FIGURES =
      Set.of("difference", "odds ratio", "Cliff's delta", "Cramer's V");

  private MethodTables() {}

  static List<NamedTable> of(Material material) {
    List<NamedTable> tables = new ArrayList<>();
    tables.addAll(talk(material));
    tables.addAll(interaction(material));
    if (material.tellsAll()) {
      tables.addAll(effects(material));
      tables.add(uptake(material));
    }
    tables.add(cooccurrence(material));
    tables.addAll(saturation(material));
    tables.add(keyness(material));
    tables.add(CodingTables.machineCodes(material));
    return tables;
  }

  private static List<NamedTable> talk(Material material) {
    List<Conversation> all = new ArrayList<>(material.conversations());
    Conversation.byQuestion(material.corpus()).stream()
        .filter(one -> material.smallCells().tells(one.talk().group()))
        .forEach(all::add);
    return List.of(
        NamedTable.ofSheet(
                "participation",
                "Who spoke how much, and after whom",
                Conversation.sheet(all),
                Set.of("group", "question", "state", "dominated"))
            .reading(
                "Shares of the words of participants; moderators stand apart. Who says nothing"
                    + " stays in n. Gini runs from 0 (all alike) to (n - 1)/n; its corrected form"
                    + " to 1. Dominated: somebody has twice the equal share or more. An empty"
                    + " question is the whole talk."),
        answers("answers", material.responses())
            .reading(
                "How many participants the coders mark as agreeing (A, or SE by an example), as"
                    + " dissenting (D, or SD) or not at all (NR), out of all people of the group."
                    + " Silence is not consent. Not marked: nobody marks anything in that group."));
  }

  private static List<NamedTable> interaction(Material material) {
    return List.of(
        answers("answers-by-words", material.responsesByWords())
            .reading(
                "The same as answers, but found by a program from the words with which a turn"
                    + " begins after another participant's (A and D alone; no tone, no nods, no"
                    + " irony). Never to be added to people's marks; answers-judged says how far"
                    + " the two agree."),
        NamedTable.ofSheet(
                "replies",
                "Turns that agree or disagree by their words, and the turn they answer",
                Reply.sheet(material.replies()),
                Set.of("group", "question", "mark", "phrase", "basis"))
            .reading(
                "Each reply that answers-by-words counts, by turn numbers. A machine's reading."),
        NamedTable.of(
                "answers-judged",
                "Assent and dissent found by words beside people's marks",
                ReplyJudgement.sheet(material.repliesJudged()).header(),
                ReplyJudgement.sheet(material.repliesJudged()).rows(),
                Set.of("cells", "both", "machine only", "human only"))
            .reading(
                "Cells: participants at a question, in groups whose coders mark anything. For"
                    + " people a cell agrees with A or SE and dissents with D or SD. Precision:"
                    + " both / (both + machine only); recall: both / (both + human only); a dash"
                    + " is undefined. Coders mark what they code, so that an assent in passing"
                    + " counts against precision."));
  }

  private static NamedTable uptake(Material material) {
    return NamedTable.ofSheet(
            "uptake",
            "Where each code came up first at a question, and how many took it up",
            Uptake.sheet(
                material.uptakes(),
                Language.ENGLISH,
                material.codebook(),
                one -> material.smallCells().roleOfEach(one.group(), one.speaker()).orElse("")),
            Set.of("group", "question", "code", "label", "state", "raised by", "basis"))
        .reading(
            "Mentioning: participants of the group who mention it at that question. Taken up"
                + " by: the others among them, of all others in the group. Raised by is a role"
                + " and stands only where it gives away no role that fewer than three people share.");
  }

  static NamedTable answers(String name, List<Responses> responses) {
    return NamedTable.ofSheet(
        name,
        "Who agrees, who dissents, who gives no sign: each question in each group",
        Responses.sheet(responses),
        Set.of("group", "question", "state", "basis"));
  }

  private static List<NamedTable> effects(Material material) {
    List<NamedTable> tables = new ArrayList<>();
    List<Axis> axes = new ArrayList<>(List.of(Axis.COUNTRY));
    if (!material.corpus().study().roles().isEmpty()) {
      axes.add(Axis.ROLE);
    }
    for (Axis axis : axes) {
      Effects effects =
          Effects.of(material.corpus(), material.mentions(), new Division.ByAxis(axis), Scope.ALL);
      // They are counted unmasked: none where a column is withheld.
      boolean open =
          material.by(axis, Scope.ALL).columns().stream().allMatch(one -> one.participants() > 0);
      if (open && effects.columns().size() > 1) {
        String by = axis == Axis.ROLE ? "role" : "country";
        Sheet sheet = effects.sheet(Language.ENGLISH, material.codebook());
        int texts = 2 + effects.columns().size();
        tables.add(
            new NamedTable(
                "effects-by-" + by,
                "How far apart people are on each code, by " + by,
                sheet.header(),
                sheet.rows(),
                IntStream.range(0, sheet.header().size())
                    .mapToObj(i -> i >= texts && FIGURES.contains(sheet.header().get(i)))
                    .toList(),
                "A description of these people, and no test: the difference of two shares (of"
                    + " more columns, the largest less the smallest), the odds ratio, Cliff's"
                    + " delta over turns, Cramer's V. One group a country describes one"
                    + " conversation."));
      }
    }
    return tables;
  }

  private static NamedTable cooccurrence(Material material) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = List.of();
    for (Unit unit :
        material.tellsAll() ? List.of(Unit.TURN, Unit.PARTICIPANT) : List.of(Unit.TURN)) {
      Sheet sheet = material.cooccurrence(unit).sheet(Language.ENGLISH, material.codebook());
      header = sheet.header();
      rows.addAll(sheet.rows());
    }
    return NamedTable.ofSheet(
            "cooccurrence",
            "Codes that stand in the same turns, or with the same participants",
            new Sheet(header, rows),
            Set.of("unit", "code", "label", "other code", "other label", "unequal", "basis"))
        .reading(
            "Each unit is counted once; both, first and second are units with both codes and with"
                + " each. Jaccard is the c-coefficient. Pairs with fewer than 3 units in common"
                + " are left out. Never compare figures of different units. No p: units of one"
                + " talk depend on each other.");
  }

  private static List<NamedTable> saturation(Material material) {
    List<Discovery> all = material.discoveries();
    return List.of(
        NamedTable.ofSheet(
                "saturation",
                "Whether new codes still came up",
                Discovery.sheet(all, false),
                Set.of(
                    "level",
                    "group",
                    "event",
                    "saturation",
                    "chao2",
                    "jackknife 1",
                    "coverage",
                    "basis"))
            .reading(
                "Base, run and threshold after Guest, Namey and Chen (2020). Four groups leave no"
                    + " run. Within a group the events are its questions: exploratory, since the"
                    + " moderator chose their order. Chao2, jackknife and coverage do not apply to"
                    + " a codebook that was set before."),
        NamedTable.ofSheet(
                "saturation-curve",
                "How many codes had come up after each event",
                Discovery.curveSheet(all),
                Set.of("level", "group", "event"))
            .reading(
                "Seen is the one real order; expected is the mean over all orders of the events."),
        NamedTable.ofSheet(
                "saturation-codes",
                "In which order the codes came up",
                Discovery.codesSheet(all),
                Set.of("level", "group", "code", "first event", "course"))
            .reading("Course has a character for each event: N new, + again, . not."));
  }

  private static NamedTable keyness(Material material) {
    List<Keyness> all = new ArrayList<>();
    for (Keyness.By by : Keyness.By.values()) {
      all.addAll(material.keyness(by));
    }
    return NamedTable.ofSheet(
            "keyness",
            "Words that mark a role or a group within one language",
            Keyness.sheet(all, MOST_WORDS),
            Set.of("language", "translated", "target", "state", "word", "holds"))
        .reading(
            "Log ratio: each unit is a doubling of the relative frequency against the others who"
                + " speak the language. G2 is that of two cells (Rayson and Garside). Listed are"
                + " words used 5 times or more, by 3 speakers or more. Holds: still above 0"
                + " whichever one speaker is left out. No p: words of one speaker depend on each"
                + " other. No-rest: nobody else speaks that language."
                + " Groups whose roles are not told are not in it by role.");
  }
}
