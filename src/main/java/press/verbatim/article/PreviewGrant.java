package press.verbatim.article;

/** A preview link just made, with the token that opens it. */
public record PreviewGrant(PreviewLink link, String token) {}
