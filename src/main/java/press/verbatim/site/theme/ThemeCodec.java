package press.verbatim.site.theme;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes choices down and reads them again. */
@Component
class ThemeCodec {
    private final JsonMapper json;

    ThemeCodec(JsonMapper json) {
        this.json = json;
    }

    String write(ThemeChoices choices) {
        return json.writeValueAsString(choices);
    }

    ThemeChoices read(String written) {
        return json.readValue(written, ThemeChoices.class);
    }
}
