package press.verbatim.proofing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How texts are checked: verbatim.proofing.*.
 *
 * @param grammar whether spelling and grammar are checked; switched off, nothing of it is loaded
 * @param grammarIdle how long its rules stay in memory after the last paragraph
 * @param grammarLimit the longest time one paragraph may take
 */
@ConfigurationProperties("verbatim.proofing")
public record ProofingProperties(
        @DefaultValue("true") boolean grammar,
        @DefaultValue("15m") Duration grammarIdle,
        @DefaultValue("10s") Duration grammarLimit) {}
