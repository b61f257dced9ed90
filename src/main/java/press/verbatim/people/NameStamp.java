package press.verbatim.people;

/**
 * Tells one state of the list of persons from every other one: persons are never removed, and every change of one raises its version.
 *
 * @param persons how many there are, deleted and merged ones included
 * @param versions the sum of their versions
 */
record NameStamp(long persons, long versions) {}
