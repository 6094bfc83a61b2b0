package eu.restart.refrain.comparison;

import java.util.Optional;

/**
 * What part of the talk a comparison looks at; what is empty is not narrowed. Mentions and bases
 * are narrowed alike, except that everybody counts as able to speak about anybody. The id {@code
 * ""} asks for what is not stated.
 *
 * @param question id of a question
 * @param about id of an about
 * @param country ISO code of a country
 * @param role id of a role
 */
public record Scope(
    Optional<String> question,
    Optional<String> about,
    Optional<String> country,
    Optional<String> role) {
  /** The whole talk of all groups. */
  public static final Scope ALL =
      new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same scope, one question only. */
  public Scope question(String id) {
    return new Scope(Optional.of(id), about, country, role);
  }

  /** The same scope, statements about these people only. */
  public Scope about(String id) {
    return new Scope(question, Optional.of(id), country, role);
  }

  /** The same scope, one country only. */
  public Scope country(String code) {
    return new Scope(question, about, Optional.of(code), role);
  }

  /** The same scope, the participants of one role only. */
  public Scope role(String id) {
    return new Scope(question, about, country, Optional.of(id));
  }
}
