package eu.restart.refrain.refi;

/** A memo that stands by itself; {@code guid} in lower case without braces. */
public record QdaNote(String guid, String name, String text) {}
