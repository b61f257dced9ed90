package press.verbatim.article;

/** Who may reach which article, as conditions for queries: every list, count and look-up is made of one of them. */
final class Reach {
    /** Written or signed by whoever asks; editors reach all. Takes {@code editor} and {@code me}. */
    static final String OWN = "(:editor = true or a.owner = :me"
            + " or exists (select 1 from Article signed join signed.bylines l where signed.id = a.id and l.staffId = :me))";

    /** As {@link #OWN}, and what readers see anyway. */
    static final String READ = "(a.liveState = LIVE or " + OWN + ")";

    private Reach() {}
}
