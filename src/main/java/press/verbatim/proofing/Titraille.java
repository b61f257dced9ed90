package press.verbatim.proofing;

/** The lines above a text, as plain words; names and typography are checked in them as in the body. */
public record Titraille(String kicker, String headline, String lead) {
    /** Of a text that has none, or whose lines are not asked about. */
    public static final Titraille NONE = new Titraille("", "", "");
}
