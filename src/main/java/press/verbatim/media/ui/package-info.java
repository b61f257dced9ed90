/** The desk's photo grid, and the picker that other views open to choose a photo. */
@NullMarked
@NamedInterface("ui")
package press.verbatim.media.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
