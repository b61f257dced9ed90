package press.verbatim.shell.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Dressing;
import press.verbatim.article.GatePass;
import press.verbatim.article.Genre;
import press.verbatim.article.LinkDraft;
import press.verbatim.article.LinkKind;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishingService;
import press.verbatim.article.RelatedLinksService;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.SectionDraft;
import press.verbatim.article.SectionId;
import press.verbatim.article.SectionsService;
import press.verbatim.article.WorkingCopy;
import press.verbatim.newsletter.NewsletterDraft;
import press.verbatim.newsletter.NewslettersService;
import press.verbatim.parallels.ParallelDraft;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.parallels.Relation;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnView;
import press.verbatim.transcript.Visibility;

/** The article that the readers' figures are about: 1,200 words, three excerpts, a pair of passages, three related, the newsletter box. */
class BenchArticle {
    private static final int WORDS = 1_200;
    private static final int PARAGRAPH = 75;
    private static final int RELATED = 3;

    private final Newsroom newsroom;
    private final ArticleService articles;
    private final SectionId section;

    BenchArticle(Newsroom newsroom) {
        this.newsroom = newsroom;
        this.articles = newsroom.the(ArticleService.class);
        this.section = newsroom.the(SectionsService.class).create(new SectionDraft("Monde", ""));
        newsroom.the(NewslettersService.class)
                .create(new NewsletterDraft(
                        "Le mot du jour", "Chaque soir.", "fr", "Verbatim", "lettre@verbatim.test", true));
    }

    /** Makes a whole one and puts it online; returns its address. */
    String make(int number) {
        List<ArticleId> related = IntStream.range(0, RELATED)
                .mapToObj(other -> live(
                        "Article lié " + number + " " + other, "<p>" + MadeText.prose(other, 60) + "</p>", List.of()))
                .toList();
        return address(live("Titre de l’article de mesure " + number, body(number), related));
    }

    /** Makes a plain one of the same length. */
    String makePlain(int number) {
        return address(live("Article ordinaire " + number, text(number, WORDS), List.of()));
    }

    private String address(ArticleId id) {
        return newsroom.the(PublishedArticles.class)
                .find(id)
                .map(live -> "/article/" + live.slug())
                .orElseThrow();
    }

    private ArticleId live(String headline, String body, List<ArticleId> related) {
        ArticleId id = articles.create(Genre.PAPER);
        WorkingCopy copy = new WorkingCopy("Mesure", headline, MadeText.prose(7, 30), body);
        articles.save(id, new SaveRequest(articles.open(id).version(), copy, List.of()));
        ArticleDraft draft = articles.open(id);
        Dressing now = draft.dressing();
        articles.saveDressing(
                id,
                draft.dressingVersion(),
                new Dressing(
                        "", now.genre(), now.language(), now.bylines(), section, List.of(), List.of("mesure"), null));
        newsroom.the(RelatedLinksService.class)
                .save(
                        id,
                        related.stream()
                                .map(other -> new LinkDraft(other, LinkKind.values()[0], MadeText.prose(3, 8)))
                                .toList());
        newsroom.the(PublishingService.class).publish(id, GatePass.NONE);
        return id;
    }

    private String body(int seed) {
        Cards cards = cards();
        String excerpts = cards.excerpts().stream()
                .map(excerpt -> "<figure data-excerpt=\"" + excerpt + "\"></figure>")
                .collect(Collectors.joining());
        return text(seed, WORDS) + excerpts + "<figure data-parallel=\"" + cards.parallel() + "\"></figure>";
    }

    private static String text(int seed, int words) {
        return IntStream.range(0, words / PARAGRAPH)
                .mapToObj(paragraph -> (paragraph % 5 == 4 ? "<h2>" + MadeText.prose(paragraph, 6) + "</h2>" : "")
                        + "<p>" + MadeText.prose(seed * 100L + paragraph, PARAGRAPH) + ".</p>")
                .collect(Collectors.joining());
    }

    private record Cards(List<ExcerptId> excerpts, ParallelId parallel) {}

    private Cards cards() {
        List<Passage> said = passages(0, 4);
        return new Cards(
                said.stream().limit(3).map(this::excerpt).toList(),
                parallel(said.get(3), passages(1, 1).getFirst()));
    }

    /** The first turns of a transcript made for them. */
    private List<Passage> passages(int recording, int turns) {
        TranscriptId transcript = newsroom.the(TranscriptImportService.class)
                .create(new TranscriptDraft(
                        ImportSource.pasted(SpokenText.recording(recording, 40)),
                        "Enregistrement de mesure",
                        "Mesure",
                        null,
                        TranscriptKind.CALL,
                        "fr",
                        List.of()));
        newsroom.the(TranscriptAccessService.class).setVisibility(transcript, Visibility.PUBLIC);
        return newsroom.the(TranscriptService.class).turns(transcript, 0, turns).turns().stream()
                .map(turn -> passage(transcript, turn))
                .toList();
    }

    private ParallelId parallel(Passage left, Passage right) {
        ParallelsService parallels = newsroom.the(ParallelsService.class);
        ParallelId id = parallels.create(new ParallelDraft(left, right, Relation.SAME_POINT, ""));
        parallels.makePublic(id);
        return id;
    }

    private ExcerptId excerpt(Passage words) {
        ExcerptService excerpts = newsroom.the(ExcerptService.class);
        ExcerptId id = excerpts.propose(words);
        excerpts.makePublic(id, "");
        return id;
    }

    private static Passage passage(TranscriptId transcript, TurnView turn) {
        int length = turn.text().codePointCount(0, turn.text().length());
        return new Passage(transcript, TextSide.ORIGINAL, turn.id(), 0, turn.id(), length);
    }
}
