package press.verbatim.site.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.PublishedParallels;
import press.verbatim.site.view.ArticleModel.Source;
import press.verbatim.site.view.Contested;
import press.verbatim.transcript.ContestedWords;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.PublicPassage;
import press.verbatim.transcript.PublishedPassages;
import press.verbatim.transcript.PublishedTranscripts;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.Withdrawn;

/** Tells where quoted words lead: to a public passage, to a notice of withdrawal, to redacted words, or nowhere. */
@Component
class QuotedPlaces {
    private final PublishedTranscripts transcripts;
    private final PublishedPassages passages;
    private final PublishedParallels parallels;
    private final Frames frames;

    QuotedPlaces(
            PublishedTranscripts transcripts, PublishedPassages passages, PublishedParallels parallels, Frames frames) {
        this.transcripts = transcripts;
        this.passages = passages;
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
        TranscriptId source = passage.transcript();
        Withdrawn withdrawn = passages.withdrawn(List.of(source)).get(source);
        if (withdrawn != null) {
            return new Cards.Quoted.Withdrawn(withdrawn.notice());
        }
        if (passages.redacted(passage)) {
            return new Cards.Quoted.Redacted();
        }
        return passages.find(passage)
                .<Cards.Quoted>map(found -> new Cards.Quoted.At(source(found)))
                .or(() -> passages.contested(passage).map(found -> new Cards.Quoted.At(source(found))))
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
