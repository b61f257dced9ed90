package press.verbatim.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names languages in the user's language and makes the field to choose one; forms of transcripts and articles call it. */
public final class Languages {
    private static final List<String> USUAL = List.of(
            "fr", "en", "ru", "uk", "de", "es", "it", "pt", "nl", "pl", "ro", "ar", "he", "fa", "tr", "el", "zh", "ja",
            "ko", "hy", "ka", "sr", "hu", "cs", "bg");

    private Languages() {}

    /** @param code a BCP 47 tag */
    public static String name(String code, Locale locale) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    /** A field whose value is a tag: the usual languages first, then all others by name. */
    public static ComboBox<String> field(String label, Locale locale) {
        ComboBox<String> field = new ComboBox<>(label);
        Function<String, String> name = code -> name(code, locale);
        List<String> codes = new ArrayList<>(Stream.of(Locale.getISOLanguages())
                .filter(code -> !USUAL.contains(code))
                .filter(code -> !name.apply(code).equals(code))
                .sorted(Comparator.comparing(name, Collator.getInstance(locale)))
                .toList());
        codes.addAll(0, USUAL);
        field.setItems(codes);
        field.setItemLabelGenerator(name::apply);
        return field;
    }
}
