package eu.restart.refrain.comparison;

/**
 * A difference between two rounds other than a number, or a caution that follows from it.
 *
 * @param what caution, group, people, coders, codings, question or code
 * @param id of the group, question or code; the kind of a caution
 * @param before what it was; may be empty
 * @param after what it is; may be empty
 * @param note in English
 */
public record Change(String what, String id, String before, String after, String note) {}
