package press.verbatim.site.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A shared cache of the laziest kind: it keeps what it is given for ever, under the keys that came with it, until it is asked to forget. */
final class TinyCache implements AutoCloseable {
    private final Map<String, Stored> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final HttpServer server;
    private volatile long stall;

    TinyCache() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::purge);
        server.start();
    }

    /** A request to forget, with the headers that came with it. */
    record Asked(String method, Set<String> keys, Headers headers, boolean taken) {}

    private record Stored(RawHttp.Answer answer, Set<String> keys) {}

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** What readers get: the page it has, else that of the server. */
    RawHttp.Answer get(String address, RawHttp origin) throws IOException {
        Stored stored = pages.get(address);
        if (stored != null) {
            return stored.answer;
        }
        RawHttp.Answer answer = origin.get(address);
        put(address, answer);
        return answer;
    }

    /** Keeps an answer, such as that of a node which has not heard yet. */
    void put(String address, RawHttp.Answer answer) {
        pages.put(address, new Stored(answer, keys(answer.header(SharedCache.KEYS))));
    }

    /** The next so many requests are refused. */
    void refuse(int count) {
        refusals.set(count);
    }

    /** How long it takes to answer from now on. */
    void stall(long milliseconds) {
        stall = milliseconds;
    }

    /** The requests that named a key. */
    List<Asked> asked(String key) {
        return asked.stream().filter(one -> one.keys.contains(key)).toList();
    }

    static Set<String> keys(String header) {
        return Set.of(header.split(" "));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void purge(HttpExchange exchange) throws IOException {
        pause();
        boolean refused = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        Set<String> keys = keys(exchange.getRequestHeaders().getFirst(SharedCache.KEYS));
        if (!refused) {
            pages.values().removeIf(stored -> stored.keys.stream().anyMatch(keys::contains));
        }
        asked.add(new Asked(exchange.getRequestMethod(), keys, exchange.getRequestHeaders(), !refused));
        byte[] said = (refused ? "later" : "forgotten").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refused ? 503 : 200, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private void pause() {
        try {
            Thread.sleep(stall);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
