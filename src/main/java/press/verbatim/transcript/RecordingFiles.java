package press.verbatim.transcript;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import press.verbatim.platform.DataDirectory;
import press.verbatim.platform.Ids;
import press.verbatim.platform.Refusal;
import press.verbatim.transcript.bare.UnknownShape;

/**
 * The recordings on disk, outside of anything that is served: each whole under an id of its own, or not there at all. A file follows the
 * transaction it was written or given up in.
 */
@Component
class RecordingFiles {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("transcript.recording.destroy");

    private static final int MEGABYTE = 1024 * 1024;

    private final Path folder;
    private final Path incoming;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    RecordingFiles(DataDirectory data, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.folder = data.part("recordings");
        this.incoming = data.part("incoming");
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** A file that was taken in. */
    record Taken(UUID id, RecordingFormat format, long size, String sha256, boolean bare) {}

    /**
     * Writes a file of a kind we know, no longer than the limit; it goes again where the transaction fails.
     *
     * @param bare without what it says of itself; refused where it cannot be taken out
     */
    Taken take(InputStream in, long limit, boolean bare) {
        UUID id = Ids.next();
        try {
            Path part = Files.createTempFile(incoming, "recording", ".part");
            try {
                Taken taken = write(id, in, part, limit);
                if (bare) {
                    taken = bared(taken, part);
                }
                dropIfRolledBack(id);
                Files.move(part, path(id), StandardCopyOption.ATOMIC_MOVE);
                return taken;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(UUID id) {
        return folder.resolve(id.toString());
    }

    /** Destroys a file once the transaction holds; a task in it does so again should the machine fail in between. */
    void giveUp(UUID id) {
        scheduler.getObject().schedule(TASK.instance(id.toString()).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                destroy(id);
            }
        });
    }

    void destroy(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Taken write(UUID id, InputStream in, Path part, long limit) throws IOException {
        DigestInputStream read = new DigestInputStream(in, sha256());
        byte[] head = read.readNBytes(RecordingFormat.HEAD);
        RecordingFormat format =
                RecordingFormat.of(head).orElseThrow(() -> new Refusal("file", "transcript.error.recording-format"));
        long size = head.length;
        byte[] block = new byte[MEGABYTE];
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write(head);
            for (int count = read.read(block); count >= 0; count = read.read(block)) {
                size += count;
                if (size > limit) {
                    throw new Refusal("file", "transcript.error.too-large", limit / MEGABYTE);
                }
                out.write(block, 0, count);
            }
        }
        return new Taken(
                id,
                format,
                size,
                HexFormat.of().formatHex(read.getMessageDigest().digest()),
                false);
    }

    private static Taken bared(Taken taken, Path part) throws IOException {
        try {
            taken.format.details().clear(part);
        } catch (UnknownShape unknown) {
            throw new Refusal("file", "transcript.error.recording-details");
        }
        return new Taken(taken.id, taken.format, taken.size, digest(part), true);
    }

    private static String digest(Path part) throws IOException {
        try (InputStream in = Files.newInputStream(part);
                DigestInputStream read = new DigestInputStream(in, sha256())) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        }
    }

    private void dropIfRolledBack(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    destroy(id);
                }
            }
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
