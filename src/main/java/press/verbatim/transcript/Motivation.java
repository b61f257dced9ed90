package press.verbatim.transcript;

import java.util.Locale;
import java.util.Optional;

/** Why a note was made, by the names of the W3C's Web Annotation vocabulary. Notes carry it, lists filter by it. */
public enum Motivation {
    COMMENTING,
    QUESTIONING,
    ASSESSING,
    HIGHLIGHTING,
    LINKING,
    CLASSIFYING,
    DESCRIBING,
    IDENTIFYING,
    BOOKMARKING;

    /** The name it bears in a document. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The motivation a document names, with or without its prefix or address; nothing for one that we do not keep. */
    public static Optional<Motivation> of(String term) {
        String plain = term.substring(Math.max(term.lastIndexOf(':'), term.lastIndexOf('#')) + 1);
        for (Motivation one : values()) {
            if (one.term().equals(plain)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
