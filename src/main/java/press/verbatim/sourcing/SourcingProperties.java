package press.verbatim.sourcing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the law gives a newsroom: verbatim.sourcing.*.
 *
 * @param replyTerm how long after it came a reply has to be online; three days in French law
 * @param replyPeriod how long after an article a reply to it may be asked for; three months in French law
 */
@ConfigurationProperties("verbatim.sourcing")
public record SourcingProperties(
        @DefaultValue("3d") Duration replyTerm,
        @DefaultValue("92d") Duration replyPeriod) {}
