package press.verbatim.article;

/** A section in the desk's list, in the order of the public menu. */
public record SectionRow(SectionId id, String name, String slug, int articles, int version) {
    public SectionRef ref() {
        return new SectionRef(id, name, slug);
    }
}
