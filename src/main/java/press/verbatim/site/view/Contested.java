package press.verbatim.site.view;

/**
 * Who contests words, in which words of their own.
 *
 * @param source where they said so, empty for none
 * @param address the page of that source, empty where it is words alone
 */
public record Contested(String sentence, String source, String address) {}
