/**
 * What an article rests on and who was heard: the contradictoire, the replies that came, the sourcing of a text, and its dossier.
 * It reads articles, their checks and their transcripts through the doors of those rooms, with the rights of whoever asks.
 * The article's view shows its pane and the gate its points, through what the article room declares.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "settings",
            "security",
            "ui",
            "text",
            "notices",
            "people",
            "transcript",
            "parallels",
            "proofing",
            "article",
            "article::ui"
        })
package press.verbatim.sourcing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
