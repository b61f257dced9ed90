package press.verbatim.newsletter;

import java.util.Locale;
import java.util.Objects;

/** Who came by a link of ours, as the public pages may show it to that very person. */
public record LinkHolder(String address, String newsletter, Locale locale, SubscriberState state) {
    static LinkHolder of(Subscriber subscriber, Newsletter newsletter) {
        return new LinkHolder(
                Objects.requireNonNullElse(subscriber.address(), ""),
                newsletter.name(),
                newsletter.locale(),
                subscriber.state());
    }
}
