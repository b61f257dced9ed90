package press.verbatim.article;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import press.verbatim.security.StaffId;
import press.verbatim.transcript.Quoter;
import press.verbatim.transcript.SourceChange;
import press.verbatim.transcript.ToldOfSources;
import press.verbatim.transcript.TranscriptId;

/** Marks an article, words of which have changed in their source, and tells those who write it and who published it last. */
@Component
class SourceNotices implements ToldOfSources {
    private final ArticlePeople people;
    private final ChangedSources sources;

    SourceNotices(ArticlePeople people, ChangedSources sources) {
        this.people = people;
        this.sources = sources;
    }

    @Override
    public void changed(
            TranscriptId transcript, Collection<Quoter> quoters, SourceChange what, Predicate<StaffId> knows) {
        String code = "article.notice.source." + what.name().toLowerCase(Locale.ROOT);
        quoters.stream()
                .filter(quoter -> quoter.kind().equals("article"))
                .map(quoter -> UUID.fromString(quoter.id()))
                .distinct()
                .forEach(article -> {
                    sources.note(article, transcript, what);
                    people.tell(article, code, knows);
                });
    }
}
