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
  HOW_COUNTED,
  /** All themes, within a title. */
  THEMES,
  /** {@code {n}} codes, within a title. */
  SOME_CODES,
  /** A title: {@code {what}} at each question. */
  EACH_QUESTION,
  /** What kind of figure it is. */
  SLOPE,
  /** What kind of figure it is. */
  SMALL_MULTIPLES,
  /** What kind of figure it is. */
  MATRIX,
  /** What kind of figure it is. */
  NETWORK,
  /** What kind of figure it is. */
  CURVES,
  /** What kind of figure it is. */
  TALK,
  /** What kind of figure it is. */
  TIMELINE,
  /** What kind of figure it is. */
  AGREEMENT,
  /** The size, read aloud: {@code {panels}}, {@code {rows}}. */
  PANELS,
  /** All panels have one scale. */
  NOTE_PANELS,
  /** Numbers are left out for want of room. */
  NO_ROOM,
  /** What the height of a slope's points is. */
  NOTE_SLOPE,
  /** A title of codes that occur together: {@code {what}}. */
  TOGETHER,
  /** Under the title: turns are counted. */
  UNIT_TURN,
  /** Under the title: people are counted. */
  UNIT_PARTICIPANT,
  /** Under the title: questions are counted. */
  UNIT_QUESTION,
  /** How a matrix is read. */
  NOTE_MATRIX,
  /** How a network is read. */
  NOTE_NETWORK,
  /** How units are counted. */
  NOTE_TOGETHER,
  /** Which pairs have no line: below {@code {least}}. */
  NOTE_LEAST,
  /** The size, read aloud: {@code {codes}}, {@code {pairs}}. */
  PAIRS,
  /** The scale of a matrix. */
  JACCARD,
  /** A cell of a code with itself. */
  CODE_ITSELF,
  /** A cell of a pair below {@code {least}}. */
  FEWER_THAN,
  /** Before the codes that no line reaches. */
  WITHOUT_LINE,
  /** A line of a network: {@code {n}} in common. */
  IN_UNITS,
  /** A title. */
  CURVES_TITLE,
  /** Under the title: an event is a group. */
  EVENTS_GROUPS,
  /** Under the title: an event is a question. */
  EVENTS_QUESTIONS,
  /** Under the title: an event is {@code {turns}} turns. */
  EVENTS_BLOCKS,
  /** A curve. */
  AS_IT_CAME,
  /** A curve. */
  EXPECTED,
  /** How curves are counted. */
  NOTE_CURVES,
  /** How a curve ends: {@code {where}}, {@code {codes}}, {@code {events}}, {@code {last}}. */
  CURVE_ENDS,
  /** All groups together. */
  ALL_GROUPS,
  /** A stretch of talk before the first question. */
  OUTSIDE,
  /** A title. */
  TALK_TITLE,
  /** Under the title: words are counted. */
  TALK_COUNTS,
  /** How shares are counted. */
  NOTE_TALK,
  /** What each would have: {@code {share}}. */
  EQUAL_SHARE,
  /** How many, {@code {n}}, said no word. */
  SILENT,
  /** The moderators' {@code {share}}. */
  MODERATOR_SHARE,
  /** Before the largest share of each group. */
  LARGEST_SHARE,
  /** A participant by number: {@code {n}}. */
  PARTICIPANT,
  /** The moderators. */
  MODERATOR,
  /** Nobody is known to have said it. */
  NOBODY_KNOWN,
  /** A title: {@code {group}}. */
  TIMELINE_TITLE,
  /** Under the title: turns are drawn. */
  TIMELINE_COUNTS,
  /** How a timeline is read. */
  NOTE_TIMELINE,
  /** The size, read aloud: {@code {lanes}}, {@code {turns}}. */
  TIMELINE_SIZE,
  /** Before the number of turns of each theme. */
  TURNS_BY_THEME,
  /** A number of words: {@code {n}}. */
  WORDS,
  /** A turn without a theme. */
  NO_THEME,
  /** A title. */
  AGREEMENT_TITLE,
  /** Under the title: alpha. */
  AGREEMENT_COUNTS,
  /** How agreement is counted: {@code {resamples}}, {@code {seed}}. */
  NOTE_AGREEMENT,
  /** Only what is said about some people: {@code {whom}}. */
  ABOUT_WHOM,
  /** The row of all codes together. */
  ALL_CODES,
  /** There is no value. */
  UNDEFINED,
  /** What alpha allows. */
  RELIABLE,
  /** What alpha allows. */
  TENTATIVE,
  /** What alpha allows. */
  NOT_RELIABLE,
  /** What alpha allows. */
  TOO_FEW,
  /** The size, read aloud: {@code {lines}}, {@code {reliable}}, {@code {tentative}}. */
  STANDINGS
}
