package press.verbatim.sourcing;

import java.time.Instant;
import java.util.List;
import press.verbatim.platform.Refusal;
import press.verbatim.text.Normal;

/** What a reply must and may hold. Its words are stripped of what cannot be shown and of blank ends, and of nothing else. */
final class ReplyRules {
    private ReplyRules() {}

    static ReplyDraft checked(ReplyDraft given, Instant now) {
        String who = FieldRules.required(
                "who", "sourcing.reply.refused.who", Normal.line(given.who()), ReplyDraft.WHO_LIMIT);
        String capacity = FieldRules.limited("capacity", Normal.line(given.capacity()), ReplyDraft.CAPACITY_LIMIT);
        Instant received = FieldRules.past("receivedAt", "sourcing.reply.refused.receivedAt", given.receivedAt(), now);
        String words = withoutBlankEnds(Normal.nfc(given.words()));
        return new ReplyDraft(
                who,
                given.person(),
                given.organisation(),
                capacity,
                received,
                given.channel(),
                text("contested", given.contested()),
                FieldRules.required("words", "sourcing.reply.refused.words", words, ReplyDraft.WORDS_LIMIT),
                text("note", given.note()));
    }

    /** A reason of the list; where it is none of those it names, a note has to say it. */
    static ReplyDecision checked(ReplyDecision given, List<ReplyReason> allowed) {
        ReplyReason reason = given.reason();
        if (reason == null || !allowed.contains(reason)) {
            throw new Refusal("reason", "sourcing.reply.refused.reason");
        }
        String note = FieldRules.text("note", given.note(), ReplyDecision.NOTE_LIMIT);
        if (reason == ReplyReason.OTHER && note.isEmpty()) {
            throw new Refusal("note", "sourcing.reply.refused.other");
        }
        return new ReplyDecision(reason, note);
    }

    /** Blank lines at both ends go; what the first line is indented by stays. */
    private static String withoutBlankEnds(String text) {
        String words = text.stripTrailing();
        int first = words.length() - words.stripLeading().length();
        return Normal.line(words).isEmpty() ? "" : words.substring(words.lastIndexOf('\n', first) + 1);
    }

    private static String text(String field, String given) {
        return FieldRules.text(field, given, ReplyDraft.TEXT_LIMIT);
    }
}
