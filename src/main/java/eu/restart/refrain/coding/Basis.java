package eu.restart.refrain.coding;

/** Which codings a number counts; never both in one number. */
public enum Basis {
  /** Codings made by people. */
  HUMAN,
  /** Codings made by a program. */
  MACHINE
}
