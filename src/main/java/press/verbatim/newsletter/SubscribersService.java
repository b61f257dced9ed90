package press.verbatim.newsletter;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.mail.Outbox;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Slice;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the subscribers and their proofs of consent. Called by the desk's subscriber list. */
@Service
@RolesAllowed(Roles.SUBSCRIBER_ADMIN)
public class SubscribersService {
    private static final String DESK = "";
    private static final int CSV_PAGE = 1_000;
    private final Subscribers subscribers;
    private final SubscriberLists lists;
    private final Newsletters newsletters;
    private final ConsentRecords records;
    private final Suppressions suppressions;
    private final LinkTokens tokens;
    private final Outbox outbox;
    private final AuditLog audit;
    private final JsonMapper json;
    private final Clock clock;

    SubscribersService(
            Subscribers subscribers,
            SubscriberLists lists,
            Newsletters newsletters,
            ConsentRecords records,
            Suppressions suppressions,
            LinkTokens tokens,
            Outbox outbox,
            AuditLog audit,
            JsonMapper json,
            Clock clock) {
        this.subscribers = subscribers;
        this.lists = lists;
        this.newsletters = newsletters;
        this.records = records;
        this.suppressions = suppressions;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Subscribers, newest first. */
    @Transactional(readOnly = true)
    public Slice<SubscriberRow> list(SubscriberFilter filter, @Nullable String cursor, int limit) {
        return lists.page(filter, cursor, limit);
    }

    @Transactional(readOnly = true)
    public SubscriberDetails find(UUID id) {
        Subscriber subscriber = one(id);
        return new SubscriberDetails(
                row(subscriber),
                subscribers.findByAddressKey(subscriber.addressKey()).stream()
                        .map(this::row)
                        .toList(),
                evidence(subscriber.addressKey()));
    }

    @Transactional
    public void unsubscribe(UUID id) {
        Subscriber subscriber = one(id);
        if (subscriber.is(SubscriberState.CONFIRMED) || subscriber.is(SubscriberState.PENDING)) {
            subscriber.end(SubscriberState.UNSUBSCRIBED, clock.instant());
            note(subscriber, ConsentStep.UNSUBSCRIBED);
            audit.record("subscriber.unsubscribed", id.toString(), "");
        }
    }

    /** Puts the address on the opposition list: no import brings it back, only the person can. */
    @Transactional
    public void suppress(UUID id) {
        Subscriber subscriber = one(id);
        for (Subscriber each : subscribers.findByAddressKey(subscriber.addressKey())) {
            if (!each.is(SubscriberState.ERASED)) {
                each.end(SubscriberState.SUPPRESSED, clock.instant());
                note(each, ConsentStep.SUPPRESSED);
            }
        }
        oppose(subscriber.addressKey(), SubscriberState.SUPPRESSED);
        audit.record("subscriber.suppressed", id.toString(), "");
    }

    /** Deletes the address everywhere; the evidence stays under its HMAC. */
    @Transactional
    public void erase(UUID id) {
        String key = one(id).addressKey();
        Instant now = clock.instant();
        for (Subscriber each : subscribers.findByAddressKey(key)) {
            if (each.address() != null) {
                outbox.forget(each.address());
            }
            tokens.forget(each.id());
            each.erase(now);
            note(each, ConsentStep.ERASED);
        }
        oppose(key, SubscriberState.ERASED);
        audit.record("subscriber.erased", id.toString(), "");
    }

    /** Everything we hold of the person, as JSON for them. */
    @Transactional
    public String export(UUID id) {
        audit.record("subscriber.exported", id.toString(), "");
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(find(id));
    }

    /** Writes the list as CSV, formulas made harmless; the act is in the audit log. */
    @Transactional
    public void exportCsv(SubscriberFilter filter, Writer to) {
        audit.record("subscribers.exported", "", "");
        try {
            to.write(Csv.line("address", "newsletter", "state", "since", "confirmed", "ended"));
            Slice<SubscriberRow> slice = lists.page(filter, null, CSV_PAGE);
            write(slice.items(), to);
            while (slice.next() != null) {
                slice = lists.page(filter, slice.next(), CSV_PAGE);
                write(slice.items(), to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Collection<SubscriberRow> rows, Writer to) throws IOException {
        for (SubscriberRow row : rows) {
            to.write(Csv.line(
                    Objects.toString(row.address(), ""),
                    row.newsletter(),
                    row.state().name(),
                    row.since().toString(),
                    Objects.toString(row.confirmedAt(), ""),
                    Objects.toString(row.endedAt(), "")));
        }
    }

    private void oppose(String key, SubscriberState reason) {
        if (!suppressions.existsByAddressKey(key)) {
            suppressions.save(new Suppression(key, reason, clock.instant()));
        }
    }

    private void note(Subscriber subscriber, ConsentStep step) {
        subscribers.save(subscriber);
        records.save(new ConsentRecord(
                newsletter(subscriber), subscriber.addressKey(), step, Means.DESK, DESK, clock.instant()));
    }

    private List<Evidence> evidence(String key) {
        return records.findByAddressKeyOrderByHappenedAt(key).stream()
                .map(ConsentRecord::view)
                .toList();
    }

    private SubscriberRow row(Subscriber subscriber) {
        return subscriber.row(newsletter(subscriber).name());
    }

    private Subscriber one(UUID id) {
        return subscribers.findById(id).orElseThrow(NotFound::new);
    }

    private Newsletter newsletter(Subscriber subscriber) {
        return newsletters.findById(subscriber.newsletterId()).orElseThrow(NotFound::new);
    }
}
