package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.exports.ExportFormat;

@VerbatimTest
class TranscriptFilesTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptExportService exports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranslationService translations;

    @Autowired
    private OriginalService originals;

    @Autowired
    private WithdrawalService withdrawals;

    @BeforeEach
    void signIn() {
        TestStaff.EDITOR.signIn();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void takesInWhatItGave(ExportFormat format) throws IOException {
        TranscriptId id = imports.create(TranscriptFixture.call("Export " + format));
        translations.attach(id, ImportSource.pasted(TranscriptFixture.TRANSLATION), "fr");

        ExportedFile file = exports.export(id, format, TextSide.ORIGINAL);
        TranscriptId again = imports.create(draft(file.name(), text(file).getBytes(StandardCharsets.UTF_8), false));

        List<TurnView> before = transcripts.turns(id, 0, 10).turns();
        List<TurnView> after = transcripts.turns(again, 0, 10).turns();
        assertThat(after).extracting(TurnView::text).isEqualTo(texts(before));
        assertThat(after)
                .extracting(TurnView::speaker)
                .isEqualTo(before.stream().map(TurnView::speaker).toList());
        assertThat(after)
                .extracting(TurnView::startMillis)
                .isEqualTo(before.stream().map(TurnView::startMillis).toList());
        assertThat(transcripts.find(again).translationLanguage()).isEqualTo(format.carriesBoth() ? "fr" : null);
        if (format.carriesBoth()) {
            assertThat(after)
                    .extracting(TurnView::translation)
                    .isEqualTo(before.stream().map(TurnView::translation).toList());
            assertThat(translations.alignment(again).aligned()).isEqualTo(3);
        }
    }

    @Test
    void writesTheTranslationAlone() throws IOException {
        TranscriptId id = imports.create(TranscriptFixture.call("Export traduit"));
        assertThat(catchThrowableOfType(Refusal.class, () -> exports.export(id, ExportFormat.SRT, TextSide.TRANSLATION))
                        .messageKey())
                .isEqualTo("transcript.error.translation-missing");
        translations.attach(id, ImportSource.pasted(TranscriptFixture.TRANSLATION), "fr");

        ExportedFile file = exports.export(id, ExportFormat.WEBVTT, TextSide.TRANSLATION);

        assertThat(file.name()).isEqualTo("export-traduit.fr.vtt");
        assertThat(text(file))
                .contains("Language: fr", "Je préfère que nous demandions")
                .doesNotContain("I would rather");
    }

    @Test
    void refusesSubtitlesOfWordsWithoutTimes() {
        TranscriptId id = imports.create(TranscriptFixture.draft("Sans temps", "Lisker : Oui.\nOuvarov : Non."));

        assertThat(catchThrowableOfType(Refusal.class, () -> exports.export(id, ExportFormat.WEBVTT, TextSide.ORIGINAL))
                        .messageKey())
                .isEqualTo("transcript.error.export-untimed");
    }

    @Test
    void existsForNobodyFromWhomTheTranscriptIsRestricted() {
        TranscriptId id =
                imports.create(draft("secret.txt", TranscriptFixture.CALL.getBytes(StandardCharsets.UTF_8), true));

        TestStaff.REPORTER.signIn();

        assertThatThrownBy(() -> exports.export(id, ExportFormat.TEXT, TextSide.ORIGINAL))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> originals.find(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> originals.fetch(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> originals.drop(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsTheOriginalByteForByteAndDestroysItOnDemand() {
        byte[] bytes =
                (TranscriptFixture.CALL + "[00:02:00] Lisker : " + noise(1_500_000)).getBytes(StandardCharsets.UTF_8);
        TranscriptId id = imports.create(draft("C:\\fuites\\../appel 2.txt", bytes, true));

        OriginalFile file = originals.find(id).orElseThrow();
        assertThat(file.name()).isEqualTo("appel 2.txt");
        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(file.sha256()).hasSize(64);
        assertThat(originals.fetch(id)).isEqualTo(bytes);

        originals.drop(id);
        assertThat(originals.find(id)).isEmpty();
        assertThat(transcripts.find(id).turnCount()).isEqualTo(5);
    }

    @Test
    void keepsNoOriginalUnlessAsked() {
        byte[] bytes = TranscriptFixture.CALL.getBytes(StandardCharsets.UTF_8);

        assertThat(originals.find(imports.create(draft("appel.txt", bytes, false))))
                .isEmpty();
        assertThat(originals.find(imports.create(draft("", bytes, true)))).isEmpty();
    }

    @Test
    void destroysTheOriginalWhenTheTranscriptIsWithdrawn() {
        TranscriptId id =
                imports.create(draft("appel.txt", TranscriptFixture.CALL.getBytes(StandardCharsets.UTF_8), true));
        assertThat(withdrawals.plan(id).original())
                .extracting(OriginalFile::name)
                .isEqualTo("appel.txt");

        withdrawals.withdraw(id, WithdrawalMode.REMOVE, "Retiré à la demande d’une personne.");

        assertThat(originals.find(id)).isEmpty();
    }

    private static String noise(int length) {
        Random random = new Random(3);
        StringBuilder noise = new StringBuilder(length);
        random.ints(length, 'a', 'z' + 1).forEach(noise::appendCodePoint);
        return noise.toString();
    }

    private static List<String> texts(List<TurnView> turns) {
        return turns.stream().map(TurnView::text).toList();
    }

    private static String text(ExportedFile file) throws IOException {
        StringWriter out = new StringWriter();
        file.body().writeTo(out);
        return out.toString();
    }

    private static TranscriptDraft draft(String name, byte[] bytes, boolean keep) {
        TranscriptDraft call = TranscriptFixture.call("Fichier");
        return new TranscriptDraft(
                new ImportSource(name, bytes),
                call.title(),
                call.outlet(),
                call.recordedOn(),
                call.kind(),
                call.language(),
                List.of(),
                Visibility.RESTRICTED,
                Set.of(),
                keep);
    }
}
