package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.text.Normal;

/**
 * The sound or film of a conversation, one a transcript: heard and attached by whoever may see the transcript; replaced or destroyed by an
 * editor, whoever imported the transcript or whoever attached it. It is never public. The reader and the recording's dialog call it.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class RecordingService {
    private final RecordingStore recordings;
    private final RecordingFiles files;
    private final Viewer viewer;
    private final AuditLog audit;
    private final Clock clock;
    private final DataSize limit;

    RecordingService(
            RecordingStore recordings,
            RecordingFiles files,
            Viewer viewer,
            AuditLog audit,
            Clock clock,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
        this.recordings = recordings;
        this.files = files;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
        this.limit = limit;
    }

    @Transactional(readOnly = true)
    public Optional<Recording> find(TranscriptId id) {
        return recordings.find(viewer.find(id).id());
    }

    /** The bytes, for whoever may see the transcript. */
    @Transactional(readOnly = true)
    public RecordingFile file(TranscriptId id) {
        return find(id).map(found -> new RecordingFile(
                        files.path(UUID.fromString(found.version())),
                        found.format().mediaType(),
                        found.size(),
                        "\"" + found.version() + "\""))
                .filter(file -> Files.isRegularFile(file.path()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Puts a recording beside a transcript, in place of the one that was there.
     *
     * @param bare without what the file says of itself: device, date, place, author; its bytes then differ from those given
     */
    @Transactional
    public Recording attach(TranscriptId id, String title, InputStream content, boolean bare) {
        Transcript transcript = viewer.find(id);
        if (transcript.withdrawn() != null) {
            throw new Refusal("file", "transcript.error.recording-withdrawn");
        }
        String called = title(title);
        boolean replaced = recordings.find(id).isPresent();
        if (replaced) {
            checkMayDestroy(transcript);
        }
        RecordingFiles.Taken file = files.take(content, limit.toBytes(), bare);
        recordings.forget(id);
        recordings.keep(id, called, file, viewer.staff(), clock.instant());
        audit.record(
                replaced ? "transcript.recordingReplaced" : "transcript.recordingAttached",
                id.toString(),
                bare ? "BARE_RECORDING" : "WHOLE_RECORDING");
        return recordings.find(id).orElseThrow();
    }

    /** @param offsetMillis what to add to a time of the transcript to find it in the recording */
    @Transactional
    public void describe(TranscriptId id, String title, long offsetMillis) {
        viewer.find(id);
        if (Math.abs(offsetMillis) > Recording.OFFSET_LIMIT) {
            throw new Refusal("offset", "transcript.error.recording-offset");
        }
        if (recordings.find(id).isEmpty()) {
            throw new NotFound();
        }
        recordings.describe(id, title(title), offsetMillis);
        audit.record("transcript.recordingDescribed", id.toString(), "");
    }

    @Transactional
    public void remove(TranscriptId id) {
        checkMayDestroy(viewer.find(id));
        if (recordings.forget(id)) {
            audit.record("transcript.recordingRemoved", id.toString(), "");
        }
    }

    /** The largest file taken, in bytes. */
    public long sizeLimit() {
        return limit.toBytes();
    }

    private void checkMayDestroy(Transcript transcript) {
        boolean may = viewer.isEditor()
                || transcript.isCreatedBy(viewer.staff())
                || recordings.isBy(transcript.id(), viewer.staff());
        if (!may) {
            throw new Refusal("", "transcript.error.recording-other");
        }
    }

    private static String title(String given) {
        return DraftChecks.required("title", Normal.line(given), Recording.TITLE_LIMIT);
    }
}
