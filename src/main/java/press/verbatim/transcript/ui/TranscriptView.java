package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.platform.NotFound;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;
import press.verbatim.transcript.AnnotationId;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.TurnId;
import press.verbatim.transcript.Withdrawn;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.Languages;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;

/** One transcript: its state, the reader with its annotations, and the panels and acts of its page. */
@Route("transcripts/:transcript")
@CssImport("./desk/transcripts.css")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class TranscriptView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    /** The query parameter that opens the reader at an annotation. */
    static final String ANNOTATION = "annotation";

    private static final String PARAMETER = "transcript";

    private final transient TranscriptService transcripts;
    private final transient TranscriptPanels panels;
    private final transient TranscriptActs acts;
    private final transient CurrentStaff current;
    private final transient Times times;
    private final PageHeader header = new PageHeader("");
    private final Paragraph notice = new Paragraph();
    private @Nullable TranscriptReader reader;
    private @Nullable PanelTabs tabs;
    private String title = "";

    TranscriptView(
            TranscriptService transcripts,
            TranscriptPanels panels,
            TranscriptActs acts,
            CurrentStaff current,
            Times times) {
        this.transcripts = transcripts;
        this.panels = panels;
        this.acts = acts;
        this.current = current;
        this.times = times;
        header.crumb(getTranslation("transcript.ui.title"));
        notice.addClassName("v-notice");
        getContent().addClassNames("v-view", "v-transcript");
    }

    /** The parameters of a transcript's page. */
    static RouteParameters at(TranscriptId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        try {
            Optional<UUID> id = event.getRouteParameters().get(PARAMETER).flatMap(TranscriptView::parsed);
            open(transcripts.find(new TranscriptId(id.orElseThrow(NotFound::new))));
            asked(event, "turn").ifPresent(turn -> openAt(new TurnId(turn)));
            asked(event, ANNOTATION).ifPresent(note -> openAt(new AnnotationId(note)));
        } catch (NotFound unknown) {
            title = getTranslation("transcript.ui.title");
            getContent().add(new EmptyState(title, getTranslation("transcript.ui.notFound")));
        }
    }

    private static Optional<UUID> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).flatMap(TranscriptView::parsed);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void open(TranscriptHead head) {
        TranscriptReader reading = new TranscriptReader(head.id());
        reading.canPublish(current.has(Role.EDITOR));
        reader = reading;
        tabs = new PanelTabs(reading, panels, this::refresh, this::reload);
        getContent().add(header, notice, reading);
        show(head);
    }

    private void openAt(TurnId turn) {
        if (reader != null) {
            reader.openAt(turn);
        }
    }

    private void openAt(AnnotationId annotation) {
        if (reader != null) {
            reader.openAt(annotation);
        }
    }

    private void show(TranscriptHead head) {
        title = head.title();
        header.title(head.title());
        header.chips(TranscriptChips.of(this, head));
        header.actions(facts(head), acts.menu(head, current.has(Role.EDITOR), this::refresh, this::reload));
        Withdrawn withdrawn = head.withdrawn();
        notice.setVisible(withdrawn != null);
        if (withdrawn != null) {
            String since = times.at(withdrawn.at(), getLocale());
            notice.setText(getTranslation("transcript.ui.withdraw.notice.since", since, withdrawn.notice()));
        }
        if (tabs != null) {
            tabs.show(head);
        }
    }

    private Span facts(TranscriptHead head) {
        String language = Languages.name(head.language(), getLocale());
        String translation = head.translationLanguage();
        String languages = translation == null ? language : language + " → " + Languages.name(translation, getLocale());
        Span facts = new Span(String.join(
                " · ",
                getTranslation("transcript.ui.turnCount", head.turnCount()),
                getTranslation("transcript.ui.people", head.participants().size()),
                languages));
        facts.addClassName("v-facts-line");
        return facts;
    }

    /** Shows what has changed beside the words. */
    private void refresh(TranscriptId id) {
        show(transcripts.find(id));
    }

    /** Shows words that have changed. */
    private void reload(TranscriptId id) {
        refresh(id);
        if (reader != null) {
            reader.reload();
        }
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
