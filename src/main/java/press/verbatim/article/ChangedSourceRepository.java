package press.verbatim.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import press.verbatim.transcript.SourceChange;

interface ChangedSourceRepository extends Repository<ChangedSource, UUID> {
    ChangedSource save(ChangedSource changed);

    List<ChangedSource> findByArticleIdAndSettledAtIsNullOrderByAtDescIdDesc(UUID article);

    Optional<ChangedSource> findByArticleIdAndTranscriptIdAndWhatAndSettledAtIsNull(
            UUID article, UUID transcript, SourceChange what);

    @Query("select distinct c.transcriptId from ChangedSource c where c.settledAt is null")
    Set<UUID> transcripts();

    @Query("select distinct c.transcriptId from ChangedSource c where c.settledAt is null and c.articleId in :articles")
    Set<UUID> transcripts(Collection<UUID> articles);

    @Query("select distinct c.articleId from ChangedSource c where c.settledAt is null"
            + " and c.articleId in :articles and c.transcriptId in :transcripts")
    Set<UUID> among(Collection<UUID> articles, Collection<UUID> transcripts);
}
