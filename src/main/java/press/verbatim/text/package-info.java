/**
 * Words as data: normal forms, code points, anchors, differences and the vocabulary of an article body.
 * Pure Java without Spring or a database.
 * Transcripts, checks and articles compare and place words with it.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package press.verbatim.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
