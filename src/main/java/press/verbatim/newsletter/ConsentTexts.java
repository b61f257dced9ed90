package press.verbatim.newsletter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsentTexts extends Repository<ConsentText, UUID> {
    ConsentText save(ConsentText text);

    Optional<ConsentText> findFirstByNewsletterIdOrderByNumberDesc(UUID newsletterId);

    List<ConsentText> findByNewsletterIdOrderByNumberDesc(UUID newsletterId);
}
