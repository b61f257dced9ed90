package press.verbatim.newsletter;

import java.util.UUID;
import org.springframework.stereotype.Component;
import press.verbatim.platform.VerbatimProperties;

/** The absolute addresses our mails hold. */
@Component
class MailLinks {
    private final VerbatimProperties verbatim;

    MailLinks(VerbatimProperties verbatim) {
        this.verbatim = verbatim;
    }

    String confirmation(String token) {
        return verbatim.absolute("/newsletter/confirmation?token=" + token);
    }

    String leave(String token) {
        return verbatim.absolute("/newsletter/desinscription?token=" + token);
    }

    String preferences(String token) {
        return verbatim.absolute("/newsletter/preferences?token=" + token);
    }

    String edition(UUID edition) {
        return verbatim.absolute("/numero/" + edition);
    }

    String article(String slug) {
        return verbatim.absolute("/article/" + slug);
    }
}
