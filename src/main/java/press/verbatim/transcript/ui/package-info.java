/** The desk's views of transcripts: list, import, and the page with the reader and its panels. */
@NullMarked
package press.verbatim.transcript.ui;

import org.jspecify.annotations.NullMarked;
