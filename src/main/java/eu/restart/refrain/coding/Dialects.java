package eu.restart.refrain.coding;

import java.util.ArrayList;
import java.util.List;

/** All dialects, in the order in which they are tried. */
final class Dialects {
  /** Those known by the names of their columns: most peculiar first. */
  private static final List<Dialect> BY_NAMES =
      List.of(
          new RefiProject(),
          new Canonical(),
          new QualCoderReport(),
          new QualCoderSegments(),
          new Taguette(),
          new OpenQda(),
          new Catma(),
          new Requal(),
          new Rqda(),
          new Dedoose(),
          new AtlasTi(),
          new Maxqda(),
          new Nvivo(),
          new HomeMade());

  private Dialects() {}

  /** Those known by their columns' names, then those known by what stands below them. */
  static List<Dialect> of(CodeNames codes) {
    List<Dialect> all = new ArrayList<>(BY_NAMES);
    all.add(new ByRater(codes));
    all.add(new ByCode(codes));
    return all;
  }
}
