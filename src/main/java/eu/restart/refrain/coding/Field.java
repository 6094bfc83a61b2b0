package eu.restart.refrain.coding;

/** What a column of a partner's table may hold. */
enum Field {
  FORMAT,
  GROUP,
  TURN,
  START,
  END,
  QUOTE,
  CODE,
  ABOUT,
  MARK,
  CODER,
  MEMO,
  TRANSLATION,
  HIGHLIGHT,
  PROPERTY,
  VALUE
}
