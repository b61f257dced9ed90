package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.verbatim.newsletter.Evidence;
import press.verbatim.ui.Times;

/** One step of a consent, with everything that was kept of it. */
class EvidenceCard extends Composite<Div> {
    private final DescriptionList facts = new DescriptionList();

    EvidenceCard(Evidence evidence, Times times) {
        facts.addClassName("v-facts");
        fact("newsletter.evidence.newsletter", evidence.newsletter());
        fact("newsletter.evidence.means", getTranslation("newsletter.means." + evidence.means()));
        fact("newsletter.evidence.network", evidence.network());
        fact("newsletter.evidence.form", evidence.form());
        fact("newsletter.evidence.page", evidence.page());
        fact("newsletter.evidence.language", evidence.language());
        fact("newsletter.evidence.consentVersion", evidence.consentVersion());
        fact("newsletter.evidence.privacyVersion", evidence.privacyVersion());
        fact("newsletter.evidence.termsVersion", evidence.termsVersion());
        fact("newsletter.evidence.hash", evidence.textHash());
        fact("newsletter.evidence.note", evidence.note());
        String step = getTranslation("newsletter.step." + evidence.step());
        getContent().addClassName("v-card");
        getContent().add(new H4(step + ", " + times.at(evidence.at(), getLocale())));
        if (evidence.textShown() != null) {
            getContent().add(new Html("<blockquote class=\"v-shown\">" + evidence.textShown() + "</blockquote>"));
        }
        getContent().add(facts);
    }

    private void fact(String key, @Nullable Object value) {
        String text = Objects.toString(value, "");
        if (!text.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }
}
