package press.verbatim.article;

/** A section as its form gives it; a blank slug is made from the name. */
public record SectionDraft(String name, String slug) {
    public static final int NAME_MAX = 80;
}
