package press.verbatim.proofing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrammarExceptions extends Repository<GrammarException, UUID> {
    GrammarException save(GrammarException exception);

    @Query("select e from GrammarException e where e.textId is null or e.textId = :text")
    List<GrammarException> of(@Nullable UUID text);

    @Modifying
    @Query("delete from GrammarException e where e.textId = :text and e.rule = :rule and e.words = :words")
    void deleteOf(UUID text, String rule, String words);

    @Modifying
    @Query("delete from GrammarException e where e.textId is null and e.rule = :rule and e.words = :words")
    void deleteOfHouse(String rule, String words);
}
