package press.verbatim.site.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.Passage;

/** Public excerpts and passages. */
@Component
class Sources {
    Optional<ExcerptCard> card(ExcerptId id) {
        return Optional.empty();
    }

    Cards.Quoted of(Passage passage) {
        return new Cards.Quoted.Nowhere();
    }
}
