package eu.restart.refrain.coding;

import eu.restart.refrain.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A coding as it is written into a partner's file, and should come back; empty is not stated. */
record Told(
    Span span,
    String code,
    String coder,
    String about,
    String mark,
    String memo,
    String translation) {

  /** What a dialect can carry beside quote and code. */
  enum Trait {
    CODER,
    ABOUT,
    MARK,
    MEMO,
    TRANSLATION
  }

  static Told of(Coding coding) {
    return new Told(
        coding.span(),
        coding.code(),
        coding.coder().name(),
        coding.about().orElse(""),
        coding.mark().map(Mark::name).orElse(""),
        coding.memo(),
        coding.translation());
  }

  /** The same coding as far as a dialect can carry it. */
  Told within(Set<Trait> traits) {
    return new Told(
        span,
        code,
        traits.contains(Trait.CODER) ? coder : "",
        traits.contains(Trait.ABOUT) ? about : "",
        traits.contains(Trait.MARK) ? mark : "",
        traits.contains(Trait.MEMO) ? memo : "",
        traits.contains(Trait.TRANSLATION) ? translation : "");
  }

  Told by(String name) {
    return new Told(span, code, name, about, mark, memo, translation);
  }

  /** What makes it another coding than one of the same coder. */
  String identity() {
    return String.join("\n", span.toString(), code, coder.toLowerCase(Locale.ROOT), about, mark);
  }

  /** All but the code: what one row with several codes shares. */
  Told withoutCode() {
    return new Told(span, "", coder, about, mark, memo, translation);
  }

  /** {@code about: x; mark: D; memo}, as far as there is something to say. */
  String remark() {
    String said = about.isEmpty() ? "" : "about: " + about;
    said += mark.isEmpty() ? "" : (said.isEmpty() ? "" : "; ") + "mark: " + mark;
    return said + (memo.isEmpty() ? "" : (said.isEmpty() ? "" : "; ") + memo);
  }

  static Set<Trait> traits(Trait... traits) {
    EnumSet<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(List.of(traits));
    return all;
  }
}
