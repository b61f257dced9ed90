package press.verbatim.ui;

import com.vaadin.flow.component.html.Span;

/** A small label of state in lists and headers; its tone is never the only bearer of meaning, the word is. */
public class Chip extends Span {

    /** The tones of the desk: quiet by default. */
    public enum Tone {
        QUIET,
        GOOD,
        WEAK,
        WARN
    }

    /** A chip with a word and a tone. */
    public Chip(String text, Tone tone) {
        super(text);
        addClassNames("v-chip", "v-chip-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
