package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.DataDirectory;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;

@VerbatimTest
class RecordingServiceTest {
    private static final byte[] SOUND = RecordingFixture.wave(4000);

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private RecordingService recordings;

    @Autowired
    private WithdrawalService withdrawals;

    @Autowired
    private ExpungeService expunging;

    @Autowired
    private DataDirectory data;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private TranscriptId id;

    @BeforeEach
    void importACall() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call("Appel enregistré"));
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void keepsOneByteForByteUnderAnIdOfItsOwn() throws IOException {
        Recording kept = attach("  Appel du\u0000 29 octobre\n../../etc/passwd ", SOUND);

        RecordingFile file = recordings.file(id);
        assertThat(kept.title()).doesNotContain("\u0000", "\n").startsWith("Appel du");
        assertThat(kept.size()).isEqualTo(SOUND.length);
        assertThat(file.mediaType()).isEqualTo("audio/wav");
        assertThat(file.path()).hasBinaryContent(SOUND).hasParent(folder());
        assertThat(file.path().getFileName()).hasToString(kept.version());
        assertThat(file.etag()).isEqualTo('"' + kept.version() + '"');
    }

    @Test
    void setsTheTwoClocksAgainstEachOther() {
        attach("Appel", SOUND);

        recordings.describe(id, "Appel, coupé", -1500);

        assertThat(recordings.find(id).orElseThrow())
                .extracting(Recording::title, Recording::offsetMillis)
                .containsExactly("Appel, coupé", -1500L);
        assertThat(refused(() -> recordings.describe(id, "Appel", Recording.OFFSET_LIMIT + 1)))
                .isEqualTo("transcript.error.recording-offset");
        assertThat(refused(() -> recordings.describe(id, " ", 0))).isEqualTo("transcript.error.required");
    }

    @Test
    void refusesWhatIsNoRecordingAndLeavesNothingBehind() throws IOException {
        long before = files();

        for (byte[] bytes : List.of(new byte[0], "son.mp3, en texte".getBytes(StandardCharsets.UTF_8))) {
            assertThat(refused(() -> attach("son.mp3", bytes))).isEqualTo("transcript.error.recording-format");
        }
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(SOUND), new Endless());
        assertThat(refused(() -> recordings.attach(id, "Trop long", endless, false)))
                .isEqualTo("transcript.error.too-large");
        assertThat(refused(() -> attach("x".repeat(Recording.TITLE_LIMIT + 1), SOUND)))
                .isEqualTo("transcript.error.too-long");

        assertThat(recordings.find(id)).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void keepsOneWithoutWhatItSaysOfItselfWhereThatIsAsked() throws IOException, NoSuchAlgorithmException {
        byte[] given = Arrays.copyOf(SOUND, SOUND.length + 14);
        System.arraycopy("id3 source".getBytes(StandardCharsets.UTF_8), 0, given, SOUND.length, 10);

        Recording kept = recordings.attach(id, "Appel", new ByteArrayInputStream(given), true);

        byte[] stored = Files.readAllBytes(recordings.file(id).path());
        assertThat(stored).hasSameSizeAs(given).startsWith(SOUND);
        assertThat(Arrays.copyOfRange(stored, SOUND.length, stored.length)).containsOnly(0);
        byte[] print = MessageDigest.getInstance("SHA-256").digest(stored);
        assertThat(kept.sha256()).isEqualTo(HexFormat.of().formatHex(print));
    }

    @Test
    void refusesToKeepOneThatCannotBeRidOfWhatItSaysOfItself() throws IOException {
        long before = files();
        byte[] film = HexFormat.of().parseHex("0000001066747970" + "69736f6d00000000" + "ffffffff6d6f6f76");

        assertThat(refused(() -> recordings.attach(id, "Film", new ByteArrayInputStream(film), true)))
                .isEqualTo("transcript.error.recording-details");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void leavesNoFileWhereTheActFails() throws IOException {
        long before = files();

        transaction.executeWithoutResult(status -> {
            attach("Appel", SOUND);
            status.setRollbackOnly();
        });

        assertThat(recordings.find(id)).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void destroysTheFileThatIsReplacedOrRemoved() {
        attach("Premier", SOUND);
        Path first = recordings.file(id).path();
        attach("Second", RecordingFixture.wave(5000));
        Path second = recordings.file(id).path();

        assertThat(first).doesNotExist();
        assertThat(second).exists();
        recordings.remove(id);
        assertThat(second).doesNotExist();
        assertThat(recordings.find(id)).isEmpty();
        assertThatThrownBy(() -> recordings.file(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void destroysItWithTheTranscriptThatIsWithdrawn() {
        attach("Appel", SOUND);
        Path file = recordings.file(id).path();
        assertThat(withdrawals.plan(id).recording())
                .extracting(Recording::title)
                .isEqualTo("Appel");

        withdrawals.withdraw(id, WithdrawalMode.MASK, "Retiré à la demande d’une personne.");

        assertThat(file).doesNotExist();
        assertThat(recordings.find(id)).isEmpty();
        assertThat(refused(() -> attach("Encore", SOUND))).isEqualTo("transcript.error.recording-withdrawn");
    }

    @Test
    void destroysItWithTheWordsThatAreExpungedAndSaysSoBefore() {
        attach("Appel", SOUND);
        Path file = recordings.file(id).path();
        List<String> words = List.of("passages get cut");

        ExpungePlan plan = expunging.preview(id, words);
        assertThat(plan.held()).extracting(Held::kind).contains(Held.Kind.RECORDING);
        assertThat(file).exists();

        expunging.expunge(id, words, "expurger", true, plan.places());
        assertThat(file).doesNotExist();
        assertThat(recordings.find(id)).isEmpty();
    }

    @Test
    void existsForNobodyFromWhomTheTranscriptIsRestricted() {
        attach("Appel", SOUND);

        TestStaff.REPORTER.signIn();

        assertThatThrownBy(() -> recordings.find(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recordings.file(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attach("Autre", SOUND)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recordings.describe(id, "Autre", 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recordings.remove(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void isNotForThoseWithoutAPlaceInTheNewsroom() {
        TestStaff.SUBSCRIBER_ADMIN.signIn();

        assertThatThrownBy(() -> recordings.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attach("Appel", SOUND)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsReportersDestroyWhatTheyAttachedAlone() {
        access.setVisibility(id, Visibility.NEWSROOM);
        attach("De l’édition", SOUND);
        TestStaff.REPORTER.signIn();
        assertThat(refused(() -> recordings.remove(id))).isEqualTo("transcript.error.recording-other");
        assertThat(refused(() -> attach("Autre", SOUND))).isEqualTo("transcript.error.recording-other");
        TestStaff.EDITOR.does(() -> {
            recordings.remove(id);
            return id;
        });

        attach("Du reportage", SOUND);
        recordings.remove(id);

        assertThat(recordings.find(id)).isEmpty();
    }

    @Test
    void leavesALineInTheAuditLogWithoutTheTitle() {
        attach("Voix de la source", SOUND);
        assertThat(recordings
                        .attach(id, "Voix", new ByteArrayInputStream(SOUND), true)
                        .bare())
                .isTrue();
        recordings.describe(id, "Voix de la source", 20);
        recordings.remove(id);

        List<String> lines = sql.sql("select action || ' ' || detail from audit_entry where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
        assertThat(lines)
                .contains(
                        "transcript.recordingAttached WHOLE_RECORDING",
                        "transcript.recordingReplaced BARE_RECORDING",
                        "transcript.recordingDescribed ",
                        "transcript.recordingRemoved ")
                .noneMatch(line -> line.contains("Voix"));
    }

    private Recording attach(String title, byte[] bytes) {
        return recordings.attach(id, title, new ByteArrayInputStream(bytes), false);
    }

    private Path folder() {
        return data.part("recordings");
    }

    private long files() throws IOException {
        try (Stream<Path> whole = Files.list(folder());
                Stream<Path> parts = Files.list(data.part("incoming"))) {
            return whole.count() + parts.count();
        }
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        return refusal.messageKey();
    }

    /** More than any limit lets through. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            return count;
        }
    }
}
