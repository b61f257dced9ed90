package press.verbatim.platform;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation lives; read at start.
 *
 * @param url base of every absolute link
 * @param data folder of database, index, media and keys
 * @param demo whether the demonstration newsroom is on
 */
@ConfigurationProperties("verbatim")
public record VerbatimProperties(
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue("verbatim-data") Path data,
        @DefaultValue("true") boolean demo) {

    /** The address of a path on the public site, without doubled slashes. */
    public String absolute(String path) {
        String base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
