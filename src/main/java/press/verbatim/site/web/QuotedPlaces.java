package press.verbatim.site.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.PublishedParallels;
import press.verbatim.platform.Reading;
import press.verbatim.site.view.ArticleModel.Source;
import press.verbatim.site.view.Contested;
import press.verbatim.transcript.ContestedWords;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.PublicPassage;
import press.verbatim.transcript.PublishedTranscripts;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.Withdrawn;

/** Tells where quoted words lead: to a public passage, to a notice of withdrawal, to redacted words, or nowhere. */
@Component
class QuotedPlaces {
    private final PublishedTranscripts transcripts;
    private final PublishedParallels parallels;
    private final Frames frames;

    QuotedPlaces(PublishedTranscripts transcripts, PublishedParallels parallels, Frames frames) {
        this.transcripts = transcripts;
        this.parallels = parallels;
        this.frames = frames;
    }

    List<ExcerptCard> cards(List<ExcerptId> ids) {
        return transcripts.cards(ids);
    }

    Optional<ParallelCard> parallel(ParallelId id) {
        return parallels.card(id);
    }

    Cards.Quoted of(Passage passage) {
        List<TranscriptId> source = List.of(passage.transcript());
        Withdrawn withdrawn =
                Reading.once(source, () -> transcripts.withdrawn(source)).get(passage.transcript());
        if (withdrawn != null) {
            return new Cards.Quoted.Withdrawn(withdrawn.notice());
        }
        if (transcripts.redacted(passage)) {
            return new Cards.Quoted.Redacted();
        }
        return transcripts
                .passage(passage)
                .<Cards.Quoted>map(found -> new Cards.Quoted.At(source(found)))
                .or(() -> transcripts.contested(passage).map(found -> new Cards.Quoted.At(source(found))))
                .orElseGet(Cards.Quoted.Nowhere::new);
    }

    private List<Contested> disputes(List<DisputeView> disputes) {
        return disputes.isEmpty() ? List.of() : new Excerpts(frames.text(), frames.dates()).disputes(disputes);
    }

    /** Words of a document of which readers see excerpts alone are said to be contested all the same. */
    private Source source(ContestedWords words) {
        return new Source(Addresses.document(words.slug()), "", words.title(), "", disputes(words.disputes()));
    }

    private Source source(PublicPassage passage) {
        Long start = passage.startMillis();
        return new Source(
                Addresses.turn(passage),
                passage.speaker(),
                passage.title(),
                start == null ? "" : Dates.clock(start),
                disputes(passage.disputes()));
    }
}
