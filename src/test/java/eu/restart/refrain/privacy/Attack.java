package eu.restart.refrain.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who has all tables of a study and works out what they withhold: takes what the cells
 * say, and narrows every number by every other until nothing moves. Shares nothing with the
 * program.
 */
public final class Attack {
  public static final String ALL = "*";

  private static final Pattern CELL = Pattern.compile("([<>]?)(\\d+) of (\\d+)");

  /** A code at a question, about some people, said by the people of a country or a role. */
  public record Figure(String code, String question, String about, String people) {
    Figure question(String id) {
      return new Figure(code, id, about, people);
    }

    Figure about(String id) {
      return new Figure(code, question, id, people);
    }

    Figure people(String id) {
      return new Figure(code, question, about, id);
    }

    Figure code(String id) {
      return new Figure(id, question, about, people);
    }
  }

  private final Map<String, Optional<String>> codes;
  private final List<String> countries;
  private final List<String> roles;
  private final List<String> questions;
  private final List<String> abouts;
  private final Map<Figure, int[]> bounds = new LinkedHashMap<>();
  private final Map<String, Integer> bases = new HashMap<>();
  private boolean moved;

  /** Somebody who knows the columns of the study, and each code's parent. */
  public Attack(
      Map<String, Optional<String>> codes,
      List<String> countries,
      List<String> roles,
      List<String> questions,
      List<String> abouts) {
    this.codes = codes;
    this.countries = countries;
    this.roles = roles;
    this.questions = questions;
    this.abouts = abouts;
  }

  /** Takes what a cell says. */
  public void read(Figure number, String said) {
    Matcher cell = CELL.matcher(said);
    if (cell.matches()) {
      int k = Integer.parseInt(cell.group(2));
      int n = Integer.parseInt(cell.group(3));
      bases.put(number.people() + "|" + number.question(), n);
      switch (cell.group(1)) {
        case "<" -> narrow(number, 1, k - 1);
        case ">" -> narrow(number, k + 1, n - 1);
        default -> narrow(number, k, k);
      }
    } else if (said.startsWith("not ")) {
      narrow(number, 0, 0);
    } else {
      narrow(number, 0, Integer.MAX_VALUE / 100);
    }
  }

  /** Takes that at least so many people mention it, since they are quoted. */
  public void quoted(Figure number, int people) {
    narrow(number, people, Integer.MAX_VALUE / 100);
  }

  /** Works out what it can; each number with its least and its most. */
  public Map<Figure, int[]> solve() {
    List<Figure> all = new ArrayList<>();
    for (String code : codes.keySet()) {
      for (String question : with(questions)) {
        for (String about : with(abouts)) {
          all.add(new Figure(code, question, about, ALL));
        }
      }
    }
    do {
      moved = false;
      for (Figure total : all) {
        sum(total, countries.stream().map(total::people).toList(), true);
        sum(total, roles.stream().map(total::people).toList(), true);
        List<String> people = new ArrayList<>(with(countries));
        people.addAll(roles);
        for (String who : people) {
          within(total.people(who));
        }
      }
    } while (moved);
    return bounds;
  }

  private static List<String> with(List<String> ids) {
    List<String> all = new ArrayList<>(List.of(ALL));
    all.addAll(ids);
    return all;
  }

  private void within(Figure number) {
    if (number.question().equals(ALL)) {
      parts(number, questions.stream().map(number::question).toList());
    }
    if (number.about().equals(ALL)) {
      parts(number, abouts.stream().map(number::about).toList());
    }
    codes
        .getOrDefault(number.code(), Optional.empty())
        .ifPresent(parent -> atMost(number, number.code(parent)));
  }

  private void parts(Figure whole, List<Figure> parts) {
    parts.forEach(part -> atMost(part, whole));
    if (!parts.isEmpty()) {
      sum(whole, parts, false);
    }
  }

  private void atMost(Figure less, Figure more) {
    narrow(less, 0, get(more)[1]);
    narrow(more, get(less)[0], Integer.MAX_VALUE / 100);
  }

  private void sum(Figure whole, List<Figure> parts, boolean equal) {
    int low = parts.stream().mapToInt(one -> get(one)[0]).sum();
    int high = parts.stream().mapToInt(one -> get(one)[1]).sum();
    narrow(whole, equal ? low : 0, high);
    for (Figure part : parts) {
      int otherLow = parts.stream().filter(o -> !o.equals(part)).mapToInt(o -> get(o)[0]).sum();
      int otherHigh = parts.stream().filter(o -> !o.equals(part)).mapToInt(o -> get(o)[1]).sum();
      narrow(
          part,
          get(whole)[0] - otherHigh,
          equal ? get(whole)[1] - otherLow : Integer.MAX_VALUE / 100);
    }
  }

  private int[] get(Figure number) {
    return bounds.computeIfAbsent(
        number,
        key ->
            new int[] {
              0,
              bases.getOrDefault(
                  key.people() + "|" + key.question(),
                  bases.getOrDefault(key.people() + "|" + ALL, 1000))
            });
  }

  private void narrow(Figure number, int from, int to) {
    int[] now = get(number);
    if (from > now[0]) {
      now[0] = from;
      moved = true;
    }
    if (to < now[1]) {
      now[1] = to;
      moved = true;
    }
    if (now[0] > now[1]) {
      throw new IllegalStateException(number + " cannot be: " + now[0] + " to " + now[1]);
    }
  }
}
