package press.verbatim.sourcing;

import java.util.List;

/** Why a reply is refused or is no longer shown; the lists are short and say nothing of who is right. */
public enum ReplyReason {
    LATE,
    NOT_CONCERNED,
    OFF_SUBJECT,
    TOO_LONG,
    THIRD_PARTY,
    UNLAWFUL,
    UNPROVEN,
    ANSWERED,
    /** Who sent it wishes so. */
    SENDER,
    MISTAKE,
    WORDING,
    COURT,
    /** Said in a note. */
    OTHER;

    /** Why an editor may refuse a reply. */
    public static final List<ReplyReason> REFUSALS =
            List.of(LATE, NOT_CONCERNED, OFF_SUBJECT, TOO_LONG, THIRD_PARTY, UNLAWFUL, UNPROVEN, ANSWERED, OTHER);

    /** Why an editor may take a reply off the page. */
    public static final List<ReplyReason> RETRACTIONS = List.of(SENDER, WORDING, MISTAKE, COURT, OTHER);

    /** Where its name stands in the message bundle. */
    public String messageKey() {
        return "sourcing.reply.reason." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
