package press.verbatim.mail;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a mail's own headers in one column, a line each; values hold no line breaks. */
@Converter
class HeadersConverter implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Map<String, String> headers) {
        return headers == null
                ? ""
                : new TreeMap<>(headers)
                        .entrySet().stream()
                                .map(header -> header.getKey() + ":" + header.getValue())
                                .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? Map.of()
                : Arrays.stream(column.split("\n"))
                        .map(line -> line.split(":", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
