package press.verbatim.site.web;

import java.time.Duration;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts {@link HeldPages} in front of the application in the embedded server, once its connector has one, lets what is
 * compressed already pass as it is, and lets an article with its head leave in one piece: the buffer of a connection is as large.
 */
@Component
class ReadersDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String PIECE = "16384";
    private static final int AT_HAND = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int HEAVY = 200;
    private static final Duration REST = Duration.ofSeconds(60);

    private final PageCache cache;
    private final PublicHeaders headers;
    private final SharedCache shared;

    ReadersDoor(PageCache cache, PublicHeaders headers, SharedCache shared) {
        this.cache = cache;
        this.headers = headers;
        this.shared = shared;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(ReadersProtocol.class.getName());
        factory.addConnectorCustomizers(this::customize);
    }

    private void customize(Connector connector) {
        connector.getProtocolHandler().setExecutor(new ReadersThreads(AT_HAND, HEAVY, REST));
        connector.setProperty("socket.appWriteBufSize", PIECE);
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                open(connector.getProtocolHandler());
            }
        });
    }

    private void open(ProtocolHandler protocol) {
        protocol.setAdapter(new HeldPages(protocol.getAdapter(), cache, headers, shared));
    }
}
