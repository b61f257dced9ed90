package press.verbatim.site.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.SharedWords;
import press.verbatim.site.view.Contested;
import press.verbatim.site.view.ExcerptModel;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.ParallelModel;
import press.verbatim.site.view.ParallelModel.Run;
import press.verbatim.site.view.ParallelModel.Side;
import press.verbatim.site.view.Text;
import press.verbatim.text.LanguageTag;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.TextSide;

/** Puts public excerpts and disputes into words; articles, documents and permanent links share it. */
record Excerpts(Text text, Dates dates) {

    /** The words in the language of the site come first where a card has both. */
    ExcerptModel model(ExcerptCard card) {
        boolean quotesOriginal = card.passage().side() == TextSide.ORIGINAL;
        String other = card.otherWords();
        String otherLanguage = Objects.requireNonNullElse(card.otherLanguage(), card.language());
        String translation = quotesOriginal && other != null && isOurs(otherLanguage) ? other : null;
        boolean turned = translation != null;
        String address = card.transcriptPublic() ? Addresses.document(card.transcriptSlug()) : "";
        return new ExcerptModel(
                card.speaker(),
                moment(card),
                translation != null ? translation : card.words(),
                turned ? otherLanguage : card.language(),
                turned ? card.words() : other,
                turned ? card.language() : otherLanguage,
                card.publicComment(),
                new Link(source(card), address),
                Addresses.excerpt(card.transcriptSlug(), card.id().value()),
                disputes(card.disputes()));
    }

    /** Two passages beside each other; words they share are marked where both are shown in one language. */
    ParallelModel pair(ParallelCard card) {
        ExcerptModel left = model(card.left());
        ExcerptModel right = model(card.right());
        SharedWords.Lines lines = SharedWords.of(left.words(), left.language(), right.words(), right.language());
        String relation = text.get("site.parallel.relation." + card.relation());
        return new ParallelModel(
                new Side(left, runs(lines.left())),
                new Side(right, runs(lines.right())),
                relation,
                card.comment(),
                Addresses.pair(card.id().value()));
    }

    private static List<Run> runs(List<SharedWords.Run> line) {
        return line.stream().map(run -> new Run(run.text(), run.shared())).toList();
    }

    List<Contested> disputes(List<DisputeView> disputes) {
        return disputes.stream().map(this::dispute).toList();
    }

    private Contested dispute(DisputeView dispute) {
        String address = dispute.linked() ? dispute.source() : "";
        String source = dispute.linked() ? URI.create(address).getHost() : dispute.source();
        return new Contested(sentence(dispute), Objects.requireNonNullElse(source, address), address);
    }

    private String sentence(DisputeView dispute) {
        String key = dispute.whole() ? "site.dispute" : "site.dispute.passage";
        LocalDate day = dispute.saidOn();
        return day == null
                ? text.get(key + ".undated", dispute.who(), dispute.words())
                : text.get(key, dispute.who(), dispute.words(), dates.day(day));
    }

    private String moment(ExcerptCard card) {
        LocalDate day = card.recordedOn();
        Long start = card.startMillis();
        return Stream.of(day == null ? "" : dates.day(day), start == null ? "" : Dates.clock(start))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String source(ExcerptCard card) {
        return card.outlet().isBlank() ? card.transcriptTitle() : card.transcriptTitle() + " (" + card.outlet() + ")";
    }

    private boolean isOurs(String tag) {
        return LanguageTag.same(tag, dates.language().toLanguageTag());
    }
}
