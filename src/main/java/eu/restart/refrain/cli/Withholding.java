package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.privacy.Tellable;
import java.io.PrintWriter;

/** What a command tells of a study, and what it says of that which it does not. */
final class Withholding {
  private Withholding() {}

  /** What may be told of a study; on standard error, of which groups nothing is. */
  static Tellable of(Corpus read, PrintWriter err) {
    Tellable told = Tellable.of(read);
    if (!told.leftOut().isEmpty()) {
      err.println(
          "withheld: nothing of "
              + String.join(", ", told.leftOut())
              + " is counted, since fewer than three people took part");
    }
    return told;
  }

  /** The same for a result that divides people by role, or looks at one role. */
  static Tellable byRole(Corpus read, PrintWriter err) {
    Tellable told = of(read, err);
    if (!told.withoutRoles().isEmpty()) {
      err.println(
          "withheld: the roles in "
              + String.join(", ", told.withoutRoles())
              + ", where fewer than three people share one; nobody there is counted by role");
    }
    return told;
  }
}
