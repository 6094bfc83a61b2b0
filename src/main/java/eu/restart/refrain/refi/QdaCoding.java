package eu.restart.refrain.refi;

/**
 * A code given to a passage.
 *
 * @param guid in lower case without braces
 * @param code the code's guid
 * @param user guid of who gave it; may be empty
 */
public record QdaCoding(String guid, String code, String user) {}
