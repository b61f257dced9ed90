package press.verbatim.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.search.Wanted.Kind;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ParticipantView;
import press.verbatim.transcript.PublicHead;
import press.verbatim.transcript.PublicPart;
import press.verbatim.transcript.PublicTranscript;
import press.verbatim.transcript.PublishedDocuments;
import press.verbatim.transcript.PublishedTranscripts;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnView;

/** Makes the rows of a document: its head, each turn readers may read, each public excerpt. All of it is redacted before it comes here. */
@Component
class DocumentRows {
    private final PublishedDocuments documents;
    private final PublishedTranscripts transcripts;

    DocumentRows(PublishedDocuments documents, PublishedTranscripts transcripts) {
        this.documents = documents;
        this.transcripts = transcripts;
    }

    /** None for a document that readers do not know of; the head alone for one whose words were withdrawn. */
    List<Document> of(TranscriptId id) {
        PublicHead head = documents.heads(List.of(id)).get(id);
        return head == null
                ? List.of()
                : transcripts.find(head.slug()).map(this::rows).orElse(List.of());
    }

    private List<Document> rows(PublicTranscript transcript) {
        List<Document> rows = new ArrayList<>();
        rows.add(head(transcript));
        if (transcript.withdrawn() == null) {
            transcript.excerpts().forEach(card -> rows.add(excerpt(card, transcript)));
            IntStream.rangeClosed(1, transcript.whole() ? transcript.parts() : 0)
                    .boxed()
                    .flatMap(part -> transcripts.part(transcript.slug(), part).stream())
                    .forEach(part -> turns(part, transcript, rows));
        }
        return rows;
    }

    private static Document head(PublicTranscript transcript) {
        String about = Stream.concat(
                        Stream.of(transcript.outlet()),
                        transcript.participants().stream().map(ParticipantView::label))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return row(transcript)
                .words(Fields.TITLE, transcript.title())
                .shown(Fields.ABOUT, about)
                .made();
    }

    private static void turns(PublicPart part, PublicTranscript transcript, List<Document> rows) {
        for (TurnView turn : part.turns()) {
            Row row = row(transcript)
                    .words(Fields.AROUND, transcript.title() + ", " + turn.speaker())
                    .told(Fields.SPEAKER, turn.speaker())
                    .told(Fields.PART, String.valueOf(part.number()))
                    .told(Fields.NUMBER, String.valueOf(turn.index() + 1));
            words(row, turn.text(), transcript.language(), turn.translation(), transcript.translationLanguage());
            rows.add(row.made());
        }
    }

    /** Where the turns are there to be read, an excerpt adds no more than what is said of it. */
    private static Document excerpt(ExcerptCard card, PublicTranscript transcript) {
        Row row = row(transcript)
                .words(Fields.AROUND, transcript.title() + ", " + card.speaker())
                .shown(Fields.NOTE, card.publicComment())
                .told(Fields.SPEAKER, card.speaker())
                .told(Fields.EXCERPT, card.id().toString());
        if (!transcript.whole()) {
            words(row, card.words(), card.language(), card.otherWords(), card.otherLanguage());
        }
        return row.made();
    }

    private static void words(
            Row row, String words, String language, @Nullable String translation, @Nullable String other) {
        row.shown(Fields.TEXT, words).told(Fields.LANGUAGE, language);
        if (translation != null) {
            row.shown(Fields.TRANSLATION, translation)
                    .told(Fields.TRANSLATION_LANGUAGE, Objects.requireNonNullElse(other, language));
        }
    }

    private static Row row(PublicTranscript transcript) {
        LocalDate day = transcript.recordedOn();
        Instant date =
                day == null ? Instant.EPOCH : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Row("transcript:" + transcript.id(), Kind.DOCUMENT, date);
    }
}
