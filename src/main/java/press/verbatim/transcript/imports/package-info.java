/**
 * Reads files of recorded conversations: speaker text, WebVTT and SRT.
 * Pure Java, small and strict: what is not understood is reported by line, never guessed.
 * Internal to the transcript module.
 */
@NullMarked
package press.verbatim.transcript.imports;

import org.jspecify.annotations.NullMarked;
