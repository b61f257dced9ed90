package press.verbatim.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.Uploads;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.BoundedUpload;
import press.verbatim.ui.Notices;

/** Takes photos by drag and drop or from a file dialog; a refused one is told in one sentence. */
class PhotoUpload extends Composite<Upload> {
    private final MediaService media;
    private final Consumer<PhotoId> added;

    PhotoUpload(MediaService media, Consumer<PhotoId> added) {
        this.media = media;
        this.added = added;
        Upload upload = getContent();
        upload.setUploadHandler(
                BoundedUpload.inMemory(Uploads.BYTES_MAX, this::take, () -> Notices.problem(sentence("Big"))));
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFileSize(Uploads.BYTES_MAX);
        upload.setUploadButton(new Button(getTranslation("media.choose")));
        upload.setDropLabel(new Span(getTranslation("media.drop")));
        upload.addFileRejectedListener(rejected -> Notices.problem(sentence(rejected.getErrorMessage())));
    }

    private void take(UploadMetadata file, byte[] bytes) {
        try {
            PhotoId photo = media.upload(file.fileName(), new ByteArrayInputStream(bytes));
            Notices.done(getTranslation("media.added", file.fileName()));
            added.accept(photo);
        } catch (Refusal refusal) {
            Notices.problem(getTranslation(refusal.messageKey(), refusal.arguments()));
        } finally {
            getContent().clearFileList();
        }
    }

    private String sentence(String reason) {
        boolean heavy = reason.contains("Big");
        return heavy
                ? getTranslation("media.error.tooHeavy", Uploads.BYTES_MAX / (1024 * 1024))
                : getTranslation("media.error.format");
    }
}
