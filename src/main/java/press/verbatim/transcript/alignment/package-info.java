/**
 * Lays a translation beside its original, turn by turn.
 * Pure Java; it orders by time, length and who speaks, and leaves open what does not fit.
 * Internal to the transcript module.
 */
@NullMarked
package press.verbatim.transcript.alignment;

import org.jspecify.annotations.NullMarked;
