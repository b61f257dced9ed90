package press.verbatim.site.web;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts {@link HeldPages} in front of the application in the embedded server, once its connector has one, and lets an
 * article with its head leave in one piece: the buffer of a connection is as large.
 */
@Component
class ReadersDoor implements TomcatConnectorCustomizer {
    private static final String PIECE = "16384";

    private final PageCache cache;
    private final PublicHeaders headers;

    ReadersDoor(PageCache cache, PublicHeaders headers) {
        this.cache = cache;
        this.headers = headers;
    }

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.appWriteBufSize", PIECE);
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                open(connector.getProtocolHandler());
            }
        });
    }

    private void open(ProtocolHandler protocol) {
        protocol.setAdapter(new HeldPages(protocol.getAdapter(), cache, headers));
    }
}
