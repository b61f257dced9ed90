package press.verbatim.article;

/** A topic as its form gives it; a blank slug is made from the name. */
public record TopicDraft(String name, String slug, String summary) {
    public static final int NAME_MAX = 120;
    public static final int SUMMARY_MAX = 1000;
}
