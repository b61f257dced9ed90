package press.verbatim.site.web;

import org.springframework.stereotype.Component;
import press.verbatim.newsletter.MailAccents;
import press.verbatim.newsletter.MailLook;
import press.verbatim.site.theme.Accents;
import press.verbatim.site.theme.PublishedTheme;

/** Gives mails the accents of the released theme. */
@Component
class ThemedMails implements MailLook {
    private final PublishedTheme theme;

    ThemedMails(PublishedTheme theme) {
        this.theme = theme;
    }

    @Override
    public MailAccents accents() {
        Accents chosen = theme.current().accents();
        return new MailAccents(chosen.light(), chosen.dark());
    }
}
