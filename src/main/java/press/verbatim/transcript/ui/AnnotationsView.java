package press.verbatim.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffName;
import press.verbatim.transcript.AnchorState;
import press.verbatim.transcript.AnnotationFilter;
import press.verbatim.transcript.AnnotationHit;
import press.verbatim.transcript.AnnotationSearchService;
import press.verbatim.transcript.AnnotationView;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.ui.Chip;
import press.verbatim.ui.CursorLists;
import press.verbatim.ui.EmptyState;
import press.verbatim.ui.PageHeader;
import press.verbatim.ui.Times;
import press.verbatim.ui.WrappingGrid;

/** The annotations of all transcripts one may see, newest first, with filters; each opens the reader at its passage. */
@Route("annotations")
@Menu(order = 21, title = "transcript.notes.title", icon = "vaadin:comment-ellipsis-o")
@CssImport("./desk/transcripts.css")
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
class AnnotationsView extends Composite<Div> implements HasDynamicTitle {
    private static final int LENGTH = 160;

    private final transient AnnotationSearchService annotations;
    private final transient Times times;
    private final AnnotationFilters filters;
    private final Grid<AnnotationHit> list = new WrappingGrid<>();

    AnnotationsView(
            AnnotationSearchService annotations, TranscriptService transcripts, StaffDirectory staff, Times times) {
        this.annotations = annotations;
        this.times = times;
        filters = new AnnotationFilters(newsroom(staff), transcripts, this::refresh);

        describeList();
        refresh();

        getContent().addClassNames("v-view", "v-transcripts", "v-notes");
        getContent().add(new PageHeader(getPageTitle()), filters, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("transcript.notes.title");
    }

    private static List<StaffName> newsroom(StaffDirectory staff) {
        return Stream.of(Role.REPORTER, Role.EDITOR)
                .flatMap(role -> staff.withRole(role).stream())
                .distinct()
                .toList();
    }

    private void describeList() {
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(this::note).setHeader(label("column.note")).setFlexGrow(5);
        list.addComponentColumn(this::where).setHeader(label("column.where")).setFlexGrow(3);
        list.addComponentColumn(this::by).setHeader(label("column.by")).setFlexGrow(2);
        list.addComponentColumn(this::state).setHeader(label("state")).setFlexGrow(2);
        list.setEmptyStateComponent(new EmptyState(label("empty.title"), label("empty.text")));
    }

    private Component note(AnnotationHit hit) {
        AnnotationView note = hit.annotation();
        RouterLink quote = new RouterLink(
                "«\u00a0" + shortened(note.quote()) + "\u00a0»",
                TranscriptView.class,
                TranscriptView.at(hit.transcript()));
        quote.setQueryParameters(
                QueryParameters.of(TranscriptView.ANNOTATION, note.id().toString()));
        quote.addClassName("v-note-quote");
        Div cell = new Div(quote);
        cell.addClassName("v-title-cell");
        if (!note.note().isEmpty()) {
            cell.add(new Span(shortened(note.note())));
        }
        Div chips =
                new Div(new Chip(getTranslation("transcript.reader.motivation." + note.motivation()), Chip.Tone.QUIET));
        chips.addClassName("v-chips");
        note.tags().forEach(tag -> chips.add(soft(tag)));
        if (!note.replies().isEmpty()) {
            chips.add(soft(
                    getTranslation("transcript.notes.replies", note.replies().size())));
        }
        cell.add(chips);
        return cell;
    }

    private Component where(AnnotationHit hit) {
        Div cell = new Div(new Span(hit.title()), soft(hit.annotation().speaker()));
        cell.addClassName("v-title-cell");
        return cell;
    }

    private Component by(AnnotationHit hit) {
        AnnotationView note = hit.annotation();
        String creator = note.creator();
        Div cell = new Div(
                new Span(creator == null ? note.author() : creator), soft(times.at(note.changedAt(), getLocale())));
        cell.addClassName("v-title-cell");
        return cell;
    }

    private Component state(AnnotationHit hit) {
        AnnotationView note = hit.annotation();
        Div chips = new Div();
        chips.addClassName("v-chips");
        boolean open = note.resolvedAt() == null;
        chips.add(new Chip(
                label("state." + (open ? AnnotationFilter.State.OPEN : AnnotationFilter.State.RESOLVED)),
                open ? Chip.Tone.QUIET : Chip.Tone.GOOD));
        if (note.state() != AnchorState.IN_PLACE && note.state() != AnchorState.MOVED) {
            chips.add(new Chip(label("state." + AnnotationFilter.State.WAITING), Chip.Tone.WEAK));
        }
        if (note.onlyMine()) {
            chips.add(new Chip(label("private"), Chip.Tone.QUIET));
        }
        return chips;
    }

    private void refresh() {
        AnnotationFilter filter = filters.value();
        CursorLists.bind(list, (cursor, limit) -> annotations.search(filter, cursor, limit));
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("v-soft");
        return span;
    }

    private static String shortened(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
    }

    private String label(String key) {
        return getTranslation("transcript.notes." + key);
    }
}
