package press.verbatim.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Packs texts for the journal and unpacks them. */
@Component
class JournalCodec {
    private final JsonMapper json;

    JournalCodec(JsonMapper json) {
        this.json = json;
    }

    byte[] pack(JournalText text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(json.writeValueAsBytes(text));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    JournalText unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return json.readValue(in.readAllBytes(), JournalText.class);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
