package press.verbatim.article;

/** A link as the links panel gives it; its place is that in the list. */
public record LinkDraft(ArticleId target, LinkKind kind, String reason) {}
