package press.verbatim.article;

/** What stands at an article's public address. */
public sealed interface PublicAddress {
    /** The live article. */
    record Live(LiveArticle article) implements PublicAddress {}

    /** It is live under another slug. */
    record Moved(String slug) implements PublicAddress {}

    /** It was withdrawn; the notice says so in words for readers. */
    record Gone(String notice) implements PublicAddress {}

    /** Nothing readers may know of. */
    record Unknown() implements PublicAddress {}
}
