package press.verbatim.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** Asks for a day, with a calendar in the language of the desk. Forms and filters use it instead of the bare component. */
public class DayField extends DatePicker implements LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setI18n(DayWords.of(this, event.getLocale()));
    }
}
