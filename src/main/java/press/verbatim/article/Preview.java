package press.verbatim.article;

/** Implemented by whoever makes public pages; the desk shows a draft in their look through it. */
public interface Preview {
    /** A same-origin address that shows the working copy, for whoever is signed in. */
    String previewAddress(ArticleId id);
}
