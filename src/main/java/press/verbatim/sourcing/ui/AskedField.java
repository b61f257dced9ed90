package press.verbatim.sourcing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.OrganisationsService;
import press.verbatim.people.PeopleService;

/** Chooses a person or an organisation of the house's lists, or takes a name as it is typed. */
class AskedField extends ComboBox<Asked> {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 30;

    private final transient PeopleService people;
    private final transient OrganisationsService organisations;

    AskedField(PeopleService people, OrganisationsService organisations) {
        this.people = people;
        this.organisations = organisations;
        setItemLabelGenerator(Asked::name);
        setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(Asked.typed(typed.getDetail())));
    }

    Asked asked() {
        @Nullable Asked chosen = getValue();
        return chosen == null ? Asked.typed("") : chosen;
    }

    private Stream<Asked> found(String typed) {
        return Stream.concat(
                people.list(typed, null, SUGGESTIONS).items().stream().map(Asked::of),
                organisations.list(typed, null, SUGGESTIONS).items().stream().map(Asked::of));
    }
}
