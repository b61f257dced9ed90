package press.verbatim.article;

/**
 * A link of the working copy to another article.
 *
 * @param backLinked whether the other one points here too
 */
public record RelatedLink(
        ArticleId target, String headline, LiveState live, LinkKind kind, String reason, boolean backLinked) {
    public static final int REASON_MAX = 200;
}
