package press.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples are shared with the browser's elements, whose tests read the same files. */
class AnchorExamplesTest {
    static Stream<JsonNode> codePoints() throws IOException {
        return examples("code-points.json");
    }

    static Stream<JsonNode> placements() throws IOException {
        return examples("placements.json");
    }

    @ParameterizedTest
    @MethodSource("codePoints")
    void convertsBetweenUnitsAndCodePoints(JsonNode example) {
        String text = example.get("text").asString();
        TextRange units = range(example.get("utf16"));
        TextRange points = range(example.get("codePoints"));

        assertThat(CodePoints.toCodePoints(text, units.from())).isEqualTo(points.from());
        assertThat(CodePoints.toCodePoints(text, units.to())).isEqualTo(points.to());
        assertThat(CodePoints.toUtf16(text, points.from())).isEqualTo(units.from());
        assertThat(CodePoints.toUtf16(text, points.to())).isEqualTo(units.to());
        assertThat(CodePoints.slice(text, points.from(), points.to()))
                .isEqualTo(example.get("words").asString());
    }

    @ParameterizedTest
    @MethodSource("placements")
    void findsAQuoteAgainWithoutGuessing(JsonNode example) {
        TextRange range = range(example.get("range"));
        Anchoring.Quote quote = Anchoring.quote(example.get("before").asString(), range);

        Anchoring.Placement placement = Anchoring.place(example.get("after").asString(), range, quote);

        assertThat(placement.state())
                .isEqualTo(Anchoring.State.valueOf(example.get("state").asString()));
        assertThat(placement.range()).isEqualTo(range(example.get("placed")));
    }

    private static TextRange range(JsonNode pair) {
        return new TextRange(pair.get(0).asInt(), pair.get(1).asInt());
    }

    private static Stream<JsonNode> examples(String file) throws IOException {
        try (InputStream in = AnchorExamplesTest.class.getResourceAsStream("/anchors/" + file)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in)).valueStream();
        }
    }
}
