package press.verbatim.site.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.site.theme.PublishedTheme;
import press.verbatim.site.theme.ThemeChoices;
import press.verbatim.site.theme.Typeface;
import press.verbatim.site.theme.Typefaces;

/**
 * Knows which theme a page being rendered wears: the released one, or the one that the studio tries on for this one request. The policy
 * names the styles of the last two releases, so that a page rendered just before a change keeps its look.
 */
@Component
public class Wardrobe {
    private static final ScopedValue<ThemeChoices> TRIED = ScopedValue.newInstance();
    private static final int REMEMBERED = 2;

    private final Theme theme;
    private final PublishedTheme published;
    private volatile List<Worn> recent = List.of();
    private volatile String policy = "";

    private record Worn(ThemeChoices choices, String css) {}

    /** Work that may fail as answers to requests do. */
    public interface Fitting {
        void run() throws Exception;
    }

    Wardrobe(Theme theme, PublishedTheme published, ChangeFeed changes) {
        this.theme = theme;
        this.published = published;
        changes.subscribe(this::changed);
    }

    /** Renders with other choices than readers get; whoever calls it has checked who may see them. */
    public void trying(ThemeChoices choices, Fitting fitting) throws Exception {
        ScopedValue.where(TRIED, choices).call(() -> {
            fitting.run();
            return null;
        });
    }

    /** Whether the page being rendered is for the studio alone. */
    boolean isTrying() {
        return TRIED.isBound();
    }

    ThemeChoices choices() {
        return isTrying() ? TRIED.get() : published.current();
    }

    /** The style elements of the page being rendered, with the fonts they need first. */
    String style() {
        return preloads() + styles();
    }

    private String preloads() {
        Typefaces faces = choices().typefaces();
        Set<String> weights = new TreeSet<>();
        if (faces.text() == Typeface.SPECTRAL) {
            weights.add("400");
        }
        if (faces.titles() == Typeface.SPECTRAL) {
            weights.add("600");
        }
        return theme.preloads(weights);
    }

    private String styles() {
        String css = isTrying()
                ? ThemeSheet.css(TRIED.get())
                : worn(published.current()).css();
        return css.isEmpty() ? theme.style() : theme.style() + "<style>" + css + "</style>";
    }

    /** The policy of a public page. */
    String policy() {
        if (recent.isEmpty()) {
            worn(published.current());
        }
        return policy;
    }

    /** The policy of a page that ourselves may frame. */
    public String framedPolicy() {
        List<String> styles = isTrying()
                ? List.of(ThemeSheet.css(TRIED.get()))
                : recent.stream().map(Worn::css).toList();
        return theme.contentSecurityPolicy(true, styles);
    }

    private void changed(String key) {
        if (PublishedTheme.CHANGE.equals(key)) {
            worn(published.current());
        }
    }

    private Worn worn(ThemeChoices choices) {
        return recent.stream()
                .filter(known -> known.choices().equals(choices))
                .findFirst()
                .orElseGet(() -> remembered(choices));
    }

    private synchronized Worn remembered(ThemeChoices choices) {
        Worn added = new Worn(choices, ThemeSheet.css(choices));
        List<Worn> kept = Stream.concat(Stream.of(added), recent.stream().limit(REMEMBERED - 1))
                .toList();
        policy = theme.contentSecurityPolicy(false, kept.stream().map(Worn::css).collect(Collectors.toList()));
        recent = kept;
        return added;
    }
}
