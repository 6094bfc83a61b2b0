package eu.restart.refrain.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.restart.refrain.chart.ChartWord;
import eu.restart.refrain.chart.ChartWords;
import eu.restart.refrain.chart.Figure;
import eu.restart.refrain.chart.FigureFiles;
import eu.restart.refrain.chart.Theme;
import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.Scope;
import eu.restart.refrain.document.Pictures;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.privacy.SmallCells;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
   */
  public record Request(
      FigurePlan plan,
      Basis basis,
      Set<String> groups,
      List<Language> languages,
      Theme theme,
      double centimetres) {
    /** Copies the collections. */
    public Request {
      groups = Set.copyOf(groups);
      languages = List.copyOf(languages);
    }
  }

  /**
   * Makes the files of a figure and writes none: {@code <name>.<lang>.png}, {@code .svg}, {@code
   * .pdf}, {@code .csv} and {@code .txt} for each language, and {@code <name>.quotes.csv}.
   *
   * @return name of the file to content; a letter that cannot be drawn is a problem
   */
  public static Checked<Map<String, byte[]>> make(Corpus corpus, Request request) {
    Corpus part = request.groups().isEmpty() ? corpus : narrowed(corpus, request.groups());
    Material material = new Material(new ReportInput(part, request.basis(), List.of(), List.of()));
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
    files.put(
        request.plan().name() + ".quotes.csv",
        request.plan().evidence(material).csv(part).getBytes(UTF_8));
    return new Checked<>(files, made.problems());
  }

  /** Those of some groups whose figures are withheld to protect people, sorted. */
  public static Set<String> withheld(Corpus corpus, Basis basis, Set<String> groups) {
    SmallCells cells = SmallCells.of(corpus, Mentions.of(corpus, basis));
    Set<String> withheld = new TreeSet<>(groups);
    withheld.removeIf(cells::tells);
    return withheld;
  }

  /** The study as if it had these groups only. */
  private static Corpus narrowed(Corpus corpus, Set<String> groups) {
    Study study = corpus.study().of(groups);
    return new Corpus(
        study,
        corpus.codebook(),
        corpus.transcripts().stream().filter(one -> groups.contains(one.group())).toList(),
        corpus.codings().where(coding -> groups.contains(coding.group())),
        corpus.ledger());
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
