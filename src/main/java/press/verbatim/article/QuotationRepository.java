package press.verbatim.article;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuotationRepository extends JpaRepository<Quotation, UUID> {
    List<Quotation> findByArticleIdOrderById(UUID article);

    List<Quotation> findByArticleIdAndWaitingIsNotNull(UUID article);
}
