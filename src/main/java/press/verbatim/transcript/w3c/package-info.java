/**
 * Reads and writes documents of the W3C's Web Annotation model. It knows JSON and the model, not the transcripts notes are placed in;
 * nothing a document points to is ever fetched. Its root's exchange service calls it.
 */
@NullMarked
package press.verbatim.transcript.w3c;

import org.jspecify.annotations.NullMarked;
