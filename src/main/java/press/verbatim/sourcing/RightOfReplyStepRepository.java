package press.verbatim.sourcing;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RightOfReplyStepRepository extends Repository<RightOfReplyStep, UUID> {
    RightOfReplyStep save(RightOfReplyStep step);

    boolean existsByReplyIdAndAct(UUID reply, ReplyAct act);
}
