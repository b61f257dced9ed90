package press.verbatim.transcript.exports;

import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.imports.ReadAbout;
import press.verbatim.transcript.imports.ReadTurn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON: turns with speaker, start and end in seconds, text and translation, under names that other tools read as well.
 * Carried: everything a turn has, title, outlet, date and both languages.
 */
final class JsonWriter implements TranscriptWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(ReadAbout about, List<ReadTurn> turns, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "verbatim-transcript");
            json.writeNumberProperty("version", 1);
            text(json, "title", about.title());
            text(json, "outlet", about.outlet());
            LocalDate recordedOn = about.recordedOn();
            text(json, "recordedOn", recordedOn == null ? "" : recordedOn.toString());
            text(json, "language", about.language());
            text(json, "translationLanguage", about.translationLanguage());
            json.writeArrayPropertyStart("turns");
            turns.forEach(turn -> turn(json, turn));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void turn(JsonGenerator json, ReadTurn turn) {
        json.writeStartObject();
        text(json, "speaker", turn.speaker().equals(ReadTurn.NOBODY) ? "" : turn.speaker());
        seconds(json, "start", turn.startMillis());
        seconds(json, "end", turn.endMillis());
        json.writeStringProperty("text", turn.text());
        text(json, "translation", turn.translation());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private static void seconds(JsonGenerator json, String name, @Nullable Long millis) {
        if (millis != null) {
            json.writeNumberProperty(name, BigDecimal.valueOf(millis, 3));
        }
    }
}
