package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.people.PeopleService;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.TranscriptDraft.SpeakerChoice;

@VerbatimTest
class TranscriptServiceTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private PeopleService people;

    @BeforeEach
    void signIn() {
        TestStaff.REPORTER.signIn();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void previewsWithoutStoring() {
        ImportPreview preview = imports.preview(ImportSource.pasted("titre\n" + TranscriptFixture.CALL));

        assertThat(preview.turnCount()).isEqualTo(4);
        assertThat(preview.speakers())
                .containsExactly(
                        new ImportPreview.Speaker("Anton Lisker", 2), new ImportPreview.Speaker("Ioulian Ouvarov", 2));
        assertThat(preview.unread())
                .containsExactly(new ImportPreview.Unread(1, "titre", "Texte placé avant la première réplique."));
        assertThat(transcripts.list(TranscriptFilter.ALL, null, 10).items())
                .noneMatch(row -> row.title().isEmpty());
    }

    @Test
    void storesTurnsAndPersons() {
        TranscriptDraft call = TranscriptFixture.call("Second appel");
        TranscriptId id = imports.create(new TranscriptDraft(
                call.source(),
                call.title(),
                call.outlet(),
                call.recordedOn(),
                call.kind(),
                "EN",
                List.of(new SpeakerChoice("Ioulian Ouvarov", null, "Yulian Uvarov"))));

        TranscriptHead head = transcripts.find(id);
        assertThat(head.language()).isEqualTo("en");
        assertThat(head.visibility()).isEqualTo(Visibility.RESTRICTED);
        assertThat(head.participants())
                .extracting(ParticipantView::label)
                .containsExactly("Anton Lisker", "Ioulian Ouvarov");
        assertThat(people.find(head.participants().getLast().person()).toString())
                .contains("Ioulian Ouvarov");
        TurnWindow window = transcripts.turns(id, 1, 2);
        assertThat(window.total()).isEqualTo(4);
        assertThat(window.turns()).extracting(TurnView::index).containsExactly(1, 2);
        assertThat(window.turns().getFirst().startMillis()).isEqualTo(64_000);
    }

    @Test
    void readsPassagesInCodePoints() {
        TranscriptId id = imports.create(TranscriptFixture.call("Passages"));
        TurnView last = transcripts.turns(id, 3, 1).turns().getFirst();

        PassageView view = transcripts.passage(TranscriptFixture.passage(id, last, "🚀 but they"));

        assertThat(view.words()).isEqualTo("🚀 but they");
        assertThat(view.speaker()).isEqualTo("Anton Lisker");
        assertThat(view.startMillis()).isEqualTo(107_000);
    }

    @Test
    void joinsAPassageOverSeveralTurns() {
        TranscriptId id = imports.create(TranscriptFixture.call("Plusieurs répliques"));
        List<TurnView> turns = transcripts.turns(id, 0, 4).turns();

        Passage passage = new Passage(
                id, TextSide.ORIGINAL, turns.get(1).id(), 60, turns.get(3).id(), 4);

        assertThat(transcripts.passage(passage).words())
                .isEqualTo("all?\nThey might misread it. I am afraid that passages get cut.\nThey");
    }

    @Test
    void refusesPassagesThatAreNotThere() {
        TranscriptId id = imports.create(TranscriptFixture.call("Hors texte"));
        List<TurnView> turns = transcripts.turns(id, 0, 4).turns();
        TurnId first = turns.getFirst().id();
        TurnId last = turns.getLast().id();

        for (Passage wrong : List.of(
                new Passage(id, TextSide.ORIGINAL, first, 0, first, 4_000),
                new Passage(id, TextSide.ORIGINAL, first, 5, first, 5),
                new Passage(id, TextSide.ORIGINAL, first, -1, first, 5),
                new Passage(id, TextSide.ORIGINAL, last, 0, first, 5),
                new Passage(id, TextSide.TRANSLATION, first, 0, first, 5),
                new Passage(id, TextSide.ORIGINAL, first, 9, first, 10))) {
            assertThatThrownBy(() -> transcripts.passage(wrong)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void refusesAWrongFormAtItsFieldAndStoresNothing() {
        TranscriptDraft good = TranscriptFixture.call("À refuser");
        LocalDate tomorrow = LocalDate.now().plusDays(2);

        assertThat(field(new TranscriptDraft(good.source(), " ", "", null, good.kind(), "fr", List.of())))
                .isEqualTo("title");
        assertThat(field(new TranscriptDraft(good.source(), "t".repeat(201), "", null, good.kind(), "fr", List.of())))
                .isEqualTo("title");
        assertThat(field(new TranscriptDraft(good.source(), "À refuser", "", tomorrow, good.kind(), "fr", List.of())))
                .isEqualTo("recordedOn");
        assertThat(field(new TranscriptDraft(good.source(), "À refuser", "", null, good.kind(), "français", List.of())))
                .isEqualTo("language");
        assertThat(field(new TranscriptDraft(
                        good.source(),
                        "À refuser",
                        "",
                        null,
                        good.kind(),
                        "fr",
                        List.of(new SpeakerChoice("X", null, "Y")))))
                .isEqualTo("speakers");
        assertThat(transcripts
                        .list(TranscriptFilter.matching("À refuser"), null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void searchesWithoutAccentsAndPages() {
        List<TranscriptId> made = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            made.add(imports.create(TranscriptFixture.call("Réunion 50 % n° " + number)));
        }

        Slice<TranscriptRow> first = transcripts.list(TranscriptFilter.matching("reunion 50 %"), null, 3);
        Slice<TranscriptRow> second = transcripts.list(TranscriptFilter.matching("reunion 50 %"), first.next(), 3);

        assertThat(first.items()).extracting(TranscriptRow::id).containsExactly(made.get(4), made.get(3), made.get(2));
        assertThat(second.items()).extracting(TranscriptRow::id).containsExactly(made.get(1), made.get(0));
        assertThat(second.next()).isNull();
        assertThat(transcripts
                        .list(TranscriptFilter.matching("reunion ouvarov"), null, 9)
                        .items())
                .hasSize(5);
        assertThat(transcripts
                        .list(TranscriptFilter.matching("reunion_50"), null, 9)
                        .items())
                .isEmpty();
    }

    @Test
    void renamesASpeakerButNotIntoAnother() {
        TranscriptId id = imports.create(TranscriptFixture.call("Noms"));

        transcripts.renameSpeaker(id, "Anton Lisker", "A. Lisker", null);

        assertThat(transcripts.turns(id, 0, 1).turns().getFirst().speaker()).isEqualTo("A. Lisker");
        assertThatThrownBy(() -> transcripts.renameSpeaker(id, "A. Lisker", "Ioulian Ouvarov", null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> transcripts.renameSpeaker(id, "Personne", "Autre", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void deletesAndRestores() {
        TranscriptId id = imports.create(TranscriptFixture.call("À la corbeille"));

        transcripts.delete(id);
        assertThatThrownBy(() -> transcripts.find(id)).isInstanceOf(NotFound.class);
        TranscriptFilter trash = new TranscriptFilter("corbeille", null, null, true);
        assertThat(transcripts.list(trash, null, 9).items())
                .extracting(TranscriptRow::id)
                .containsExactly(id);

        transcripts.restore(id);
        assertThat(transcripts.find(id).title()).isEqualTo("À la corbeille");
    }

    @Test
    void importsElevenThousandTurnsQuickly() {
        StringBuilder text = new StringBuilder();
        for (int turn = 0; turn < 11_264; turn++) {
            text.append("[%02d:%02d:%02d] Voix %d : Houston, nous avons eu un problème numéro %d, à vous."
                            .formatted(turn / 120, turn / 2 % 60, turn % 60, turn % 9, turn))
                    .append('\n');
        }
        Instant start = Instant.now();
        TranscriptId id = imports.create(TranscriptFixture.draft("Long vol", text.toString()));
        Duration took = Duration.between(start, Instant.now());

        assertThat(transcripts.turns(id, 11_000, 500).turns()).hasSize(264);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }

    private String field(TranscriptDraft draft) {
        return catchThrowableOfType(Refusal.class, () -> imports.create(draft)).field();
    }
}
