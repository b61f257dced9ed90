package press.verbatim.article.ui;

import java.util.function.Consumer;

/** An open article's text, for panels beside it: brings words into view and tells which are selected. */
public interface TextPlaces {
    /** Selects words by their block's number and their offsets in code points. */
    void showPlace(int paragraph, int from, int to);

    /** Selects the first place with these very words, if there is one. */
    void showWords(String words);

    /** Tells the words selected in the text, empty for none. */
    void selectedWords(Consumer<String> then);
}
