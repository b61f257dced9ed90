/**
 * Newsletters, their subscribers and the proof of each consent.
 * Readers sign up and leave; subscriber admins keep the list and send editions.
 * It sees live articles only and shows no draft.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "settings",
            "security",
            "ui",
            "text",
            "mail",
            "people",
            "media",
            "transcript",
            "proofing",
            "article",
        })
@NullMarked
package press.verbatim.newsletter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
