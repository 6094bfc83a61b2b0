package eu.restart.refrain.explorer;

import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.transcript.Transcript;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a study may be in a page whose readers count what they like.
 *
 * @param corpus without the groups of which fewer than three people could be told apart by counting
 * @param withheld ids of the groups that are left out
 * @param withRoles ids of the groups in which each person's role may be told
 */
record Told(Corpus corpus, List<String> withheld, Set<String> withRoles) {
  static Told of(Corpus study) {
    Tellable told = Tellable.of(study);
    List<String> withheld =
        study.transcripts().stream()
            .map(Transcript::group)
            .filter(told.leftOut()::contains)
            .toList();
    Set<String> withRoles = new TreeSet<>();
    for (Transcript one : told.corpus().transcripts()) {
      if (told.disclosure().tellsRoles(one.group())) {
        withRoles.add(one.group());
      }
    }
    return new Told(told.corpus(), withheld, withRoles);
  }

  boolean roles(String group) {
    return withRoles.contains(group);
  }
}
