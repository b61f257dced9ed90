package press.verbatim.transcript.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.verbatim.transcript.ImportSource;
import press.verbatim.ui.BoundedUpload;
import press.verbatim.ui.ProblemBlock;

/** Takes a transcript as a file or as pasted text; what is refused is said here, and what was pasted stays. */
class SourceField extends ProblemBlock {
    private final TextArea pasted = new TextArea();
    private final Span file = new Span();
    private final Select<String> encoding = new Select<>();
    private final Checkbox dropOriginal = new Checkbox();
    private @Nullable ImportSource source;
    private boolean keepsFiles;

    SourceField(Consumer<ImportSource> read) {
        pasted.setLabel(getTranslation("transcript.ui.import.paste"));
        pasted.setPlaceholder(getTranslation("transcript.ui.import.paste.example"));
        pasted.addClassName("v-paste");
        file.addClassName("v-soft");

        encoding.setLabel(getTranslation("transcript.ui.import.encoding.choose"));
        encoding.setHelperText(getTranslation("transcript.ui.import.encoding.help"));
        encoding.setVisible(false);
        encoding.addValueChangeListener(change -> readAgain(change.isFromClient(), read));
        dropOriginal.setLabel(getTranslation("transcript.ui.import.original.drop"));
        dropOriginal.setHelperText(getTranslation("transcript.ui.import.original.help"));
        dropOriginal.setVisible(false);

        Button show = new Button(getTranslation("transcript.ui.import.read"), click -> readPasted(read));
        getContent().addClassName("v-source");
        getContent().add(upload(read), file, encoding, dropOriginal, pasted, show, problem);
        setInvalid(false);
    }

    /** What was read last. */
    @Nullable
    ImportSource source() {
        return source;
    }

    /** For where the file is kept beside what was read from it: lets a person drop it. */
    SourceField keepingFiles() {
        keepsFiles = true;
        return this;
    }

    /** Lets a person choose another encoding where the one read in was concluded, and drop a file that would be kept. */
    void offer(List<String> encodings, String current) {
        encoding.setItems(encodings);
        encoding.setValue(encodings.isEmpty() ? null : current);
        encoding.setVisible(!encodings.isEmpty());
        dropOriginal.setVisible(keepsFiles && !file.getText().isEmpty());
    }

    boolean keepsOriginal() {
        return !dropOriginal.getValue();
    }

    private Upload upload(Consumer<ImportSource> read) {
        Upload upload = new Upload(BoundedUpload.inMemory(
                ImportSource.SIZE_LIMIT,
                (metadata, bytes) -> {
                    file.setText(metadata.fileName());
                    take(new ImportSource(metadata.fileName(), bytes), read);
                },
                this::refuseSize));
        upload.setMaxFileSize(ImportSource.SIZE_LIMIT);
        upload.addFileRejectedListener(rejected -> refuseSize());
        Button choose = new Button(getTranslation("transcript.ui.import.choose"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("transcript.ui.import.drop")));
        return upload;
    }

    private void readPasted(Consumer<ImportSource> read) {
        file.setText("");
        take(ImportSource.pasted(pasted.getValue()), read);
    }

    private void readAgain(boolean chosen, Consumer<ImportSource> read) {
        if (chosen && source != null && encoding.getValue() != null) {
            take(source.in(encoding.getValue()), read);
        }
    }

    private void take(ImportSource taken, Consumer<ImportSource> read) {
        source = taken;
        setInvalid(false);
        read.accept(taken);
    }

    private void refuseSize() {
        refuse(getTranslation("transcript.error.too-large", ImportSource.SIZE_LIMIT / (1024 * 1024)));
    }
}
