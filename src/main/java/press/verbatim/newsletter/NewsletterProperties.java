package press.verbatim.newsletter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the newsletter's public forms: verbatim.newsletter.*.
 *
 * @param requestsPerNetwork forms taken from one network (/24 or /48) in ten minutes
 * @param evidenceYears how long evidence is kept after the end of a subscription; the privacy policy should say the same
 */
@ConfigurationProperties("verbatim.newsletter")
public record NewsletterProperties(
        @DefaultValue("40") int requestsPerNetwork,
        @DefaultValue("3") int evidenceYears) {}
