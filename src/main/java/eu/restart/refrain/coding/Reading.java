package eu.restart.refrain.coding;

import eu.restart.refrain.source.Problem;
import java.util.List;

/**
 * The rows of a table as claims: every row is a claim, joined to one, or reported.
 *
 * @param joined rows that add to the claim of another row
 * @param reported rows that are a problem as they stand
 */
record Reading(List<Claim> claims, int joined, int reported, List<Problem> problems) {
  Reading {
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  static Reading of(List<Claim> claims) {
    return new Reading(claims, 0, 0, List.of());
  }
}
