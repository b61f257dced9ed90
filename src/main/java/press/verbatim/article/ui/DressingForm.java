package press.verbatim.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.ArticleDraft;
import press.verbatim.article.ArticleService;
import press.verbatim.article.Byline;
import press.verbatim.article.Dressing;
import press.verbatim.article.Genre;
import press.verbatim.article.LeadPhoto;
import press.verbatim.article.SectionRow;
import press.verbatim.article.TopicId;
import press.verbatim.article.TopicRow;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.ui.PhotoPicker;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.StaffDirectory;
import press.verbatim.security.StaffName;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Languages;
import press.verbatim.ui.Notices;

/** What stands around the text: genre, signatures, section, topics, keywords, address and photo. */
class DressingForm extends Composite<Div> {
    private final transient ArticleService articles;
    private final Select<Genre> genre = new Select<>();
    private final ComboBox<String> language;
    private final Select<SectionRow> section = new Select<>();
    private final MultiSelectComboBox<StaffName> signed = new MultiSelectComboBox<>();
    private final TextField names = new TextField();
    private final MultiSelectComboBox<TopicRow> topics = new MultiSelectComboBox<>();
    private final TextField keywords = new TextField();
    private final TextField slug = new TextField();
    private final PhotoPicker photo;
    private final TextField alt = new TextField();
    private final TextField caption = new TextField();
    private final TextField credit = new TextField();
    private final Button save = new Button();
    private final transient FieldErrors errors = new FieldErrors();
    private transient @Nullable ArticleDraft draft;
    private transient Runnable changed = () -> {};

    DressingForm(
            ArticleService articles,
            List<SectionRow> sections,
            List<TopicRow> dossiers,
            StaffDirectory staff,
            MediaService media) {
        this.articles = articles;
        this.photo = new PhotoPicker(media, getTranslation("article.photo"));
        this.language = Languages.field(getTranslation("article.language"), getLocale());

        genre.setLabel(getTranslation("article.genre"));
        genre.setItems(Genre.values());
        genre.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        language.setHelperText(getTranslation("article.language.help"));
        language.setPlaceholder(getTranslation("article.language.site"));
        language.setClearButtonVisible(true);
        section.setLabel(getTranslation("article.section"));
        section.setItems(sections);
        section.setItemLabelGenerator(one -> one == null ? "" : one.name());
        signed.setLabel(getTranslation("article.bylines"));
        signed.setItems(staff.active());
        signed.setItemLabelGenerator(StaffName::name);
        names.setLabel(getTranslation("article.bylines.free"));
        names.setHelperText(getTranslation("article.commas"));
        topics.setLabel(getTranslation("article.topics"));
        topics.setItems(dossiers);
        topics.setItemLabelGenerator(TopicRow::name);
        keywords.setLabel(getTranslation("article.keywords"));
        keywords.setHelperText(getTranslation("article.commas"));
        slug.setLabel(getTranslation("article.slug"));
        slug.setHelperText(getTranslation("article.slug.help"));
        alt.setLabel(getTranslation("article.photo.alt"));
        caption.setLabel(getTranslation("article.photo.caption"));
        credit.setLabel(getTranslation("article.photo.credit"));
        save.setText(getTranslation("article.dressing.save"));
        save.addClickListener(click -> save());
        errors.on("slug", slug).on("section", section).on("keywords", keywords).on("bylines", names);
        errors.on("language", language)
                .on("topics", topics)
                .on("alt", alt)
                .on("caption", caption)
                .on("credit", credit);

        getContent().addClassName("v-article-form");
        getContent()
                .add(
                        genre, section, signed, names, topics, keywords, language, slug, photo, alt, caption, credit,
                        save);
    }

    void show(ArticleDraft opened, Runnable whenChanged) {
        draft = opened;
        changed = whenChanged;
        Dressing now = opened.dressing();
        genre.setValue(now.genre());
        language.setValue(now.language().isEmpty() ? null : now.language());
        section.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(now.section()))
                .findFirst()
                .ifPresent(section::setValue);
        signed.setValue(signed.getListDataView()
                .getItems()
                .filter(one -> now.bylines().stream().anyMatch(line -> one.id().equals(line.staff())))
                .collect(Collectors.toSet()));
        Set<TopicId> held = Set.copyOf(now.topics());
        topics.setValue(topics.getListDataView()
                .getItems()
                .filter(one -> held.contains(one.id()))
                .collect(Collectors.toSet()));
        names.setValue(now.bylines().stream()
                .filter(line -> line.staff() == null)
                .map(Byline::name)
                .collect(Collectors.joining(", ")));
        keywords.setValue(String.join(", ", now.keywords()));
        slug.setValue(now.slug());
        showPhoto(now.photo());
        save.setEnabled(opened.canEdit());
    }

    private void showPhoto(@Nullable LeadPhoto chosen) {
        photo.setValue(chosen == null ? null : chosen.photo());
        alt.setValue(chosen == null ? "" : chosen.alt());
        caption.setValue(chosen == null ? "" : chosen.caption());
        credit.setValue(chosen == null ? "" : chosen.credit());
    }

    private void save() {
        errors.clear();
        ArticleDraft open = draft;
        if (open == null) {
            return;
        }
        try {
            show(articles.saveDressing(open.id(), open.dressingVersion(), typed(open)), changed);
            Notices.done(getTranslation("article.dressing.saved"));
            changed.run();
        } catch (Refusal refusal) {
            errors.show(refusal);
        } catch (StaleVersion stale) {
            Notices.problem(getTranslation("platform.error.stale"));
        }
    }

    private Dressing typed(ArticleDraft open) {
        PhotoId chosen = photo.getValue();
        SectionRow filed = section.getValue();
        return new Dressing(
                slug.getValue(),
                genre.getValue(),
                language.getOptionalValue().orElse(""),
                bylines(open),
                filed == null ? null : filed.id(),
                topics.getValue().stream().map(TopicRow::id).toList(),
                split(keywords.getValue()),
                chosen == null ? null : new LeadPhoto(chosen, alt.getValue(), caption.getValue(), credit.getValue()));
    }

    /** Signatures keep their order; new ones come behind, those of accounts since closed stay. */
    private List<Byline> bylines(ArticleDraft open) {
        Set<StaffName> offered = signed.getListDataView().getItems().collect(Collectors.toSet());
        Stream<Byline> closed = open.dressing().bylines().stream()
                .filter(line -> line.staff() != null)
                .filter(line -> offered.stream().noneMatch(one -> one.id().equals(line.staff())));
        Stream<Byline> chosen = signed.getValue().stream().map(one -> new Byline(one.id(), one.name()));
        Stream<Byline> free = split(names.getValue()).stream().map(name -> new Byline(null, name));
        return Stream.of(closed, chosen, free).flatMap(lines -> lines).toList();
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
