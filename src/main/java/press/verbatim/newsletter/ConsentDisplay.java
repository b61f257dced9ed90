package press.verbatim.newsletter;

import org.springframework.stereotype.Component;
import press.verbatim.settings.Policy;
import press.verbatim.settings.PolicyKind;
import press.verbatim.settings.PublishedSettings;

/** Says which consent text a newsletter shows now. Called by the sign-up form, the sign-up itself and the desk. */
@Component
class ConsentDisplay {
    private final ConsentTexts texts;
    private final PublishedSettings settings;

    ConsentDisplay(ConsentTexts texts, PublishedSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    ConsentShown now(Newsletter newsletter) {
        ConsentText text = texts.findFirstByNewsletterIdOrderByNumberDesc(newsletter.id())
                .orElseThrow(() -> new IllegalStateException("A newsletter without consent text"));
        String html = html(newsletter, text.wording());
        return new ConsentShown(
                html, Hashes.sha256(html), text.number(), version(PolicyKind.PRIVACY), version(PolicyKind.TERMS));
    }

    String html(Newsletter newsletter, String wording) {
        return ConsentWording.html(
                wording, newsletter.name(), settings.identity().publisher());
    }

    private int version(PolicyKind kind) {
        return settings.policy(kind).map(Policy::version).orElse(0);
    }
}
