package press.verbatim.article;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<Step, UUID> {
    Step save(Step step);

    List<Step> findByArticleIdOrderByAtDescIdDesc(UUID article);
}
