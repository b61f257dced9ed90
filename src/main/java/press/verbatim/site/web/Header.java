package press.verbatim.site.web;

import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.MimeHeaders;

/** One line of an answer's head, encoded once and copied to the wire as it is; {@link HeldPages} sends them. */
record Header(byte[] name, byte[] value) {

    static Header of(String name, String value) {
        return new Header(name.getBytes(StandardCharsets.ISO_8859_1), value.getBytes(StandardCharsets.ISO_8859_1));
    }

    void addTo(MimeHeaders head) {
        head.addValue(name, 0, name.length).setBytes(value, 0, value.length);
    }
}
