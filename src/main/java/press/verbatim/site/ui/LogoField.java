package press.verbatim.site.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.Refusal;
import press.verbatim.site.theme.Logo;
import press.verbatim.site.theme.PaperMode;
import press.verbatim.site.theme.ThemeService;
import press.verbatim.ui.Notices;

/** The logo of one mode on its paper, or the site's name where there is none; another is taken from a file. */
class LogoField extends Composite<Div> {
    private static final int BYTES_MAX = 5 * 1024 * 1024;

    private final transient ThemeService themes;
    private final transient Runnable changed;
    private final String siteName;
    private final Div mark = new Div();
    private final Upload upload;
    private final Button remove;
    private transient @Nullable Logo logo;

    LogoField(PaperMode mode, ThemeService themes, String siteName, Runnable changed) {
        this.themes = themes;
        this.changed = changed;
        this.siteName = siteName;
        String title = getTranslation("site.theme.logo." + mode);
        mark.addClassNames("theme-mark", "theme-mark-" + mode.name().toLowerCase(Locale.ROOT));
        upload = new Upload(UploadHandler.inMemory(this::take));
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/webp");
        upload.setMaxFileSize(BYTES_MAX);
        Button choose = new Button(getTranslation("site.theme.logo.choose"));
        choose.setAriaLabel(getTranslation("site.theme.logo.choose") + " : " + title);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(rejected -> Notices.problem(getTranslation("site.theme.error.file")));
        remove = new Button(getTranslation("site.theme.logo.remove"), click -> become(null));
        remove.setAriaLabel(getTranslation("site.theme.logo.remove") + " : " + title);
        Div acts = new Div(upload, remove);
        acts.addClassName("v-row-actions");
        getContent().addClassName("theme-logo");
        getContent().add(new H3(title), mark, acts);
        show(null);
    }

    @Nullable
    Logo value() {
        return logo;
    }

    final void show(@Nullable Logo shown) {
        logo = shown;
        mark.removeAll();
        remove.setVisible(shown != null);
        if (shown == null) {
            mark.add(new Span("« " + siteName + " »"));
        } else {
            mark.add(new Image("/theme/logo/" + shown.name() + ".png", getTranslation("site.theme.logo.shown")));
        }
    }

    private void take(UploadMetadata file, byte[] bytes) {
        try {
            become(themes.addLogo(new ByteArrayInputStream(bytes)));
        } catch (Refusal refusal) {
            Notices.problem(getTranslation(refusal.messageKey(), refusal.arguments()));
        } finally {
            upload.clearFileList();
        }
    }

    private void become(@Nullable Logo chosen) {
        show(chosen);
        changed.run();
    }
}
