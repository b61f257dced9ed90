package press.verbatim.site.web;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads all that one page shows in one transaction, over one connection and with nothing read twice that is known already.
 * {@link ReadingController} renders in it the pages that ask many services.
 */
@Component
class OneMoment {
    private final TransactionTemplate reading;

    OneMoment(PlatformTransactionManager transactions) {
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    Rendered page(Supplier<Rendered> render) {
        return reading.execute(begun -> render.get());
    }
}
