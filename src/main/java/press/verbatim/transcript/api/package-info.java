/** The JSON that the desk's elements read and write about transcripts. Internal to the transcript module. */
@NullMarked
package press.verbatim.transcript.api;

import org.jspecify.annotations.NullMarked;
