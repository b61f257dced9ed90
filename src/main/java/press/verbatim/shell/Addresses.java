package press.verbatim.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import press.verbatim.platform.VerbatimProperties;

@Component
class Addresses {
    private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);

    private final VerbatimProperties properties;

    Addresses(VerbatimProperties properties) {
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        LOG.info("The site is open at   {}", properties.absolute("/"));
        LOG.info("The desk is open at   {}", properties.absolute("/desk"));
    }
}
