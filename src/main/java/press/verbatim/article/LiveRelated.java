package press.verbatim.article;

/** A link under « Sur le même sujet » with the reason given for it, which may be empty; its teaser is without signatures. */
public record LiveRelated(LinkKind kind, String reason, LiveTeaser article) {}
