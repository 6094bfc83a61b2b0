package eu.restart.refrain.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which computation the words of a method name. */
final class Methods {
  /** The first whose words are found in the method is taken, so that the narrower stand first. */
  private static final List<Named> NAMED =
      List.of(
          named("bootstrap of .*alpha", AgreementFigures::bootstrap),
          named("set-valued|\\bmasi\\b", SetFigures::of),
          named("alpha_u\\b", UnitizingFigures::alphaU),
          named("\\(?k?\\)?\\|?c?u-?alpha", UnitizingFigures::family),
          named("^gamma\\b.*positional", GammaFigures::positional),
          named("^gamma\\b", GammaFigures::alignment),
          named("agreement on characters", AgreementFigures::characters),
          named(
              "kappa|krippendorff|\\bscott\\b|\\bgwet\\b|\\bac[12]\\b|holsti|bennett"
                  + "|brennan|randolph|percent(age)? agreement",
              AgreementFigures::of),
          named("accumulation curve", CountFigures::incidence),
          named("incidence richness|\\bchao2\\b", CountFigures::incidence),
          named("\\bchao1\\b|\\bcoverage\\b", CountFigures::mentions),
          named("thematic saturation", CountFigures::saturation),
          named("log-odds", WordFigures::logOdds),
          named("log ratio", WordFigures::logRatio),
          named("tf-idf", WordFigures::tfIdf),
          named(
              "c-coefficient|\\bjaccard\\b|mutual information|\\bpmi\\b|chi-square of|\\bg2\\b"
                  + "|log-likelihood",
              WordFigures::association),
          named("precision", WordFigures::scores),
          named("\\bfisher\\b", TestFigures::fisher),
          named("mann-whitney", TestFigures::mannWhitney),
          named("cliff", TestFigures::cliff),
          named("kruskal-wallis", TestFigures::kruskal),
          named("mantel-haenszel", TestFigures::mantelHaenszel),
          named("\\bholm\\b|hochberg|bonferroni|\\bbh\\b", TestFigures::adjusted),
          named("wilson|clopper", TestFigures::share),
          named("\\bgini\\b|shannon|\\bsimpson\\b", TestFigures::balance));

  private record Named(Pattern words, Function<Input, Figures> figures) {}

  private Methods() {}

  /** The figures of a method; nothing where no words of it are known. */
  static Optional<Figures> figures(Input input) {
    String method = input.method().toLowerCase(Locale.ROOT);
    return NAMED.stream()
        .filter(one -> one.words.matcher(method).find())
        .findFirst()
        .map(one -> one.figures.apply(input));
  }

  private static Named named(String words, Function<Input, Figures> figures) {
    return new Named(Pattern.compile(words), figures);
  }
}
