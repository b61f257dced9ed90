package press.verbatim.newsletter;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.article.ArticleId;
import press.verbatim.article.LiveTeaser;
import press.verbatim.article.PublishedArticles;
import press.verbatim.mail.Outbox;
import press.verbatim.mail.OutgoingMail;
import press.verbatim.platform.Cursors;
import press.verbatim.platform.Ids;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;

/** Makes editions of live articles and sends them to the confirmed. Called by the desk's edition view. */
@Service
@RolesAllowed(Roles.SUBSCRIBER_ADMIN)
public class EditionsService {
    private static final int CHOICES = 60;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST_ID = new UUID(-1, -1);
    private final Editions editions;
    private final Newsletters newsletters;
    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final PublishedArticles articles;
    private final EditionWriter writer;
    private final Outbox outbox;
    private final SchedulerClient scheduler;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Clock clock;

    EditionsService(
            Editions editions,
            Newsletters newsletters,
            Subscribers subscribers,
            Deliveries deliveries,
            PublishedArticles articles,
            EditionWriter writer,
            Outbox outbox,
            SchedulerClient scheduler,
            AuditLog audit,
            CurrentStaff current,
            Clock clock) {
        this.editions = editions;
        this.newsletters = newsletters;
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.articles = articles;
        this.writer = writer;
        this.outbox = outbox;
        this.scheduler = scheduler;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Editions, the newest first. */
    @Transactional(readOnly = true)
    public Slice<EditionRow> list(@Nullable String cursor, int limit) {
        List<String> from = cursor == null ? List.of(LATEST.toString(), LAST_ID.toString()) : Cursors.decode(cursor, 2);
        List<Edition> found =
                editions.before(Instant.parse(from.get(0)), UUID.fromString(from.get(1)), Limit.of(limit + 1));
        return Slice.of(
                        found,
                        limit,
                        last -> Cursors.encode(
                                last.createdAt().toString(), last.id().toString()))
                .map(this::row);
    }

    @Transactional(readOnly = true)
    public EditionDetails find(UUID id) {
        Edition edition = one(id);
        return new EditionDetails(row(edition), edition.draft(), edition.pieces(), deliveries.progress(id));
    }

    /** The live articles to choose from, the newest first. */
    @Transactional(readOnly = true)
    public List<EditionPiece> choices() {
        return articles.latest(null, CHOICES).items().stream()
                .map(EditionPiece::of)
                .toList();
    }

    /** How many would get an edition of this newsletter now. */
    @Transactional(readOnly = true)
    public long audience(UUID newsletter) {
        return subscribers.countByNewsletterIdAndState(newsletter, SubscriberState.CONFIRMED);
    }

    /** The mail as it would be sent, for the preview. */
    @Transactional(readOnly = true)
    public EditionBody preview(EditionDraft draft) {
        UUID example = Ids.next();
        return write(example, draft).forToken("");
    }

    @Transactional
    public UUID create(EditionDraft draft) {
        check(draft);
        return editions.save(new Edition(draft, pieces(draft), current.name(), clock.instant()))
                .id();
    }

    @Transactional
    public void update(UUID id, EditionDraft draft) {
        check(draft);
        Edition edition = one(id);
        require(edition, Set.of(EditionState.DRAFT));
        edition.become(draft, pieces(draft));
        editions.save(edition);
    }

    /** Sends the edition to one address, marked as a test; its links lead nowhere. */
    @Transactional
    public void test(UUID id, String address) {
        Edition edition = one(id);
        MailAddress to =
                MailAddress.parse(address).orElseThrow(() -> new Refusal("address", "newsletter.error.address"));
        Newsletter newsletter = newsletter(edition.newsletterId());
        EditionBody body = write(id, edition.draft()).forToken("");
        outbox.enqueue(new OutgoingMail(
                to.deliverable(),
                "[Test] " + edition.subject(),
                body.text(),
                body.html(),
                Map.of("From", newsletter.sender()),
                "newsletter.test"));
        audit.record("edition.tested", id.toString(), "");
    }

    /** Freezes the edition and begins to send it to everyone confirmed, once each. Returns how many. */
    @Transactional
    public int send(UUID id) {
        Edition edition = one(id);
        require(edition, Set.of(EditionState.DRAFT));
        EditionDraft draft = edition.draft();
        if (draft.articles().isEmpty()
                || pieces(draft).size() != draft.articles().size()) {
            throw new Refusal("articles", "newsletter.error.articles");
        }
        edition.become(draft, pieces(draft));
        int recipients = deliveries.prepare(id, edition.newsletterId());
        if (recipients == 0) {
            throw new Refusal("", "newsletter.error.nobody");
        }
        edition.start(write(id, draft), recipients, clock.instant());
        editions.save(edition);
        schedule(id);
        audit.record("edition.sent", id.toString(), Integer.toString(recipients));
        return recipients;
    }

    /** Stops the sending after the mails under way; those sent stay sent. */
    @Transactional
    public void stop(UUID id) {
        Edition edition = one(id);
        require(edition, Set.of(EditionState.SENDING));
        edition.stop();
        editions.save(edition);
        audit.record("edition.stopped", id.toString(), "");
    }

    /** Goes on where the sending was stopped. */
    @Transactional
    public void goOn(UUID id) {
        Edition edition = one(id);
        require(edition, Set.of(EditionState.STOPPED));
        edition.goOn();
        editions.save(edition);
        schedule(id);
        audit.record("edition.resumed", id.toString(), "");
    }

    private void schedule(UUID id) {
        Instant now = clock.instant();
        for (int lane = 0; lane < Deliveries.LANES; lane++) {
            scheduler.schedule(NewsletterTasks.lane(id, lane, now.toEpochMilli()), now);
        }
    }

    private EditionBody write(UUID id, EditionDraft draft) {
        return writer.write(newsletter(draft.newsletter()), id, draft.subject(), draft.intro(), pieces(draft));
    }

    private List<EditionPiece> pieces(EditionDraft draft) {
        Set<ArticleId> wanted = new LinkedHashSet<>();
        draft.articles().forEach(article -> wanted.add(new ArticleId(article)));
        Map<ArticleId, LiveTeaser> live = articles.teasers(wanted);
        return wanted.stream()
                .map(live::get)
                .filter(Objects::nonNull)
                .map(EditionPiece::of)
                .toList();
    }

    private void check(EditionDraft draft) {
        newsletter(draft.newsletter());
        String subject = draft.subject();
        if (subject.isBlank()
                || subject.length() > EditionDraft.SUBJECT_LIMIT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("subject", "newsletter.error.subject", EditionDraft.SUBJECT_LIMIT);
        }
        if (draft.articles().size() > EditionDraft.ARTICLE_LIMIT) {
            throw new Refusal("articles", "newsletter.error.tooMany", EditionDraft.ARTICLE_LIMIT);
        }
    }

    private static void require(Edition edition, Set<EditionState> states) {
        if (!states.contains(edition.state())) {
            throw new Refusal("", "newsletter.error.editionState");
        }
    }

    private EditionRow row(Edition edition) {
        return new EditionRow(
                edition.id(),
                newsletter(edition.newsletterId()).name(),
                edition.subject(),
                edition.state(),
                edition.recipients(),
                edition.createdAt(),
                edition.startedAt());
    }

    private Newsletter newsletter(UUID id) {
        return newsletters.findById(id).orElseThrow(NotFound::new);
    }

    private Edition one(UUID id) {
        return editions.findById(id).orElseThrow(NotFound::new);
    }
}
