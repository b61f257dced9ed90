package press.verbatim.site.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A finished answer with its status, both plain and compressed, and the tag that names exactly these bytes. */
record Rendered(int status, String type, String location, byte[] plain, byte[] gzip, String tag) {
    static final String HTML = "text/html;charset=UTF-8";

    static Rendered html(int status, String html) {
        return of(status, HTML, html);
    }

    static Rendered of(int status, String type, String content) {
        byte[] plain = content.getBytes(StandardCharsets.UTF_8);
        return new Rendered(status, type, "", plain, compressed(plain), hash(plain));
    }

    /** The page lives at another address for good. */
    static Rendered moved(String location) {
        return new Rendered(301, HTML, location, new byte[0], new byte[0], "moved");
    }

    int weight() {
        return plain.length + gzip.length + 200;
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
