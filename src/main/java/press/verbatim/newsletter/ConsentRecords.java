package press.verbatim.newsletter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Append-only: offers neither change nor removal. */
interface ConsentRecords extends Repository<ConsentRecord, UUID> {
    ConsentRecord save(ConsentRecord record);

    List<ConsentRecord> findByAddressKeyOrderByHappenedAt(String addressKey);
}
