package press.verbatim.transcript.w3c;

import java.util.List;

/**
 * Why something of a document cannot be taken, with the property that says it; shown in the preview of an import.
 *
 * @param path as in {@code items[3].target.selector.exact}
 * @param key of the sentence in the message bundles
 */
public record Unfit(String path, String key, List<Object> arguments) {}
