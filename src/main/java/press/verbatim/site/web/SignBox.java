package press.verbatim.site.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.newsletter.PublishedNewsletters;
import press.verbatim.newsletter.SignUpBox;
import press.verbatim.site.theme.BoxWords;
import press.verbatim.site.view.Sign;

/** The newsletter box of a page, while there is a newsletter to sign up for. */
@Component
class SignBox {
    private final PublishedNewsletters newsletters;
    private final Frames frames;
    private final Wardrobe wardrobe;

    SignBox(PublishedNewsletters newsletters, Frames frames, Wardrobe wardrobe) {
        this.newsletters = newsletters;
        this.frames = frames;
        this.wardrobe = wardrobe;
    }

    @Nullable
    Sign on(String page) {
        return newsletters.signUpBox().map(box -> sign(box, page)).orElse(null);
    }

    private Sign sign(SignUpBox box, String page) {
        BoxWords words = wardrobe.choices().box();
        return new Sign(
                box.newsletterId().toString(),
                box.consentHtml(),
                box.consentVersion(),
                page,
                words.form(),
                or(words.title(), "site.newsletter.title"),
                words.sentence(),
                or(words.button(), "site.newsletter.subscribe"));
    }

    private String or(String chosen, String key) {
        return chosen.isEmpty() ? frames.text().get(key) : chosen;
    }
}
