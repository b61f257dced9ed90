package press.verbatim.site.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Asks the shared cache, at all its addresses at once, to forget what is kept under some keys. */
@Component
class PurgeRequests {
    private final SharedCacheProperties properties;
    private final Supplier<HttpClient> client = SingletonSupplier.of(PurgeRequests::client);

    PurgeRequests(SharedCacheProperties properties) {
        this.properties = properties;
    }

    /**
     * Returns once every address has answered that it did; nothing to do where none is configured any more.
     *
     * @throws PurgeFailed otherwise, at the latest after the limit
     */
    void send(String keys, Duration limit) {
        List<CompletableFuture<Void>> asked = properties.addresses().stream()
                .map(address -> send(address, keys, limit))
                .toList();
        try {
            CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PurgeFailed("interrupted", e);
        } catch (ExecutionException e) {
            throw new PurgeFailed(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw new PurgeFailed("no answer within " + limit, e);
        }
    }

    /** The shared cache did not say that it has forgotten. */
    static final class PurgeFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        PurgeFailed(String why, Throwable cause) {
            super("The shared cache was not purged: " + why, cause);
        }
    }

    private CompletableFuture<Void> send(URI address, String keys, Duration limit) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .method(properties.method().name(), HttpRequest.BodyPublishers.noBody())
                .header(SharedCache.KEYS, keys);
        List<String> secret = properties.secretHeader();
        if (!secret.isEmpty()) {
            request.header(secret.getFirst(), secret.getLast());
        }
        return client.get()
                .sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .thenAccept(PurgeRequests::check);
    }

    private static void check(HttpResponse<Void> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri().getAuthority() + " answered " + answer.statusCode());
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }
}
