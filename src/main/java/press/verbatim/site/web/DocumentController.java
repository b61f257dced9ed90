package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.verbatim.platform.NotFound;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.PublicTranscript;
import press.verbatim.transcript.PublishedTranscripts;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.Withdrawn;

/** Public transcripts: the parts, the permanent link of an excerpt, the normative text and its annotations; 410 for what was withdrawn. */
@RestController
class DocumentController {
    private static final String DOCUMENT = "/document/{slug}";
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Answers answers;
    private final PublishedTranscripts transcripts;
    private final DocumentPages pages;
    private final ExcerptPages excerpts;
    private final AnnotationPages annotations;
    private final Notices notices;

    DocumentController(
            Answers answers,
            PublishedTranscripts transcripts,
            DocumentPages pages,
            ExcerptPages excerpts,
            AnnotationPages annotations,
            Notices notices) {
        this.answers = answers;
        this.transcripts = transcripts;
        this.pages = pages;
        this.excerpts = excerpts;
        this.annotations = annotations;
        this.notices = notices;
    }

    @GetMapping(DOCUMENT)
    ResponseEntity<byte[]> document(@PathVariable String slug, HttpServletRequest request) {
        return answers.cached(request, Addresses.document(slug), () -> part(slug, 1));
    }

    @GetMapping(DOCUMENT + "/{part:[1-9][0-9]{0,4}}")
    ResponseEntity<byte[]> part(@PathVariable String slug, @PathVariable int part, HttpServletRequest request) {
        String address = Addresses.document(slug) + "/" + part;
        return answers.cached(
                request, address, () -> part == 1 ? Rendered.moved(Addresses.document(slug)) : part(slug, part));
    }

    @GetMapping(DOCUMENT + ".txt")
    ResponseEntity<byte[]> text(@PathVariable String slug, HttpServletRequest request) {
        return answers.cached(
                request,
                Addresses.document(slug) + ".txt",
                () -> unlessRemoved(
                        slug,
                        transcripts.text(slug).map(words -> Rendered.of(200, "text/plain;charset=UTF-8", words))));
    }

    @GetMapping(DOCUMENT + "/annotations.jsonld")
    ResponseEntity<byte[]> annotations(@PathVariable String slug, HttpServletRequest request) {
        return answers.cached(
                request,
                Addresses.annotations(slug),
                () -> unlessRemoved(
                        slug,
                        transcripts
                                .annotations(slug)
                                .map(found -> Rendered.of(200, AnnotationPages.TYPE, annotations.page(slug, found)))));
    }

    /** What was withdrawn answers as its page does, in every form. */
    private Rendered unlessRemoved(String slug, Optional<Rendered> found) {
        return found.or(() -> transcripts.removed(slug).map(withdrawn -> notices.gone(withdrawn.notice())))
                .orElseThrow(NotFound::new);
    }

    @GetMapping(DOCUMENT + "/extrait/{id:" + ID + "}")
    ResponseEntity<byte[]> excerpt(@PathVariable String slug, @PathVariable UUID id, HttpServletRequest request) {
        return answers.cached(request, Addresses.excerpt(slug, id), () -> excerpt(slug, id));
    }

    private Rendered part(String slug, int part) {
        PublicTranscript transcript = transcripts.find(slug).orElseThrow(NotFound::new);
        Withdrawn withdrawn = transcript.withdrawn();
        if (withdrawn != null && withdrawn.mode() == WithdrawalMode.REMOVE) {
            return notices.gone(withdrawn.notice());
        }
        if (!transcript.whole()) {
            if (part > 1) {
                throw new NotFound();
            }
            return Rendered.html(200, pages.excerpts(transcript));
        }
        return transcripts
                .part(slug, part)
                .map(turns -> Rendered.html(200, pages.part(transcript, turns)))
                .orElseThrow(NotFound::new);
    }

    private Rendered excerpt(String slug, UUID id) {
        return excerpts.shown(
                new ExcerptId(id),
                card -> card.transcriptSlug().equals(slug)
                        ? Rendered.html(200, excerpts.page(card))
                        : Rendered.moved(Addresses.excerpt(card.transcriptSlug(), id)));
    }
}
