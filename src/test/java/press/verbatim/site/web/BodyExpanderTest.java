package press.verbatim.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import press.verbatim.article.LiveTeaser;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.Relation;
import press.verbatim.platform.Ids;
import press.verbatim.site.view.ArticleModel.Source;
import press.verbatim.site.view.Picture;
import press.verbatim.site.view.Text;
import press.verbatim.transcript.DisputeId;
import press.verbatim.transcript.DisputeView;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.Withdrawn;

class BodyExpanderTest implements Cards {
    private static final UUID ID = Ids.next();
    private static final UUID OTHER = Ids.next();

    private final Map<UUID, ExcerptCard> excerpts = new HashMap<>();
    private final Map<UUID, ParallelCard> pairs = new HashMap<>();
    private final Map<UUID, Quoted> quotations = new HashMap<>();

    @Test
    void aPublicQuotationLinksToItsPassageAndIsNumberedOnce() {
        quotations.put(ID, new Quoted.At(new Source("/document/appel#r3", "Lisker", "Appel", "00:01:00", List.of())));
        quotations.put(
                OTHER, new Quoted.At(new Source("/document/appel#r3", "Lisker", "Appel", "00:01:00", List.of())));
        ExpandedBody body = expand("<p>" + mark(ID, "« un »") + mark(OTHER, "« <a href=\"/x\">deux</a> »") + "</p>");
        Document html = Jsoup.parseBodyFragment(body.html());
        assertThat(html.select("a.quoted").eachAttr("href"))
                .containsExactly("/document/appel#r3", "/document/appel#r3");
        assertThat(html.select("a a")).isEmpty();
        assertThat(html.select("sup").eachText()).containsExactly("1", "1");
        assertThat(body.sources()).hasSize(1);
        assertThat(body.html()).doesNotContain("data-quotation");
    }

    @Test
    void aQuotationOfWhatReadersMayNotOpenKeepsItsWordsAlone() {
        ExpandedBody body = expand("<p>" + mark(ID, "« un »") + "</p>");
        assertThat(body.html()).isEqualTo("<p>« un »</p>");
        assertThat(body.sources()).isEmpty();
    }

    @Test
    void aQuotationOfAWithdrawnDocumentIsMaskedWithANotice() {
        quotations.put(ID, new Quoted.Withdrawn("Document retiré."));
        ExpandedBody body = expand("<p>" + mark(ID, "« mots secrets »") + "</p>");
        assertThat(body.html()).doesNotContain("secrets").contains("[citation retirée]");
        assertThat(body.notices()).containsExactly("Document retiré.");
    }

    @Test
    void anExcerptShowsTranslationFirstTheOriginalBesideAndTheDispute() {
        excerpts.put(ID, card(null));
        Document html = Jsoup.parseBodyFragment(expand(figure(ID)).html());
        assertThat(html.select("blockquote[lang=fr]").text()).isEqualTo("mots traduits");
        assertThat(html.select(".original [lang=en]").text()).isEqualTo("said words");
        assertThat(html.select(".dispute").text())
                .contains("Contesté par Demianov")
                .contains("20 novembre 2026");
        assertThat(html.select("a[href=/document/appel]")).hasSize(1);
    }

    @Test
    void aRemovedExcerptLeavesItsNoticeOnly() {
        excerpts.put(ID, card(new Withdrawn(WithdrawalMode.REMOVE, "", java.time.Instant.EPOCH)));
        ExpandedBody body = expand("<p>a</p>" + figure(ID));
        assertThat(body.html()).isEqualTo("<p>a</p>");
        assertThat(body.notices()).hasSize(1);
    }

    @Test
    void cardsOfWhatIsNotPublicVanish() {
        String figures = figure(ID) + "<figure data-photo=\"" + ID + "\"></figure><figure data-related=\"" + ID
                + "\"></figure><figure data-parallel=\"" + ID + "\"></figure>";
        assertThat(expand("<p>a</p>" + figures).html()).isEqualTo("<p>a</p>");
    }

