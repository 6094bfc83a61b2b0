package eu.restart.refrain.source;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What stands for {0}, {1} in the words of a problem. */
public sealed interface Argument permits Argument.Given, Argument.Listing, Phrase {
  /** The text, where {@code words} gives the translation of a template of the program. */
  String in(UnaryOperator<String> words);

  /** An argument as it is; all but an argument becomes its text, the same in every language. */
  static Argument of(Object value) {
    return value instanceof Argument argument ? argument : new Given(String.valueOf(value));
  }

  /** A name, a number, a piece of a partner's file: the same in every language. */
  record Given(String text) implements Argument {
    @Override
    public String in(UnaryOperator<String> words) {
      return text;
    }
  }

  /** Several arguments with commas between them. */
  record Listing(List<Argument> items) implements Argument {
    /** Copies the items. */
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public String in(UnaryOperator<String> words) {
      return items.stream().map(item -> item.in(words)).collect(Collectors.joining(", "));
    }
  }
}
