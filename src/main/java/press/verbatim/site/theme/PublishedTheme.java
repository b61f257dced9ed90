package press.verbatim.site.theme;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Reading;
import press.verbatim.platform.Remembered;

/** The theme that readers see and the files of logos. Every public page calls it. */
@Service
@PermitAll
public class PublishedTheme {
    /** Published on the change feed when readers get another theme. */
    public static final String CHANGE = "theme";

    private final ThemeVersions versions;
    private final StoredLogos logos;
    private final ThemeCodec codec;
    private final Remembered<ThemeChoices> current;

    PublishedTheme(ThemeVersions versions, StoredLogos logos, ThemeCodec codec, ChangeFeed changes) {
        this.versions = versions;
        this.logos = logos;
        this.codec = codec;
        this.current = new Remembered<>(changes, this::latest);
    }

    /** The version released last. */
    @Transactional(readOnly = true)
    public ThemeChoices current() {
        return current.get();
    }

    private ThemeChoices latest() {
        Reading.note(CHANGE);
        return versions.findById(versions.latest()).map(this::read).orElse(ThemeChoices.ORIGINAL);
    }

    /** A logo as PNG. Its name is the fingerprint of its bytes: only who was shown a page with it can know it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> logo(String name) {
        return logos.findById(name).map(StoredLogo::content);
    }

    private ThemeChoices read(ThemeVersion version) {
        return codec.read(version.choices());
    }
}
