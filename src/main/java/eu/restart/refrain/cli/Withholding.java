package eu.restart.refrain.cli;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Phrase;

/** What a command tells of a study, and what it says of that which it does not. */
final class Withholding {
  private Withholding() {}

  /** What may be told of a study; in a note, of which groups nothing is. */
  static Tellable of(Corpus read, Teller teller) {
    Tellable told = Tellable.of(read);
    if (!told.leftOut().isEmpty()) {
      teller.note(
          Phrase.of(
              "withheld: nothing of {0} is counted, since fewer than three people took part",
              String.join(", ", told.leftOut())));
    }
    return told;
  }

  /** The same for a result that divides people by role, or looks at one role. */
  static Tellable byRole(Corpus read, Teller teller) {
    Tellable told = of(read, teller);
    if (!told.withoutRoles().isEmpty()) {
      teller.note(
          Phrase.of(
              "withheld: the roles in {0}, where fewer than three people share one; nobody there is"
                  + " counted by role",
              String.join(", ", told.withoutRoles())));
    }
    return told;
  }
}
