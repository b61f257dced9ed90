/**
 * Writes transcripts as WebVTT, SRT, text, JSON and TEI, in the forms that the import reads back.
 * What each form can carry is said at its writer.
 * Internal to the transcript module.
 */
@NullMarked
package press.verbatim.transcript.exports;

import org.jspecify.annotations.NullMarked;
