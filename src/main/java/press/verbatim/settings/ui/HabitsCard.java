package press.verbatim.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import press.verbatim.settings.SettingsService;
import press.verbatim.settings.TextHabits;
import press.verbatim.text.FrenchCountry;
import press.verbatim.ui.Notices;

/** Whose typography the desk follows. */
class HabitsCard extends Div {
    private final SettingsService settings;
    private final Select<FrenchCountry> country = new Select<>();

    HabitsCard(SettingsService settings, TextHabits habits) {
        this.settings = settings;
        country.setLabel(getTranslation("settings.french.country"));
        country.setHelperText(getTranslation("settings.french.countryHelp"));
        country.setItems(FrenchCountry.values());
        country.setItemLabelGenerator(one -> getTranslation("settings.french.country." + one.name()));
        country.setValue(habits.country());
        addClassNames("v-card", "v-fields");
        Button save = new Button(getTranslation("settings.french.save"), click -> save());
        add(new H2(getTranslation("settings.french")), country, save);
    }

    private void save() {
        settings.change(new TextHabits(country.getValue()));
        Notices.done(getTranslation("settings.french.saved"));
    }
}
