package press.verbatim.transcript.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import press.verbatim.ui.BoundedUpload;
import press.verbatim.ui.ProblemBlock;

/** Takes a recording as a file, with or without what the file says of itself; what is refused is said here. {@link RecordingDialog} shows it. */
class RecordingField extends ProblemBlock {
    private static final int MEGABYTE = 1024 * 1024;

    private final Checkbox bare = new Checkbox();
    private final long limit;
    private final transient Taker taker;

    /** Attaches a file that arrived; the file is gone afterwards. */
    interface Taker {
        void take(File file, boolean bare);
    }

    /** @param limit the largest file, in bytes */
    RecordingField(long limit, Taker taker) {
        this.limit = limit;
        this.taker = taker;
        bare.setLabel(getTranslation("transcript.ui.recording.bare"));
        bare.setHelperText(getTranslation("transcript.ui.recording.bare.help"));
        bare.setValue(true);
        getContent().addClassName("v-source");
        getContent().add(bare, upload(), problem);
    }

    private Upload upload() {
        Upload upload = new Upload(BoundedUpload.toFile(limit, this::take, () -> refuse(rejection("Big"))));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limit));
        upload.setAcceptedFileTypes("audio/*", "video/*");
        upload.setUploadButton(new Button(getTranslation("transcript.ui.recording.choose")));
        upload.setDropLabel(new Span(getTranslation("transcript.ui.recording.drop")));
        upload.addFileRejectedListener(rejected -> refuse(rejection(rejected.getErrorMessage())));
        return upload;
    }

    private String rejection(String reason) {
        return reason.contains("Big")
                ? getTranslation("transcript.error.too-large", limit / MEGABYTE)
                : getTranslation("transcript.error.recording-format");
    }

    private void take(UploadMetadata metadata, File file) {
        try {
            taker.take(file, bare.getValue());
        } finally {
            file.delete();
        }
    }
}
