package press.verbatim.newsletter;

import java.util.List;

/** A person as the desk shows them: every newsletter under the address and all evidence of consent, oldest first. */
public record SubscriberDetails(SubscriberRow row, List<SubscriberRow> subscriptions, List<Evidence> evidence) {}
