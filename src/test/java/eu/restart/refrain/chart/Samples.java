package eu.restart.refrain.chart;

import eu.restart.refrain.codebook.Code;
import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.comparison.Axis;
import eu.restart.refrain.comparison.Cell;
import eu.restart.refrain.comparison.Column;
import eu.restart.refrain.comparison.Comparison;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.comparison.State;
import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Figures made by hand. */
final class Samples {
  static final ChartWords ENGLISH = ChartWords.in(Language.ENGLISH);
  static final ChartWords ROMANIAN = ChartWords.in(new Language("ro"));

  static final List<String> STRESS =
      List.of(
          "Overcrowding",
          "Lack of privacy",
          "Noise",
          "Unpredictability of daily life",
          "Uncertainty about the future",
          "Boredom and standing still",
          "Separation from family and society",
          "Stigma",
          "Loss of control over one's own life",
          "Conflict among prisoners",
          "Disciplinary measures",
          "High workload",
          "Too few staff",
          "Long shifts and few breaks",
          "Constant vigilance");
  private static final List<String> THEMES =
      List.of(
          "Daily stress factors",
          "Structural and environmental problems",
          "Support and psychological pressure",
          "Emotional impact",
          "Coping strategies and resilience");
  private static final List<String> QUESTIONS =
      List.of(
          "What are the greatest challenges in prison?",
          "Which sources of discomfort or stress do you meet every day?",
          "Which aspects of the building or the surroundings are most stressful and hardest to"
              + " manage?",
          "How would you describe the support network inside the prison?",
          "How do people feel in prison?",
          "What do you do to feel better?");
  static final List<String> LONG =
      List.of(
          "Lipsa spațiilor private pentru convorbiri confidențiale și liniștite",
          "Gebrek aan afgesloten gespreksruimten voor vertrouwelijk overleg",
          "Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersoverleg",
          "Imprevedibilità della vita quotidiana e dell'organizzazione del lavoro",
          "Førstelinjemedarbeidernes opplevelse av manglende oppfølging",
          "Neîncrederea în sprijinul psihologic oferit în cadrul instituției");
  private static final List<String> LONG_COUNTRIES =
      List.of(
          "Regatul Unit al Marii Britanii și Irlandei de Nord",
          "Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland",
          "Republica Moldova",
          "Storbritannia");

  private Samples() {}

  static Heatmap heatmap() {
    return new Heatmap(
        caption("Daily stress factors, by country"), countries(STRESS).ranked(), ENGLISH);
  }

  static DotPlot dots() {
    return new DotPlot(
        caption("Daily stress factors, by country"), countries(STRESS).ranked(), ENGLISH);
  }

  static GroupedBars grouped() {
    return new GroupedBars(
        caption("Daily stress factors, by whom it concerns"), abouts(STRESS, 26).ranked(), ENGLISH);
  }

  static StackedBars stacked() {
    Random random = new Random(4);
    List<Datum> cells = new ArrayList<>();
    for (int i = 0; i < QUESTIONS.size() * THEMES.size(); i++) {
      int row = i / THEMES.size();
      int mentions = row == 4 ? 0 : random.nextInt(row == 2 ? 3 : 22);
      State state =
          row == 4 ? State.NOT_ASKED : mentions > 0 ? State.MENTIONED : State.NOT_MENTIONED;
      cells.add(
          new Datum(i == 12 ? State.SUPPRESSED : state, Math.min(26, mentions), 26, mentions));
    }
    return new StackedBars(
        new Caption(
            "Themes by question",
            ENGLISH.say(ChartWord.COUNTS_MENTIONS),
            ENGLISH.say(ChartWord.NOTE_MENTIONS) + " " + ENGLISH.say(ChartWord.BASIS_HUMAN)),
        new Grid(labels("q", QUESTIONS), labels("t", THEMES), cells),
        ENGLISH);
  }

  /** One figure of each kind, with ordinary labels. */
  static Map<String, Figure> each() {
    return Map.of("heatmap", heatmap(), "dots", dots(), "grouped", grouped(), "stacked", stacked());
  }

  static Heatmap longHeatmap() {
    return new Heatmap(longCaption(), renamed(countries(LONG), LONG_COUNTRIES), ROMANIAN);
  }

  static Heatmap manyHeatmap() {
    return new Heatmap(caption("Many"), wide(STRESS, 13, 9), ENGLISH);
  }

  private static Caption longCaption() {
    return new Caption(String.join("; ", LONG), String.join(", ", LONG), String.join(". ", LONG));
  }

  /** One figure of each kind, with labels of sixty characters and more in rows and columns. */
  static Map<String, Figure> longLabels() {
    Grid countries = renamed(countries(LONG), LONG_COUNTRIES);
    return Map.of(
        "long-heatmap",
        longHeatmap(),
        "long-dots",
        new DotPlot(longCaption(), countries, ROMANIAN),
        "long-grouped",
        new GroupedBars(longCaption(), renamed(abouts(LONG, 26), LONG), ROMANIAN),
        "long-stacked",
        new StackedBars(longCaption(), countries.turned(), ROMANIAN));
  }

