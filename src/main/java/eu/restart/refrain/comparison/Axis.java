package eu.restart.refrain.comparison;

/** What the columns of a comparison are. */
public enum Axis {
  /** The groups' countries. */
  COUNTRY,
  /** The roles of the participants who speak. */
  ROLE,
  /** Whom the statements concern. */
  ABOUT,
  /** The questions of the guide. */
  QUESTION
}
