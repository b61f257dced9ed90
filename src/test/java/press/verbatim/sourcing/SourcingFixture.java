package press.verbatim.sourcing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleFixture;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptService;

/** Makes articles that quote and requests to those they quote, as the reporter who would. */
@Component
public class SourcingFixture {
    static final String WORDS = "passages get cut";

    private final ArticleFixture made;
    private final ArticleService articles;
    private final TranscriptImportService imports;
    private final TranscriptService transcripts;

    SourcingFixture(
            ArticleFixture made,
            ArticleService articles,
            TranscriptImportService imports,
            TranscriptService transcripts) {
        this.made = made;
        this.articles = articles;
        this.imports = imports;
        this.transcripts = transcripts;
    }

    /** An article of the reporter that quotes Ioulian Ouvarov from a restricted transcript of theirs. */
    public ArticleId quoting(String headline) {
        return TestStaff.REPORTER.does(() -> {
            ArticleId id = made.writtenBy(TestStaff.REPORTER, headline);
            TranscriptId transcript = imports.create(TranscriptFixture.call("Appel restreint"));
            articles.setSources(id, List.of(transcript));
            var turn = transcripts.turns(transcript, 2, 1).turns().getFirst();
            QuotationBinding binding = new QuotationBinding(
                    Ids.next(),
                    TranscriptFixture.passage(transcript, turn, WORDS),
                    Relation.LITERAL,
                    Declared.NONE,
                    "");
            String quotation = "<p>Ioulian Ouvarov dit : <span data-quotation=\"" + binding.id() + "\">« " + WORDS
                    + " »</span>.</p><p>Sollicité, il n’a pas souhaité répondre.</p>";
            write(id, headline, quotation, List.of(binding));
            return id;
        });
    }

    /** Saves over the latest version as whoever is signed in. */
    public void write(ArticleId id, String headline, String body, List<QuotationBinding> bindings) {
        WorkingCopy copy = new WorkingCopy("", headline, "Le chapô.", body);
        articles.save(id, new SaveRequest(articles.open(id).version(), copy, bindings));
    }

    /** A request of an hour ago to somebody, waiting. */
    static ApproachDraft to(String who, @Nullable Instant deadline) {
        return new ApproachDraft(
                who,
                null,
                null,
                anHourAgo(),
                Channel.PHONE,
                "Confirmez-vous ces propos ?",
                deadline,
                Outcome.WAITING,
                "",
                null,
                "");
    }

    static ApproachDraft answered(ApproachDraft request, String answer, String quote) {
        return new ApproachDraft(
                request.who(),
                request.person(),
                request.organisation(),
                request.askedAt(),
                request.channel(),
                request.questions(),
                request.deadline(),
                Outcome.ANSWERED,
                answer,
                anHourAgo().plus(1, ChronoUnit.MINUTES),
                quote);
    }

    static Instant anHourAgo() {
        return Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
    }

    static Instant inTwoDays() {
        return Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }
}
