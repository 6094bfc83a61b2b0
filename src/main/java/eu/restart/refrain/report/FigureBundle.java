package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.chart.ChartWord;
import eu.restart.refrain.chart.ChartWords;
import eu.restart.refrain.chart.Figure;
import eu.restart.refrain.chart.FigureFiles;
import eu.restart.refrain.chart.Theme;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.document.Pictures;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.privacy.Tellable;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One figure as all its files: pictures, numbers, quotes, and how it was counted. */
public final class FigureBundle {
  private FigureBundle() {}

  /**
   * How a figure is asked for.
   *
   * @param groups the ids of the groups that are looked at; nothing for all
   * @param languages in each of which it is drawn
   * @param centimetres its width, from 8 to 100
   * @param minCell for a release to the public: the smallest number of people that is told, at
   *     least 3; then all groups are looked at, since a release is decided over all of them
   */
  public record Request(
      FigurePlan plan,
      Basis basis,
      Set<String> groups,
      List<Language> languages,
      Theme theme,
      double centimetres,
      Optional<Integer> minCell) {
    /** Copies the collections. */
    public Request {
      groups = Set.copyOf(groups);
      languages = List.copyOf(languages);
      if (minCell.isPresent() && !groups.isEmpty()) {
        throw new IllegalArgumentException("a release of some groups");
      }
    }

    /** A figure for those who work on the study. */
    public Request(
        FigurePlan plan,
        Basis basis,
        Set<String> groups,
        List<Language> languages,
        Theme theme,
        double centimetres) {
      this(plan, basis, groups, languages, theme, centimetres, Optional.empty());
    }
  }

  /**
   * Makes the files of a figure and writes none: {@code <name>.<lang>.png}, {@code .svg}, {@code
   * .pdf}, {@code .csv} and {@code .txt} for each language, and {@code <name>.quotes.csv}, which a
   * release has not.
   *
   * @return name of the file to content; a letter that cannot be drawn is a problem
   */
  public static Checked<Map<String, byte[]>> make(Corpus corpus, Request request) {
    Tellable all = Tellable.of(corpus);
    Tellable part = request.groups().isEmpty() ? all : all.of(request.groups());
    Material material =
        new Material(
            new ReportInput(corpus, request.basis(), List.of(), List.of(), request.minCell()),
            part);
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Language language : request.languages()) {
      Figure figure = request.plan().figure(material, language);
      String where = where(corpus, request, language);
      figures.put(
          Pictures.file(request.plan().name(), language),
          where.isEmpty() ? figure : figure.with(figure.caption().within(where)));
    }
    Checked<Map<String, byte[]>> made =
        FigureFiles.make(figures, request.theme(), request.centimetres());
    Map<String, byte[]> files = new LinkedHashMap<>(made.value());
    if (request.minCell().isEmpty()) {
      files.put(
          request.plan().name() + ".quotes.csv",
          request.plan().evidence(material).csv(part.corpus()).getBytes(UTF_8));
    }
    return new Checked<>(files, made.problems());
  }

  /** What part of the study is looked at, in words; nothing for all of it. */
  private static String where(Corpus corpus, Request request, Language language) {
    List<String> parts = new ArrayList<>();
    Study study = corpus.study();
    if (!request.groups().isEmpty()
        && request.plan().kind() != FigurePlan.Kind.TIMELINE
        && request.groups().size() < study.groups().size()) {
      parts.add(places(study, request.groups(), language));
    }
    Scope scope = request.plan().scope();
    scope.country().ifPresent(code -> parts.add(country(code, language)));
    scope
        .question()
        .flatMap(study::question)
        .ifPresent(one -> parts.add(one.text().in(language, one.id())));
    scope
        .about()
        .flatMap(study::about)
        .ifPresent(
            one ->
                parts.add(
                    ChartWords.in(language)
                        .say(
                            ChartWord.ABOUT_WHOM,
                            Map.of("whom", one.label().in(language, one.id())))));
    scope
        .role()
        .flatMap(study::role)
        .ifPresent(one -> parts.add(one.label().in(language, one.id())));
    return String.join("; ", parts);
  }

  /** Countries where all their groups are looked at, else the groups. */
  private static String places(Study study, Set<String> groups, Language language) {
    List<Group> chosen = study.groups().stream().filter(one -> groups.contains(one.id())).toList();
    Set<String> countries = chosen.stream().map(Group::country).collect(Collectors.toSet());
    boolean whole =
        study.groups().stream().filter(one -> countries.contains(one.country())).count()
            == chosen.size();
    return chosen.stream()
        .map(one -> country(one.country(), language) + (whole ? "" : " (" + one.id() + ")"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String country(String code, Language language) {
    return Locale.of("", code).getDisplayCountry(language.locale());
  }
}
