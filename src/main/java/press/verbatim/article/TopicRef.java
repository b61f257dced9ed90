package press.verbatim.article;

/** A topic as readers know it. */
public record TopicRef(TopicId id, String name, String slug, String summary) {}
