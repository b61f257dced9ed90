package press.verbatim.article;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.media.PhotoFile;
import press.verbatim.media.PhotoId;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffId;
import press.verbatim.security.SystemUser;

/**
 * Shows a working copy as the page it would be: to whoever may read the draft, or to whoever holds a token that has
 * not run out. The site renders the answer with the readers' templates.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class PreviewService {
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ArticleAccess access;
    private final ArticleRepository articles;
    private final PreviewTokenRepository tokens;
    private final FrozenPages frozen;
    private final LivePages pages;
    private final DraftPhotos photos;
    private final StaffDirectory staff;
    private final SystemUser system;
    private final AuditLog audit;
    private final CurrentStaff current;
    private final Clock clock;

    PreviewService(
            ArticleAccess access,
            ArticleRepository articles,
            PreviewTokenRepository tokens,
            FrozenPages frozen,
            LivePages pages,
            DraftPhotos photos,
            StaffDirectory staff,
            SystemUser system,
            AuditLog audit,
            CurrentStaff current,
            Clock clock) {
        this.access = access;
        this.articles = articles;
        this.tokens = tokens;
        this.frozen = frozen;
        this.pages = pages;
        this.photos = photos;
        this.staff = staff;
        this.system = system;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The working copy for its own people. */
    @Transactional(readOnly = true)
    public LiveArticle draft(ArticleId id) {
        return page(access.own(id));
    }

    /** The working copy for whoever holds a token; an unknown, expired or revoked one finds nothing. */
    @Transactional(readOnly = true)
    @PermitAll
    public LiveArticle byToken(String token) {
        Article article = opened(token);
        return system.call("preview", () -> page(article));
    }

    /** The file of a photo the working copy shows, public or not, for its own people. */
    @Transactional(readOnly = true)
    public Optional<PhotoFile> photo(ArticleId id, PhotoId photo, int width) {
        return photos.file(access.own(id), photo, width);
    }

    /** The same for whoever holds a token. */
    @Transactional(readOnly = true)
    @PermitAll
    public Optional<PhotoFile> photoByToken(String token, PhotoId photo, int width) {
        return photos.file(opened(token), photo, width);
    }

    /** Makes an address that shows the draft to whoever has it; the token is told this once. */
    @Transactional
    public PreviewGrant grant(ArticleId id, Duration validity) {
        Article article = access.own(id);
        if (validity.isNegative() || validity.isZero() || validity.compareTo(LONGEST) > 0) {
            throw new Refusal("validity", "article.refused.validity", LONGEST.toDays());
        }
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        PreviewToken stored = tokens.save(new PreviewToken(
                article.key(), hash(token), current.id(), clock.instant().plus(validity)));
        audit.record("article.preview.granted", id.toString(), validity.toString());
        return new PreviewGrant(stored.link(current.name()), token);
    }

    /** The addresses that still show the draft. */
    @Transactional(readOnly = true)
    public List<PreviewLink> grants(ArticleId id) {
        List<PreviewToken> open = tokens.findByArticleIdAndRevokedFalseAndExpiresAtAfterOrderByExpiresAtDesc(
                access.own(id).key(), clock.instant());
        Map<StaffId, String> names =
                staff.names(open.stream().map(PreviewToken::by).toList());
        return open.stream()
                .map(token -> token.link(names.getOrDefault(token.by(), "")))
                .toList();
    }

    @Transactional
    public void revoke(ArticleId id, UUID grant) {
        PreviewToken token =
                tokens.findByIdAndArticleId(grant, access.own(id).key()).orElseThrow(NotFound::new);
        token.revoke();
        tokens.save(token);
        audit.record("article.preview.revoked", id.toString(), "");
    }

    private Article opened(String token) {
        return tokens.findByTokenHash(hash(token))
                .filter(known -> known.opens(clock.instant()))
                .flatMap(known -> articles.findById(known.article()))
                .orElseThrow(NotFound::new);
    }

    private LiveArticle page(Article article) {
        return pages.page(article, frozen.of(article), article.firstPublished(), article.lastUpdated());
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
