package eu.restart.refrain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds that are no plain table: nothing cut, nothing over another, every label whole. */
class KindLayoutTest {
  private static final List<String> HOSTILE =
      List.of("", " ", "<script>x</script>", "=1+1", "a\nb", "\u0007bell", "W".repeat(70));

  static Stream<Arguments> figures() {
    Map<String, Figure> figures = new TreeMap<>();
    add(figures, "plain-", Samples.STRESS, 9, Samples.ENGLISH);
    add(figures, "long-", Samples.LONG, 6, Samples.ROMANIAN);
    add(figures, "many-", Samples.STRESS, 42, Samples.ENGLISH);
    add(figures, "single-", Samples.LONG, 1, Samples.ROMANIAN);
    add(figures, "hostile-", HOSTILE, 7, Samples.ENGLISH);
    List<Arguments> all = new ArrayList<>();
    figures.forEach(
        (name, figure) -> {
          for (double width : new double[] {8, 16, 25}) {
            all.add(Arguments.of(name, figure, width));
          }
        });
    return all.stream();
  }

  private static void add(
      Map<String, Figure> figures, String name, List<String> names, int rows, ChartWords words) {
    KindSamples.each(names, rows, words).forEach((kind, one) -> figures.put(name + kind, one));
  }

  @ParameterizedTest(name = "{0} at {2} cm")
  @MethodSource("figures")
  void isLaidOutWithoutHarm(String name, Figure figure, double width) {
    Drawing drawing = figure.draw(width);
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    assertThat(drawing.inks().stream().map(Ink::box).filter(box -> !sheet.contains(box)).toList())
        .isEmpty();
    List<Ink.Letters> texts = new ArrayList<>();
    for (Ink ink : drawing.inks()) {
      if (ink instanceof Ink.Letters letters) {
        texts.add(letters);
      }
    }
    assertThat(overlaps(texts)).isEmpty();
    String drawn = letters(texts.stream().map(Ink.Letters::text).toList());
    List<String> labels = new ArrayList<>(KindSamples.shown(figure));
    labels.add(figure.caption().title());
    labels.add(figure.caption().subtitle());
    labels.add(figure.caption().note());
    for (String label : labels) {
      assertThat(drawn).contains(letters(List.of(label)));
    }
  }

  static List<String> overlaps(List<Ink.Letters> texts) {
    List<Rectangle2D> boxes = texts.stream().map(Ink.Letters::box).toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (boxes.get(i).intersects(boxes.get(j))) {
          overlaps.add(texts.get(i).text() + " over " + texts.get(j).text());
        }
      }
    }
    return overlaps;
  }

  static String letters(List<String> texts) {
    return String.join("", texts).replaceAll("[\\s\\p{Cntrl}-]", "");
  }
}
