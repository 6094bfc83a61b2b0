package eu.restart.refrain.transcript;

/**
 * Who speaks.
 *
 * @param speaker the label to show; empty where nobody is known to have spoken
 * @param key tells voices apart, also those that nobody knows
 */
record Voice(String speaker, boolean moderator, String key) {
  static final Voice NOBODY = new Voice("", false, "");
}
