package press.verbatim.transcript;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<Withdrawal, UUID> {
    Withdrawal saveAndFlush(Withdrawal withdrawal);

    List<Withdrawal> findByTranscriptIdOrderByAskedAt(UUID transcript);
}
