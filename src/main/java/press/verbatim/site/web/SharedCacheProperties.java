package press.verbatim.site.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The shared cache in front of the public pages, where it can be told what to forget: verbatim.site.cache.*. Without an address there is
 * none. What is wrong stops the start with one sentence.
 *
 * @param purge where the cache is told, each of them every time; an address of the machine itself or of its network is usual
 * @param method how: PURGE as Varnish takes it by custom, POST as Fastly does
 * @param secret a header {@code Name: value} by which the cache knows us; empty for none
 */
@ConfigurationProperties("verbatim.site.cache")
record SharedCacheProperties(
        @DefaultValue List<String> purge,
        @DefaultValue("PURGE") Method method,
        @DefaultValue("") String secret) {
    private static final Pattern HEADER = Pattern.compile("([A-Za-z0-9-]{1,64}):[ \\t]*([\\x21-\\x7e][\\x20-\\x7e]*)");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    SharedCacheProperties {
        purge = List.copyOf(purge);
        purge.forEach(SharedCacheProperties::address);
        if (!secret.isEmpty() && !HEADER.matcher(secret).matches()) {
            throw new IllegalArgumentException(
                    "VERBATIM_CACHE_SECRET must be one header such as “X-Purge-Key: secret”. Write it so, or leave it out.");
        }
    }

    /** How the cache is asked. */
    enum Method {
        PURGE,
        POST
    }

    List<URI> addresses() {
        return purge.stream().map(SharedCacheProperties::address).toList();
    }

    /** Name and value of the secret header; empty without one. */
    List<String> secretHeader() {
        Matcher header = HEADER.matcher(secret);
        return header.matches() ? List.of(header.group(1), header.group(2)) : List.of();
    }

    private static URI address(String given) {
        try {
            URI address = new URI(given.strip());
            if (address.getHost() != null
                    && SCHEMES.contains(address.getScheme())
                    && address.getUserInfo() == null
                    && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(refused(given), e);
        }
        throw new IllegalArgumentException(refused(given));
    }

    private static String refused(String given) {
        return "VERBATIM_CACHE_PURGE names “" + given
                + "”, which is no address of a cache. Write one or several such as http://127.0.0.1:6081/, with commas between.";
    }
}
