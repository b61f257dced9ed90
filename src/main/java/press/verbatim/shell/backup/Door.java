package press.verbatim.shell.backup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import press.verbatim.platform.DataDirectory;

/** Takes operators' orders while the application runs: on the loopback address only, from whoever can read the data folder. */
@Component
@ConditionalOnProperty(name = "verbatim.door", matchIfMissing = true)
class Door implements AutoCloseable {
    static final String SECRET = "Verbatim-Secret";
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final DataSource database;
    private final Path data;
    private final NewStart newStart;
    private final byte[] secret = new byte[32];
    private @Nullable HttpServer server;

    Door(DataSource database, DataDirectory data, NewStart newStart) {
        this.database = database;
        this.data = data.path();
        this.newStart = newStart;
        new SecureRandom().nextBytes(secret);
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        opened.createContext("/backup", exchange -> answer(exchange, this::backup));
        opened.createContext("/restore", exchange -> answer(exchange, this::restore));
        opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        opened.start();
        server = opened;
        new DoorKey(opened.getAddress().getPort(), HexFormat.of().formatHex(secret)).write(data);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.stop(0);
            DoorKey.forget(data);
        }
    }

    private interface Order {
        void carryOut(HttpExchange exchange) throws Exception;
    }

    private void answer(HttpExchange exchange, Order order) {
        try (exchange) {
            if (!"POST".equals(exchange.getRequestMethod()) || !knowsSecret(exchange)) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            order.carryOut(exchange);
        } catch (Exception e) {
            LOG.error("An operator's order failed", e);
        }
    }

    private boolean knowsSecret(HttpExchange exchange) {
        String given = String.valueOf(exchange.getRequestHeaders().getFirst(SECRET));
        byte[] right = HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.US_ASCII), right);
    }

    private void backup(HttpExchange exchange) throws Exception {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            new Backup(database, data).write(out);
        }
    }

    private void restore(HttpExchange exchange) throws IOException {
        try {
            new PendingRestore(data).stage(exchange.getRequestBody());
            say(exchange, 200, "staged");
            newStart.ask();
        } catch (BadBackup refused) {
            say(exchange, 422, String.valueOf(refused.getMessage()));
        }
    }

    private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().close();
    }
}
