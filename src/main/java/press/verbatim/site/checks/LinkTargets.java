package press.verbatim.site.checks;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.article.PublicAddress;
import press.verbatim.article.PublishedArticles;
import press.verbatim.article.PublishedSections;
import press.verbatim.parallels.ParallelCard;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.PublishedParallels;
import press.verbatim.transcript.ExcerptCard;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.PublicTranscript;
import press.verbatim.transcript.PublishedTranscripts;
import press.verbatim.transcript.WithdrawalMode;
import press.verbatim.transcript.Withdrawn;

/** Tells what readers would find at an address of the site, by asking the services that answer there, not over the network. */
@Component
class LinkTargets {
    private static final Pattern PATH = Pattern.compile("/([a-z-]+)/([^/?]+)(?:/([^?]*))?(?:\\?.*)?");
    private static final Pattern EXCERPT = Pattern.compile("extrait/([0-9a-f-]{36})");

    private final PublishedArticles articles;
    private final PublishedSections sections;
    private final PublishedTranscripts transcripts;
    private final PublishedParallels parallels;

    LinkTargets(
            PublishedArticles articles,
            PublishedSections sections,
            PublishedTranscripts transcripts,
            PublishedParallels parallels) {
        this.articles = articles;
        this.sections = sections;
        this.transcripts = transcripts;
        this.parallels = parallels;
    }

    enum Target {
        OPEN,
        MOVED,
        GONE,
        UNKNOWN
    }

    /** Addresses of one part, like that of the corrections, are fixed and answer; the page of a signature does once something signed is live. */
    Target of(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Target.OPEN;
        }
        String name = parts.group(2);
        return switch (parts.group(1)) {
            case "article" -> article(name);
            case "rubrique" -> open(sections.section(name).isPresent());
            case "dossier" -> open(sections.topic(name).isPresent());
            case "document" -> document(name, parts.group(3));
            case "mise-en-regard" -> pair(name);
            default -> Target.OPEN;
        };
    }

    private Target article(String slug) {
        return switch (articles.bySlug(slug)) {
            case PublicAddress.Live live -> Target.OPEN;
            case PublicAddress.Moved moved -> Target.MOVED;
            case PublicAddress.Gone gone -> Target.GONE;
            case PublicAddress.Unknown unknown -> Target.UNKNOWN;
        };
    }

    private Target document(String slug, @Nullable String rest) {
        Matcher excerpt = EXCERPT.matcher(rest == null ? "" : rest);
        if (excerpt.matches()) {
            return transcripts
                    .card(new ExcerptId(id(excerpt.group(1))))
                    .map(LinkTargets::excerpt)
                    .orElse(Target.UNKNOWN);
        }
        return transcripts
                .find(slug.replaceFirst("\\.txt$", ""))
                .map(LinkTargets::document)
                .orElse(Target.UNKNOWN);
    }

    private static Target excerpt(ExcerptCard card) {
        return card.withdrawn() == null ? Target.OPEN : Target.GONE;
    }

    private static Target document(PublicTranscript transcript) {
        Withdrawn withdrawn = transcript.withdrawn();
        return withdrawn != null && withdrawn.mode() == WithdrawalMode.REMOVE ? Target.GONE : Target.OPEN;
    }

    private Target pair(String written) {
        return parallels
                .card(new ParallelId(id(written)))
                .map(LinkTargets::pair)
                .orElse(Target.UNKNOWN);
    }

    private static Target pair(ParallelCard card) {
        return card.isWithdrawn() ? Target.GONE : Target.OPEN;
    }

    /** What is no id names nothing. */
    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }

    private static Target open(boolean found) {
        return found ? Target.OPEN : Target.UNKNOWN;
    }
}
