package press.verbatim.sourcing;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.article.ArticleId;
import press.verbatim.article.PublishedArticles;
import press.verbatim.platform.Reading;

/** What readers may have of replies: those an editor published, beneath articles that are live. The site reads here only. */
@Service
@PermitAll
public class PublishedReplies {
    private final RightOfReplyRepository replies;
    private final PublishedArticles articles;

    PublishedReplies(RightOfReplyRepository replies, PublishedArticles articles) {
        this.replies = replies;
        this.articles = articles;
    }

    /** The id of a reply on the page of its article, for links to it. */
    public static String anchor(ReplyId id) {
        return "reponse-" + id;
    }

    /** The replies beneath a live article in the order they were published; none beneath any other. */
    @Transactional(readOnly = true)
    public List<PublishedReply> of(ArticleId article) {
        Reading.note(Replies.CHANGE, article);
        List<RightOfReply> found = replies.published(article.value());
        boolean seen = !found.isEmpty() && articles.teasers(List.of(article)).containsKey(article);
        return seen ? shown(found) : List.of();
    }

    /** The same beneath a draft, whose preview has been checked: what readers would see if it were live. */
    @Transactional(readOnly = true)
    public List<PublishedReply> beneathDraft(ArticleId article) {
        return shown(replies.published(article.value()));
    }

    private static List<PublishedReply> shown(List<RightOfReply> found) {
        return found.stream().map(RightOfReply::published).toList();
    }
}
