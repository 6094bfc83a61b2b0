package eu.restart.refrain.coding;

/**
 * Who made a coding.
 *
 * @param name a person's name, or the machine's: {@code lexicon}, {@code classifier}
 * @param version of the machine; empty for a person
 */
public record Coder(String name, Basis basis, String version) implements Comparable<Coder> {
  /** A person. */
  public static Coder human(String name) {
    return new Coder(name, Basis.HUMAN, "");
  }

  /** A program and its version. */
  public static Coder machine(String name, String version) {
    return new Coder(name, Basis.MACHINE, version);
  }

  @Override
  public int compareTo(Coder other) {
    int byBasis = basis.compareTo(other.basis);
    return byBasis != 0 ? byBasis : name.compareTo(other.name);
  }
}
