package press.verbatim.search;

/** Words in a row, all of them found or none; plain text, to be escaped by whoever shows it. */
public record Run(String text, boolean found) {}
