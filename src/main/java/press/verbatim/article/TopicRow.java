package press.verbatim.article;

/** A topic in the desk's list. */
public record TopicRow(TopicId id, String name, String slug, String summary, int articles, int version) {}
