package eu.restart.refrain.coding;

/** What a statement does to an earlier one (Onwuegbuzie, Dickinson, Leech and Zoran 2009). */
public enum Mark {
  /** Agreement. */
  A,
  /** Dissent. */
  D,
  /** A significant statement or example that suggests agreement. */
  SE,
  /** A significant statement or example that suggests dissent. */
  SD;

  /** Whether it is dissent, said outright or suggested. */
  public boolean dissents() {
    return this == D || this == SD;
  }
}
