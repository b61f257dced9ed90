package press.verbatim.newsletter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Subscribers extends Repository<Subscriber, UUID> {
    Subscriber save(Subscriber subscriber);

    Optional<Subscriber> findById(UUID id);

    Optional<Subscriber> findByNewsletterIdAndAddressKey(UUID newsletterId, String addressKey);

    List<Subscriber> findByAddressKey(String addressKey);

    long countByNewsletterIdAndState(UUID newsletterId, SubscriberState state);
}
