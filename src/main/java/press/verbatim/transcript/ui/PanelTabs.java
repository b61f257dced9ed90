package press.verbatim.transcript.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptId;

/** The tabs above the panels of a transcript; keeps them and the reader in step. */
class PanelTabs {
    private final TranscriptReader reader;
    private final TranscriptPanels panels;
    private final Consumer<TranscriptId> changed;
    private final Consumer<TranscriptId> reload;
    private final Tab annotations = new Tab();
    private final Tab participants = new Tab();
    private final Tab disputes = new Tab();
    private final Tab access = new Tab();
    private final Tab text = new Tab();
    private final Tab redactions = new Tab();
    private final Tabs tabs = new Tabs(annotations, participants, disputes, text, redactions, access);
    private @Nullable TextPanel correcting;
    private @Nullable CreditPanel crediting;
    private @Nullable TranscriptHead head;
    private @Nullable SelectedWords selected;

    /**
     * @param changed shows what changed beside the words
     * @param reload shows words that changed
     */
    PanelTabs(
            TranscriptReader reader,
            TranscriptPanels panels,
            Consumer<TranscriptId> changed,
            Consumer<TranscriptId> reload) {
        this.reader = reader;
        this.panels = panels;
        this.changed = changed;
        this.reload = reload;
        text.setLabel(label("text"));
        redactions.setLabel(label("redactions"));
        annotations.setLabel(label("annotations"));
        participants.setLabel(label("participants"));
        access.setLabel(label("access"));
        tabs.addThemeVariants(TabsVariant.LUMO_SMALL);
        tabs.addSelectedChangeListener(change -> showPanel());
        reader.tabs(tabs);
        reader.onAnnotationsShown(() -> tabs.setSelectedTab(annotations));
        reader.onAnnotationsCounted(this::count);
        reader.onSelected(this::selected);
    }

    /** Shows the state of the transcript in the panel that is open. */
    void show(TranscriptHead transcript) {
        head = transcript;
        text.setVisible(panels.correctsText() || transcript.translationLanguage() != null);
        int contested = transcript.disputes().size();
        disputes.setLabel(
                contested == 0
                        ? label("disputes")
                        : tabs.getTranslation("transcript.ui.tab.disputes.count", contested));
        showPanel();
    }

    /** What is selected may be contested: the panel that is open offers it. */
    private void selected(@Nullable SelectedWords words) {
        selected = words;
        boolean typing = correcting != null && correcting.isDirty() || crediting != null && crediting.isDirty();
        if (tabs.getSelectedTab() == disputes
                || tabs.getSelectedTab() == redactions
                || tabs.getSelectedTab() == text && !typing) {
            showPanel();
        }
    }

    private void corrected(TranscriptId transcript) {
        selected = selected == null ? null : selected.turn();
        reload.accept(transcript);
    }

    private void veiled(TranscriptId transcript) {
        selected = null;
        reload.accept(transcript);
    }

    private void count(int found) {
        annotations.setLabel(
                found == 0 ? label("annotations") : tabs.getTranslation("transcript.ui.tab.annotations.count", found));
    }

    private void showPanel() {
        Tab chosen = tabs.getSelectedTab();
        if (head == null || chosen == annotations) {
            reader.showAnnotations();
        } else if (chosen == participants) {
            reader.panel("participants", panels.participants(head, changed));
        } else if (chosen == disputes) {
            reader.panel("disputes", panels.disputes(head, selected, changed));
        } else if (chosen == text) {
            reader.panel("text", text(head));
        } else if (chosen == redactions) {
            reader.panel("redactions", panels.redactions(head, selected, this::veiled));
        } else {
            reader.panel("access", panels.access(head, changed));
        }
    }

    /** Editors correct the words; whoever reads them stands for their translation. */
    private Div text(TranscriptHead transcript) {
        Div panel = new Div();
        correcting = null;
        crediting = null;
        if (panels.correctsText()) {
            correcting = panels.text(transcript, selected, this::corrected);
            panel.add(correcting);
        }
        if (transcript.translationLanguage() != null) {
            crediting = panels.translation(transcript, selected, reader::select);
            panel.add(crediting);
        }
        if (panels.correctsText()) {
            panel.add(panels.revisions(transcript));
        }
        return panel;
    }

    private String label(String name) {
        return tabs.getTranslation("transcript.ui.tab." + name);
    }
}
