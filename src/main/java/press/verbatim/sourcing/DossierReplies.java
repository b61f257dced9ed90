package press.verbatim.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.Words;
import press.verbatim.ui.Times;

/**
 * Says in a dossier which replies came to the article and what became of them. Those refused or withdrawn, internal notes,
 * and who decided why are the newsroom's own: they go in with its other notes or not at all.
 */
@Component
class DossierReplies {
    private final RepliesService replies;
    private final Words words;
    private final Times times;

    DossierReplies(RepliesService replies, Words words, Times times) {
        this.replies = replies;
        this.words = words;
        this.times = times;
    }

    List<Dossier.Reply> of(ArticleId article, Set<FilePart> parts, Locale locale) {
        boolean notes = parts.contains(FilePart.NOTES);
        return replies.list(article).stream()
                .filter(one -> notes || one.state() == ReplyState.RECEIVED || one.state() == ReplyState.PUBLISHED)
                .map(one -> reply(one, notes, locale))
                .toList();
    }

    private Dossier.Reply reply(ReplyView one, boolean notes, Locale locale) {
        ReplyDraft received = one.received();
        List<Dossier.Line> lines = new ArrayList<>();
        lines.add(line("sourcing.reply.capacity", received.capacity(), locale));
        lines.add(line(
                "sourcing.reply.receivedAt",
                times.at(Objects.requireNonNull(received.receivedAt()), locale) + " · "
                        + words.get(locale, received.channel().messageKey()),
                locale));
        lines.add(line("sourcing.reply.contested", received.contested(), locale));
        one.steps().stream()
                .filter(step -> notes || step.act() == ReplyAct.PUBLISHED || step.act() == ReplyAct.TAKEN_BACK)
                .forEach(step -> lines.add(line(step.act().messageKey(), step(step, notes, locale), locale)));
        lines.add(line("sourcing.reply.internal", notes ? received.note() : "", locale));
        lines.removeIf(line -> line.words().isBlank());
        return new Dossier.Reply(one.who(), words.get(locale, one.state().messageKey()), lines, received.words());
    }

    private String step(ReplyStep step, boolean notes, Locale locale) {
        String at = times.at(step.at(), locale);
        if (!notes) {
            return at;
        }
        ReplyReason reason = step.reason();
        String why = reason == null ? "" : " · " + words.get(locale, reason.messageKey());
        return at + " · " + step.by() + why + (step.note().isEmpty() ? "" : " · " + step.note());
    }

    private Dossier.Line line(String key, String said, Locale locale) {
        return new Dossier.Line(words.get(locale, key), said);
    }
}
