package press.verbatim.article;

/** What kind of piece an article is: brève, dépêche, papier, enquête, entretien, analyse, tribune. */
public enum Genre {
    BRIEF,
    DISPATCH,
    PAPER,
    INVESTIGATION,
    INTERVIEW,
    ANALYSIS,
    OPINION;

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "article.genre." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