    @Test
    void footnotesAreNumberedAndLinkedBothWays() {
        ExpandedBody body = expand("<p>a<sup class=\"footnote\">une <em>note</em></sup></p>");
        assertThat(body.footnotes()).containsExactly("une <em>note</em>");
        assertThat(body.html()).contains("id=\"appel-1\"").contains("href=\"#note-1\"");
    }

    private ExpandedBody expand(String html) {
        Text text = SamplePages.french();
        Dates dates = new Dates(text, Locale.FRENCH, ZoneId.of("Europe/Paris"));
        return new BodyExpander(new Templates(), text, new Excerpts(text, dates), this).expand(html);
    }

    @Test
    void aPairShowsBothPassagesTheirRelationAndTheWordsTheyShare() {
        pairs.put(ID, pair(card(null), card(null)));
        Document html = Jsoup.parseBodyFragment(expand(figure(ID, "parallel")).html());
        assertThat(html.select(".parallel blockquote").eachText()).containsExactly("mots traduits", "mots traduits");
        assertThat(html.select(".parallel .shared").eachText()).containsExactly("mots traduits", "mots traduits");
        assertThat(html.select(".parallel .relation").eachText()).containsExactly("avec les mêmes mots");
        assertThat(html.select(".parallel .dispute")).hasSize(2);
    }

    @Test
    void aPairGoesWholeWhenOneDocumentIsWithdrawn() {
        pairs.put(
                ID,
                pair(
                        card(null),
                        card(new Withdrawn(WithdrawalMode.MASK, "Document retiré.", java.time.Instant.EPOCH))));
        ExpandedBody body = expand("<p>a</p>" + figure(ID, "parallel"));
        assertThat(body.html()).isEqualTo("<p>a</p>");
        assertThat(body.notices()).containsExactly("Document retiré.");
    }

    private static ParallelCard pair(ExcerptCard left, ExcerptCard right) {
        return new ParallelCard(
                new ParallelId(ID), left, right, Relation.SAME_WORDS, "", true, false, "", java.time.Instant.EPOCH);
    }

    private static String mark(UUID id, String words) {
        return "<span data-quotation=\"" + id + "\">" + words + "</span>";
    }

    private static String figure(UUID id) {
        return figure(id, "excerpt");
    }

    private static String figure(UUID id, String kind) {
        return "<figure data-" + kind + "=\"" + id + "\"></figure>";
    }

    private static ExcerptCard card(Withdrawn withdrawn) {
        TranscriptId transcript = new TranscriptId(Ids.next());
        TurnId turn = new TurnId(Ids.next());
        DisputeView dispute = new DisputeView(
                new DisputeId(Ids.next()), null, null, "", "Demianov", null, LocalDate.of(2026, 11, 20), "faux", "");
        return new ExcerptCard(
                new ExcerptId(ID),
                transcript,
                new Passage(transcript, TextSide.ORIGINAL, turn, 0, turn, 4),
                "said words",
                "mots traduits",
                "en",
                "fr",
                "Lisker",
                null,
                LocalDate.of(2026, 10, 14),
                "Le Courrier",
                60_000L,
                "Appel",
                "appel",
                true,
                true,
                "",
                List.of(dispute),
                withdrawn,
                false);
    }

    @Override
    public Optional<Picture> photo(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<ExcerptCard> excerpt(UUID id) {
        return Optional.ofNullable(excerpts.get(id));
    }

    @Override
    public Optional<ParallelCard> parallel(UUID id) {
        return Optional.ofNullable(pairs.get(id));
    }

    @Override
    public Optional<LiveTeaser> article(UUID id) {
        return Optional.empty();
    }

    @Override
    public Quoted quotation(UUID id) {
        return quotations.getOrDefault(id, new Quoted.Nowhere());
    }
}
