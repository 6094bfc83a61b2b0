package eu.restart.refrain.chart;

/**
 * A word or sentence that a figure says; names in braces are filled in.
 *
 * <p>The key in {@code words.<language>.properties} is the name in lower case with hyphens.
 */
public enum ChartWord {
  /** {@code {k}} people of {@code {n}}. */
  K_OF_N,
  /** The base {@code {n}} of a bar or column. */
  BASE,
  /** The lower end of the shades. */
  NOBODY,
  /** The upper end of the shades. */
  EVERYBODY,
  /** It could have been mentioned, and was not. */
  NOT_MENTIONED,
  /** The question was not asked there. */
  NOT_ASKED,
  /** What was said could not be understood. */
  NOT_CODABLE,
  /** The number is withheld. */
  SUPPRESSED,
  /** The column of what is stated nowhere. */
  NOT_STATED,
  /** The column of what is said outside every question. */
  OUTSIDE_QUESTIONS,
  /** A dot that stands for one person who mentions it. */
  ONE_MENTIONS,
  /** A dot that stands for one person who does not. */
  ONE_DOES_NOT,
  /** A title of all themes: {@code {by}}. */
  THEMES_BY,
  /** A title of one theme: {@code {theme}}, {@code {by}}. */
  THEME_BY,
  /** By country, within a title. */
  BY_COUNTRY,
  /** By role, within a title. */
  BY_ROLE,
  /** By whom it concerns, within a title. */
  BY_ABOUT,
  /** By question, within a title. */
  BY_QUESTION,
  /** Under the title: people are counted. */
  COUNTS_PARTICIPANTS,
  /** Under the title: mentions are counted. */
  COUNTS_MENTIONS,
  /** How people were counted. */
  NOTE_PARTICIPANTS,
  /** How mentions were counted. */
  NOTE_MENTIONS,
  /** Rows stand in the order of how many people mention them. */
  NOTE_RANKED,
  /** Not all rows are drawn: the first {@code {shown}} of {@code {rows}}. */
  NOTE_FIRST_ROWS,
  /** The basis is codings made by people. */
  BASIS_HUMAN,
  /** The basis is codings made by a program. */
  BASIS_MACHINE,
  /** What kind of figure it is. */
  HEATMAP,
  /** What kind of figure it is. */
  GROUPED_BARS,
  /** What kind of figure it is. */
  DOT_PLOT,
  /** What kind of figure it is. */
  STACKED_BARS,
  /** The size, read aloud: {@code {rows}}, {@code {columns}}. */
  SIZE,
  /** Before the cells with the most. */
  MOST,
  /** Heading of the alternative text. */
  ALTERNATIVE,
  /** Heading of how it was counted. */
  HOW_COUNTED
}
