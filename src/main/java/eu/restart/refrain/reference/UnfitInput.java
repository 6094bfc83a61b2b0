package eu.restart.refrain.reference;

/** Says that a worked example's input is not of a form that its method takes. */
final class UnfitInput extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnfitInput(String message) {
    super(message);
  }
}
