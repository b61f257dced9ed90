package press.verbatim.newsletter;

import java.util.UUID;

/**
 * A filled-in sign-up form.
 *
 * @param consent the version of the consent text the form showed
 * @param network the caller's address, already cut
 */
public record SignUpRequest(
        UUID newsletter, String address, String consent, String form, String page, String network) {}
