package press.verbatim.newsletter;

import java.util.UUID;

/**
 * What the sign-up form of a page shows and posts to /newsletter: fields newsletter, consent, address, page, form and the
 * empty field website. Made by {@link PublishedNewsletters} for the site's templates.
 *
 * @param consentHtml safe HTML, shown above the button
 * @param consentVersion handed back by the form in the hidden field consent
 */
public record SignUpBox(UUID newsletterId, String newsletter, String consentHtml, String consentVersion) {}
