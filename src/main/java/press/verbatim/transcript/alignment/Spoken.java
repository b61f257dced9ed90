package press.verbatim.transcript.alignment;

import org.jspecify.annotations.Nullable;

/** What alignment looks at in a turn or a line of its translation: when, who, and how much was said. */
public record Spoken(@Nullable Long startMillis, String speaker, int length) {}
