package press.verbatim.article;

/** A signature as readers see it; the slug is that of the author's page. */
public record LiveByline(String name, String slug) {}
