package press.verbatim.transcript;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/**
 * The words of a passage with what a quotation has to say about them; the article editor and proofing ask for it.
 *
 * @param words as they stand now; turns are joined by line feeds
 * @param speaker label of the first turn's speaker
 * @param otherSide the other text of the turns touched, whole; null where there is none
 */
public record PassageView(
        Passage passage,
        int revision,
        String words,
        String speaker,
        @Nullable PersonId person,
        @Nullable Long startMillis,
        @Nullable String otherSide,
        String transcriptTitle,
        String outlet,
        @Nullable LocalDate recordedOn,
        boolean disputed,
        boolean withdrawn) {}
