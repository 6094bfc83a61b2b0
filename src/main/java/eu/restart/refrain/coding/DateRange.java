package eu.restart.refrain.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it was written: the time within which it lies, both ends included.
 *
 * <p>A day without a time is the whole day; 03/04/2025, where the month may stand first, is all
 * from the fourth of March to the third of April, so that it is before or after another date only
 * where both readings say so.
 */
record DateRange(LocalDateTime from, LocalDateTime to) {
  private static final Map<String, Integer> MONTHS = months();

  /** Days since the end of 1899, in this century. */
  private static final Pattern EXCEL = Pattern.compile("[3-6]\\d{4}(\\.\\d{1,12})?");

  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d\\d)(?!\\d)");

  private static final String TIME =
      "(?:[T _.-]{0,2}(?<hour>[01]\\d|2[0-3])[.:h-]?(?<minute>[0-5]\\d)(?:[.:-]?(?<second>[0-5]\\d))?)?";

  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile(
              "(?<!\\d)(?<year>20\\d\\d)(?<sign>[-_. /]?)(?<month>0[1-9]|1[0-2]|[1-9](?=[-_. /]))"
                  + "\\k<sign>(?<day>0[1-9]|[12]\\d|3[01]|[1-9](?!\\d))"
                  + TIME
                  + "(?!\\d)"),
          Pattern.compile(
              "(?<!\\d)(?<day>0?[1-9]|[12]\\d|3[01])(?<sign>[-_. /])(?<month>0?[1-9]|[12]\\d|3[01])"
                  + "\\k<sign>(?<year>20\\d\\d)"
                  + TIME
                  + "(?!\\d)"),
          Pattern.compile(
              "(?<!\\d)(?<day>0[1-9]|[12]\\d|3[01])(?<month>0[1-9]|1[0-2])(?<year>20\\d\\d)"
                  + TIME
                  + "(?!\\d)"),
          Pattern.compile(
              "(?<!\\d)(?:(?<day>0?[1-9]|[12]\\d|3[01])[-_. ]{0,2})?(?<!\\p{L})(?<name>"
                  + String.join(
                      "|", MONTHS.keySet().stream().sorted(Comparator.reverseOrder()).toList())
                  + ")[-_. ]{0,2}(?<year>20\\d\\d)"
                  + TIME
                  + "(?!\\d)",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  private static Map<String, Integer> months() {
    String[] names = {
      "jan january januari gen gennaio januar ian ianuarie",
      "feb february februari febbraio februar februarie",
      "mar march mrt maart marzo mars martie",
      "apr april aprile aprilie",
      "may mei mag maggio mai",
      "jun june juni giu giugno iun iunie",
      "jul july juli lug luglio iul iulie",
      "aug august augustus ago agosto",
      "sep sept september set settembre septembrie",
      "oct october okt oktober ott ottobre octombrie",
      "nov november novembre noi noiembrie",
      "dec december dic dicembre des desember decembrie"
    };
    Map<String, Integer> months = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return months;
  }

  /**
   * Takes all dates out of a name, and gives the last of them.
   *
   * @param english whether the month may stand before the day
   */
  static Optional<DateRange> takenFrom(StringBuilder name, boolean english) {
    List<DateRange> found = new ArrayList<>();
    for (Pattern pattern : WRITTEN) {
      Matcher matcher = pattern.matcher(name);
      int at = 0;
      while (matcher.find(at)) {
        Optional<DateRange> date = read(matcher, english);
        if (date.isPresent()) {
          found.add(date.get());
          name.replace(matcher.start(), matcher.end(), " ");
          at = matcher.start();
          matcher = pattern.matcher(name);
        } else {
          at = matcher.start() + 1;
        }
        if (at > name.length()) {
          break;
        }
      }
    }
    return found.stream().max(Comparator.comparing(DateRange::to).thenComparing(DateRange::from));
  }

  /** The date in a cell of a column of dates, which may be the number that Excel keeps of it. */
  static Optional<DateRange> ofCell(String cell) {
    if (EXCEL.matcher(cell).matches()) {
      LocalDateTime first = LocalDate.of(1899, 12, 30).atStartOfDay();
      LocalDateTime time = first.plusSeconds(Math.round(Double.parseDouble(cell) * 86_400));
      return Optional.of(new DateRange(time, time));
    }
    Matcher twoDigits = SHORT_YEAR.matcher(cell);
    String whole = twoDigits.lookingAt() ? twoDigits.replaceFirst("$1$2$3$220$4") : cell;
    return takenFrom(new StringBuilder(whole), !whole.contains("."));
  }

  private static Optional<DateRange> read(Matcher matcher, boolean english) {
    boolean named = matcher.namedGroups().containsKey("name");
    int year = Integer.parseInt(matcher.group("year"));
    int month =
        named
            ? MONTHS.getOrDefault(matcher.group("name").toLowerCase(Locale.ROOT), 0)
            : Integer.parseInt(matcher.group("month"));
    Optional<String> day = Optional.ofNullable(matcher.group("day"));
    if (day.isEmpty()) {
      LocalDate first = LocalDate.of(year, month, 1);
      return Optional.of(
          new DateRange(first.atStartOfDay(), first.plusMonths(1).atStartOfDay().minusSeconds(1)));
    }
    boolean dayFirst = matcher.start("day") < matcher.start("year");
    Optional<DateRange> date = at(matcher, year, month, Integer.parseInt(day.get()));
    if (named || !dayFirst || !english) {
      return date;
    }
    Optional<DateRange> other = at(matcher, year, Integer.parseInt(day.get()), month);
    return date.isPresent() && other.isPresent()
        ? Optional.of(date.get().union(other.get()))
        : date.or(() -> other);
  }

  private static Optional<DateRange> at(Matcher matcher, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      Optional<String> hour = Optional.ofNullable(matcher.group("hour"));
      if (hour.isEmpty()) {
        return Optional.of(
            new DateRange(date.atStartOfDay(), date.plusDays(1).atStartOfDay().minusSeconds(1)));
      }
      LocalDateTime minute =
          date.atTime(Integer.parseInt(hour.get()), Integer.parseInt(matcher.group("minute")));
      Optional<String> second = Optional.ofNullable(matcher.group("second"));
      return Optional.of(
          second.isPresent()
              ? new DateRange(
                  minute.plusSeconds(Integer.parseInt(second.get())),
                  minute.plusSeconds(Integer.parseInt(second.get())))
              : new DateRange(minute, minute.plusSeconds(59)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The later of two newest dates, as far as each can be told. */
  DateRange later(DateRange other) {
    return new DateRange(
        from.isAfter(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }

  private DateRange union(DateRange other) {
    return new DateRange(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }

  /** Positive where this is later for certain, negative where the other is; else nothing. */
  OptionalInt comparedTo(DateRange other) {
    if (from.isAfter(other.to)) {
      return OptionalInt.of(1);
    }
    return to.isBefore(other.from) ? OptionalInt.of(-1) : OptionalInt.empty();
  }
}
