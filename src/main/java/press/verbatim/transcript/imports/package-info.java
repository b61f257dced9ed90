/**
 * Reads files of recorded conversations: speaker text, WebVTT, SRT, JSON of speech-to-text tools, TEI and Word documents.
 * Bounded in memory and strict: what is not understood is reported by line, never guessed.
 * Internal to the transcript module.
 */
@NullMarked
package press.verbatim.transcript.imports;

import org.jspecify.annotations.NullMarked;
