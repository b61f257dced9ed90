package press.verbatim.transcript.ui;

import press.verbatim.transcript.Passage;

/** What is selected in the reader: the place and its words. */
record SelectedWords(Passage passage, String words) {
    /** The turn alone, once its words are no longer those that were selected. */
    SelectedWords turn() {
        Passage start = new Passage(passage.transcript(), passage.side(), passage.fromTurn(), 0, passage.fromTurn(), 0);
        return new SelectedWords(start, "");
    }
}
