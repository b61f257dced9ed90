package press.verbatim.shell.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleId;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Dressing;
import press.verbatim.article.Gate;
import press.verbatim.article.GatePass;
import press.verbatim.article.Genre;
import press.verbatim.article.LeadPhoto;
import press.verbatim.article.LinkDraft;
import press.verbatim.article.LinkKind;
import press.verbatim.article.PublishingService;
import press.verbatim.article.RelatedLinksService;
import press.verbatim.article.ReviewService;
import press.verbatim.article.SaveRequest;
import press.verbatim.article.WorkingCopy;
import press.verbatim.security.DemoStaff;
import press.verbatim.security.StaffId;
import press.verbatim.shell.demo.DemoAccounts.Team;
import press.verbatim.shell.demo.DemoRubrics.Rubrics;
import press.verbatim.transcript.TranscriptId;

/** Writes the articles of the demonstration the way its people would: drafted, dressed, linked, some reviewed and published. */
@Component
class DemoArticles {
    private final ArticleService articles;
    private final ReviewService reviews;
    private final PublishingService publishing;
    private final RelatedLinksService links;
    private final DemoBodies bodies;
    private final DemoPhotos photos;
    private final DemoStaff staff;

    DemoArticles(
            ArticleService articles,
            ReviewService reviews,
            PublishingService publishing,
            RelatedLinksService links,
            DemoBodies bodies,
            DemoPhotos photos,
            DemoStaff staff) {
        this.articles = articles;
        this.reviews = reviews;
        this.publishing = publishing;
        this.links = links;
        this.bodies = bodies;
        this.photos = photos;
        this.staff = staff;
    }

    /** The articles by file name, in the order of their publication. */
    Map<String, ArticleId> make(Team team, Map<String, TranscriptId> transcripts, Rubrics rubrics) {
        Map<String, ArticleId> made = new HashMap<>();
        for (String file : DemoResources.names("articles")) {
            DemoArticle text = DemoArticle.read("articles", file);
            StaffId author = team.author(text.get("author"));
            ArticleId id = staff.as(author, () -> write(text, transcripts, rubrics, made, team.maud()));
            made.put(text.name(), id);
            advance(id, text.get("state"), author, team.maud());
        }
        return made;
    }

    private ArticleId write(
            DemoArticle text,
            Map<String, TranscriptId> transcripts,
            Rubrics rubrics,
            Map<String, ArticleId> made,
            StaffId editor) {
        ArticleId id = articles.create(Genre.valueOf(text.get("genre")));
        articles.setSources(
                id,
                text.list("sources").stream()
                        .map(name -> DemoResources.known(transcripts, name))
                        .toList());
        DemoBodies.Bound body = bodies.bind(text.body(), transcripts, editor);
        ArticleDraft draft = articles.open(id);
        WorkingCopy copy = new WorkingCopy(text.get("kicker"), text.get("headline"), text.get("lead"), body.html());
        articles.save(id, new SaveRequest(draft.version(), copy, body.bindings()));
        articles.saveDressing(id, draft.dressingVersion(), dressing(text, draft.dressing(), rubrics));
        List<LinkDraft> related = new ArrayList<>();
        for (String name : text.list("related")) {
            related.add(new LinkDraft(DemoResources.known(made, name), LinkKind.SAME_EVENT, ""));
        }
        links.save(id, related);
        return id;
    }

    private Dressing dressing(DemoArticle text, Dressing blank, Rubrics rubrics) {
        String picture = text.get("photo");
        @Nullable LeadPhoto photo = picture.isEmpty() ? null : new LeadPhoto(photos.store(picture));
        return new Dressing(
                blank.slug(),
                blank.genre(),
                blank.language(),
                blank.bylines(),
                rubrics.section(text.get("section")),
                List.of(rubrics.topic()),
                text.list("keywords"),
                photo);
    }

    private void advance(ArticleId id, String state, StaffId author, StaffId editor) {
        if ("draft".equals(state)) {
            return;
        }
        staff.as(author, () -> {
            reviews.submit(id, "");
            return id;
        });
        if ("live".equals(state)) {
            staff.as(editor, () -> {
                publishing.publish(id, pass(publishing.gate(id)));
                return id;
            });
        }
    }

    private static GatePass pass(Gate gate) {
        Set<String> keys = gate.points().stream().map(Gate.Point::key).collect(Collectors.toSet());
        return keys.isEmpty() ? GatePass.NONE : new GatePass(keys, GatePass.Reason.CHECKED_AGAINST_SOURCE);
    }
}
