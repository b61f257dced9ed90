package press.verbatim.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import press.verbatim.article.ArticleId;
import press.verbatim.article.VersionId;
import press.verbatim.ui.ElementMessages;

/**
 * The text of an article as an element that loads and saves by itself over {@code /desk-api/articles}. The article's
 * view places it and hears of saves; the text never passes through the server's session.
 */
@Tag("verbatim-article-editor")
@JsModule("./article-editor/article-editor.ts")
@CssImport("./desk/elements.css")
@CssImport("./desk/article-editor.css")
@NpmPackage(value = "@tiptap/core", version = "3.34.0")
@NpmPackage(value = "@tiptap/pm", version = "3.34.0")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.34.0")
class ArticleEditor extends Component implements HasSize, LocaleChangeObserver, TextPlaces {
    private static final long serialVersionUID = 1L;

    ArticleEditor(ArticleId article, String language) {
        getElement().setAttribute("article-id", article.toString());
        language(language);
    }

    /** Names the language of the text, whose typing rules it follows from now on; a BCP 47 tag. */
    final void language(String tag) {
        getElement().setAttribute("language", tag);
    }

    /** The server confirmed a save. */
    @DomEvent("verbatim-saved")
    public static class SavedEvent extends ComponentEvent<ArticleEditor> {
        private static final long serialVersionUID = 1L;

        private final int version;
        private final int signs;

        public SavedEvent(
                ArticleEditor source,
                boolean fromClient,
                @EventData("event.detail.version") int version,
                @EventData("event.detail.signs") int signs) {
            super(source, fromClient);
            this.version = version;
            this.signs = signs;
        }

        int version() {
            return version;
        }

        int signs() {
            return signs;
        }
    }

    /** Where the text stands: saved, unsaved, saving, offline, conflict, refused, lost. */
    @DomEvent("verbatim-save-state")
    public static class SaveStateEvent extends ComponentEvent<ArticleEditor> {
        private static final long serialVersionUID = 1L;

        private final String state;

        public SaveStateEvent(ArticleEditor source, boolean fromClient, @EventData("event.detail.state") String state) {
            super(source, fromClient);
            this.state = state;
        }

        String state() {
            return state;
        }
    }

    Registration addSavedListener(ComponentEventListener<SavedEvent> listener) {
        return addListener(SavedEvent.class, listener);
    }

    Registration addSaveStateListener(ComponentEventListener<SaveStateEvent> listener) {
        return addListener(SaveStateEvent.class, listener);
    }

    /** Sends what is unsent, then tells whether the server holds everything; called before a text is sent or published. */
    void flush(Consumer<Boolean> then) {
        getElement().callJsFunction("flush").then(Boolean.class, then::accept);
    }

    /** Takes up a former text as a change that can be undone; it is saved like any other. */
    void take(VersionId version, Runnable then) {
        getElement().callJsFunction("take", version.toString()).then(taken -> then.run());
    }

    @Override
    public void showPlace(int paragraph, int from, int to) {
        getElement().callJsFunction("showPlace", paragraph, from, to);
    }

    @Override
    public void showWords(String words) {
        getElement().callJsFunction("showWords", words);
    }

    @Override
    public void selectedWords(Consumer<String> then) {
        getElement().callJsFunction("selectedWords").then(String.class, then::accept);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var sentences = ElementMessages.of("article", "article.editor.", event.getLocale());
        getElement().setPropertyMap("messages", sentences);
    }
}
