package press.verbatim.sourcing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** What a reply must and may hold. Its words are stripped of what cannot be shown and of blank ends, and of nothing else. */
final class ReplyRules {
    private ReplyRules() {}

    static ReplyDraft checked(ReplyDraft given, Instant now) {
        String who = required("who", "sourcing.reply.refused.who", Normal.line(given.who()), ReplyDraft.WHO_LIMIT);
        String capacity = limited("capacity", Normal.line(given.capacity()), ReplyDraft.CAPACITY_LIMIT);
        Instant received = received(given.receivedAt(), now);
        String words = withoutBlankEnds(Normal.nfc(given.words()));
        return new ReplyDraft(
                who,
                given.person(),
                given.organisation(),
                capacity,
                received,
                given.channel(),
                text("contested", given.contested()),
                required("words", "sourcing.reply.refused.words", words, ReplyDraft.WORDS_LIMIT),
                text("note", given.note()));
    }

    /** A reason of the list; where it is none of those it names, a note has to say it. */
    static ReplyDecision checked(ReplyDecision given, List<ReplyReason> allowed) {
        ReplyReason reason = given.reason();
        if (reason == null || !allowed.contains(reason)) {
            throw new Refusal("reason", "sourcing.reply.refused.reason");
        }
        String note = limited("note", Normal.nfc(given.note()).strip(), ReplyDecision.NOTE_LIMIT);
        if (reason == ReplyReason.OTHER && note.isEmpty()) {
            throw new Refusal("note", "sourcing.reply.refused.other");
        }
        return new ReplyDecision(reason, note);
    }

    private static Instant received(@Nullable Instant received, Instant now) {
        if (received == null) {
            throw new Refusal("receivedAt", "sourcing.reply.refused.receivedAt");
        }
        if (received.isAfter(now)) {
            throw new Refusal("receivedAt", "sourcing.refused.future");
        }
        return received;
    }

    /** Blank lines at both ends go; what the first line is indented by stays. */
    private static String withoutBlankEnds(String text) {
        String words = text.stripTrailing();
        int first = words.length() - words.stripLeading().length();
        return Normal.line(words).isEmpty() ? "" : words.substring(words.lastIndexOf('\n', first) + 1);
    }

    private static String text(String field, String given) {
        return limited(field, Normal.nfc(given).strip(), ReplyDraft.TEXT_LIMIT);
    }

    private static String required(String field, String messageKey, String text, int limit) {
        if (text.isEmpty()) {
            throw new Refusal(field, messageKey);
        }
        return limited(field, text, limit);
    }

    private static String limited(String field, String text, int limit) {
        if (CodePoints.length(text) > limit) {
            throw new Refusal(field, "sourcing.refused.long", limit);
        }
        return text;
    }
}
