package eu.restart.refrain.refi;

/** A person who coded; {@code guid} in lower case without braces. */
public record QdaUser(String guid, String name) {}
