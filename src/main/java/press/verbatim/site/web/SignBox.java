package press.verbatim.site.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.newsletter.PublishedNewsletters;
import press.verbatim.newsletter.SignUpBox;
import press.verbatim.site.view.Sign;

/** The newsletter box of a page, while there is a newsletter to sign up for. */
@Component
class SignBox {
    private final PublishedNewsletters newsletters;

    SignBox(PublishedNewsletters newsletters) {
        this.newsletters = newsletters;
    }

    @Nullable
    Sign on(String page) {
        return newsletters.signUpBox().map(box -> sign(box, page)).orElse(null);
    }

    private static Sign sign(SignUpBox box, String page) {
        return new Sign(box.newsletterId().toString(), box.consentHtml(), box.consentVersion(), page);
    }
}
