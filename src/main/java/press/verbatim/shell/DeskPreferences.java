package press.verbatim.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.ui.DeskZone;

/**
 * Language and mode of the desk, kept in the browser for a year and applied whenever a page of the desk opens; its elements learn the
 * newsroom's time zone there.
 */
@Component
class DeskPreferences implements VaadinServiceInitListener {
    private static final String LANGUAGE = "verbatim_language";
    private static final String MODE = "verbatim_mode";
    private static final int A_YEAR = 365 * 24 * 3600;

    private final DeskZone zone;

    DeskPreferences(DeskZone zone) {
        this.zone = zone;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
        event.addIndexHtmlRequestListener(this::name);
    }

    void language(Locale locale) {
        keep(LANGUAGE, locale.getLanguage());
        UI.getCurrent().getSession().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    void mode(DeskMode mode) {
        keep(MODE, mode.name());
        light(UI.getCurrent(), mode);
    }

    /** Names the language of the page, which Vaadin writes before it knows whose page it is. */
    private void name(IndexHtmlResponse index) {
        String language = read(index.getVaadinRequest(), LANGUAGE);
        VaadinSession session = VaadinSession.getCurrent();
        if (language == null && session != null) {
            language = session.getLocale().getLanguage();
        }
        index.getDocument()
                .children()
                .attr("lang", "en".equals(language) ? "en" : "fr")
                .attr("data-zone", zone.zone().getId());
    }

    private static void apply(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String language = read(request, LANGUAGE);
        if (language != null) {
            ui.setLocale("en".equals(language) ? Locale.ENGLISH : Locale.FRENCH);
        }
        String mode = read(request, MODE);
        for (DeskMode known : DeskMode.values()) {
            if (known.name().equals(mode)) {
                light(ui, known);
            }
        }
    }

    private static void light(UI ui, DeskMode mode) {
        ui.getPage()
                .setColorScheme(
                        switch (mode) {
                            case AUTO -> ColorScheme.Value.LIGHT_DARK;
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                        });
    }

    private static void keep(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/desk");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(A_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response instanceof VaadinServletResponse servlet) {
            servlet.getHttpServletResponse().addCookie(cookie);
        }
    }

    private static @Nullable String read(@Nullable VaadinRequest request, String name) {
        if (request instanceof VaadinServletRequest servlet && servlet.getCookies() != null) {
            for (Cookie cookie : servlet.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
