package press.verbatim.newsletter;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Suppressions extends Repository<Suppression, UUID> {
    Suppression save(Suppression suppression);

    boolean existsByAddressKey(String addressKey);

    void deleteByAddressKey(String addressKey);
}
