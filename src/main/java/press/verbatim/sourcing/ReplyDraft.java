package press.verbatim.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.OrganisationId;
import press.verbatim.people.PersonId;

/**
 * A reply as it came, as a form gives it.
 *
 * @param who the name readers see
 * @param person the one of the house's list, if it is one
 * @param organisation likewise
 * @param capacity in which they answer; readers see it
 * @param contested words of the article complained of, empty for none
 * @param words the reply itself, kept as it was sent; a blank line begins a paragraph
 * @param note for the newsroom alone
 */
public record ReplyDraft(
        String who,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        String capacity,
        @Nullable Instant receivedAt,
        Channel channel,
        String contested,
        String words,
        String note) {
    public static final int WHO_LIMIT = 200;
    public static final int CAPACITY_LIMIT = 300;
    /** Longer than any reply that must be published: one that is too long is kept as it came, too. */
    public static final int WORDS_LIMIT = 60_000;

    public static final int TEXT_LIMIT = 20_000;
}
