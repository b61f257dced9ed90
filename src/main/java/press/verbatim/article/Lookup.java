package press.verbatim.article;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;

/**
 * Asks another module for something that may not be there for whoever is at work, or not any more, as words that a correction took away,
 * without spoiling our transaction.
 */
@Component
class Lookup {
    private final TransactionTemplate apart;

    Lookup(PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    <T> Optional<T> find(Supplier<T> question) {
        try {
            return Optional.ofNullable(apart.execute(status -> question.get()));
        } catch (NotFound | Refusal missing) {
            return Optional.empty();
        }
    }
}
