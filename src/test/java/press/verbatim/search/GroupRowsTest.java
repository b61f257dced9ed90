package press.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.Ids;

class GroupRowsTest {
    private final ArticleRows articles = mock(ArticleRows.class);
    private final GroupRows rows = new GroupRows(articles, mock(DocumentRows.class));
    private final ArticleId good = new ArticleId(Ids.next());
    private final ArticleId bad = new ArticleId(Ids.next());

    @Test
    void anArticleThatCannotBeReadIsLeftOutAndTheNextOneIsNot() {
        when(articles.of(bad)).thenThrow(new IllegalStateException("a body of no known shape"));
        when(articles.of(good)).thenReturn(List.of(new Document()));
        assertThat(rows.of("article:" + bad)).isEmpty();
        assertThat(rows.of("article:" + good)).hasSize(1);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNoReasonToForgetAnArticle() {
        when(articles.of(any())).thenThrow(new CannotAcquireLockException("busy"));
        assertThatThrownBy(() -> rows.of("article:" + good)).isInstanceOf(CannotAcquireLockException.class);
    }
}
