/**
 * Takes what a recording says of itself out of the file: titles, comments, pictures, dates, places, devices and programs.
 * It changes bytes in place, so that sound and picture stay where they were; a file whose shape it does not know it leaves to the user.
 * Internal to the transcript module.
 */
@NullMarked
package press.verbatim.transcript.bare;

import org.jspecify.annotations.NullMarked;
