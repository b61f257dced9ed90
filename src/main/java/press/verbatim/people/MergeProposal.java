package press.verbatim.people;

/** Two persons whose names may be one, with the spellings that say so; {@link MergesService} proposes it, an editor decides. */
public record MergeProposal(PersonRow one, PersonRow other, Reason reason, String oneSpelling, String otherSpelling) {

    /** Why two persons may be one. */
    public enum Reason {
        WIKIDATA,
        SPELLING,
        TRANSLITERATION
    }
}
