package press.verbatim.transcript.ui;

import press.verbatim.transcript.Passage;

/** What is selected in the reader: the place and its words. */
record SelectedWords(Passage passage, String words) {}
