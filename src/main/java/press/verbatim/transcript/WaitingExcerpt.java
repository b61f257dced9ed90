package press.verbatim.transcript;

/**
 * An excerpt whose words no longer stand where they were frozen.
 *
 * @param mayPlace whether whoever asks may say where it belongs: of a public one, an editor
 */
public record WaitingExcerpt(
        ExcerptId id, AnchorState state, String quote, String speaker, boolean isPublic, boolean mayPlace) {}
