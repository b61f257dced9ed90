package press.verbatim.site;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Reading;

/** La une as released; the front page of the public site reads it. */
@Service
@PermitAll
public class PublishedFront {
    private final ArrangementRepository arrangements;
    private final FrontFiller filler;

    PublishedFront(ArrangementRepository arrangements, FrontFiller filler) {
        this.arrangements = arrangements;
        this.filler = filler;
    }

    @Transactional(readOnly = true)
    public FrontContent released() {
        Reading.note("front");
        return filler.fill(arrangements
                .findById(Arrangement.RELEASED)
                .map(Arrangement::places)
                .orElse(List.of()));
    }
}
