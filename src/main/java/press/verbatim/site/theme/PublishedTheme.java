package press.verbatim.site.theme;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.platform.Reading;

/** The theme that readers see and the files of logos. Every public page calls it. */
@Service
@PermitAll
public class PublishedTheme {
    /** Published on the change feed when readers get another theme. */
    public static final String CHANGE = "theme";

    private final ThemeVersions versions;
    private final StoredLogos logos;
    private final ThemeCodec codec;
    private volatile Held held = new Held(0, ThemeChoices.ORIGINAL);

    private record Held(int number, ThemeChoices choices) {}

    PublishedTheme(ThemeVersions versions, StoredLogos logos, ThemeCodec codec) {
        this.versions = versions;
        this.logos = logos;
        this.codec = codec;
    }

    /** The version released last. Versions never change, so that one read before is right as long as its number is the last. */
    @Transactional(readOnly = true)
    public ThemeChoices current() {
        Reading.note(CHANGE);
        return Reading.once(CHANGE, this::latest);
    }

    private ThemeChoices latest() {
        int latest = versions.latest();
        Held known = held;
        if (known.number() != latest) {
            known = new Held(latest, versions.findById(latest).map(this::read).orElse(ThemeChoices.ORIGINAL));
            held = known;
        }
        return known.choices();
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
