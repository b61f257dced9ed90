package press.verbatim.article;

/** A section as readers know it. */
public record SectionRef(SectionId id, String name, String slug) {}
