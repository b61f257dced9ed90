package press.verbatim.notices;

import java.util.UUID;

/**
 * What is told, free of words from sources.
 *
 * @param code the key of a sentence in the bundles of the module that tells; {@code {0}} is who acted, {@code {1}} the subject's title
 * @param kind the kind of the subject, for which some {@link NoticeSubjects} answers
 * @param place the query part of the address to open, such as {@code turn=…}; empty for the subject itself
 */
public record Telling(String code, String kind, UUID subject, String place) {
    /** Told about the subject as a whole. */
    public static Telling of(String code, String kind, UUID subject) {
        return new Telling(code, kind, subject, "");
    }
}
