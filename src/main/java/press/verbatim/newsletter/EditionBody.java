package press.verbatim.newsletter;

/** A mail's two parts. While an edition waits, a mark stands where each person's own token goes. */
public record EditionBody(String html, String text) {
    static final String TOKEN_MARK = "__TOKEN__";

    EditionBody forToken(String token) {
        return new EditionBody(html.replace(TOKEN_MARK, token), text.replace(TOKEN_MARK, token));
    }
}
