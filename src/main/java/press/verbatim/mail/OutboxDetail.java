package press.verbatim.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One mail as the desk may read it, made by {@link OutboxService}: outside demo its links hold no token. */
public record OutboxDetail(
        OutboxRow row, String text, @Nullable String html, Map<String, String> headers) {}
