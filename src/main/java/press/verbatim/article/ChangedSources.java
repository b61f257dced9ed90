package press.verbatim.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.security.CurrentStaff;
import press.verbatim.transcript.SourceChange;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;

/**
 * Remembers what became of the words an article quotes until somebody has looked: for the list of articles, the panel beside the text and
 * the gate. A source that does not exist for whoever asks has not changed for them either.
 */
@Component
class ChangedSources {
    private final ChangedSourceRepository changed;
    private final Sources sources;
    private final CurrentStaff current;
    private final Clock clock;

    ChangedSources(ChangedSourceRepository changed, Sources sources, CurrentStaff current, Clock clock) {
        this.changed = changed;
        this.sources = sources;
        this.current = current;
        this.clock = clock;
    }

    /** In the transaction of the act on the source. */
    void note(UUID article, TranscriptId transcript, SourceChange what) {
        Instant now = clock.instant();
        changed.findByArticleIdAndTranscriptIdAndWhatAndSettledAtIsNull(article, transcript.value(), what)
                .ifPresentOrElse(
                        before -> before.again(now),
                        () -> changed.save(new ChangedSource(article, transcript, what, now)));
    }

    /** What nobody has looked at yet, the latest first. */
    List<ChangedSourceRow> of(Article article) {
        List<ChangedSource> open = open(article);
        var heads =
                sources
                        .heads(open.stream()
                                .map(one -> new TranscriptId(one.transcript()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(head -> head.id().value(), TranscriptHead::title));
        return open.stream()
                .filter(one -> heads.containsKey(one.transcript()))
                .map(one -> new ChangedSourceRow(
                        new TranscriptId(one.transcript()),
                        heads.getOrDefault(one.transcript(), ""),
                        one.what(),
                        one.at()))
                .toList();
    }

    /** Whoever is at work has looked at what they may know of. */
    void settle(Article article) {
        Set<TranscriptId> known =
                of(article).stream().map(ChangedSourceRow::transcript).collect(Collectors.toSet());
        open(article).stream()
                .filter(one -> known.contains(new TranscriptId(one.transcript())))
                .forEach(one -> one.settle(current.id(), clock.instant()));
    }

    /** Transcripts with something nobody has looked at, for narrowing a list. */
    Set<UUID> transcripts() {
        return visible(changed.transcripts());
    }

    /** Those of the articles of which a source has changed. */
    Set<UUID> among(Collection<UUID> articles) {
        Set<UUID> known = articles.isEmpty() ? Set.of() : visible(changed.transcripts(articles));
        return known.isEmpty() ? Set.of() : changed.among(articles, known);
    }

    private List<ChangedSource> open(Article article) {
        return changed.findByArticleIdAndSettledAtIsNullOrderByAtDescIdDesc(article.key());
    }

    private Set<UUID> visible(Set<UUID> transcripts) {
        return sources.visible(transcripts).stream().map(TranscriptId::value).collect(Collectors.toSet());
    }
}