  /** Figures with more countries, rows and people than a study of four groups has. */
  static Map<String, Figure> large() {
    Grid many = wide(STRESS.subList(0, 3), 9, 9);
    Grid crowd = wide(STRESS.subList(0, 6), 3, 140);
    return Map.of(
        "many-heatmap",
        manyHeatmap(),
        "many-dots",
        new DotPlot(caption("Many"), wide(STRESS, 13, 9), ENGLISH),
        "crowd-dots",
        new DotPlot(caption("Crowd"), crowd, ENGLISH),
        "crowd-heatmap",
        new Heatmap(caption("Crowd"), crowd, ENGLISH),
        "many-grouped",
        new GroupedBars(caption("Many"), many, ENGLISH),
        "many-stacked",
        new StackedBars(caption("Many"), many, ENGLISH));
  }

  static Caption caption(String title) {
    return new Caption(
        title,
        ENGLISH.say(ChartWord.COUNTS_PARTICIPANTS),
        ENGLISH.say(ChartWord.NOTE_PARTICIPANTS)
            + " "
            + ENGLISH.say(ChartWord.NOTE_RANKED)
            + " "
            + ENGLISH.say(ChartWord.BASIS_HUMAN));
  }

  static List<Label> labels(String id, List<String> texts) {
    List<Label> labels = new ArrayList<>();
    for (String text : texts) {
      labels.add(new Label(id + labels.size(), text));
    }
    return labels;
  }

  static Grid countries(List<String> rows) {
    int[] bases = {8, 6, 7, 5};
    Random random = new Random(1);
    List<Datum> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < 4; column++) {
        int k = Math.max(0, random.nextInt(bases[column] + 3) - 2);
        State state = k > 0 ? State.MENTIONED : State.NOT_MENTIONED;
        if (row == 3 && column > 1) {
          state = State.NOT_ASKED;
        } else if (row == 1 && column == 2) {
          state = State.NOT_CODABLE;
        } else if (row == 4 && column == 3) {
          state = State.SUPPRESSED;
        }
        cells.add(new Datum(state, k, bases[column], k * 2));
      }
    }
    return new Grid(
        labels("c", rows),
        labels("n", List.of("Italy", "Netherlands", "Norway", "Romania")),
        cells);
  }

  static Grid abouts(List<String> rows, int base) {
    Random random = new Random(2);
    List<Datum> cells = new ArrayList<>();
    for (int i = 0; i < rows.size() * 3; i++) {
      int k = Math.max(0, random.nextInt(17) - 2);
      State state = k > 0 ? State.MENTIONED : State.NOT_MENTIONED;
      state = i == 7 ? State.NOT_CODABLE : i == 11 ? State.SUPPRESSED : state;
      cells.add(new Datum(i == 10 ? State.NOT_ASKED : state, k, base, k * 2));
    }
    return new Grid(
        labels("c", rows),
        labels("a", List.of("Prisoners", "Prison officers", "Other professionals")),
        cells);
  }

  private static Grid wide(List<String> rows, int columns, int base) {
    Random random = new Random(3);
    List<Datum> cells = new ArrayList<>();
    for (int i = 0; i < rows.size() * columns; i++) {
      int k = random.nextInt(base + 1);
      cells.add(new Datum(k > 0 ? State.MENTIONED : State.NOT_MENTIONED, k, base, k));
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      names.add("Country number " + (i + 1));
    }
    return new Grid(labels("c", rows), labels("n", names), cells);
  }

  private static Grid renamed(Grid grid, List<String> columns) {
    return new Grid(
        grid.rows(), labels("n", columns.subList(0, grid.columns().size())), grid.cells());
  }

  /** Two themes with two codes each. */
  static Codebook codebook() {
    List<Code> codes = new ArrayList<>();
    codes.add(code("stress", Optional.empty(), "Stress", "Stres"));
    codes.add(code("noise", Optional.of("stress"), "Noise", "Zgomot"));
    codes.add(code("boredom", Optional.of("stress"), "Boredom", "Plictiseală"));
    codes.add(code("support", Optional.empty(), "Support", "Sprijin"));
    codes.add(code("team", Optional.of("support"), "Team", "Echipă"));
    return new Codebook(codes, List.of(), Map.of(), List.of());
  }

  private static Code code(String id, Optional<String> parent, String en, String ro) {
    return new Code(
        id,
        parent,
        new Labels(Map.of(Language.ENGLISH, en, new Language("ro"), ro)),
        Labels.NONE,
        "",
        "",
        "",
        List.of());
  }

  /** The codes of {@link #codebook} by two countries and by nobody knows. */
  static Comparison comparison(Axis axis) {
    List<String> codes = codebook().codes().stream().map(Code::id).toList();
    List<Column> columns =
        List.of(
            new Column("IT", Labels.NONE, 8, 1),
            new Column("NO", Labels.NONE, 6, 1),
            new Column("", Labels.NONE, 2, 1));
    List<Cell> cells = new ArrayList<>();
    for (String code : codes) {
      for (Column column : columns) {
        cells.add(cell(code, column));
      }
    }
    List<Cell> totals =
        codes.stream().map(code -> cell(code, new Column("", Labels.NONE, 16, 3))).toList();
    return new Comparison(axis, Basis.HUMAN, Scope.ALL, codes, columns, cells, totals);
  }

  private static Cell cell(String code, Column column) {
    int k = code.equals("boredom") ? Math.min(5, column.participants()) : 0;
    State state = k > 0 ? State.MENTIONED : State.NOT_MENTIONED;
    return new Cell(
        code,
        column.id(),
        state,
        0,
        0,
        k,
        column.participants(),
        0,
        column.groups(),
        0,
        0,
        Collections.emptyList());
  }
}
